import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import writeGood from 'write-good';
import { ALONE } from '../src/analysis.js';
import { CompleteContext } from '../src/context.js';
import { review, reviewMessage } from '../src/review.js';
import { analyse, sightingsIn } from '../src/sightings.js';
import { TokenKind } from '../src/text/reading.js';
import { readingsOf } from '../src/text/scan.js';
import type { Finding } from '../src/types.js';
import { createWordiness } from '../src/wordiness.js';
import { contexts, texts } from './arbitraries.js';

const RUNS = { numRuns: 300 };
const reviewWordiness = createWordiness(writeGood);

/** What findings of a text must be, whatever they say. */
function expectSound(text: string, findings: readonly Finding[]): void {
  let last = 0;
  for (const { range, excerpt, message, rewrites } of findings) {
    const [start, end] = range;
    expect(start).toBeGreaterThanOrEqual(last);
    expect(end).toBeGreaterThan(start);
    expect(end).toBeLessThanOrEqual(text.length);
    expect(text.slice(start, end)).toBe(excerpt);
    expect(message).not.toBe('');
    expect(rewrites.length).toBeLessThanOrEqual(3);
    last = start;
  }
}

const VALUE = /\{\{\w+\}\}|\$?\{\w+\}|%s|%\(\w+\)s|%\d\$d|\$t\([\w.]+\)|<\/?\w[^<>]*>/g;

describe('review, for any text in any context', { timeout: 60_000 }, () => {
  it('gives ranges inside the text, in order, with the words that stand there', () => {
    fc.assert(
      fc.property(texts, contexts, (text, context) => {
        expectSound(text, review(text, context));
      }),
      RUNS,
    );
  });

  it('finds what it would find by looking at every reading closely', () => {
    fc.assert(
      fc.property(texts, contexts, (text, context) => {
        const complete = new CompleteContext(context);
        const ranges = (which: 'all' | 'suspect'): string[] =>
          sightingsIn(text, complete, analyse(text, complete, ALONE, which)).map(({ fault, start, end }) =>
            [fault.id, start, end].join(' '),
          );
        expect(ranges('suspect')).toEqual(ranges('all'));
      }),
      RUNS,
    );
  });

  it('says the same twice', () => {
    fc.assert(
      fc.property(texts, contexts, (text, context) => {
        expect(review(text, context)).toEqual(review(text, context));
      }),
      { numRuns: 150 },
    );
  });

  it('keeps placeholders and tags in every rewrite, and has less to say about its result', () => {
    fc.assert(
      fc.property(texts, contexts, (text, context) => {
        const findings = review(text, context);
        for (const { rewrites } of findings) {
          for (const { range, replacement, result } of rewrites) {
            expect(result).toBe(text.slice(0, range[0]) + replacement + text.slice(range[1]));
            expect(result.match(VALUE)?.sort()).toEqual(text.match(VALUE)?.sort());
            expect(review(result, context).length).toBeLessThan(findings.length);
          }
        }
      }),
      RUNS,
    );
  });

  it('never points at a value or a tag alone', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const findings = review(text, { faults: ['vague', 'blame', 'alarm', 'overpromise', 'trivializing'] });
        const words = readingsOf(text).flatMap(({ tokens }) =>
          tokens.filter(({ kind }) => kind !== TokenKind.Placeholder),
        );
        for (const { range } of findings)
          expect(words.some(({ start, end }) => start < range[1] && end > range[0])).toBe(true);
      }),
      RUNS,
    );
  });

  it('has nothing to say about text in another language', () => {
    fc.assert(
      fc.property(texts, contexts, fc.constantFrom('de', 'fr-CA', 'pt_BR', 'zz'), (text, context, locale) => {
        expect(review(text, { ...context, locale })).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});

describe('reviewMessage and the review for wordiness, for any text', { timeout: 60_000 }, () => {
  it('give ranges inside their part, in order', () => {
    const messages = fc.record(
      { title: texts, body: texts, actions: fc.array(texts, { maxLength: 3 }) },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(messages, contexts, (message, context) => {
        const findings = reviewMessage(message, context);
        for (const part of ['title', 'body'] as const)
          expectSound(
            message[part] ?? '',
            findings.filter((finding) => finding.part === part),
          );
        message.actions?.forEach((action, at) => {
          expectSound(
            action,
            findings.filter(({ index }) => index === at),
          );
        });
      }),
      { numRuns: 150 },
    );
  });

  it('give ranges inside a long text, in order', () => {
    const long = texts.map(
      (text) => `${text} in order to read the the words, you have to utilize ${text} at this point in time. ${text}`,
    );
    fc.assert(
      fc.property(long, (text) => {
        expectSound(text, reviewWordiness(text, { surface: 'email' }));
      }),
      { numRuns: 150 },
    );
  });
});
