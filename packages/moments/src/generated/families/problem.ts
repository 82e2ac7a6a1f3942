// 2d712abe3750 2d712abe3750
// Generated from data/codes/problem.json by scripts/compile.mjs. Change that file, not this one.

import type { Family } from '../../resolver.js';

const table = `net.server-error n
n7t9uhgv95ahyjro4yaaz96jnfve`;

/** Problem Details: 7 codes. https://www.rfc-editor.org/rfc/rfc9457 */
export const rfc9457Member: Family = {
  id: 'rfc9457.member',
  table,
  column: 0,
};
