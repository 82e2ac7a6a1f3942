import { createRequire } from 'node:module';

import json from '@eslint/json';
import type { ESLint, Linter } from 'eslint';

import { languageFrom, parserFrom } from './optional-parsers.js';
import { rules } from './rules/index.js';

type Level = 'recommended' | 'strict';
type Format = 'yaml' | 'toml' | 'vue' | 'svelte' | 'html' | 'markdown';

/** Scripts and JSON locale files under `recommended` and `strict`; every other format under its own name, alone or with `-strict`. */
export type PresetName = Level | Format | `${Format}-strict`;

const require = createRequire(import.meta.url);

const LOCALE_FOLDERS = '{locales,locale,_locales,i18n,l10n,lang,langs,translations,messages}';

/** Where locale files of a format are kept. Which of them hold the source language is for the rules to say. */
function localeFiles(extensions: string): string[] {
  return [
    `**/${LOCALE_FOLDERS}/**/*.${extensions}`,
    `**/en.${extensions}`,
    `**/en[-_.]*.${extensions}`,
    `**/messages*.${extensions}`,
  ];
}

/** Rules are errors in every preset: ESLint's bulk suppressions, with which an old code base starts, count errors alone. */
function ruleEntries(level: Level): Linter.RulesRecord {
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
function base(plugin: ESLint.Plugin, level: Level): Linter.Config[] {
  const plugins = { tactful: plugin };
  const entries = ruleEntries(level);
  return [
    {
      name: `tactful/${level}/javascript`,
      files: ['**/*.{js,cjs,mjs,jsx}'],
      plugins,
      languageOptions: { parserOptions: { ecmaFeatures: { jsx: true } } },
      rules: entries,
    },
    {
      name: `tactful/${level}/typescript`,
      files: ['**/*.{ts,cts,mts,tsx}'],
      plugins,
      languageOptions: { parser: require('@typescript-eslint/parser') as Linter.Parser },
      rules: entries,
    },
    {
      name: `tactful/${level}/json-locales`,
      files: [...localeFiles('json'), '**/*.arb'],
      plugins: { ...plugins, json },
      language: 'json/json',
      rules: entries,
    },
  ];
}

const FORMATS: Readonly<Record<Format, () => Linter.Config>> = {
  yaml: () => ({ files: localeFiles('{yml,yaml}'), ...languageFrom('eslint-plugin-yml', 'yml', 'yaml') }),
  toml: () => ({ files: localeFiles('toml'), ...languageFrom('eslint-plugin-toml', 'toml', 'toml') }),
  html: () => ({ files: ['**/*.html'], ...languageFrom('@html-eslint/eslint-plugin', 'html', 'html') }),
  markdown: () => ({ files: ['**/*.md'], ...languageFrom('@eslint/markdown', 'markdown', 'gfm') }),
  vue: () => ({
    files: ['**/*.vue'],
    languageOptions: {
      parser: parserFrom('vue-eslint-parser'),
      parserOptions: { parser: require('@typescript-eslint/parser') as Linter.Parser, extraFileExtensions: ['.vue'] },
    },
  }),
  svelte: () => ({
    files: ['**/*.svelte'],
    languageOptions: {
      parser: parserFrom('svelte-eslint-parser'),
      parserOptions: {
        parser: require('@typescript-eslint/parser') as Linter.Parser,
        extraFileExtensions: ['.svelte'],
      },
    },
  }),
};

function format(plugin: ESLint.Plugin, name: string, level: Level, make: () => Linter.Config): Linter.Config[] {
  const block = make();
  return [
    { ...block, name: `tactful/${name}`, plugins: { ...block.plugins, tactful: plugin }, rules: ruleEntries(level) },
  ];
}

/** The presets, made when they are asked for. */
export const presets = {
  recommended: (plugin) => base(plugin, 'recommended'),
  strict: (plugin) => base(plugin, 'strict'),
  ...Object.fromEntries(
    Object.entries(FORMATS).flatMap(([name, make]) => [
      [name, (plugin: ESLint.Plugin) => format(plugin, name, 'recommended', make)],
      [`${name}-strict`, (plugin: ESLint.Plugin) => format(plugin, `${name}-strict`, 'strict', make)],
    ]),
  ),
} as Readonly<Record<PresetName, (plugin: ESLint.Plugin) => Linter.Config[]>>;
