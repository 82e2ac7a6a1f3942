import type { FaultId } from '@tactful/engine';

import { FAULTS } from '../faults.js';
import { faultRule } from './fault-rule.js';

export type RuleName = `no-${FaultId}`;

/** All rules: one per fault. */
export const rules = Object.fromEntries(
  FAULTS.map(({ id, title, preset }) => [`no-${id}`, faultRule(id, title, preset)]),
) as Record<RuleName, ReturnType<typeof faultRule>>;
