import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentencesIn, unknownCodeIn } from './codes.js';
import { answer } from './finder.js';
import { freshQueries, unseenQueries } from './fresh-queries.js';
import { putAsideQueries } from './put-aside-queries.js';
import { queries } from './queries.js';
import { workedQueries } from './worked-queries.js';

const firstFor = (query: string) => answer(query).found[0];

/** As messages of failures would show which of a set are missed, only the number of those that nobody should read is compared. */
const rightFirst = (list: readonly (readonly [query: string, ...accepted: string[]])[]) =>
  list.filter(([query, ...accepted]) => accepted.includes(firstFor(query)?.moment ?? '')).length;

describe('answer', () => {
  it('has the right moment first for at least 95 of a hundred queries', () => {
    const missed = queries
      .map(([query, moment]) => ({ query, moment, first: firstFor(query)?.moment }))
      .filter(({ moment, first }) => moment !== first);
    expect(queries).toHaveLength(100);
    expect(missed.length, JSON.stringify(missed, null, 1)).toBeLessThanOrEqual(5);
  });

  it('keeps what later sets of queries have taught it', () => {
    expect(rightFirst(freshQueries)).toBeGreaterThanOrEqual(58);
    expect(rightFirst(workedQueries)).toBeGreaterThanOrEqual(208);
  });

  it('does as well as it did with queries that nobody looks at', () => {
    expect(rightFirst(unseenQueries)).toBeGreaterThanOrEqual(32);
    expect(rightFirst(putAsideQueries)).toBeGreaterThanOrEqual(50);
  });

  it('goes by what words mean', () => {
    expect(firstFor('card stolen')?.moment).toBe('money.declined');
    expect(firstFor('user lost their draft')?.moment).toBe('work.lost');
    expect(firstFor('we lost their file')?.moment).toBe('work.lost');
    expect(firstFor('too many tries')?.moment).toBe('access.locked-out');
    expect(firstFor('the app logged her out')?.moment).toBe('access.session-expired');
  });

  it('puts up with slips of the hand, and with British and American spelling', () => {
    expect(firstFor('crad declned')?.moment).toBe('money.declined');
    expect(firstFor('sesion expird')?.moment).toBe('access.session-expired');
    expect(firstFor('email not recognised')?.moment).toBe(firstFor('email not recognized')?.moment);
  });

  it('goes by the words of a code that no catalogue has, and by the hundred of a status', () => {
    expect(firstFor('user_account_disabled')?.moment).toBe('access.suspended');
    expect(firstFor('ThrottlingException')?.moment).toBe('net.rate-limited');
    expect(firstFor('599')?.moment).toBe('net.server-error');
    expect(firstFor('Unprocessable Entity')?.moment).toBe('form.format');
    expect(answer('constructor').found).toEqual([]);
  });

  it('calls a guess a guess', () => {
    expect(answer('card declined').isSure).toBe(true);
    expect(answer('the weather is nice today')).toMatchObject({ isSure: false });
  });

  it('reads the messages of an error and leaves out its calls', () => {
    expect(firstFor('{"code":"X1","message":"JWT expired"}')?.moment).toBe('access.session-expired');
    expect(sentencesIn('Error: no answer\n    at fetch (native)')).toBe('Error: no answer');
  });

  it('names a code that nobody knows', () => {
    expect(unknownCodeIn('E_0x8F')).toBe('E_0x8F');
    expect(unknownCodeIn('card_declined')).toBeUndefined();
    expect(unknownCodeIn('my card was declined')).toBeUndefined();
    expect(unknownCodeIn('429')).toBeUndefined();
  });

  it('names the code that led there', () => {
    expect(firstFor('do_not_honor')).toMatchObject({ moment: 'money.declined', code: { code: 'do_not_honor' } });
  });

  it('finds nothing in nothing', () => {
    expect(answer('   ').found).toEqual([]);
    expect(answer('qzxv wqrp').found).toEqual([]);
  });

  it('takes anything that may be pasted', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (query) => answer(query).found.length <= 8),
      {
        numRuns: 40,
      },
    );
    expect(answer('x'.repeat(100_000)).found).toEqual([]);
    expect(answer(`${'log line\n'.repeat(10_000)}`).found.length).toBeLessThanOrEqual(8);
  }, 30_000);
});
