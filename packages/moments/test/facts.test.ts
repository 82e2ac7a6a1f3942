import { describe, expect, it } from 'vitest';
import { codes } from '../src/codes.js';
import { compose, messageFor, resolve, resolveCode } from '../src/index.js';
import { moments } from '../src/moments.js';
import { ids, locales, moneyFacts, textOf, workFacts } from './helpers.js';

/** How each language says that nothing was charged. */
const claim = /haven't been charged|not been charged|nothing (was|is) charged|nichts abgebucht|cobrado nada/i;

describe('facts, not moods', () => {
  it('says that nothing was charged only when the fact says so', () => {
    let said = 0;
    for (const words of Object.values(locales))
      for (const id of ids)
        for (const money of [...moneyFacts, undefined])
          for (const attempt of [1, 3])
            for (const surface of ['page', 'toast'] as const) {
              const text = textOf(
                compose(words[id], { moment: id }, { facts: money ? { money } : {}, attempt, surface }),
              );
              if (money !== 'not-charged') expect(text, `${id} ${money}`).not.toMatch(claim);
              else if (claim.test(text)) said++;
            }
    expect(said).toBeGreaterThan(0);
  });

  it('has its own words for every fact in every moment that speaks of it', () => {
    for (const words of Object.values(locales))
      for (const id of ids) {
        const needs: readonly string[] = moments[id].facts;
        if (needs.includes('money'))
          expect(
            new Set(moneyFacts.map((money) => compose(words[id], { moment: id }, { facts: { money } }).reassurance))
              .size,
            id,
          ).toBe(5);
        if (needs.includes('work'))
          expect(
            new Set(workFacts.map((work) => compose(words[id], { moment: id }, { facts: { work } }).reassurance)).size,
            id,
          ).toBe(4);
        if (needs.length === 0) expect(compose(words[id], { moment: id }).reassurance, id).toBeUndefined();
      }
  });

  it('treats a missing fact as not known', () => {
    for (const words of Object.values(locales))
      for (const id of ids)
        expect(compose(words[id], { moment: id }).reassurance).toBe(
          compose(words[id], { moment: id }, { facts: { money: 'unknown', work: 'unknown' } }).reassurance,
        );
  });

  it('offers a check and no repeat where nobody knows whether it happened', () => {
    const unsure = codes.flatMap((family) =>
      family.codes.filter(({ retry }) => retry === 'check-first').map(({ code }) => resolveCode(family.id, code)),
    );
    expect(unsure.length).toBeGreaterThan(20);
    for (const resolved of unsure) {
      const actions = messageFor(resolved).actions.map(({ id }) => id);
      expect(actions, resolved.code?.code).not.toContain('retry');
      expect(
        actions.some((id) => id === 'check' || id === 'check-payment'),
        resolved.code?.code,
      ).toBe(true);
    }
  });

  it('offers a check first after a time-out, unless it is known what became of the work', () => {
    const late = resolve(new DOMException('x', 'TimeoutError'));
    expect(messageFor(late).actions[0]?.id).toBe('check');
    expect(messageFor(late, { facts: { work: 'not-saved' } }).actions[0]?.id).toBe('retry');
  });

  it('does not contradict itself once the outcome of a payment is known', () => {
    const titles = moneyFacts.map((money) => messageFor('money.unknown-outcome', { facts: { money } }).title);
    expect(titles[moneyFacts.indexOf('not-charged')]).toBe("This payment didn't go through");
    expect(titles[moneyFacts.indexOf('charged')]).toBe('This payment went through');
    expect(titles[moneyFacts.indexOf('unknown')]).toContain("don't know");
  });

  it('lets the developer, who knows more, correct what the error proved', () => {
    const declined = resolve({ type: 'card_error', decline_code: 'do_not_honor' });
    expect(messageFor(declined).reassurance).toBe("You haven't been charged.");
    expect(messageFor(declined, { facts: { money: 'unknown' } }).reassurance).toContain("don't know yet");
  });
});
