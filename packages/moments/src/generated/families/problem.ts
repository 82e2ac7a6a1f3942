// e432190a690a e432190a690a
// Generated from data/codes/problem.json by scripts/compile.mjs. Change that file, not this one.

import type { Family } from '../../resolver.js';

/** Problem Details: 7 codes. https://www.rfc-editor.org/rfc/rfc9457 */
export const rfc9457Member: Family = {
  id: 'rfc9457.member',
  table: `net.server-errorBBn7t9uhgv95ahyjro4yaaz96jnfve`,
};
