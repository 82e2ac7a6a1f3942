import { faults, type FaultId } from '@tactful/engine';
import type { TSESLint } from '@typescript-eslint/utils';

import type { TactfulRuleDocs } from './create-rule.js';
import { faultRule } from './fault-rule.js';
import { noRawError } from './no-raw-error.js';

export type RuleName = `no-${FaultId}` | 'no-raw-error';
type AnyRule = TSESLint.RuleModule<string, readonly unknown[], TactfulRuleDocs>;

/** All rules: one per fault, and those that need the code and not only its words. */
export const rules = {
  ...Object.fromEntries(faults.map((fault) => [`no-${fault.id}`, faultRule(fault)])),
  'no-raw-error': noRawError,
} as unknown as Readonly<Record<RuleName, AnyRule>>;
