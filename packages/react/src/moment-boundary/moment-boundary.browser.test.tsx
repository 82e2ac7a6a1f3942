import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { only, settle, show, spoken, step } from '../../test/browser.js';
import type { MomentEvent } from '../on-moment/moment-event.js';
import { TactfulProvider } from '../provider/provider.js';
import { MomentBoundary, type MomentBoundaryProps } from './moment-boundary.js';

beforeEach(() => {
  // React tells the developer about every caught error; these are meant.
  vi.spyOn(console, 'error').mockImplementation(() => {});
  vi.spyOn(console, 'warn').mockImplementation(() => {});
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

let broken = true;
function Content() {
  if (broken) throw new TypeError('leaked');
  return <p id="content">Content</p>;
}
const app = (props: Partial<MomentBoundaryProps> = {}) => (
  <MomentBoundary {...props}>
    <Content />
  </MomentBoundary>
);

beforeEach(() => {
  broken = true;
});

test('The stack and the text of the error MUST NOT be shown', async () => {
  const { host } = await show(app());
  expect(host.textContent).not.toContain('leaked');
  expect(host.textContent).not.toContain('Content');
  expect(only('.tactful-notice-title').textContent).toBeTruthy();
});

test('The error MUST reach `onError` with the reference that the person sees', async () => {
  const onError = vi.fn();
  await show(app({ onError }));
  expect(onError).toHaveBeenCalledTimes(1);
  const [error, report] = onError.mock.calls[0] as [
    Error,
    { reference: string; attempt: number; componentStack: string },
  ];
  expect(error.message).toBe('leaked');
  expect(report.attempt).toBe(1);
  expect(report.componentStack).toContain('Content');
  expect(only('.tactful-reference').textContent).toBe(report.reference);
});

test('Another try MUST render the content again', async () => {
  await show(app());
  broken = false;
  step('Try again').click();
  await settle();
  expect(only('#content').textContent).toBe('Content');
});

test('The third failure in a row MUST lead to the hand-off', async () => {
  await show(app({ handoff: ({ reference }) => <p id="handoff">{reference}</p> }));
  for (let attempt = 1; attempt < 3; attempt++) {
    expect(document.querySelector('#handoff')).toBeNull();
    step('Try again').click();
    await settle();
  }
  expect(only('#handoff').textContent).toBe(only('.tactful-reference').textContent);
});

test('Another try that fails at once is not reported as resolved', async () => {
  const events: MomentEvent[] = [];
  const { again } = await show(<TactfulProvider onMoment={(event) => events.push(event)}>{app()}</TactfulProvider>);
  step('Try again').click();
  await settle(60);
  expect(events.map(({ phase, attempt }) => `${phase} ${attempt}`)).toEqual(['shown 1', 'retried 1', 'shown 2']);
  broken = false;
  step('Try again').click();
  await settle(60);
  expect(events.slice(3).map(({ phase, attempt }) => `${phase} ${attempt}`)).toEqual(['retried 2', 'resolved 2']);
  await again(null);
});

test('A retry that itself fails MUST count as a failure and MUST be reported', async () => {
  const onError = vi.fn();
  await show(app({ onError, onRetry: () => Promise.reject(new Error('still down')) }));
  step('Try again').click();
  await settle(60);
  expect(onError.mock.calls.map(([, report]) => (report as { attempt: number }).attempt)).toEqual([1, 2]);
  expect(only('.tactful-notice').textContent).not.toContain('still down');
});

test('Content that has held for a while MUST count as recovered', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const onError = vi.fn();
  const shown = show(app({ onError }));
  await vi.advanceTimersByTimeAsync(50);
  const { again } = await shown;
  broken = false;
  step('Try again').click();
  await vi.advanceTimersByTimeAsync(11_000);
  broken = true;
  const rendered = again(app({ onError }));
  await vi.advanceTimersByTimeAsync(50);
  await rendered;
  expect(onError.mock.calls.map(([, report]) => (report as { attempt: number }).attempt)).toEqual([1, 1]);
});

test('A change in `resetKeys` MUST try the content again by itself', async () => {
  const { again } = await show(app({ resetKeys: ['/a'] }));
  broken = false;
  await again(app({ resetKeys: ['/a'] }));
  expect(document.querySelector('#content')).toBeNull();
  await again(app({ resetKeys: ['/b'] }));
  expect(only('#content')).toBeTruthy();
});

test('When what had the focus is gone, focus MUST move to the message; otherwise it MUST be announced', async () => {
  broken = false;
  const page = (inside: boolean) => (
    <>
      <button id="outside">Outside</button>
      <MomentBoundary>
        <button id="inside">Inside</button>
        <Content key={String(inside)} />
      </MomentBoundary>
    </>
  );
  const { again } = await show(page(true));
  only('#inside').focus();
  broken = true;
  await again(page(false));
  await settle(200);
  expect(document.activeElement).toBe(only('.tactful-notice'));
  expect(spoken).toEqual([]);

  broken = false;
  step('Try again').click();
  await settle();
  only('#outside').focus();
  broken = true;
  await again(page(true));
  await settle(1300);
  expect(document.activeElement?.id).toBe('outside');
  expect(spoken).toHaveLength(1);
});

test('What it says about work comes from the facts', async () => {
  const { host } = await show(app({ facts: { work: 'saved' } }));
  expect(host.textContent).toContain('Your work is saved.');
});

test.each<[string, unknown]>([
  ['nothing', undefined],
  ['a string', 'leaked'],
  [
    'something that throws when read',
    {
      get digest() {
        throw new Error('leaked');
      },
    },
  ],
])('Whatever is thrown, there is a message: %s', async (_, thrown) => {
  function Throws(): never {
    throw thrown;
  }
  const { host } = await show(
    <MomentBoundary>
      <Throws />
    </MomentBoundary>,
  );
  expect(host.querySelector('.tactful-notice-title')?.textContent).toBeTruthy();
  expect(host.textContent).not.toContain('leaked');
});

test('A server error is shown with the digest that its log has', async () => {
  function Throws(): never {
    throw Object.assign(new Error('leaked'), { digest: '2781064' });
  }
  await show(
    <MomentBoundary>
      <Throws />
    </MomentBoundary>,
  );
  expect(only('.tactful-reference').textContent).toBe('2781064');
});

test('A log that fails does not take the message down with it', async () => {
  const uncaught: unknown[] = [];
  const hear = (event: ErrorEvent) => {
    event.preventDefault();
    uncaught.push(event.error);
  };
  addEventListener('error', hear);
  const { host } = await show(
    app({
      onError: () => {
        throw new Error('the log is full');
      },
    }),
  );
  removeEventListener('error', hear);
  expect(host.querySelector('.tactful-notice-title')?.textContent).toBeTruthy();
  expect(uncaught.map(String)).toContain('Error: the log is full');
});
