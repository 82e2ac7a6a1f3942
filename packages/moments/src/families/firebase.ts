import { firebaseAuth } from '../generated/families/firebase.js';
import { byCode } from './simple.js';

/** Firebase Auth: `auth/…`. Without the prefix a code such as `timeout` may be anybody's, so it is left to others. */
export const firebase = /* @__PURE__ */ byCode(
  [firebaseAuth],
  ['code'],
  (code) => (code.startsWith('auth/') ? code.slice('auth/'.length) : undefined),
  3,
);
