import { ESLint, type Linter } from 'eslint';

import tactful from '../src/index.js';
import type { TactfulSettings } from '../src/settings.js';

export interface LintOptions {
  readonly filePath?: string;
  readonly settings?: TactfulSettings | Readonly<Record<string, unknown>>;
  readonly preset?: keyof typeof tactful.configs;
  readonly cwd?: string;
}

/** Lints a text as a user would, with a preset and nothing else. */
export async function lint(
  code: string,
  { filePath = 'src/view.tsx', settings = {}, preset = 'recommended', cwd = import.meta.dirname }: LintOptions = {},
): Promise<Linter.LintMessage[]> {
  const eslint = new ESLint({
    cwd,
    overrideConfigFile: true,
    overrideConfig: [...tactful.configs[preset], { settings: { tactful: settings } }],
  });
  const [result] = await eslint.lintText(code, { filePath });
  return result?.messages ?? [];
}

/** The source that a finding points at. */
export function pointedAt(code: string, { line, column, endLine, endColumn }: Linter.LintMessage): string {
  const lines = code.split('\n');
  const offset = (at: number, col: number): number =>
    lines.slice(0, at - 1).join('\n').length + (at > 1 ? 1 : 0) + col - 1;
  return code.slice(offset(line, column), offset(endLine ?? line, endColumn ?? column));
}

/** The source after the suggestions of a rule's findings, one result each. */
export function afterSuggestions(code: string, messages: readonly Linter.LintMessage[]): string[] {
  return messages.flatMap(({ suggestions }) =>
    (suggestions ?? []).map(({ fix }) => code.slice(0, fix.range[0]) + fix.text + code.slice(fix.range[1])),
  );
}

export function byRule(messages: readonly Linter.LintMessage[], rule: string): Linter.LintMessage[] {
  return messages.filter(({ ruleId }) => ruleId === `tactful/${rule}`);
}
