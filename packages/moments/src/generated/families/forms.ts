// Generated from data/codes/forms.json by scripts/compile.mjs. Change that file, not this one.

import type { Family } from '../../resolver.js';

/** ValidityState flags: 11 codes. https://developer.mozilla.org/docs/Web/API/ValidityState */
export const domValidity: Family = {
  id: 'dom.validity',
  fallback: 'customError',
  table: `form.missing f
valueMissing
form.format#type f
typeMismatch
form.format#pattern f
patternMismatch
form.format#too-long f
tooLong
form.format#too-short f
tooShort
form.format#too-low f
rangeUnderflow
form.format#too-high f
rangeOverflow
form.format#step f
stepMismatch
form.format#number f
badInput
form.format f
customError
net.server-error#done x
valid`,
};
