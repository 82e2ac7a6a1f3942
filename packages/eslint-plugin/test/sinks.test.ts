import { relative } from 'node:path';

import { ESLint } from 'eslint';
import { describe, expect, it, vi } from 'vitest';

import tactful from '../src/index.js';
import { countSinks, FIXTURE_SETTINGS, FIXTURES, type SinkReport } from './sinks.js';

const PRESETS = ['recommended', 'yaml', 'toml', 'vue', 'svelte', 'html', 'markdown'] as const;

// What is looked at here is where words are found, not what is thought of them: an engine that knows two words will do.
vi.mock('@tactful/engine', async (original) => {
  const engine = await original<typeof import('@tactful/engine')>();
  const review: typeof engine.review = (text) =>
    [...text.matchAll(/Oops|Simply/g)].map(({ index, 0: excerpt }) => ({
      fault: 'flippancy',
      severity: 'error',
      range: [index, index + excerpt.length],
      excerpt,
      message: excerpt,
      why: '',
      rewrites: [],
    }));
  const reviewMessage: typeof engine.reviewMessage = ({ title = '', body = '', actions = [] }) => [
    ...review(title).map((finding) => ({ ...finding, part: 'title' as const })),
    ...review(body).map((finding) => ({ ...finding, part: 'body' as const })),
    ...actions.flatMap((action, index) =>
      review(action).map((finding) => ({ ...finding, part: 'actions' as const, index })),
    ),
  ];
  return { ...engine, review, reviewMessage };
});

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
