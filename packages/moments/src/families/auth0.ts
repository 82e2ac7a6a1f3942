import { auth0Error } from '../generated/families/auth0.js';
import { byCode } from './simple.js';

/** Auth0's libraries: a `name` that is more precise than the `code`, the `code`, then `error`. */
export const auth0 = /* @__PURE__ */ byCode([auth0Error], ['name', 'code', 'error'], undefined, 2.4);
