import { describe, expect, it } from 'vitest';
import { codes } from '../src/codes.js';
import { resolveCode } from '../src/index.js';
import { moments } from '../src/moments.js';
import { codeKey } from '../src/resolver.js';
import { readLocales } from '../scripts/compile.mjs';
import { compileMessage } from '../scripts/compile-words.mjs';
import { codeKey as compiledKey, generalCase } from '../scripts/compile-codes.mjs';

const all = codes.flatMap((family) => family.codes.map((entry) => ({ family, entry })));

describe('the code table', () => {
  it('holds 811 codes in 22 families', () => {
    expect(codes).toHaveLength(22);
    expect(all).toHaveLength(811);
  });

  it.each(codes.map((family) => [family.id, family] as const))(
    '%s: every code resolves to its moment',
    (id, family) => {
      for (const entry of family.codes) {
        const resolved = resolveCode(id, entry.code);
        expect(resolved.moment, entry.code).toBe(entry.moment);
        expect(resolved.code, entry.code).toEqual({ family: id, code: entry.code });
        expect(Object.keys(moments)).toContain(resolved.moment);
        if (entry.reveal === 'never' || entry.reveal === 'existence') continue;
        expect(resolved.retry.kind, entry.code).toBe(entry.retry);
        expect(resolved.params['reason'], entry.code).toBe(entry.reason);
        expect(resolved.facts.money, entry.code).toBe(entry.money);
      }
    },
  );

  it('says of each family where it comes from, when that was compared, and what an unknown code becomes', () => {
    for (const family of codes) {
      expect(family.sources.length, family.id).toBeGreaterThan(0);
      for (const source of family.sources) expect(source, family.id).toMatch(/^https:\/\//);
      expect(family.checkedOn).toMatch(/^20\d\d-\d\d$/);
      if (family.fallback !== undefined) expect(family.codes.map(({ code }) => code)).toContain(family.fallback);
      const next = resolveCode(family.id, 'a_code_from_next_year');
      expect(Object.keys(moments)).toContain(next.moment);
      for (const entry of family.codes) expect(entry.meaning, `${family.id} ${entry.code}`).not.toBe('');
    }
  });

  it('gives an unknown decline of next year the general decline', () => {
    const { code: _, ...general } = resolveCode('stripe.decline_code', 'generic_decline');
    const { code, ...next } = resolveCode('stripe.decline_code', 'quantum_mismatch');
    expect(next).toEqual(general);
    expect(code).toEqual({ family: 'stripe.decline_code', code: 'quantum_mismatch' });
  });

  it('gives only reasons that the words of the moment know', () => {
    const known = new Map<string, Set<string>>();
    for (const [key, message] of Object.entries(readLocales()['en']?.messages ?? {})) {
      const moment = key.split('.').slice(0, 2).join('.');
      const reasons = compileMessage(key, message).params.get('reason')?.values ?? [];
      known.set(moment, new Set([...(known.get(moment) ?? []), ...reasons]));
    }
    for (const { family, entry } of all)
      if (entry.reason !== undefined)
        expect([...(known.get(entry.moment) ?? [])], `${family.id} ${entry.code}`).toContain(entry.reason);
  });

  it('packs codes under the keys that the resolver looks for', () => {
    for (const { entry } of all) expect(compiledKey(entry.code)).toBe(codeKey(entry.code));
  });

  it('never claims that nothing was charged where the outcome is unknown', () => {
    for (const { entry } of all) {
      if (entry.moment !== 'money.unknown-outcome') continue;
      expect(entry.money, entry.code).not.toBe('not-charged');
    }
  });

  it('has a general case for every moment that hides something', () => {
    for (const { entry } of all)
      if (entry.reveal === 'never' || entry.reveal === 'existence')
        expect(Object.keys(generalCase)).toContain(entry.moment);
  });
});
