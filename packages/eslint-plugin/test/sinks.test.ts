import { relative } from 'node:path';

import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';

import tactful from '../src/index.js';
import { countSinks, FIXTURE_SETTINGS, FIXTURES, type SinkReport } from './sinks.js';

const PRESETS = ['recommended', 'yaml', 'toml', 'vue', 'svelte', 'html', 'markdown'] as const;

describe('the places where words are kept', () => {
  it('finds all that people read, and nothing else', { timeout: 60_000 }, async () => {
    const eslint = new ESLint({
      cwd: FIXTURES,
      overrideConfigFile: true,
      overrideConfig: [
        ...PRESETS.flatMap((name) => tactful.configs[name]),
        { settings: { tactful: FIXTURE_SETTINGS } },
      ],
    });
    const report: SinkReport = { counts: new Map(), missed: [], wrong: [] };
    for (const { filePath, messages } of await eslint.lintFiles(['.'])) {
      expect(
        messages.filter(({ fatal }) => fatal),
        filePath,
      ).toEqual([]);
      countSinks(report, relative(FIXTURES, filePath), messages);
    }
    console.table(Object.fromEntries(report.counts));
    expect(report.missed).toEqual([]);
    expect(report.wrong).toEqual([]);
  });
});
