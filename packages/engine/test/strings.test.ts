import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { scoreOf } from '../bench/scoring.mjs';
import { review, reviewMessage } from '../src/index.js';

interface Row {
  readonly expect: string[];
}

const rowsOf = (name: string): Row[] =>
  readFileSync(new URL(`strings/${name}.jsonl`, import.meta.url), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Row);

/** Below what `npm run score` prints today: a change that costs more than a string or two shows here. */
const FLOORS = { tuning: { precision: 0.97, recall: 0.94 }, 'held-out': { precision: 0.95, recall: 0.75 } };

describe.each(Object.entries(FLOORS))('on the %s strings', (name, floor) => {
  const scores = scoreOf(rowsOf(name), { review, reviewMessage });
  const { both, onlyFound, onlyExpected } = scores['any fault'] ?? { both: 0, onlyFound: 0, onlyExpected: 0 };

  it(`what is found is a fault in at least ${String(floor.precision * 100)} of 100`, () => {
    expect(both / (both + onlyFound)).toBeGreaterThanOrEqual(floor.precision);
  });

  it(`at least ${String(floor.recall * 100)} of 100 faults are found`, () => {
    expect(both / (both + onlyExpected)).toBeGreaterThanOrEqual(floor.recall);
  });
});
