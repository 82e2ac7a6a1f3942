import { httpStatus } from '../generated/families/http.js';
import { has, peek, type Source } from '../resolver.js';

/** `Response`, `{ status, headers, body }`, errors of Axios and ky, and anything else that carries a status of 400 and up. */
export const http: Source = {
  families: [httpStatus],
  read(node) {
    const status = Number(peek(node, 'status') ?? peek(node, 'statusCode'));
    if (!(status >= 400 && status < 600)) return undefined;
    const code = String(status);
    // What nobody registered is treated as the first of its class (RFC 9110, section 15), except that our own mistake isn't the person's.
    return { family: httpStatus, code: has(httpStatus, code) ? code : status < 500 ? '405' : '500', rank: 1 };
  },
};
