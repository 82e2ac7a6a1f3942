import { moments } from '@tactful/moments';
import { words as germanMessages } from '@tactful/moments/words/de';
import { StrictMode } from 'react';
import { expect, test, vi } from 'vitest';
import { only, settle, show, spoken, step } from '../../test/browser.js';
import type { MomentEvent } from '../on-moment/moment-event.js';
import { CardDeclined } from '../payments/payments.js';
import { SaveFailed } from '../saving/saving.js';
import { TactfulProvider } from '../provider/provider.js';
import { words as germanWords } from '../words/de.js';
import { Moment } from './moment.js';

const title = () => only('.tactful-notice-title').textContent;
const text = () => only('.tactful-notice-text').textContent ?? '';

test("When another try fails, the next attempt's words MUST appear and arrive once more", async () => {
  const onRetry = vi.fn(() => Promise.reject(new Error('leaked')));
  await show(<Moment error={{ status: 500 }} facts={{ work: 'saved' }} arrival="after-action" onRetry={onRetry} />);
  const first = text();
  step('Try again').focus();
  step('Try again').click();
  await settle(60);
  expect(text()).not.toBe(first);
  expect(document.activeElement).toBe(only('.tactful-notice'));
  expect(document.body.textContent).not.toContain('leaked');
});

test("A new error from the caller counts as the next attempt, and the retry's own error gives way to it", async () => {
  const onRetry = vi.fn(() => Promise.reject({ status: 429 }));
  const at = (error: unknown) => <Moment error={error} facts={{ work: 'saved', money: 'unknown' }} onRetry={onRetry} />;
  const { again } = await show(at({ status: 500 }));
  expect(only('[data-moment]').dataset['moment']).toBe('net.server-error');
  step('Try again').click();
  await settle(60);
  expect(only('[data-moment]').dataset['moment']).toBe('net.rate-limited');
  await again(at({ status: 404 }));
  expect(only('[data-moment]').dataset['moment']).toBe('empty.not-found');
});

test('A time to wait for MUST hold back the step that would come too early, and only that one', async () => {
  const onRetry = vi.fn();
  const contact = vi.fn();
  await show(
    <Moment
      error={{ status: 429, headers: { 'retry-after': '30' } }}
      facts={{ work: 'saved' }}
      onRetry={onRetry}
      on={{ contact }}
    />,
  );
  step('Try again').click();
  step('Contact us').click();
  expect(onRetry).not.toHaveBeenCalled();
  expect(contact).toHaveBeenCalledTimes(1);
  expect(only('.tactful-recovery-status').textContent).toMatch(/in (29|30) seconds/);
});

test('Words in another language MUST carry their language', async () => {
  await show(
    <TactfulProvider locale="de" messages={germanMessages} words={germanWords}>
      <CardDeclined facts={{ money: 'not-charged' }} reference="7QX4" wayOut={{ label: 'Zurück', href: '#' }} />
    </TactfulProvider>,
  );
  expect(only('[data-moment]').lang).toBe('de');
  expect(only('.tactful-notice-reference').textContent).toContain('Vorgangsnummer');
});

test('`onMoment` MUST be told shown, retried, resolved, left and handed-off, once each, with ids only', async () => {
  const events: MomentEvent[] = [];
  const app = (key: string, visible: boolean) => (
    <StrictMode>
      <TactfulProvider onMoment={(event) => events.push(event)} contact={() => {}}>
        {visible && <SaveFailed key={key} facts={{ work: 'on-this-device' }} on={{ save: () => {} }} />}
      </TactfulProvider>
    </StrictMode>
  );
  const phases = () => events.splice(0).map(({ phase }) => phase);
  const { again } = await show(app('a', true));
  expect(events).toEqual([{ id: 'work.save-failed', phase: 'shown', attempt: 1, area: 'reliability' }]);
  step('Save now').click();
  await again(app('a', false));
  expect(phases()).toEqual(['shown', 'retried', 'resolved']);
  await again(app('b', true));
  await again(app('b', false));
  expect(phases()).toEqual(['shown', 'left']);
  await again(app('c', true));
  step('Contact us').click();
  await again(app('c', false));
  expect(phases()).toEqual(['shown', 'handed-off']);
});

test('The area of a moment MUST be that of the catalogue, also for what was resolved from an error', async () => {
  const events: MomentEvent[] = [];
  await show(
    <TactfulProvider onMoment={(event) => events.push(event)}>
      <Moment error={{ type: 'card_error', code: 'expired_card' }} on={{ 'update-card': () => {} }} />
      <SaveFailed facts={{ work: 'on-this-device' }} on={{ save: () => {} }} />
    </TactfulProvider>,
  );
  expect(events.map(({ id, area }) => [id, area])).toEqual([
    ['money.expired', moments['money.expired'].area],
    ['work.save-failed', moments['work.save-failed'].area],
  ]);
});

test('A listener that throws MUST NOT break the screen', async () => {
  const errors: unknown[] = [];
  const hear = (event: ErrorEvent) => {
    event.preventDefault();
    errors.push(event.error);
  };
  addEventListener('error', hear);
  const { gone } = await show(
    <TactfulProvider
      onMoment={() => {
        throw new Error('listener');
      }}
    >
      <CardDeclined facts={{ money: 'not-charged' }} wayOut={{ label: 'Back', href: '#' }} />
    </TactfulProvider>,
  );
  expect(title()).toBeTruthy();
  expect(errors).toHaveLength(1);
  await gone();
  removeEventListener('error', hear);
});

test('It arrives on one channel only', async () => {
  await show(<CardDeclined facts={{ money: 'not-charged' }} wayOut={{ label: 'Back', href: '#' }} />);
  await settle(250);
  expect(document.activeElement).toBe(only('.tactful-notice'));
  expect(spoken).toEqual([]);
});
