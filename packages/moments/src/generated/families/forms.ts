// 7f8932b305d8 7f8932b305d8
// Generated from data/codes/forms.json by scripts/compile.mjs. Change that file, not this one.

import type { Family } from '../../resolver.js';

const table = `form.format f
4hdlxzp9yz7c
form.format#number f
1b3g
form.format#step f
il0b
form.format#too-high f
5f8o
form.format#too-long f
wqwv
form.format#too-low f
63b0
form.format#too-short f
9x2x
form.missing f
ijny
net.server-error#done x
49dd`;

/** ValidityState flags: 11 codes. https://developer.mozilla.org/docs/Web/API/ValidityState */
export const domValidity: Family = {
  id: 'dom.validity',
  fallback: 'customError',
  table,
  column: 0,
};
