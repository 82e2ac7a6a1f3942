import { reviewFile } from '../review-file.js';
import { createRule } from './create-rule.js';
import { locate } from './locate.js';

/** Flags provider or exception text at places that people see. */
export const noRawError = createRule<[], 'raw'>({
  name: 'no-raw-error',
  meta: {
    type: 'problem',
    docs: {
      description: 'Text of an exception or a provider that is shown to people as it is.',
      recommended: 'recommended',
    },
    messages: {
      raw: '`{{expression}}` shows people what was written for developers, and may tell them more than it should. Say what happened in your own words: `resolve(error)` and `messageFor(…)` of @tactful/moments turn an error into a message, and the original goes to your log.',
    },
    schema: [],
  },
  create(context) {
    return {
      Program() {
        for (const { range, expression } of reviewFile(context).rawErrors) {
          const short = expression.replace(/\s+/g, ' ');
          context.report({
            loc: locate(context.sourceCode, range),
            messageId: 'raw',
            data: { expression: short.length > 60 ? `${short.slice(0, 59)}…` : short },
          });
        }
      },
    };
  },
});
