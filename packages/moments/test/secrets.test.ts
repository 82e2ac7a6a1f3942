import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codes } from '../src/codes.js';
import { compose, resolve, resolveCode, type Resolved } from '../src/index.js';
import { locales, moneyFacts, surfaces, workFacts } from './helpers.js';

const hidden = codes.flatMap((family) =>
  family.codes
    .filter(({ reveal }) => reveal === 'never' || reveal === 'existence')
    .map(({ code, moment }) => ({ family: family.id, code, moment })),
);

/** What everybody may be told, by moment. */
const general: Record<string, Resolved> = {
  'money.declined': resolveCode('stripe.decline_code', 'generic_decline'),
  'access.wrong-credentials': resolveCode('clerk.error', 'form_password_or_identifier_incorrect'),
  'access.provider-problem': {
    moment: 'access.provider-problem',
    params: {},
    facts: {},
    retry: { kind: 'other-method' },
  },
  'access.no-permission': resolveCode('http.status', 403),
  'empty.not-found': resolveCode('grpc.code', 'NOT_FOUND'),
};

const withoutCode = ({ code: _, ...rest }: Resolved) => rest;

describe('what must not be revealed', () => {
  it('covers fraud, loss, theft, block lists and whether an account exists', () => {
    expect(hidden.map(({ code }) => code)).toEqual(
      expect.arrayContaining([
        'fraudulent',
        'stolen_card',
        'lost_card',
        'merchant_blacklist',
        '2013',
        '43',
        'user-not-found',
        'email_exists',
      ]),
    );
    expect(hidden.length).toBeGreaterThan(60);
  });

  it('resolves to the same thing, field by field, as the general case; only the log knows the code', () => {
    for (const { family, code, moment } of hidden) {
      const resolved = resolveCode(family, code);
      expect(withoutCode(resolved), `${family} ${code}`).toEqual(withoutCode(general[moment] as Resolved));
      expect(resolved.code).toEqual({ family, code });
    }
  });

  it('reads the same for every locale, attempt, fact and surface', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...hidden),
        fc.constantFrom('en', 'de', 'es'),
        fc.integer({ min: 1, max: 5 }),
        fc.constantFrom(...moneyFacts),
        fc.constantFrom(...workFacts),
        fc.constantFrom(...surfaces),
        fc.option(fc.string(), { nil: undefined }),
        ({ family, code, moment }, locale, attempt, money, work, surface, ref) => {
          const options = { attempt, facts: { money, work }, surface, params: { ref } };
          const written = locales[locale][moment];
          expect(compose(written, resolveCode(family, code), options)).toEqual(
            compose(written, general[moment] as Resolved, options),
          );
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('stays hidden whatever else Stripe sends along', () => {
    const extras = fc.record(
      {
        advice_code: fc.constantFrom('do_not_try_again', 'try_again_later', 'confirm_card_data'),
        param: fc.constantFrom('number', 'cvc', 'exp_month'),
        message: fc.string(),
        headers: fc.constant({ 'retry-after': '60' }),
        retry_after: fc.integer(),
        payment_intent: fc.object(),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(
        extras,
        fc.constantFrom('fraudulent', 'stolen_card', 'lost_card', 'pickup_card'),
        (extra, decline_code) => {
          const resolved = resolve({ type: 'card_error', code: 'card_declined', decline_code, ...extra });
          expect(withoutCode(resolved)).toEqual(withoutCode(general['money.declined'] as Resolved));
        },
      ),
    );
  });

  it('does not tell a wrong password from an unknown account, whoever says it', () => {
    const errors = [
      { code: 'auth/wrong-password' },
      { code: 'auth/user-not-found' },
      { code: 'auth/invalid-credential' },
      { errors: [{ code: 'form_identifier_not_found', meta: { paramName: 'identifier' } }], status: 422 },
      { errors: [{ code: 'form_password_incorrect', meta: { paramName: 'password' } }], status: 422 },
      { name: 'AuthApiError', code: 'invalid_credentials', status: 400 },
    ];
    for (const error of errors)
      expect(withoutCode(resolve(error))).toEqual(withoutCode(general['access.wrong-credentials'] as Resolved));
  });
});
