import { clerkError } from '../generated/families/clerk.js';
import { byCode } from './simple.js';

/** Clerk: `errors[].code`. */
export const clerk = /* @__PURE__ */ byCode([clerkError], ['code']);
