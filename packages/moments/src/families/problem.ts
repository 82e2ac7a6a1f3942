import { rfc9457Member } from '../generated/families/problem.js';
import { httpStatus } from '../generated/families/http.js';
import { fieldName, has, inside, isCode, type Source } from '../resolver.js';

/** Where APIs put the fields that a problem is about; the RFC leaves it to extensions. */
const lists = ['errors', 'invalid_params', 'invalid-params', 'violations'];
const names = ['pointer', 'field', 'name', 'propertyPath', 'path'];

/** Problem details (RFC 9457, before that 7807): the status, and the first field that is at fault. Title and detail stay where they are. */
export const problem: Source = {
  families: [rfc9457Member, httpStatus],
  read(thing) {
    const status = String(thing['status']);
    if (!has(httpStatus, status) || !(isCode(thing['type']) || isCode(thing['title']))) return undefined;
    for (const list of lists) {
      const first = inside(inside(thing[list])[0]);
      for (const name of names) {
        const field = fieldName(first[name]);
        if (field !== undefined) return { family: httpStatus, code: status, rank: 1.1, field };
      }
    }
    return { family: httpStatus, code: status, rank: 1 };
  },
};
