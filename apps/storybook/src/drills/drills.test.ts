import { review } from '@tactful/engine';
import { moments } from '@tactful/moments';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recommended } from '../review/fault-titles.js';
import { drills } from './drills.js';
import { judge } from './judge.js';
import { keepProgress, readProgress } from './progress.js';

describe.each(drills.map((drill) => [drill.id, drill] as const))('the drill %s', (_, drill) => {
  it('starts with exactly the faults it names', () => {
    const found = review(drill.text, { surface: drill.surface, faults: recommended }).map(({ fault }) => fault);
    expect([...new Set(found)].sort()).toEqual([...drill.faults].sort());
    expect(judge(drill, drill.text).faults.every(({ state }) => state === 'still-there')).toBe(true);
  });

  it('has an answer in which nothing is found', () => {
    expect(judge(drill, drill.model)).toMatchObject({ isClear: true });
    expect(moments).toHaveProperty([drill.moment]);
  });
});

it('has drills over many faults and many moments', () => {
  expect(drills.length).toBeGreaterThanOrEqual(12);
  expect(new Set(drills.flatMap(({ faults }) => faults)).size).toBeGreaterThanOrEqual(12);
  expect(new Set(drills.map(({ moment }) => moment)).size).toBeGreaterThanOrEqual(12);
  expect(new Set(drills.map(({ id }) => id)).size).toBe(drills.length);
});

describe('a verdict', () => {
  const payment = drills.find(({ id }) => id === 'payment');
  if (payment === undefined) throw new Error('The drill “payment” is gone, and these tests are about it.');

  it('names what is gone, what is still there and what has come in', () => {
    const { faults, isClear } = judge(payment, 'Oops! You entered an invalid card.');
    expect(faults).toMatchObject([
      { fault: 'flippancy', state: 'still-there' },
      { fault: 'vague', state: 'gone' },
      { fault: 'blame', state: 'new' },
    ]);
    expect(isClear).toBe(false);
  });

  it.each(['', '   ', 'Sorry.', '…'])('doesn’t take “%s” for an answer', (text) => {
    expect(judge(payment, text)).toMatchObject({ isClear: false });
  });
});

describe('progress', () => {
  const store = (text: string | null) => ({ getItem: () => text });

  it('is found again', () => {
    let kept = '';
    const rewrites = { payment: 'Your bank declined this payment.' };
    expect(keepProgress({ setItem: (_, value) => (kept = value) }, rewrites)).toBe(true);
    expect(readProgress(store(kept))).toEqual(rewrites);
  });

  it('is empty where the store holds something else, and never throws', () => {
    expect(readProgress(store('{"payment":7,"another":"x","__proto__":"y"}'))).toEqual({});
    expect(readProgress(store('not JSON'))).toEqual({});
    expect(readProgress(undefined)).toEqual({});
    fc.assert(fc.property(fc.jsonValue(), (value) => typeof readProgress(store(JSON.stringify(value))) === 'object'));
  });

  it('says when the browser refuses', () => {
    const full = {
      setItem: () => {
        throw new DOMException('full', 'QuotaExceededError');
      },
    };
    expect(keepProgress(full, { payment: 'x' })).toBe(false);
    expect(keepProgress(undefined, {})).toBe(false);
  });
});
