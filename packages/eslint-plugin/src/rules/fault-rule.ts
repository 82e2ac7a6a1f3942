import { contextFromKey, surfaces, type FaultDefinition, type Surface } from '@tactful/engine';
import type { TSESLint } from '@typescript-eslint/utils';

import { reviewFile } from '../review-file.js';
import { reportSettingsProblems } from './settings-problems.js';
import { createRule, type TactfulRuleDocs } from './create-rule.js';
import { locate } from './locate.js';

export interface FaultRuleOptions {
  /** The surfaces on which the fault is reported. Without it: all. */
  readonly surfaces?: readonly Surface[];
}

type MessageIds = 'found' | 'rewrite' | 'settings';

/** The rule that reports one fault. All of them read from one review of the file. */
export function faultRule({
  id,
  definition,
  preset,
}: FaultDefinition): TSESLint.RuleModule<MessageIds, [FaultRuleOptions], TactfulRuleDocs> {
  return createRule<[FaultRuleOptions], MessageIds>({
    name: `no-${id}`,
    meta: {
      type: 'suggestion',
      docs: { description: definition, recommended: preset },
      messages: { found: '{{message}}', rewrite: 'Write: {{result}}', settings: '{{problem}}' },
      schema: [
        {
          type: 'object',
          description: 'Where the fault is reported.',
          properties: {
            surfaces: {
              type: 'array',
              description: 'The surfaces on which the fault is reported. Without it: all.',
              items: { type: 'string', enum: [...surfaces] },
              uniqueItems: true,
            },
          },
          additionalProperties: false,
        },
      ],
      hasSuggestions: true,
      defaultOptions: [{}],
    },
    create(context) {
      const [options] = context.options;
      const check = (): void => {
        reportSettingsProblems(context);
        for (const finding of reviewFile(context).findingsOf(id)) {
          const { key, surface = key === undefined ? undefined : contextFromKey(key).surface } = finding.context;
          if (options?.surfaces && surface && !options.surfaces.includes(surface)) continue;
          context.report({
            loc: locate(context.sourceCode, finding.range),
            messageId: 'found',
            data: { message: finding.message },
            suggest: finding.rewrites.map(({ result, range, text }) => ({
              messageId: 'rewrite',
              data: { result },
              fix: (fixer) => fixer.replaceTextRange(range, text),
            })),
          });
        }
      };
      // The roots of all languages' trees: scripts, YAML and TOML have a Program, JSON and HTML a Document, Markdown a root.
      return { Program: check, Document: check, root: check };
    },
  });
}
