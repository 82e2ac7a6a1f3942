import { TYPE, parse, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import i18next from 'i18next';
import ICU from 'i18next-icu';
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { words as de } from '../src/generated/words/de.js';
import { formatter, knownParams } from '../src/format.js';
import { numberNames, timeNames } from '../src/generated/params.js';
import { icuValues, toFormatJs, toI18next } from '../src/icu.js';
import { stripeFieldMessage } from '../src/stripe-elements.js';
import { write } from '../src/write.js';
import { zodLocale } from '../src/zod.js';
import { compileMessage } from '../scripts/compile-words.mjs';
import { readLocales } from '../scripts/compile.mjs';

const messages = readLocales()['en']?.messages ?? {};

const said = (schema: z.ZodType, input: unknown, options?: Parameters<typeof zodLocale>[0]): (string | undefined)[] => {
  z.config(zodLocale(options));
  return schema.safeParse(input).error?.issues.map(({ message }) => message) ?? [];
};

describe('a locale for Zod', () => {
  const form = z.object({
    email: z.email(),
    name: z.string().min(1),
    bio: z.string().max(35),
    age: z.number().min(18),
    price: z.number().positive(),
    site: z.url(),
    role: z.enum(['a', 'b']),
    tags: z.array(z.string()).min(2),
  });

  it('says what to enter, for every kind of issue', () => {
    const input = { email: 'x', name: '', bio: 'x'.repeat(41), age: 5, price: 0, site: 'x', role: 'c', tags: [] };
    expect(said(form, input, { labels: { name: 'your full name', role: 'the role' } })).toEqual([
      'Enter an email address like name@example.com',
      'Enter your full name',
      'Use 35 or fewer characters',
      'Enter 18 or more',
      'Enter a higher value',
      'Enter it like this: https://example.com',
      'Check the role',
      'Check this answer',
    ]);
    expect(said(form, {})).toHaveLength(8);
    for (const text of said(form, {})) expect(text).not.toMatch(/invalid|expected|received|undefined/i);
  });

  it('speaks other languages', () => {
    expect(said(z.string().max(35), 'x'.repeat(41), { words: de })).toEqual(['Schreiben Sie höchstens 35 Zeichen']);
  });
});

describe('texts for Stripe Elements', () => {
  it.each([
    ['incomplete_number', 'number', 'Check the card number'],
    ['invalid_expiry_year_past', 'expired', 'This card has expired'],
    ['incomplete_expiry', 'expiry', 'Check the expiry date'],
    ['incomplete_cvc', 'security-code', 'Check the security code'],
    ['incomplete_zip', 'postal-code', 'Check the postal code'],
    ['invalid_iban', 'bank-account', 'Check the account number'],
    ['something_new', undefined, 'Check the card details'],
  ])('%s', (code, field, text) => {
    expect(stripeFieldMessage({ code, type: 'validation_error', message: 'Your card number is incomplete.' })).toEqual({
      field,
      text,
    });
  });

  it('has nothing to say without an error, and speaks other languages', () => {
    expect(stripeFieldMessage(undefined)).toBeUndefined();
    expect(stripeFieldMessage({ code: 'incomplete_cvc' }, de)?.text).toBe('Prüfen Sie die Prüfnummer');
  });
});

describe('the messages in other libraries', () => {
  const at = Date.UTC(2026, 10, 21, 15, 5);
  const samples: Record<string, unknown> = {
    any: ['Report', 1240.5, { value: 24, currency: 'EUR' }, new Date(at)],
    number: [1, 2, 1240],
    time: [new Date(at), at],
  };
  /** Nothing, and each value of each param with all other params known. */
  const settings = (params: ReturnType<typeof compileMessage>['params']): Record<string, unknown>[] => {
    const choices = [...params].map(([name, { values }]) => {
      const kind = timeNames.includes(name) ? 'time' : numberNames.includes(name) ? 'number' : 'any';
      return [name, values.size ? [...values] : (samples[kind] as unknown[])] as const;
    });
    const all = Object.fromEntries(choices.map(([name, values]) => [name, values[0]]));
    return [{}, ...choices.flatMap(([name, values]) => values.map((value) => ({ ...all, [name]: value })))];
  };

  it.each(Object.values(readLocales()).map((set) => [set.name, set] as const))(
    'say in FormatJS and in i18next what they say here, with every value of every param: %s',
    async (_, { own, locale }) => {
      const instance = i18next.createInstance();
      await instance.use(ICU).init({
        lng: locale,
        resources: { [locale]: { translation: toI18next(own) } },
      });
      const format = formatter(locale);
      for (const [key, message] of Object.entries(own)) {
        const { text, params } = compileMessage(key, message);
        const formatJs = new IntlMessageFormat(message, locale);
        for (const setting of settings(params)) {
          const here = write(text, knownParams(setting), format);
          const values = icuValues(setting, locale);
          expect(formatJs.format(values), key).toBe(here);
          expect(instance.t(key, values), key).toBe(here);
        }
      }
    },
    30_000,
  );

  it('keep their ids and words in the shape of FormatJS', () => {
    const shape = toFormatJs(messages, (key) => (key.endsWith('.title') ? 'What happened' : undefined));
    expect(Object.keys(shape)).toEqual(Object.keys(messages));
    expect(shape['money.declined.title']).toEqual({
      defaultMessage: messages['money.declined.title'],
      description: 'What happened',
    });
  });

  it('get a value for every name, so that no other library finds one missing', () => {
    const values = icuValues({ money: 'not-charged', amount: { value: 24, currency: 'USD' }, reason: 'person-check' });
    expect(values).toMatchObject({ money: 'not_charged', amount: '$24.00', reason: 'person_check', last4: 'none' });
    const names = (elements: readonly MessageFormatElement[]): string[] =>
      elements.flatMap((element) =>
        element.type === TYPE.literal || element.type === TYPE.pound
          ? []
          : 'options' in element
            ? [element.value, ...Object.values(element.options).flatMap((option) => names(option.value))]
            : [element.value],
      );
    for (const message of Object.values(messages))
      for (const name of names(parse(message))) expect(Object.keys(values)).toContain(name);
  });
});
