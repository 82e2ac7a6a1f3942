import { domValidity } from '../generated/families/forms.js';
import { fieldName, peek, peekText, type Found, type Source } from '../resolver.js';

/** In the order in which an answer is put right: first that there is one, then its form, then its range. */
const flags =
  'valueMissing badInput typeMismatch patternMismatch tooShort tooLong rangeUnderflow rangeOverflow stepMismatch customError'.split(
    ' ',
  );

/** Zod's issue codes (https://zod.dev/packages/core) as the browser's. */
function flagOf(issue: unknown): string {
  const isText = peek(issue, 'origin') === 'string';
  const isRange = /^(number|int|bigint|date)$/.test(String(peek(issue, 'origin')));
  switch (peek(issue, 'code')) {
    case 'invalid_type': {
      const isMissing = peek(issue, 'input') === undefined || peek(issue, 'input') === null;
      return isMissing ? 'valueMissing' : peek(issue, 'expected') === 'number' ? 'badInput' : 'customError';
    }
    case 'too_small':
      return isText
        ? peek(issue, 'minimum') === 1
          ? 'valueMissing'
          : 'tooShort'
        : isRange
          ? 'rangeUnderflow'
          : 'customError';
    case 'too_big':
      return isText ? 'tooLong' : isRange ? 'rangeOverflow' : 'customError';
    case 'not_multiple_of':
      return peek(issue, 'divisor') === 1 ? 'stepMismatch' : 'customError';
    case 'invalid_format':
      return 'patternMismatch';
    default:
      return 'customError';
  }
}

/** One issue of Zod, or of a list in its shape. */
export function readIssue(issue: unknown): Found | undefined {
  const path = peek(issue, 'path');
  if (peekText(issue, 'code') === undefined) return undefined;
  const code = flagOf(issue);
  const format = peek(issue, 'format');
  // “5 or more” would be wrong where 5 itself isn't enough.
  const isExclusive = peek(issue, 'inclusive') === false;
  const min = isExclusive ? undefined : number(issue, 'minimum');
  const max = isExclusive ? undefined : number(issue, 'maximum');
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
  read(node): Found | undefined {
    const validity = peek(node, 'validity') ?? node;
    if (typeof peek(validity, 'valueMissing') === 'boolean') {
      const code = flags.find((flag) => peek(validity, flag) === true) ?? 'valid';
      const limits =
        validity === node ? {} : { min: number(node, 'min'), max: number(node, 'max'), limit: limit(node, code) };
      return { family: domValidity, code, rank: 3, field: fieldName(peek(node, 'name')), params: limits };
    }
    const issue = peek(peek(node, 'issues'), 0);
    return Array.isArray(peek(issue, 'path')) ? readIssue(issue) : undefined;
  },
};

function number(node: unknown, key: string): number | undefined {
  const value = peek(node, key);
  const read = typeof value === 'string' && value !== '' ? Number(value) : value;
  return typeof read === 'number' && Number.isFinite(read) ? read : undefined;
}

const limit = (node: object, code: string): number | undefined =>
  code === 'tooShort' ? number(node, 'minLength') : code === 'tooLong' ? number(node, 'maxLength') : undefined;
