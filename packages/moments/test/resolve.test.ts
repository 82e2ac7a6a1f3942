import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  addLocale,
  createResolver,
  messageFor,
  resolve,
  resolveCode,
  resolveResponse,
  type Resolved,
  type ResolveContext,
  type Words,
} from '../src/index.js';
import { http } from '../src/sources.js';
import { moments } from '../src/moments.js';
import { textOf } from './helpers.js';

const dom = (name: string) => new DOMException('text of the browser', name);
const json = (body: unknown, init: ResponseInit = {}) =>
  new Response(JSON.stringify(body), { headers: { 'content-type': 'application/problem+json' }, ...init });
const axios = (status: number, data: unknown, headers: Record<string, string> = {}) =>
  Object.assign(new Error('Request failed with status code'), {
    name: 'AxiosError',
    isAxiosError: true,
    code: status < 500 ? 'ERR_BAD_REQUEST' : 'ERR_BAD_RESPONSE',
    response: { status, data, headers },
  });

/** What is thrown or received, and where it has to lead. */
const cases: readonly (readonly [
  what: string,
  error: unknown,
  expected: Partial<Resolved>,
  context?: ResolveContext,
])[] = [
  [
    'stripe.js decline',
    { error: { type: 'card_error', code: 'card_declined', decline_code: 'insufficient_funds' } },
    { moment: 'money.funds', facts: { money: 'not-charged' } },
  ],
  [
    'stripe-node error',
    Object.assign(new Error('Your card was declined.'), {
      type: 'StripeCardError',
      rawType: 'card_error',
      code: 'expired_card',
    }),
    { moment: 'money.expired' },
  ],
  [
    'Stripe advice before the reason',
    { type: 'card_error', code: 'card_declined', decline_code: 'generic_decline', advice_code: 'try_again_later' },
    { moment: 'money.declined', retry: { kind: 'later' } },
  ],
  [
    'Stripe advice to check the card',
    { type: 'card_error', decline_code: 'generic_decline', advice_code: 'confirm_card_data' },
    { moment: 'money.details' },
  ],
  [
    'Stripe API error without a code',
    { type: 'api_error' },
    { moment: 'money.unknown-outcome', retry: { kind: 'check-first' } },
  ],
  [
    'a bare Stripe code from our own API',
    { code: 'incorrect_cvc' },
    { moment: 'money.details', params: { reason: 'security-code' } },
  ],
  [
    'Adyen',
    { resultCode: 'Refused', refusalReason: 'Expired Card', refusalReasonCode: '6' },
    { moment: 'money.expired' },
  ],
  ['Adyen without a reason', { resultCode: 'Refused' }, { moment: 'money.declined', params: {} }],
  ['Braintree', { success: false, transaction: { processorResponseCode: '2001' } }, { moment: 'money.funds' }],
  [
    'Braintree, a code only its class knows',
    { transaction: { processorResponseCode: '2106' } },
    { moment: 'money.declined' },
  ],
  [
    'Braintree network',
    { transaction: { processorResponseCode: '3001' } },
    { moment: 'money.unknown-outcome', retry: { kind: 'check-first' } },
  ],
  ['Braintree gateway', { transaction: { gatewayRejectionReason: 'cvv' } }, { moment: 'money.declined' }],
  [
    'PayPal',
    { name: 'UNPROCESSABLE_ENTITY', details: [{ issue: 'PAYER_ACTION_REQUIRED' }] },
    { moment: 'money.verify' },
  ],
  [
    'PayPal, wrapped by Axios',
    axios(422, { name: 'UNPROCESSABLE_ENTITY', details: [{ issue: 'INSTRUMENT_DECLINED' }] }),
    { moment: 'money.declined' },
  ],
  ['ISO 8583', { responseCode: '51' }, { moment: 'money.funds' }],
  ['Response', new Response(null, { status: 503 }), { moment: 'net.outage', retry: { kind: 'later' } }],
  ['plain status and text body', { status: 404, headers: {}, body: '<html>' }, { moment: 'empty.not-found' }],
  ['status nobody registered, theirs', { status: 599 }, { moment: 'net.server-error' }],
  ['status nobody registered, ours', { statusCode: 418 }, { moment: 'net.server-error', retry: { kind: 'never' } }],
  [
    'RFC 9457 with fields',
    {
      type: 'about:blank',
      title: 'Bad',
      status: 422,
      detail: 'x',
      errors: [{ pointer: '#/address/street', detail: 'y' }],
    },
    { moment: 'form.format', field: 'address.street', retry: { kind: 'after-fix', field: 'address.street' } },
  ],
  [
    'RFC 9457 as text',
    { status: 429, body: '{"type":"x","status":429,"retry_after_seconds":30}' },
    { moment: 'net.rate-limited', retry: { kind: 'later', at: 31_000 } },
    { now: 1000 },
  ],
  ['fetch, Chrome', new TypeError('Failed to fetch'), { moment: 'net.offline', params: {} }, { online: true }],
  [
    'fetch, Safari, offline',
    new TypeError('Load failed'),
    { moment: 'net.offline', params: { reason: 'offline' } },
    { online: false },
  ],
  [
    'fetch, Node, with its cause',
    new TypeError('fetch failed', { cause: Object.assign(new Error(), { code: 'ECONNREFUSED' }) }),
    { moment: 'net.outage' },
  ],
  [
    'a mistake in our code',
    new TypeError("Cannot read properties of undefined (reading 'x')"),
    { moment: 'net.server-error' },
  ],
  ['AbortError', dom('AbortError'), { silent: 'cancelled' }],
  [
    'AbortError from the camera',
    dom('AbortError'),
    { moment: 'device.blocked', params: { device: 'camera' } },
    { api: 'camera' },
  ],
  ['TimeoutError', dom('TimeoutError'), { moment: 'net.timeout' }],
  [
    'camera blocked',
    dom('NotAllowedError'),
    { moment: 'device.blocked', params: { device: 'camera' } },
    { api: 'camera' },
  ],
  [
    'passkey closed',
    dom('NotAllowedError'),
    { moment: 'access.provider-problem', params: { reason: 'passkey' } },
    { api: 'passkey' },
  ],
  [
    'clipboard',
    dom('NotAllowedError'),
    { moment: 'device.blocked', params: { reason: 'clipboard', device: 'clipboard' } },
    { api: 'clipboard' },
  ],
  ['file gone', dom('NotFoundError'), { moment: 'file.interrupted', params: { reason: 'changed' } }, { api: 'file' }],
  ['storage full', dom('QuotaExceededError'), { moment: 'work.save-failed', params: { reason: 'storage' } }],
  [
    'location refused',
    { code: 1, message: 'x', PERMISSION_DENIED: 1, POSITION_UNAVAILABLE: 2, TIMEOUT: 3 },
    { moment: 'device.blocked', params: { reason: 'location', device: 'location' } },
  ],
  [
    'OAuth',
    { error: 'invalid_grant', error_description: 'x' },
    { moment: 'access.session-expired', retry: { kind: 'authenticate' } },
  ],
  [
    'gRPC by number',
    { code: 4, details: 'x', metadata: {} },
    { moment: 'net.timeout', retry: { kind: 'check-first' } },
  ],
  ['gRPC by name', { code: 'RESOURCE_EXHAUSTED' }, { moment: 'net.rate-limited' }],
  [
    'Google API',
    { error: { code: 403, status: 'PERMISSION_DENIED', message: 'x' } },
    { moment: 'access.no-permission' },
  ],
  ['Firestore', { code: 'firestore/unavailable' }, { moment: 'net.outage' }],
  ['GraphQL', { errors: [{ message: 'x', extensions: { code: 'FORBIDDEN' } }] }, { moment: 'access.no-permission' }],
  [
    'Apollo',
    { graphQLErrors: [{ extensions: { code: 'UNAUTHENTICATED' } }], networkError: null },
    { moment: 'access.session-expired' },
  ],
  [
    'Supabase',
    Object.assign(new Error('x'), { name: 'AuthApiError', status: 422, code: 'weak_password' }),
    { moment: 'access.password-rejected' },
  ],
  ['Firebase', { name: 'FirebaseError', code: 'auth/too-many-requests' }, { moment: 'access.locked-out' }],
  [
    'Auth0',
    { name: 'PasswordHistoryError', code: 'invalid_password', statusCode: 400 },
    { moment: 'access.password-rejected', params: { reason: 'reused' } },
  ],
  [
    'Clerk',
    {
      clerkError: true,
      status: 422,
      errors: [{ code: 'form_password_length_too_short', meta: { paramName: 'password' } }],
    },
    { moment: 'access.password-rejected', field: 'password' },
  ],
  [
    'Axios without an answer',
    Object.assign(new Error('Network Error'), { code: 'ERR_NETWORK' }),
    { moment: 'net.offline' },
    { online: true },
  ],
  [
    'Axios with a status',
    axios(503, '', { 'retry-after': '60' }),
    { moment: 'net.outage', retry: { kind: 'later', at: 60_000 } },
    { now: 0 },
  ],
  [
    'ky',
    Object.assign(new Error('x'), { name: 'HTTPError', response: new Response(null, { status: 403 }) }),
    { moment: 'access.no-permission' },
  ],
  [
    'Zod, empty',
    { name: 'ZodError', issues: [{ code: 'too_small', origin: 'string', minimum: 1, path: ['email'] }] },
    { moment: 'form.missing', field: 'email' },
  ],
  [
    'Zod, too long',
    { issues: [{ code: 'too_big', origin: 'string', maximum: 35, path: ['items', 0, 'name'] }] },
    { moment: 'form.format', params: { reason: 'too-long', limit: 35 }, field: 'items.0.name' },
  ],
  ['ValidityState', { valueMissing: false, typeMismatch: true, valid: false }, { moment: 'form.format' }],
  [
    'a form field',
    { name: 'age', min: '18', max: '', validity: { valueMissing: false, rangeUnderflow: true, valid: false } },
    { moment: 'form.format', field: 'age', params: { reason: 'too-low', min: 18, max: undefined, limit: undefined } },
  ],
  [
    'react-dropzone',
    { file: { name: 'pitch.key', size: 1_200_000_000 }, errors: [{ code: 'file-too-large', message: 'x' }] },
    { moment: 'file.rejected', params: { reason: 'too-large', file: 'pitch.key', size: 1200 } },
  ],
  [
    'a chain of causes',
    new Error('a', { cause: new Error('b', { cause: { status: 409 } }) }),
    { moment: 'work.conflict' },
  ],
  [
    'an aggregate',
    new AggregateError([new Error('x'), { status: 500 }, { type: 'card_error', decline_code: 'expired_card' }]),
    { moment: 'money.expired' },
  ],
];

describe('resolve', () => {
  for (const [what, error, expected, context] of cases)
    it(what, () => {
      expect(resolve(error, context)).toMatchObject(expected);
    });

  it.each([
    ['undefined', undefined],
    ['null', null],
    ['a string', 'Something exploded in the database at 10.0.0.3'],
    ['a number', 42],
    ['a symbol', Symbol('x')],
    ['a function', () => 1],
    ['an error that says nothing', new Error('secret text of the provider')],
  ])('shows the general moment for %s', (_, error) => {
    const resolved = resolve(error);
    expect(resolved.moment).toBe('net.server-error');
    expect(textOf(messageFor(resolved))).not.toMatch(/exploded|10\.0|secret/);
  });

  it('reads Retry-After in both its forms, and nothing from what it cannot use', () => {
    const now = Date.UTC(2026, 10, 21, 20, 0);
    const at = (value: string) => {
      const { retry } = resolve({ status: 429, headers: new Headers({ 'Retry-After': value }) }, { now });
      return retry.kind === 'later' ? retry.at : retry.kind;
    };
    expect(at('120')).toBe(now + 120_000);
    expect(at('Sat, 21 Nov 2026 20:05:00 GMT')).toBe(now + 300_000);
    for (const nothing of ['banana', '-5', 'Sat, 21 Nov 2020 20:05:00 GMT', '999999999999', '1e400', ''])
      expect(at(nothing), nothing).toBeUndefined();
  });

  it('reads the body of a response without taking it from the caller', async () => {
    const response = json({ type: 'card_error', code: 'card_declined', decline_code: 'expired_card' }, { status: 402 });
    expect((await resolveResponse(resolve, response)).moment).toBe('money.expired');
    expect(response.bodyUsed).toBe(false);
    const used = json({ status: 409 }, { status: 409 });
    await used.text();
    expect((await resolveResponse(resolve, used)).moment).toBe('work.conflict');
  });

  it('knows only what it was made with', () => {
    const small = createResolver([http]);
    expect(small.resolve({ status: 404 }).moment).toBe('empty.not-found');
    expect(small.resolve({ code: 'auth/wrong-password' }).moment).toBe('net.server-error');
    expect(small.resolveCode('firebase.auth', 'wrong-password').moment).toBe('net.server-error');
  });
});

describe('bad input', () => {
  beforeEach(() => void vi.spyOn(console, 'warn').mockImplementation(() => undefined));

  it('never throws, and always names a moment', () => {
    fc.assert(
      fc.property(
        fc.anything({ withProxy: true, withNullPrototype: true, withObjectString: true } as object),
        (anything) => {
          const resolved = resolve(anything);
          expect(Object.keys(moments)).toContain(resolved.moment);
          expect(messageFor(resolved).title).not.toBe('');
        },
      ),
    );
  });

  it('survives proxies that throw, revoked ones, cycles and getters that throw', () => {
    const hostile = new Proxy(
      {},
      {
        get: () => {
          throw new Error('no');
        },
        ownKeys: () => {
          throw new Error('no');
        },
        getPrototypeOf: () => {
          throw new Error('no');
        },
      },
    );
    const revoked = Proxy.revocable({}, {});
    revoked.revoke();
    const cyclic: Record<string, unknown> = { status: 409 };
    cyclic['cause'] = cyclic;
    cyclic['errors'] = [cyclic, cyclic];
    const getter = {
      get code() {
        throw new Error('no');
      },
      status: 403,
    };
    expect(resolve(hostile).moment).toBe('net.server-error');
    expect(resolve(revoked.proxy).moment).toBe('net.server-error');
    expect(resolve(new Error('x', { cause: hostile })).moment).toBe('net.server-error');
    expect(resolve(cyclic).moment).toBe('work.conflict');
    expect(resolve(getter).moment).toBe('access.no-permission');
  });

  it('does not read ten megabytes of body, and is quick about a hundred thousand causes', () => {
    const started = performance.now();
    expect(resolve({ status: 500, body: `{"code":"${'x'.repeat(10_000_000)}"}` }).moment).toBe('net.server-error');
    let chain: unknown = { status: 409 };
    for (let i = 0; i < 100_000; i++) chain = { cause: chain };
    expect(resolve(chain).moment).toBe('net.server-error');
    expect(resolve({ errors: Array.from({ length: 100_000 }, () => ({})) }).moment).toBe('net.server-error');
    expect(performance.now() - started).toBeLessThan(1000);
  });

  it('passes on no text of the provider', () => {
    const marker = 'Zq7 provider text';
    fc.assert(
      fc.property(
        fc.constantFrom(...cases.map(([, error]) => error)),
        fc.constantFrom('message', 'detail', 'title', 'error_description', 'hint', 'longMessage', 'reason'),
        (error, key) => {
          const marked =
            typeof error === 'object' && error !== null
              ? { ...error, [key]: marker, status: (error as { status?: number }).status }
              : error;
          const resolved = resolve(marked);
          expect(JSON.stringify({ ...resolved, code: undefined })).not.toContain(marker);
          expect(textOf(messageFor(resolved))).not.toContain(marker);
        },
      ),
    );
  });

  it('says in development, once and in one line, what was not understood', () => {
    const warn = vi.mocked(console.warn);
    for (let i = 0; i < 3; i++) resolve({ unheardOf: 1, ofThis: 2 });
    const lines = warn.mock.calls.map(([line]) => String(line)).filter((line) => line.includes('unheardOf'));
    expect(lines).toEqual([
      "tactful: An error wasn't recognised, so the general moment is shown. It was an object with unheardOf, ofThis.",
    ]);
  });

  it('falls back to English for a moment that added words lack, and says so in lang', () => {
    addLocale('nl', {} as Words);
    expect(
      messageFor({ moment: 'net.outage', retry: { kind: 'later', at: 0 } }, { locale: 'nl', timeZone: 'UTC' }),
    ).toMatchObject({
      lang: 'en',
      title: expect.stringMatching(/until 12:00\sAM$/) as string,
    });
    expect(messageFor({ moment: 'nope' as 'net.offline' }, { locale: 'nl' }).lang).toBe('en');
  });

  it('answers for a locale without words, a moment that does not exist and a zone nobody knows', () => {
    expect(messageFor(resolveCode('http.status', 404), { locale: 'xx' })).toMatchObject({
      lang: 'en',
      title: "There's nothing at this address",
    });
    expect(messageFor(undefined as unknown as Resolved).moment).toBe('net.server-error');
    expect(messageFor({ moment: 'nope' as 'net.offline' }).moment).toBe('net.server-error');
    expect(messageFor({ moment: 'constructor' as 'net.offline' }).moment).toBe('net.server-error');
    expect(
      messageFor(resolveCode('http.status', 503), { timeZone: 'Mars/Olympus', params: { retryAt: 1 } }).title,
    ).toContain('until');
  });
});
