import { httpStatus } from '../generated/families/http.js';
import { has, type Source } from '../resolver.js';

/** `Response`, `{ status, headers, body }`, errors of Axios and ky, and anything else that carries a status of 400 and up. */
export const http: Source = {
  families: [httpStatus],
  read({ statusCode, status = statusCode }) {
    const code = String(status);
    // What nobody registered is treated as the first of its class (RFC 9110, section 15), except that our own mistake isn't the person's.
    return /^[45]\d\d$/.test(code)
      ? { family: httpStatus, code: has(httpStatus, code) ? code : code < '5' ? '405' : '500', rank: 1 }
      : undefined;
  },
};
