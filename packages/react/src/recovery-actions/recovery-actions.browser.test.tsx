import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, expect, test, vi } from 'vitest';
import { only, settle, show, spoken, step } from '../../test/browser.js';
import { RecoveryActions } from './recovery-actions.js';

afterEach(() => vi.useRealTimers());

test('There MUST be one primary step at most, and it MUST come first', async () => {
  const { host } = await show(
    <RecoveryActions
      wayOut={{ label: 'Later', href: '#later' }}
      secondary={[
        { label: 'Pay another way', href: '#pay' },
        { label: 'Ask us', href: '#ask' },
      ]}
      primary={{ label: 'Use another card', onAct: () => {} }}
    />,
  );
  expect(Array.from(host.querySelectorAll('.tactful-action'), (one) => one.textContent)).toEqual([
    'Use another card',
    'Pay another way',
    'Ask us',
    'Later',
  ]);
  expect(host.querySelectorAll('[data-rank="primary"]')).toHaveLength(1);
});

test('A step under way MUST NOT start twice', async () => {
  let finish = () => {};
  const work = vi.fn(() => new Promise<void>((resolve) => (finish = resolve)));
  await show(<RecoveryActions primary={{ label: 'Pay', onAct: work }} secondary={{ label: 'Ask', onAct: work }} />);
  step('Pay').click();
  step('Pay').click();
  await settle();
  step('Working on it…').click();
  step('Ask').click();
  expect(work).toHaveBeenCalledTimes(1);
  finish();
  await settle();
  step('Pay').click();
  expect(work).toHaveBeenCalledTimes(2);
  finish();
});

test('A step that waits or is under way MUST stay focusable', async () => {
  await show(
    <RecoveryActions primary={{ label: 'Pay', onAct: () => new Promise(() => {}) }} retryAt={Date.now() + 60_000} />,
  );
  step('Pay').focus();
  expect(document.activeElement).toBe(step('Pay'));
  expect(step('Pay').getAttribute('aria-disabled')).toBe('true');
  expect(step('Pay').hasAttribute('disabled')).toBe(false);
  expect(document.getElementById(step('Pay').getAttribute('aria-describedby') ?? '')?.textContent).toMatch(
    /You can try again in \d+ seconds\./,
  );
});

test('The way out MUST work while a step is under way', async () => {
  const leave = vi.fn();
  await show(
    <RecoveryActions
      primary={{ label: 'Pay', onAct: () => new Promise(() => {}) }}
      wayOut={{ label: 'Later', onAct: leave }}
    />,
  );
  step('Pay').click();
  await settle();
  step('Later').click();
  expect(leave).toHaveBeenCalledTimes(1);
});

test('The end of a wait MUST be announced exactly once, and the passing seconds never', async () => {
  const work = vi.fn();
  await show(<RecoveryActions primary={{ label: 'Send again', onAct: work }} retryAt={Date.now() + 1500} />);
  step('Send again').click();
  expect(work).not.toHaveBeenCalled();
  await settle(1100);
  expect(spoken).toEqual([]);
  await settle(800);
  expect(spoken).toEqual(['You can try again now.']);
  step('Send again').click();
  expect(work).toHaveBeenCalledTimes(1);
  await settle(1200);
  expect(spoken).toHaveLength(1);
});

test.each([
  ['an hour from now', 3_600_000, /You can try again at \d/],
  ['next month', 40 * 86_400_000, /You can try again at .*\d{4}/],
])('A long wait shows a clock time: %s', async (_, wait, expected) => {
  const { host } = await show(
    <RecoveryActions primary={{ label: 'Sign in', onAct: () => {} }} retryAt={Date.now() + wait} />,
  );
  expect(host.textContent).toMatch(expected);
});

test.each([
  ['an Error', () => Promise.reject(new Error('socket hang up'))],
  ['nothing at all', () => Promise.reject(undefined)],
  [
    'at once',
    () => {
      throw new Error('socket hang up');
    },
  ],
])('Work that throws or rejects MUST be said, and MUST leave the steps usable: %s', async (_, work) => {
  const { host } = await show(<RecoveryActions primary={{ label: 'Load', onAct: work }} />);
  step('Load').click();
  await settle(200);
  expect(only('.tactful-recovery-status').textContent).toBe("That step didn't finish.");
  expect(host.textContent).not.toContain('socket');
  expect(spoken).toEqual(["That step didn't finish."]);
  expect(step('Load').hasAttribute('aria-disabled')).toBe(false);
});

test('Work that never settles MUST be said after ten seconds', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const shown = show(<RecoveryActions primary={{ label: 'Load', onAct: () => new Promise(() => {}) }} />);
  await vi.advanceTimersByTimeAsync(50);
  await shown;
  step('Load').click();
  await vi.advanceTimersByTimeAsync(10_000);
  await vi.waitFor(() => expect(only('.tactful-recovery-status').textContent).toContain('longer than usual'));
  await vi.waitFor(() => expect(spoken.join()).toContain('longer than usual'));
});

test.each([undefined, Number.NaN, Number.POSITIVE_INFINITY, -1, 0, Date.now() - 5000, new Date('banana')])(
  'A wait that is missing, invalid or past MUST be no wait: %s',
  async (retryAt) => {
    const work = vi.fn();
    await show(<RecoveryActions primary={{ label: 'Send again', onAct: work }} retryAt={retryAt} />);
    step('Send again').click();
    expect(work).toHaveBeenCalledTimes(1);
  },
);

test('A wait that was over before the page arrived is not announced', async () => {
  const app = <RecoveryActions primary={{ label: 'Send again', onAct: () => {} }} retryAt={Date.now() - 1000} />;
  const host = document.body.appendChild(document.createElement('div'));
  host.innerHTML = renderToString(app);
  const root = hydrateRoot(host, app);
  await settle(250);
  expect(spoken).toEqual([]);
  expect(step('Send again').hasAttribute('aria-disabled')).toBe(false);
  root.unmount();
});
