import { moments, type MomentId } from '@tactful/moments';
import { words as english } from '@tactful/moments/words/en';
import fc from 'fast-check';
import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Outage } from '../connection/connection.js';
import { CardDeclined } from '../payments/payments.js';
import { TrialEnding } from '../plans/plans.js';
import { Moment } from './moment.js';
import { MomentScreen } from './moment-screen.js';

let warnings: string[];

beforeEach(() => {
  warnings = [];
  vi.spyOn(console, 'warn').mockImplementation((text: string) => void warnings.push(text));
});

afterEach(() => vi.restoreAllMocks());

const cyclic: Record<string, unknown> = { code: 'ELOOP' };
cyclic['cause'] = cyclic;
const hostile = new Proxy(
  {},
  {
    get() {
      throw new Error('leaked');
    },
    ownKeys() {
      throw new Error('leaked');
    },
  },
);

test.each([
  ['an Error', new Error('leaked')],
  ['a string', 'leaked'],
  ['an object', { message: 'leaked', error: { message: 'leaked' }, detail: 'leaked', title: 'leaked' }],
  ['a problem', { type: 'about:blank', title: 'leaked', detail: 'leaked', status: 500 }],
  ['a decline', { type: 'card_error', decline_code: 'generic_decline', message: 'leaked' }],
  ['a cause', new Error('leaked', { cause: new TypeError('leaked') })],
  ['an aggregate', new AggregateError([new Error('leaked')], 'leaked')],
  ['a hostile proxy', hostile],
])("Nothing of an error's own text MUST be shown, whatever was thrown: %s", (_, error) => {
  expect(renderToStaticMarkup(<Moment error={error} onRetry={() => {}} />)).not.toContain('leaked');
});

test.each([
  ['nothing', undefined],
  ['null', null],
  ['a number', 500],
  ['a symbol', Symbol('x')],
  ['a function', () => {}],
  ['a cycle', cyclic],
  ['a long word', 'x'.repeat(3000)],
  ['a hostile proxy', hostile],
])('Whatever is thrown at it, it MUST render a title and MUST NOT throw: %s', (_, error) => {
  expect(renderToStaticMarkup(<Moment error={error} onRetry={() => {}} />)).toMatch(/<h2[^>]*>[^<]+<\/h2>/);
});

test('Any JSON-like value renders', () => {
  fc.assert(
    fc.property(fc.anything({ withNullPrototype: true, withDate: true, withMap: true }), (error) => {
      expect(renderToStaticMarkup(<Moment error={error} showSilent onRetry={() => {}} />)).toContain('<h2');
    }),
    { numRuns: 200 },
  );
});

test('What it says about money and work MUST come from the facts only', () => {
  const never = ["You haven't been charged", 'Your work is saved'];
  for (const id of Object.keys(moments) as MomentId[]) {
    for (const attempt of [1, 2, 3]) {
      const html = renderToStaticMarkup(
        <MomentScreen words={english[id]} attempt={attempt} wayOut={{ label: 'Back', href: '#' }} />,
      );
      for (const claim of never) expect(html.replaceAll('&#x27;', "'"), id).not.toContain(claim);
    }
  }
  const known = renderToStaticMarkup(
    <CardDeclined facts={{ money: 'not-charged' }} wayOut={{ label: 'Back', href: '#' }} />,
  );
  expect(known.replaceAll('&#x27;', "'")).toContain("You haven't been charged");
});

test('Every moment renders at every attempt and with every fact, without a code or a gap', () => {
  const facts = {
    money: ['not-charged', 'pending', 'charged', 'refunded', 'unknown'],
    work: ['saved', 'on-this-device', 'not-saved', 'unknown'],
  } as const;
  for (const id of Object.keys(moments) as MomentId[]) {
    const about: readonly string[] = moments[id].facts;
    for (const attempt of [1, 2, 3]) {
      for (const money of about.includes('money') ? facts.money : [undefined]) {
        for (const work of about.includes('work') ? facts.work : [undefined]) {
          const html = renderToStaticMarkup(
            <MomentScreen
              words={english[id]}
              facts={{ money, work }}
              attempt={attempt}
              wayOut={{ label: 'Back', href: '#' }}
            />,
          );
          const text = html.replaceAll(/<[^>]+>/g, ' ');
          expect(text, id).not.toMatch(/undefined|null|NaN|\{|\}|[a-z]+_[a-z]+|\b[A-Z]{2,}_/);
          expect(text, id).not.toContain(id);
        }
      }
    }
  }
});

test('A component for a moment that speaks of money or work MUST NOT compile without the fact', () => {
  // Checked by the compiler: an error that is not there any more is an error of its own.
  // @ts-expect-error the money fact is missing
  const withoutMoney = <CardDeclined on={{ 'use-another-card': '#' }} />;
  // @ts-expect-error the work fact is missing
  const withoutWork = <Outage on={{ 'see-status': '#' }} />;
  // @ts-expect-error there is no such fact
  const withAWish = <CardDeclined facts={{ money: 'safe' }} />;
  expect([withoutMoney, withoutWork, withAWish]).toHaveLength(3);
});

test('A step MUST be shown only when somebody handles it', () => {
  const html = renderToStaticMarkup(
    <CardDeclined
      facts={{ money: 'not-charged' }}
      on={{ 'pay-another-way': '/pay', contact: { label: 'Call us', href: 'tel:1' } }}
    />,
  );
  const steps = Array.from(html.matchAll(/class="tactful-action"[^>]*>([^<]+)</g), ([, label]) => label);
  expect(steps).toEqual(['Pay another way', 'Call us']);
  expect(html).toContain('href="/pay"');
});

test('A moment without any way on MUST be reported to the developer', () => {
  for (let time = 0; time < 2; time++) renderToStaticMarkup(<TrialEnding />);
  expect(warnings.filter((text) => text.includes('plan.trial-ending'))).toHaveLength(1);
  expect(warnings.join()).toContain('choose-plan');
  // What none of its steps would use is no advice.
  expect(warnings.join()).not.toContain('onRetry');
});

test('From the third attempt on, the words MUST lead to a person', () => {
  const html = renderToStaticMarkup(
    <CardDeclined facts={{ money: 'not-charged' }} attempt={3} on={{ 'use-another-card': '#', contact: '#contact' }} />,
  );
  expect(html).toMatch(/data-rank="primary"[^>]*href="#contact"|href="#contact"[^>]*data-rank="primary"/);
});

test('While the outcome of a payment is unknown, it MUST NOT offer to do it again', () => {
  const act = () => {};
  const html = renderToStaticMarkup(
    <Moment
      error={{ type: 'api_error', code: 'payment_intent_payment_attempt_expired' }}
      facts={{ money: 'unknown' }}
      onRetry={act}
      on={{ 'check-payment': '#payments' }}
    />,
  );
  expect(html).not.toMatch(/Try again|Pay again/);
  expect(html).toContain('href="#payments"');
});

test('What the person stopped themselves MUST NOT be shown', () => {
  const aborted = new DOMException('x', 'AbortError');
  expect(renderToStaticMarkup(<Moment error={aborted} onRetry={() => {}} />)).toBe('');
  expect(renderToStaticMarkup(<Moment error={aborted} showSilent onRetry={() => {}} />)).toContain('<h2');
});

test("Single parts MUST be replaceable by the team's own words", () => {
  const html = renderToStaticMarkup(
    <CardDeclined
      facts={{ money: 'not-charged' }}
      say={{ title: <em>Our title</em>, next: null, help: 'Our help' }}
      on={{ 'use-another-card': '#' }}
    />,
  );
  expect(html).toContain('<em>Our title</em>');
  expect(html).toContain('Our help');
  expect(html).not.toContain('ask your bank');
});

test('Times MUST NOT differ between server HTML and the browser', () => {
  const html = renderToString(
    <>
      <Outage
        facts={{ work: 'saved' }}
        params={{ since: new Date('2026-11-21T13:40:00Z') }}
        wayOut={{ label: 'Back', href: '#' }}
      />
      <Moment error={{ status: 429, headers: { 'retry-after': '3600' } }} onRetry={() => {}} />
    </>,
  );
  expect(html).not.toMatch(/\d:\d\d/);
});
