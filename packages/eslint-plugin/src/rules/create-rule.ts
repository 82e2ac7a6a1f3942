import { RuleCreator } from '@typescript-eslint/utils/eslint-utils';

export interface TactfulRuleDocs {
  /** The preset that first has the rule; strict has all of recommended as well. */
  readonly recommended: 'recommended' | 'strict';
}

/** Makes a rule with what no rule should have to repeat. */
export const createRule = RuleCreator<TactfulRuleDocs>(
  (name) => `https://github.com/tactful-ui/tactful/blob/main/docs/rules/${name}.md`,
);
