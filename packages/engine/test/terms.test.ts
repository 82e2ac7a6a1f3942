import { describe, expect, it } from 'vitest';
import { review } from '../src/review.js';
import type { Terms } from '../src/types.js';

const faultsIn = (text: string, terms: Terms): string[] => review(text, { terms }).map(({ fault }) => fault);

describe('a team’s own words', () => {
  it('reports wording that the team doesn’t want, and puts in what it says instead', () => {
    const [finding] = review('Please Log in to see your orders.', { terms: { preferred: { 'log in': 'sign in' } } });
    expect(finding).toMatchObject({ fault: 'jargon', excerpt: 'Log in', range: [7, 13] });
    expect(finding?.message).toBe('“Log in” isn’t a word that this team uses. Write “sign in”.');
    expect(finding?.rewrites.map(({ result }) => result)).toEqual(['Please Sign in to see your orders.']);
  });

  it('leaves out wording that has nothing in its place', () => {
    const [finding] = review('Your order, valued customer, is on its way.', {
      terms: { preferred: { 'valued customer': '' } },
    });
    expect(finding?.rewrites.map(({ result }) => result)).toEqual(['Your order, is on its way.']);
  });

  it('finds whole words only, whatever signs they hold', () => {
    const terms = { preferred: { 'c++': 'C plus plus', app: 'program' } };
    expect(review('Our c++ happening', { terms }).map(({ excerpt }) => excerpt)).toEqual(['c++']);
  });

  it('never judges words inside a brand or an allowed phrase', () => {
    const text = 'Simply Ledger is open. Just open it.';
    expect(review(text, {}).length).toBeGreaterThan(
      review(text, { terms: { brands: ['Simply Ledger', 'Just open it'] } }).length,
    );
    expect(faultsIn('Something went wrong.', { allowed: ['Something went wrong'] })).toEqual([]);
  });

  it('weighs faults as the team does, everywhere or on a surface', () => {
    const text = 'Something went wrong.';
    expect(faultsIn(text, { severities: { vague: 'off' } })).toEqual([]);
    const terms: Terms = { severities: { vague: { toast: 'off', page: 'warn' } } };
    expect(review(text, { surface: 'toast', terms })).toEqual([]);
    expect(review(text, { surface: 'page', terms })[0]?.severity).toBe('warn');
    expect(review(text, { surface: 'dialog', terms })[0]?.severity).toBe('error');
  });

  it('passes over entries that are no wording', () => {
    const broken = JSON.parse('{"preferred": {"": "x", "a": 1}, "brands": [null, 3, " "], "allowed": []}') as Terms;
    expect(faultsIn('Something went wrong.', broken)).toEqual(['vague']);
  });
});
