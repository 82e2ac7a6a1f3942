import type { TSESLint } from '@typescript-eslint/utils';
import type { ESLint, Linter } from 'eslint';

import { presets, type PresetName } from './presets.js';
import { rules, type RuleName } from './rules/index.js';
import { VERSION } from './version.js';

/** The plugin as ESLint and oxlint take it. */
export interface TactfulPlugin extends Omit<ESLint.Plugin, 'configs' | 'rules'> {
  readonly meta: { readonly name: string; readonly version: string; readonly namespace: string };
  readonly rules: Readonly<Record<RuleName, TSESLint.RuleModule<string, readonly unknown[]>>> &
    NonNullable<ESLint.Plugin['rules']>;
  readonly configs: Readonly<Record<PresetName, Linter.Config[]>>;
}

const plugin = {
  meta: { name: 'eslint-plugin-tactful', version: VERSION, namespace: 'tactful' },
  rules,
  configs: {},
} as unknown as TactfulPlugin;

// Presets are made when they are asked for: a linter that only wants the rules never loads a parser for them.
for (const [name, make] of Object.entries(presets)) {
  let made: Linter.Config[] | undefined;
  Object.defineProperty(plugin.configs, name, { enumerable: true, get: () => (made ??= make(plugin)) });
}

export default plugin;
