import { createRequire } from 'node:module';

import json from '@eslint/json';
import type { ESLint, Linter } from 'eslint';

import { rules } from './rules/index.js';

export type PresetName = 'recommended' | 'strict';

const require = createRequire(import.meta.url);

const LOCALE_FOLDERS = '{locales,locale,_locales,i18n,l10n,lang,langs,translations,messages}';
const JSON_LOCALES = [
  `**/${LOCALE_FOLDERS}/**/*.json`,
  '**/en.json',
  '**/en[-_.]*.json',
  '**/messages*.json',
  '**/*.arb',
];
const SCRIPTS = ['**/*.{js,cjs,mjs,jsx}'];
const TYPED_SCRIPTS = ['**/*.{ts,cts,mts,tsx}'];

/** Rules are errors in both presets: ESLint's bulk suppressions, with which an old code base starts, count errors alone. */
function ruleEntries(level: 'recommended' | 'strict'): Linter.RulesRecord {
  return Object.fromEntries(
    Object.entries(rules)
      .filter(([, rule]) => level === 'strict' || rule.meta.docs?.recommended === 'recommended')
      .map(([name]) => [`tactful/${name}`, 'error']),
  );
}

/**
 * The blocks for scripts and JSON locale files. Only TypeScript files get a parser, because without one they can't be read
 * at all; for JavaScript the parser is whichever is in force.
 */
function level(plugin: ESLint.Plugin, name: 'recommended' | 'strict'): Linter.Config[] {
  const plugins = { tactful: plugin };
  const entries = ruleEntries(name);
  return [
    {
      name: `tactful/${name}/javascript`,
      files: SCRIPTS,
      plugins,
      languageOptions: { parserOptions: { ecmaFeatures: { jsx: true } } },
      rules: entries,
    },
    {
      name: `tactful/${name}/typescript`,
      files: TYPED_SCRIPTS,
      plugins,
      languageOptions: { parser: require('@typescript-eslint/parser') as Linter.Parser },
      rules: entries,
    },
    {
      name: `tactful/${name}/json-locales`,
      files: JSON_LOCALES,
      plugins: { ...plugins, json },
      language: 'json/json',
      rules: entries,
    },
  ];
}

export const presets: Readonly<Record<PresetName, (plugin: ESLint.Plugin) => Linter.Config[]>> = {
  recommended: (plugin) => level(plugin, 'recommended'),
  strict: (plugin) => level(plugin, 'strict'),
};
