import { review, reviewMessage, type Finding, type Surface } from '@tactful/engine';
import { describe, expect, it } from 'vitest';
import { compose, moments, type Facts, type MomentId } from '../src/index.js';
import { readLocales } from '../scripts/compile.mjs';
import { compileMessage } from '../scripts/compile-words.mjs';
import { ids, locales, moneyFacts, workFacts } from './helpers.js';

/** Words that a team may pass in; their faults would be theirs, so they are plain. */
const sample = {
  amount: { value: 240, currency: 'USD' },
  ref: '8FQ2',
  why: 'Two buyers have reported missing orders.',
  cause: 'A release dropped drafts on Tuesday.',
  purpose: 'A board holds the cards of one project.',
  what: 'the address list',
  questions: 'Does it happen in a private window?',
  summary: 'The import stops at row 2,400.',
  workaround: 'export each month',
  alternative: 'the list of sub-domains',
  owner: 'Jo',
  person: 'Jo',
  name: 'Ana',
};

const english = readLocales()['en']?.messages ?? {};

const needs = (id: MomentId, fact: keyof Facts): boolean => (moments[id].facts as readonly string[]).includes(fact);

const told = (where: string, findings: readonly Finding[]): string[] =>
  findings.map(({ fault, excerpt }) => `${where}: ${fault} “${excerpt}”`);

describe('our own words, reviewed with every fault on', () => {
  it('would be found at fault if they were bad, so that a silent review proves something', () => {
    expect(
      review('Oops! Something went wrong. Please try again later.', { surface: 'page', intent: 'error' }).length,
    ).toBeGreaterThan(0);
  });

  it('have no findings as messages, with every fact and attempt', () => {
    const findings = ids.flatMap((id) =>
      [1, 2, 3].flatMap((attempt) =>
        (needs(id, 'money') ? moneyFacts : moneyFacts.slice(0, 1)).flatMap((money) =>
          (needs(id, 'work') ? workFacts : workFacts.slice(0, 1)).flatMap((work) => {
            const message = compose(
              locales.en[id],
              { moment: id },
              { facts: { money, work }, attempt, params: { ref: '8FQ2' } },
            );
            const body = [message.meaning, message.reassurance, message.next, message.help].filter(Boolean).join(' ');
            const actions = message.actions.map(({ label }) => label);
            const surface: Surface = id.startsWith('support.') ? 'reply' : 'page';
            return told(
              id,
              reviewMessage({ title: message.title, body, actions }, { surface, intent: 'error', locale: 'en' }),
            );
          }),
        ),
      ),
    );
    expect([...new Set(findings)]).toEqual([]);
  });

  it('have no findings for any reason, with nothing known and with everything known', () => {
    const findings = ids.flatMap((id) => {
      const choices = new Map<string, string[]>();
      const everything: Record<string, unknown> = { ...sample };
      for (const [key, text] of Object.entries(english))
        if (key.startsWith(`${id}.`))
          for (const [name, { kinds, values }] of compileMessage(key, text).params) {
            if (values.size) choices.set(name, [...new Set([...(choices.get(name) ?? []), ...values])]);
            else if (!(name in everything))
              everything[name] = kinds.has('number') ? 3 : kinds.has('time') ? new Date(0) : 'Report';
          }
      const settings = [
        {},
        everything,
        ...[...choices].flatMap(([name, values]) =>
          values.flatMap((value) => [{ [name]: value }, { ...everything, [name]: value }]),
        ),
      ];
      return settings.flatMap((params) => {
        const message = compose(locales.en[id], { moment: id }, { params });
        const body = [message.meaning, message.reassurance, message.next, message.help].filter(Boolean).join(' ');
        const surface: Surface = id.startsWith('support.') ? 'reply' : 'page';
        return told(
          id,
          reviewMessage(
            { title: message.title, body, actions: message.actions.map(({ label }) => label) },
            { surface, intent: 'error', locale: 'en' },
          ),
        );
      });
    });
    expect([...new Set(findings)]).toEqual([]);
  });

  it.each(['en', 'en.warm', 'en.formal'])('have no findings as ICU messages, with all their branches: %s', (name) => {
    const findings = Object.entries(readLocales()[name]?.own ?? {}).flatMap(([key, text]) => {
      const surface: Surface = key.includes('action.') ? 'button' : key.startsWith('support.') ? 'reply' : 'page';
      return told(key, review(text, { surface, syntax: 'icu', locale: 'en' }));
    });
    expect(findings).toEqual([]);
  });
});
