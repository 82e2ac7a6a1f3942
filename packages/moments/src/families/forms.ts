import { domValidity } from '../generated/families/forms.js';
import { fieldName, has, peek, peekText, type Found, type Source } from '../resolver.js';

/** In the order in which an answer is put right: first that there is one, then its form, then its range. */
const flags =
  'valueMissing badInput typeMismatch patternMismatch tooShort tooLong rangeUnderflow rangeOverflow stepMismatch customError'.split(
    ' ',
  );

/** Zod's issue codes (https://zod.dev/packages/core) as the browser's. */
function flagOf(issue: unknown): string | undefined {
  const input = peek(issue, 'input');
  switch (peek(issue, 'code')) {
    case 'invalid_type':
      return input === undefined || input === null || /undefined|null/.test(String(peek(issue, 'message')))
        ? 'valueMissing'
        : 'badInput';
    case 'too_small':
      return peek(issue, 'origin') !== 'string'
        ? 'rangeUnderflow'
        : peek(issue, 'minimum') === 1
          ? 'valueMissing'
          : 'tooShort';
    case 'too_big':
      return peek(issue, 'origin') === 'string' ? 'tooLong' : 'rangeOverflow';
    case 'not_multiple_of':
      return 'stepMismatch';
    case 'invalid_format':
      return /^(email|url)$/.test(String(peek(issue, 'format'))) ? 'typeMismatch' : 'patternMismatch';
    default:
      return 'customError';
  }
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
    const path = peek(issue, 'path');
    if (!Array.isArray(path) || peekText(issue, 'code') === undefined) return undefined;
    const code = flagOf(issue);
    if (!has(domValidity, code)) return undefined;
    const minimum = number(issue, 'minimum');
    const maximum = number(issue, 'maximum');
    return {
      family: domValidity,
      code,
      rank: 3,
      field: fieldName(path),
      params: {
        min: minimum,
        max: maximum,
        limit: code === 'tooShort' ? minimum : code === 'tooLong' ? maximum : undefined,
      },
    };
  },
};

function number(node: unknown, key: string): number | undefined {
  const value = peek(node, key);
  const read = typeof value === 'string' && value !== '' ? Number(value) : value;
  return typeof read === 'number' && Number.isFinite(read) ? read : undefined;
}

const limit = (node: object, code: string): number | undefined =>
  code === 'tooShort' ? number(node, 'minLength') : code === 'tooLong' ? number(node, 'maxLength') : undefined;
