import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';
import { chart, excerpt, findings, summary } from './report.js';

/** A rule that stands in for ours: the report must not depend on what our rules say today. */
const noOops = {
  meta: { type: /** @type {const} */ ('suggestion'), hasSuggestions: true },
  create(/** @type {import('eslint').Rule.RuleContext} */ context) {
    return {
      Program() {
        for (const { index } of context.sourceCode.text.matchAll(/oops/gi)) {
          const loc = {
            start: context.sourceCode.getLocFromIndex(index),
            end: context.sourceCode.getLocFromIndex(index + 4),
          };
          const fix = (/** @type {import('eslint').Rule.RuleFixer} */ fixer) =>
            fixer.replaceTextRange([index, index + 4], 'Sorry');
          context.report({ loc, message: 'Leave “oops” out.', suggest: [{ desc: 'Write: Sorry', fix }] });
        }
      },
    };
  },
};

/** @param {string} code */
async function lint(code) {
  const eslint = new ESLint({
    overrideConfigFile: true,
    overrideConfig: {
      plugins: { tactful: { rules: { 'no-flippancy': noOops } } },
      rules: { 'tactful/no-flippancy': 'error' },
    },
  });
  return eslint.lintText(code, { filePath: 'shop.js' });
}

const knowledge = { whyOf: () => 'It makes light of trouble.' };

describe('findings', () => {
  it('shows file, line, the words underlined, what is wrong, why and a better wording', async () => {
    const results = await lint("const title = 1;\nshow('Oops, no card');\n");
    expect(findings(results, knowledge, { cwd: process.cwd() })).toEqual([
      '',
      '  shop.js',
      '',
      "     2  show('Oops, no card');",
      '              ~~~~',
      '        flippancy: Leave “oops” out.',
      '        why: It makes light of trouble.',
      '        → Write: Sorry',
    ]);
  });

  it('gives the reason for a fault once, and marks every place on a line', async () => {
    const lines = findings(await lint("show('Oops'); show('oops');\n"), knowledge, { cwd: process.cwd() });
    expect(lines.filter((line) => line.includes('why: '))).toHaveLength(1);
    expect(lines).toContain('              ~~~~          ~~~~');
  });

  it('shows a file that cannot be read beside the others', async () => {
    const lines = findings(await lint("show('Oops"), knowledge, { cwd: process.cwd() });
    expect(lines.join('\n')).toContain('could not be read: Parsing error');
    expect(lines.join(' ').replace(/\s+/g, ' ')).toContain('Mend the file at this place; every other file was read.');
  });

  it('stops after as many lines as were asked for', async () => {
    const results = await lint("show('Oops');\nshow('Oops');\nshow('Oops');\n");
    const lines = findings(results, knowledge, { cwd: process.cwd(), atMost: 2 });
    expect(lines.filter((line) => line.includes('flippancy'))).toHaveLength(2);
  });
});

describe('a look at each fault', () => {
  it('shows a fault once, however often it was found', async () => {
    const results = await lint("show('Oops');\nshow('Oops');\n");
    const lines = findings(results, knowledge, { cwd: process.cwd(), onePerFault: true });
    expect(lines.filter((line) => line.includes('flippancy'))).toHaveLength(1);
  });
});

describe('excerpt', () => {
  it('leaves the indentation out', () => {
    expect(excerpt("    show('Oops')", [[10, 14]], 40)).toEqual({ text: "show('Oops')", ranges: [[6, 10]] });
  });

  it('keeps the words in sight on a long line', () => {
    const source = `${'a'.repeat(200)} Oops ${'b'.repeat(200)}`;
    const { text, ranges } = excerpt(source, [[201, 205]], 60);
    expect(text.length).toBeLessThanOrEqual(60);
    expect(ranges.map(([start, end]) => text.slice(start, end))).toEqual(['Oops']);
  });
});

describe('chart and summary', () => {
  it('count the findings', async () => {
    const results = await lint("show('Oops'); show('oops');\n");
    expect(chart(results)).toEqual([`  flippancy     2  ${'▪'.repeat(30)}`]);
    expect(summary(results)).toBe('2 findings in 1 of 1 file. For each of them a better wording is offered.');
  });

  it('are calm when there is nothing to report', async () => {
    const results = await lint("show('Card declined');\n");
    expect(chart(results)).toEqual([]);
    expect(summary(results)).toBe('Nothing to report in 1 file.');
  });
});
