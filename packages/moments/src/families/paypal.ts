import { paypalIssue } from '../generated/families/paypal.js';
import { byCode } from './simple.js';

/** PayPal's REST errors: `details[].issue` first, then the `name` of the whole. */
export const paypal = /* @__PURE__ */ byCode([paypalIssue], ['issue', 'name'], (code, { details }) =>
  // The wrapper says nothing that its details don't say better.
  code === 'UNPROCESSABLE_ENTITY' && details !== undefined ? undefined : code,
);
