/**
 * Prints what the plugin costs: `npm run bench -w eslint-plugin-tactful`, after a build.
 *
 * The figures are medians of several runs over one generated code base with the TypeScript parser, from ESLint's own statistics.
 * The recommended rules of two other plugins run in the same pass, so that all see the same machine. jsx-a11y stands for
 * itself through its fork for ESLint 10, the original has none yet.
 */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import tsParser from '@typescript-eslint/parser';
import formatjs from 'eslint-plugin-formatjs';
import jsxA11y from 'eslint-plugin-jsx-a11y-x';
import tactful from 'eslint-plugin-tactful';
import { ESLint } from 'eslint';

import { codeBase } from './code-base.mjs';

const FILES = 240;
const RUNS = 5;
const SCRIPTS = ['**/*.{ts,tsx}'];

const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
const ms = (value) => `${value.toFixed(value < 100 ? 2 : 0)} ms`;
const percent = (value) => `${value.toFixed(1)} %`;

const files = codeBase(FILES);
const folder = await mkdtemp(join(tmpdir(), 'tactful-bench-'));

/** One run: what each plugin's rules took, what parsing took and what all took together, in milliseconds. */
async function run(overrideConfig) {
  const eslint = new ESLint({ cwd: folder, overrideConfigFile: true, overrideConfig, stats: true });
  const times = { total: 0, parse: 0, 'jsx-a11y-x': 0, formatjs: 0, tactful: 0 };
  for (const { stats } of await eslint.lintFiles(['src'])) {
    for (const pass of stats?.times.passes ?? []) {
      times.total += pass.total;
      times.parse += pass.parse.total;
      for (const [rule, { total }] of Object.entries(pass.rules ?? {})) times[rule.split('/')[0]] += total;
    }
  }
  return times;
}

async function runs(overrideConfig) {
  await run(overrideConfig);
  const all = [];
  for (let i = 0; i < RUNS; i += 1) all.push(await run(overrideConfig));
  return all;
}

try {
  for (const [path, code] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), code);
  }
  const parser = { files: SCRIPTS, languageOptions: { parser: tsParser } };
  const together = await runs([
    parser,
    { ...jsxA11y.configs.recommended, files: SCRIPTS },
    { ...formatjs.configs.recommended, files: SCRIPTS },
    ...tactful.configs.recommended,
  ]);
  const alone = await runs([parser, ...tactful.configs.recommended]);

  const lines = [...files.values()].reduce((sum, code) => sum + code.split('\n').length, 0);
  const row = (name) => {
    const time = median(together.map((times) => times[name]));
    return {
      time: ms(time),
      'per file': ms(time / FILES),
      share: percent(median(together.map((times) => (100 * times[name]) / times.total))),
    };
  };
  console.log(`${FILES} files, ${lines} lines; medians of ${RUNS} runs after a first one`);
  console.table({
    'parsing with @typescript-eslint/parser': row('parse'),
    'eslint-plugin-jsx-a11y-x, recommended': row('jsx-a11y-x'),
    'eslint-plugin-formatjs, recommended': row('formatjs'),
    'eslint-plugin-tactful, recommended': row('tactful'),
  });
  const share = median(alone.map((times) => (100 * times.tactful) / times.total));
  console.log(`Share of tactful in a run with nothing else but the parser: ${percent(share)} (held to 5 %)`);
} finally {
  await rm(folder, { recursive: true, force: true });
}
