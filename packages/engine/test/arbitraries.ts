import fc from 'fast-check';
import type { Context, Intent, Surface, Syntax } from '../src/types.js';

const WORDS =
  `something went wrong sorry for the inconvenience please try again later you entered an invalid card we couldn't save your
  draft error failed unexpected oops kindly never always DON'T not 404 payload null click here simply just guarantee
  mask user’s café naïve Straße ошибка エラー שלום مرحبا e\u0301 a\u200db I it e-mail`.split(/\s+/);
const PIECES = [
  ...[
    '{name}',
    '{{count}}',
    '${total}',
    '%s',
    '%(user)s',
    '%1$d',
    '%{count}',
    '$t(common.retry)',
    ':attribute',
    '%name%',
  ],
  ...[
    '<b>',
    '</b>',
    '<br/>',
    '<a href="https://example.com/help">',
    '</a>',
    '<0>',
    '</0>',
    '<code>npm i</code>',
    '&nbsp;',
    '&#39;',
  ],
  ...[
    '{n, plural, one {# file failed} other {# files failed}}',
    '{ $n -> [one] It failed *[other] They failed }',
    '{n, select, a {',
  ],
  ...['{', '}', '<', '%', '$', '[', ']]', '[[a|', '`', '"', "'", '’', '&', '(', ')', '\\'],
  ...['.', '!', '!!', '?', '…', ',', ':', ':(', '\n', '\r\n', '\t', '\u00a0', '\u2028', '\u0000', '\u0007'],
  ...['🎉', '👩‍🚀', '⚠️', '\ud83c', '\udf89', '\u0301', '\u202e', '\ufeff'],
];

/** Texts in which words of faults stand beside everything that files put between words. */
export const texts: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc
      .array(fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...WORDS) }, fc.constantFrom(...PIECES)), {
        maxLength: 24,
      })
      .chain((pieces) => fc.constantFrom(' ', ' ', '').map((between) => pieces.join(between))),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  // Lone surrogates and control characters among them.
  { weight: 1, arbitrary: fc.array(fc.nat(0xffff), { maxLength: 40 }).map((codes) => String.fromCharCode(...codes)) },
);

const surfaces: readonly Surface[] = [
  'button',
  'label',
  'placeholder',
  'field-error',
  'toast',
  'dialog',
  'page',
  'email',
  'reply',
  'status',
];
const intents: readonly Intent[] = ['error', 'warning', 'info', 'success', 'neutral'];
const syntaxes: readonly Syntax[] = ['plain', 'icu', 'i18next', 'printf', 'fluent'];

export const contexts: fc.Arbitrary<Context> = fc.record(
  {
    surface: fc.constantFrom(...surfaces),
    intent: fc.constantFrom(...intents),
    audience: fc.constantFrom('customer' as const, 'admin' as const, 'developer' as const),
    syntax: fc.constantFrom(...syntaxes),
    locale: fc.constantFrom('en', 'en-GB', ''),
    key: fc.oneof(
      fc.constantFrom('errors.cardDeclined', 'toast.saved', 'form.email.label', '__proto__.constructor'),
      fc.string(),
    ),
    terms: fc.record(
      {
        preferred: fc.dictionary(
          fc.oneof(fc.string(), fc.constantFrom('sorry', 'log in', 'c++', '(')),
          fc.constantFrom('', 'sign in'),
        ),
        brands: fc.array(fc.constantFrom('Simply Ledger', 'went wrong', '[', '')),
        allowed: fc.array(fc.string()),
        severities: fc.constantFrom({ vague: 'off' as const }, { blame: { toast: 'warn' as const } }),
      },
      { requiredKeys: [] },
    ),
  },
  { requiredKeys: [] },
);
