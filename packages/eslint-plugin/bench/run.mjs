/**
 * Prints what the plugin costs: `npm run bench -w eslint-plugin-tactful`.
 *
 * Each figure is the median of several runs over the same generated code base with the TypeScript parser, from ESLint's own
 * statistics. Rules of other plugins run in the same pass, so that all see the same machine.
 */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import tsParser from '@typescript-eslint/parser';
import formatjs from 'eslint-plugin-formatjs';
import { ESLint } from 'eslint';

import tactful from 'eslint-plugin-tactful';
import { codeBase } from './code-base.mjs';

const FILES = 240;
const RUNS = 5;

const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

const files = codeBase(FILES);
const folder = await mkdtemp(join(tmpdir(), 'tactful-bench-'));
for (const [path, code] of files) {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), code);
}

const others = formatjs.configs.recommended;
const config = [
  { files: ['**/*.{ts,tsx}'], languageOptions: { parser: tsParser } },
  { ...others, files: ['**/*.{ts,tsx}'] },
  ...tactful.configs.strict,
];

async function run(overrideConfig) {
  const eslint = new ESLint({ cwd: folder, overrideConfigFile: true, overrideConfig, stats: true });
  const start = performance.now();
  const results = await eslint.lintFiles(['src']);
  const wall = performance.now() - start;
  let total = 0;
  let parse = 0;
  let findings = 0;
  const byPlugin = {};
  for (const { stats, messages } of results) {
    findings += messages.length;
    for (const pass of stats?.times.passes ?? []) {
      total += pass.total;
      parse += pass.parse.total;
      for (const [rule, { total: time }] of Object.entries(pass.rules ?? {})) {
        const plugin = rule.split('/')[0] ?? rule;
        byPlugin[plugin] = (byPlugin[plugin] ?? 0) + time;
      }
    }
  }
  return { wall, total, parse, byPlugin, findings };
}

try {
  await run(config);
  const runs = [];
  for (let i = 0; i < RUNS; i += 1) runs.push(await run(config));
  const only = config.filter(({ name }) => !name?.startsWith('formatjs') && !name?.includes('formatjs'));
  only.splice(1, 1);
  const alone = [];
  for (let i = 0; i < RUNS; i += 1) alone.push(await run(only));

  const lines = [...files.values()].reduce((sum, code) => sum + code.split('\n').length, 0);
  const ms = (value) => `${value.toFixed(0)} ms`;
  const share = (part, whole) => `${((100 * part) / whole).toFixed(1)} %`;
  const ours = median(runs.map(({ byPlugin }) => byPlugin['tactful'] ?? 0));
  const theirs = median(runs.map(({ byPlugin }) => byPlugin['formatjs'] ?? 0));
  const aloneShare = median(alone.map(({ byPlugin, total }) => ((byPlugin['tactful'] ?? 0) / total) * 100));
  console.log(
    `${FILES} files, ${lines} lines, ${Object.keys(tactful.rules).length} rules of tactful (strict), ${runs[0]?.findings ?? 0} findings; median of ${RUNS} runs`,
  );
  console.table({
    'parsing (@typescript-eslint/parser)': {
      time: ms(median(runs.map(({ parse }) => parse))),
      'per file': `${(median(runs.map(({ parse }) => parse)) / FILES).toFixed(2)} ms`,
    },
    'all rules of tactful': { time: ms(ours), 'per file': `${(ours / FILES).toFixed(2)} ms` },
    'eslint-plugin-formatjs, recommended': { time: ms(theirs), 'per file': `${(theirs / FILES).toFixed(2)} ms` },
  });
  console.log(
    `Share of an ESLint run with nothing but the parser and tactful: ${aloneShare.toFixed(1)} % (held to 5 %)`,
  );
  console.log(
    `Share of the run with formatjs beside it: tactful ${share(ours, median(runs.map(({ total }) => total)))}, formatjs ${share(theirs, median(runs.map(({ total }) => total)))}`,
  );
} finally {
  await rm(folder, { recursive: true, force: true });
}
