import { describe, expect, it } from 'vitest';
import writeGood from 'write-good';

import type { Example, MessageExample } from '../src/faults/fault.js';
import { faultExamples } from '../src/faults/examples/index.js';
import { faultList } from '../src/faults/index.js';
import { review, reviewMessage } from '../src/review.js';
import type { Context, FaultId, Finding } from '../src/types.js';
import { createWordiness } from '../src/wordiness.js';

const WANTED = [
  { kind: 'flag', count: 12, name: 'strings to flag' },
  { kind: 'pass', count: 12, name: 'strings to pass' },
  { kind: 'rewrites', count: 3, name: 'rewrites' },
] as const;

const reviewWordiness = createWordiness(writeGood);

const reviewFully = (text: string, context: Context | undefined): Finding[] => [
  ...review(text, context),
  ...reviewWordiness(text, context),
];

function findingsOf(example: Example | MessageExample): Finding[] {
  return 'text' in example ? reviewFully(example.text, example.context) : reviewMessage(example, example.context);
}

const shown = (example: Example | MessageExample): string => {
  const words =
    'text' in example ? example.text : [example.title, example.body, ...(example.actions ?? [])].join(' | ');
  return `“${words}” (${example.context?.surface ?? 'anywhere'})`;
};

const faultsIn = (findings: readonly Finding[]): FaultId[] => findings.map(({ fault }) => fault);

describe.each(faultList.map(({ id }) => id))('%s', (id) => {
  const examples = faultExamples[id];

  it.each(WANTED)('has enough $name', ({ kind, count, name }) => {
    const { length } = examples[kind];
    expect(
      length,
      `The fault \`${id}\` has ${String(length)} ${name}; write at least ${String(count)} in faults/examples/${id}.ts.`,
    ).toBeGreaterThanOrEqual(count);
  });

  it('says of every string that passes why it is fine', () => {
    expect(examples.pass.filter(({ note }) => note === undefined || note === '').map(shown)).toEqual([]);
  });

  it('gives each example once', () => {
    const all = [...examples.flag, ...examples.pass].map(shown);
    expect(all.filter((one, at) => all.indexOf(one) !== at)).toEqual([]);
  });

  it.each(examples.flag.map((example) => [shown(example), example] as const))('flags %s', (_, example) => {
    expect(faultsIn(findingsOf(example))).toContain(id);
  });

  it.each(examples.pass.map((example) => [shown(example), example] as const))('passes %s', (_, example) => {
    expect(faultsIn(findingsOf(example))).not.toContain(id);
  });

  it.each(examples.rewrites.map(({ to }) => [to]))('has nothing to say about its own rewrite “%s”', (to) => {
    expect(findingsOf({ text: to }).map(({ message }) => message)).toEqual([]);
  });

  it('offers rewrites with capitals where a sentence has them', () => {
    const raised = examples.flag.flatMap((example) =>
      findingsOf(example).flatMap(({ rewrites }) =>
        rewrites
          .filter(({ result }) =>
            [...result.matchAll(/[\p{Ll},] (\p{Lu}\p{Ll}+)/gu)].some(([, word = '']) => !shown(example).includes(word)),
          )
          .map(({ result }) => result),
      ),
    );
    expect(raised).toEqual([]);
  });

  it('offers rewrites that are clean of it', () => {
    const left = examples.flag.flatMap((example) => {
      const context: Context = example.context ?? {};
      return findingsOf(example)
        .filter(({ fault }) => fault === id)
        .flatMap(({ rewrites, excerpt }) =>
          rewrites
            .filter(({ result }) =>
              reviewFully(result, context).some((after) => after.fault === id && after.excerpt === excerpt),
            )
            .map(({ result }) => `${shown(example)} → “${result}”`),
        );
    });
    expect(left).toEqual([]);
  });
});
