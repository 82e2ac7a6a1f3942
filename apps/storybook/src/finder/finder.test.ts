import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentencesIn, unknownCodeIn } from './codes.js';
import { findMoments } from './finder.js';
import { freshQueries } from './fresh-queries.js';
import { queries } from './queries.js';

describe('findMoments', () => {
  it('has the right moment first for at least 95 of a hundred queries', () => {
    const missed = queries
      .map(([query, moment]) => ({ query, moment, first: findMoments(query)[0]?.moment }))
      .filter(({ moment, first }) => moment !== first);
    expect(queries).toHaveLength(100);
    expect(missed.length, JSON.stringify(missed, null, 1)).toBeLessThanOrEqual(5);
  });

  it('keeps what a second set of queries has taught it', () => {
    const right = freshQueries.filter(([query, moment]) => findMoments(query)[0]?.moment === moment);
    expect(right.length / freshQueries.length).toBeGreaterThanOrEqual(0.95);
  });

  it('reads the messages of an error and leaves out its calls', () => {
    expect(findMoments('{"code":"X1","message":"JWT expired"}')[0]?.moment).toBe('access.session-expired');
    expect(sentencesIn('Error: no answer\n    at fetch (native)')).toBe('Error: no answer');
  });

  it('names a code that nobody knows', () => {
    expect(unknownCodeIn('E_0x8F')).toBe('E_0x8F');
    expect(unknownCodeIn('card_declined')).toBeUndefined();
    expect(unknownCodeIn('my card was declined')).toBeUndefined();
    expect(unknownCodeIn('429')).toBeUndefined();
  });

  it('names the code that led there', () => {
    expect(findMoments('do_not_honor')[0]).toMatchObject({ moment: 'money.declined', code: { code: 'do_not_honor' } });
  });

  it('finds nothing in nothing', () => {
    expect(findMoments('   ')).toEqual([]);
    expect(findMoments('qzxv wqrp')).toEqual([]);
  });

  it('takes anything that may be pasted', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (query) => findMoments(query).length <= 8),
      {
        numRuns: 40,
      },
    );
    expect(findMoments('x'.repeat(100_000))).toEqual([]);
    expect(findMoments(`${'log line\n'.repeat(10_000)}`).length).toBeLessThanOrEqual(8);
  }, 30_000);
});
