import { httpStatus } from '../generated/families/http.js';
import { has, peek, type Source } from '../resolver.js';

/** `Response`, `{ status, headers, body }`, errors of Axios and ky, and anything else that carries a status of 400 and up. */
export const http: Source = {
  families: [httpStatus],
  read(node) {
    const raw = peek(node, 'status') ?? peek(node, 'statusCode');
    const status = typeof raw === 'string' && /^\d{3}$/.test(raw) ? Number(raw) : raw;
    if (typeof status !== 'number' || status < 400 || status > 599) return undefined;
    const code = String(status);
    // A status that nobody registered means what its class means (RFC 9110, section 15).
    return { family: httpStatus, code: has(httpStatus, code) ? code : status < 500 ? '400' : '500', rank: 1 };
  },
};
