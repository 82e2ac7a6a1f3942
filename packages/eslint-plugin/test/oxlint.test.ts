import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';

import { ESLint } from 'eslint';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { FIXTURE_SETTINGS, FIXTURES } from './sinks.js';

const require = createRequire(import.meta.url);
const OXLINT = join(dirname(require.resolve('oxlint/package.json')), 'bin/oxlint');
const PLUGIN = resolve(import.meta.dirname, '../dist/index.js');

interface Diagnostic {
  readonly message: string;
  readonly code: string;
  readonly filename: string;
  readonly labels: ReadonlyArray<{ readonly span: { readonly line: number; readonly column: number } }>;
}

function oxlint(config: string, cwd: string): Promise<{ diagnostics: Diagnostic[] }> {
  return new Promise((done, fail) => {
    execFile(
      process.execPath,
      [OXLINT, '-c', config, '-f', 'json', '.'],
      { cwd, maxBuffer: 64e6 },
      (error, stdout, stderr) => {
        // It ends with status 1 when there are findings, and with text instead of JSON when something is wrong.
        try {
          done(JSON.parse(stdout) as { diagnostics: Diagnostic[] });
        } catch {
          fail(new Error(stdout || stderr, { cause: error }));
        }
      },
    );
  });
}

describe('oxlint', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'tactful-oxlint-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('has the same findings in scripts as ESLint', { timeout: 60_000 }, async () => {
    // Both run what is published, the built plugin; `npm test` builds it first.
    expect(existsSync(PLUGIN), 'dist is missing: build the package first').toBe(true);
    const { default: tactful } = (await import(PLUGIN)) as typeof import('../src/index.js');
    const rules = Object.fromEntries(Object.keys(tactful.rules).map((name) => [`tactful/${name}`, 'error'] as const));
    const config = join(folder, '.oxlintrc.json');
    await writeFile(
      config,
      JSON.stringify({
        jsPlugins: [{ name: 'tactful', specifier: PLUGIN }],
        categories: { correctness: 'off' },
        rules,
        settings: { tactful: FIXTURE_SETTINGS },
      }),
    );
    const eslint = new ESLint({
      cwd: FIXTURES,
      overrideConfigFile: true,
      overrideConfig: [...tactful.configs.strict, { settings: { tactful: FIXTURE_SETTINGS } }],
    });

    const [ours, theirs] = await Promise.all([eslint.lintFiles(['**/*.{js,jsx,ts,tsx}']), oxlint(config, FIXTURES)]);
    const expected = ours.flatMap(({ filePath, messages }) =>
      messages.map(
        ({ ruleId, line, column, message }) => `${relative(FIXTURES, filePath)}:${line}:${column} ${ruleId} ${message}`,
      ),
    );
    const found = theirs.diagnostics
      .filter(({ filename }) => /\.[jt]sx?$/.test(filename))
      .map(({ code, message, filename, labels }) => {
        const span = labels[0]?.span;
        return `${filename}:${span?.line}:${span?.column} ${code.replace(/^tactful\((.*)\)$/, 'tactful/$1')} ${message}`;
      });
    expect(expected.length).toBeGreaterThan(100);
    expect(found.sort()).toEqual(expected.sort());
  });
});
