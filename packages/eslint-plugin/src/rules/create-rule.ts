import type { TSESLint } from '@typescript-eslint/utils';

export interface TactfulRuleDocs {
  /** The preset that first has the rule; strict has all of recommended as well. */
  readonly recommended: 'recommended' | 'strict';
}

/** Where the project is kept; the pages of the rules are there. */
const REPOSITORY = 'https://github.com/tactful-ui/tactful';

interface RuleDraft<Options extends readonly unknown[], MessageIds extends string> {
  readonly name: string;
  readonly meta: Omit<TSESLint.RuleMetaData<MessageIds, TactfulRuleDocs, Options>, 'docs'> & {
    readonly docs: TactfulRuleDocs & { readonly description: string };
  };
  readonly create: TSESLint.RuleModule<MessageIds, Options, TactfulRuleDocs>['create'];
}

/**
 * Makes a rule with what no rule should have to repeat. ESLint and oxlint merge the default options themselves; to clone
 * and merge them here once more for every rule on every file was a fifth of what the plugin cost.
 */
export function createRule<Options extends readonly unknown[], MessageIds extends string>({
  name,
  meta,
  create,
}: RuleDraft<Options, MessageIds>): TSESLint.RuleModule<MessageIds, Options, TactfulRuleDocs> {
  const url = `${REPOSITORY}/blob/main/docs/rules/${name}.md`;
  return { meta: { ...meta, docs: { ...meta.docs, url } }, create, defaultOptions: [] as unknown as Options };
}
