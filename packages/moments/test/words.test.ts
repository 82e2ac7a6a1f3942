import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compose, loadLocale, messageFor } from '../src/index.js';
import { moments } from '../src/moments.js';
import { translate } from '../src/translate.js';
import { areaOf, type Words } from '../src/words.js';
import { compileAll, isCurrent, readLocales, readMoments } from '../scripts/compile.mjs';
import { compileMessage, gaps, strays } from '../scripts/compile-words.mjs';
import { ids, locales, surfaces, textOf } from './helpers.js';

const again = ['retry', 'sign-in', 'edit-details', 'resume', 'save', 'retry-sign-in'];
const sets = Object.values(readLocales());

describe('the message files', () => {
  it('are what the generated files were made from', async () => {
    const stale = [...(await compileAll())].filter(([path, content]) => !isCurrent(path, content));
    expect(stale.map(([path]) => `${path} isn't current: npm run generate`)).toEqual([]);
  });

  it.each(sets.map((set) => [set.name, set] as const))('%s is complete and has no leftovers', async (_, set) => {
    const known = await readMoments();
    expect(gaps(set.messages, known, readLocales()['en']?.messages)).toEqual([]);
    expect(strays(set.own, known)).toEqual([]);
  });

  it.each(sets.map((set) => [set.name, set] as const))(
    '%s uses only params and reasons that English knows',
    (_, set) => {
      const english = readLocales()['en']?.messages ?? {};
      for (const [key, message] of Object.entries(set.own)) {
        const ours = compileMessage(key, english[key] ?? '').params;
        for (const [name, { values }] of compileMessage(key, message).params) {
          expect([...ours.keys()], `${set.name} ${key}`).toContain(name);
          for (const value of values)
            expect([...(ours.get(name)?.values ?? [])], `${set.name} ${key} ${name}`).toContain(value);
        }
      }
    },
  );

  it('know the area and the severity of their moment', async () => {
    for (const { name } of sets) {
      const { words } = (await import(`../src/generated/words/${name}.ts`)) as { words: Words };
      for (const id of ids) {
        expect(areaOf(words[id]), `${name} ${id}`).toBe(moments[id].area);
        expect(compose(words[id], { moment: id }).severity, `${name} ${id}`).toBe(moments[id].severity);
      }
    }
  });

  it('write no article before a time in Spanish, where it would have to be another one at one o’clock', () => {
    for (const { name, own } of sets.filter((set) => set.name.startsWith('es')))
      for (const [key, message] of Object.entries(own))
        expect(message, `${name} ${key}`).not.toMatch(/\blas? \{\w+(?:, time|\})/);
  });

  it.each(sets.filter(({ name }) => name !== 'en').map(({ name }) => name as keyof typeof locales))(
    '%s comes to the same, loaded as texts alone or imported as words',
    async (name) => {
      const { texts } = (await import(`../src/generated/texts/${name}.ts`)) as { texts: string };
      const translated = translate(locales.en, texts);
      for (const id of ids) {
        const padding = Array.from({ length: translated[id].length - locales[name][id].length }, () => '');
        expect(translated[id], id).toEqual([...locales[name][id], ...padding]);
      }
    },
  );

  it('says what is wrong with a message that can show a gap', () => {
    expect(() => compileMessage('a.title', 'Hello {name}')).toThrow(/without words for when it isn't known/);
    expect(() => compileMessage('a.title', 'Hello {name')).toThrow(/isn't an|is not an ICU message/);
  });
});

describe('the words', () => {
  it('have a title, a meaning and a next step in every moment, whatever is known', () => {
    for (const words of Object.values(locales))
      for (const id of ids) {
        const message = compose(words[id], { moment: id });
        expect(message.title, id).not.toBe('');
        expect(message.meaning, id).not.toBe('');
        expect(message.next, id).not.toBe('');
        expect(message.actions.length, id).toBeGreaterThan(0);
        expect(
          message.actions.filter(({ role }) => role === 'primary'),
          id,
        ).toHaveLength(1);
      }
  });

  it('never show a gap, a broken value or an exclamation mark, whatever the params are', () => {
    const names = [
      'amount',
      'last4',
      'until',
      'reason',
      'object',
      'name',
      'ref',
      'retryAt',
      'total',
      'done',
      'days',
      'label',
      'limit',
      'size',
      'file',
      'minutes',
      'time',
      'device',
    ];
    const value = fc.oneof(
      fc.constantFrom(
        undefined,
        null,
        Number.NaN,
        Number.POSITIVE_INFINITY,
        '',
        ' ',
        new Date(Number.NaN),
        {},
        [],
        () => 1,
        Symbol('x'),
      ),
      fc.record({
        value: fc.oneof(fc.double(), fc.constant('x')),
        currency: fc.constantFrom('USD', 'EUR', 'nope', ''),
      }),
      fc.date(),
      fc.integer(),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...ids),
        fc.constantFrom('en', 'de', 'es'),
        fc.dictionary(fc.constantFrom(...names), value),
        fc.constantFrom(...surfaces),
        fc.integer({ min: 1, max: 4 }),
        (id, locale, params, surface, attempt) => {
          const text = textOf(compose(locales[locale][id], { moment: id }, { params, surface, attempt }));
          expect(text).not.toMatch(/undefined|null|NaN|Invalid|\[object|Infinity|[{}!¡]/);
          expect(text).not.toMatch(/ {2}|^ | $/m);
        },
      ),
      { numRuns: 3000 },
    );
  });

  it('write amounts, dates, times and plurals the way the language does', () => {
    const at = Date.UTC(2026, 10, 21, 15, 5);
    const facts = { money: 'not-charged', work: 'saved' } as const;
    const amount = { value: 1240.5, currency: 'EUR' };
    const zone = { timeZone: 'Europe/Berlin' };
    const say = (locale: keyof typeof locales) => [
      compose(locales[locale]['money.funds'], { moment: 'money.funds' }, { facts, params: { amount }, ...zone }).title,
      compose(locales[locale]['net.outage'], { moment: 'net.outage', retry: { kind: 'later', at } }, { facts, ...zone })
        .title,
      compose(
        locales[locale]['wait.long-task'],
        { moment: 'wait.long-task' },
        { params: { total: 1240, done: 1, minutes: 1 } },
      ).meaning,
    ];
    expect(say('en')).toEqual([
      "This card can't cover €1,240.50 right now",
      expect.stringMatching(/^Our service isn't available until 4:05\sPM$/),
      '1 of 1,240 done. About 1 minute left.',
    ]);
    expect(say('de')).toEqual([
      expect.stringMatching(/^Diese Karte deckt 1\.240,50\s€ gerade nicht$/),
      'Unser Dienst ist bis 16:05 nicht verfügbar',
      '1 von 1.240 fertig. Noch etwa 1 Minute.',
    ]);
    expect(say('es')).toEqual([
      expect.stringMatching(/^Esta tarjeta no cubre 1240,50\s€ ahora mismo$/),
      'Nuestro servicio no está disponible (vuelta prevista: 16:05)',
      '1 de 1240 listos. Queda 1 minuto.',
    ]);
  });

  it('say nothing on a lock screen that others may not read', () => {
    const params = { amount: { value: 240, currency: 'USD' }, last4: '4021', name: 'Ana', object: 'Diagnosis' };
    for (const words of Object.values(locales))
      for (const id of ids) {
        const message = compose(words[id], { moment: id, params: { reason: 'balance' } }, { surface: 'push', params });
        expect(textOf(message), id).not.toMatch(/240|4021|Ana\b|Diagnosis/);
        expect(message.actions).toEqual([]);
        if (id.startsWith('money.'))
          expect(message.title).toBe(
            compose(words['money.funds'], { moment: 'money.funds' }, { surface: 'push' }).title,
          );
      }
  });

  it('change with the attempt: another way the second time, a person from the third', () => {
    for (const words of Object.values(locales))
      for (const id of ids.filter((each) => 'repeats' in moments[each])) {
        const [first, second, third] = [1, 2, 3].map((attempt) => compose(words[id], { moment: id }, { attempt }));
        expect(second?.next, id).not.toBe(first?.next);
        expect(third?.next, id).not.toBe(second?.next);
        expect(third?.actions[0]?.id, id).toBe('contact');
        // Where there is no other way but a person, the same button stays first for one more try.
        if (first?.actions.some(({ id: action }) => action !== 'contact' && !again.includes(action)))
          expect(again, id).not.toContain(second?.actions[0]?.id);
      }
  });

  it('are loaded when asked for, in the voice that comes closest, and bring their language along', async () => {
    const facts = { money: 'not-charged' } as const;
    expect(await loadLocale('de-AT', 'formal')).toBe('de');
    expect(await loadLocale('de', 'warm')).toBe('de.warm');
    expect(await loadLocale('es', 'formal')).toBe('es.formal');
    expect(await loadLocale('tlh')).toBeUndefined();
    const say = (locale: string, voice: 'plain' | 'warm' | 'formal') =>
      messageFor('money.verify', { facts, locale, voice });
    expect(say('de-AT', 'formal')).toMatchObject({ lang: 'de', title: 'Geben Sie die Zahlung bei Ihrer Bank frei' });
    expect(say('de', 'warm').title).toBe('Gib die Zahlung bei deiner Bank frei');
    expect(say('es', 'formal').title).toBe('Apruebe este pago con su banco');
    expect(say('en', 'formal').lang).toBe('en');
  });

  it('keep one form of address', () => {
    const says = (name: keyof typeof locales, form: RegExp) =>
      ids.flatMap((id) => textOf(compose(locales[name][id], { moment: id })).match(form) ?? []);
    expect(says('de', /\b(du|dein\w*|dich|dir)\b/gi)).toEqual([]);
    expect(says('de.warm', /\b(Ihnen|Ihre?[mnrs]?)\b.*|[a-zäöü] Sie\b.*/g)).toEqual([]);
    expect(says('es', /\b(usted|su|sus)\b.*/gi)).toEqual([]);
    expect(says('es.formal', /(?<![\wáéíóú])(tú|tus?|te|ti)\b.*/gi)).toEqual([]);
    expect(says('en.formal', /\w+n't\b|\w+'(re|ve|ll|d)\b/g)).toEqual([]);
  });

  it('fit the surface', () => {
    const full = messageFor('money.declined', { facts: { money: 'not-charged' } });
    expect(full.actions.map(({ label }) => label)).toEqual(['Use another card', 'Pay another way', 'Contact us']);
    const toast = messageFor('money.declined', { facts: { money: 'not-charged' }, surface: 'toast' });
    expect(toast).toMatchObject({ meaning: '', next: '', help: '', reassurance: "You haven't been charged." });
    expect(toast.actions).toHaveLength(1);
    expect(
      messageFor('form.missing', { surface: 'field-error', params: { label: 'your work email address' } }),
    ).toMatchObject({
      title: 'Enter your work email address',
      actions: [],
    });
  });

  it('can be overridden one by one, and an override that cannot be filled is not used', () => {
    const overrides = {
      'money.declined.title': 'No luck with card {last4}',
      'action.contact': 'Chat with us',
      'shared.help': (params: Record<string, unknown>) => `Quote ${String(params['ref'])}.`,
      'money.declined.next': () => {
        throw new Error('a mistake of the team');
      },
    };
    const facts = { money: 'not-charged' } as const;
    const filled = messageFor('money.declined', { facts, overrides, params: { last4: '4021', ref: '8FQ2' } as object });
    expect(filled.title).toBe('No luck with card 4021');
    expect(filled.help).toBe('Quote 8FQ2.');
    expect(filled.actions.at(-1)?.label).toBe('Chat with us');
    expect(filled.next).toContain('Use another card');
    expect(messageFor('money.declined', { facts, overrides }).title).toBe("This payment didn't go through");
  });
});
