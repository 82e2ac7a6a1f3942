// 557356608f9e 557356608f9e
// Generated from data/codes/forms.json by scripts/compile.mjs. Change that file, not this one.

import type { Family } from '../../resolver.js';

/** ValidityState flags: 11 codes. https://developer.mozilla.org/docs/Web/API/ValidityState */
export const domValidity: Family = {
  id: 'dom.validity',
  table: `form.formatD4hdlxzp9yz7c
numberD1b3g
stepDil0b
too-highD5f8o
too-longDwqwv
too-lowD63b0
too-shortD9x2x
form.missingDijny
net.server-error#doneA49dd`,
};
