import { domValidity } from '../generated/families/forms.js';
import { fieldName, inside, isCode, type Found, type Source, type Thing } from '../resolver.js';

/** In the order in which an answer is put right: first that there is one, then its form, then its range. */
const flags =
  'valueMissing badInput typeMismatch patternMismatch tooShort tooLong rangeUnderflow rangeOverflow stepMismatch customError'.split(
    ' ',
  );

/** Zod's issue codes (https://zod.dev/packages/core) as the browser's. */
function flagOf({ code, origin, input, expected, minimum, divisor }: Thing): string {
  const isText = origin === 'string';
  const isRange = /^(number|int|bigint|date)$/.test(String(origin));
  switch (code) {
    case 'invalid_type':
      return (input ?? undefined) === undefined ? 'valueMissing' : expected === 'number' ? 'badInput' : 'customError';
    case 'too_small':
      return isText ? (minimum === 1 ? 'valueMissing' : 'tooShort') : isRange ? 'rangeUnderflow' : 'customError';
    case 'too_big':
      return isText ? 'tooLong' : isRange ? 'rangeOverflow' : 'customError';
    case 'not_multiple_of':
      return divisor === 1 ? 'stepMismatch' : 'customError';
    case 'invalid_format':
      return 'patternMismatch';
    default:
      return 'customError';
  }
}

/** One issue of Zod, or of a list in its shape. */
export function readIssue(issue: Thing): Found | undefined {
  const { path, format, inclusive, minimum, maximum } = issue;
  if (!isCode(issue['code'])) return undefined;
  const code = flagOf(issue);
  // “5 or more” would be wrong where 5 itself isn't enough.
  const isExclusive = inclusive === false;
  const min = isExclusive ? undefined : number(minimum);
  const max = isExclusive ? undefined : number(maximum);
  return {
    family: domValidity,
    code,
    rank: 3,
    field: fieldName(Array.isArray(path) ? path : undefined),
    params: {
      ...(format === 'email' ? { reason: 'email' } : format === 'url' ? { example: 'https://example.com' } : {}),
      ...(code === 'tooShort' ? { limit: min } : code === 'tooLong' ? { limit: max } : { min, max }),
    },
  };
}

/** A form field's `ValidityState` (or the field itself), Zod errors, and lists of issues in their shape. */
export const forms: Source = {
  families: [domValidity],
  read(thing): Found | undefined {
    const { name, min, max, minLength, maxLength, issues, validity = thing } = thing;
    const state = inside(validity);
    if (typeof state['valueMissing'] === 'boolean') {
      const code = flags.find((flag) => state[flag] === true) ?? 'valid';
      const limit = code === 'tooShort' ? number(minLength) : code === 'tooLong' ? number(maxLength) : undefined;
      const params = state === thing ? {} : { min: number(min), max: number(max), limit };
      return { family: domValidity, code, rank: 3, field: fieldName(name), params };
    }
    const issue = inside(inside(issues)[0]);
    return Array.isArray(issue['path']) ? readIssue(issue) : undefined;
  },
};

function number(value: unknown): number | undefined {
  const read = typeof value === 'string' && value !== '' ? Number(value) : value;
  return typeof read === 'number' && Number.isFinite(read) ? read : undefined;
}
