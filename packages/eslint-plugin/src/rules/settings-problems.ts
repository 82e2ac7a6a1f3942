import type { TSESLint } from '@typescript-eslint/utils';

import { checkSettings } from '../settings.js';

/**
 * The file on which each faulty set of settings is reported. One file, because a typo said once per file of a large
 * code base buries everything else; always the same one, so that an editor doesn't lose the message on the next keystroke.
 */
const reportedOn = new Map<string, { filename: string; ast: WeakRef<object> | undefined }>();

/** Says what is wrong with `settings.tactful`, at the top of the first file that is linted with it. */
export function reportSettingsProblems(context: Readonly<TSESLint.RuleContext<'settings', readonly unknown[]>>): void {
  const raw = context.settings['tactful'];
  const { problems } = checkSettings(raw);
  if (problems.length === 0) return;
  const { ast } = context.sourceCode;
  const id = problems.join('\n');
  const seen = reportedOn.get(id);
  // Every rule asks on every file: the first of them on that file speaks.
  if (seen && (seen.filename !== context.filename || seen.ast?.deref() === ast)) return;
  reportedOn.set(id, { filename: context.filename, ast: new WeakRef(ast) });
  const loc = context.sourceCode.getLocFromIndex(0);
  for (const problem of problems)
    context.report({ loc: { start: loc, end: loc }, messageId: 'settings', data: { problem } });
}
