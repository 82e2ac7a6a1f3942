import { beforeEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { only, settle, show, spoken, step } from '../../test/browser.js';
import type { MomentEvent } from '../on-moment/moment-event.js';
import { TactfulProvider } from '../provider/provider.js';
import { RequestForm, type RequestFormProps, type SupportRequest } from './request-form.js';

const onSend = vi.fn<(request: SupportRequest) => Promise<{ reference: string }>>(async () => ({ reference: '4821' }));
const form = (props: Partial<RequestFormProps> = {}) => (
  <RequestForm subject="Export" reference="7QX4" onSend={onSend} email="help@example.com" {...props} />
);
const happened = () => only<HTMLTextAreaElement>('[name="happened"]');
const tried = () => only<HTMLTextAreaElement>('[name="tried"]');

beforeEach(() => {
  onSend.mockClear();
  sessionStorage.clear();
});

test('The form MUST ask what happened and what they tried, and MUST show what is known so that it can be changed', async () => {
  await show(form({ fields: { Rows: '2,400' } }));
  await userEvent.fill(happened(), 'It stops.');
  await userEvent.fill(tried(), 'Another browser.');
  await userEvent.fill(only('[name="Rows"]'), '2,401');
  step('Send to support').click();
  await settle(60);
  expect(onSend.mock.calls[0]?.[0]).toMatchObject({
    happened: 'It stops.',
    tried: 'Another browser.',
    fields: { about: 'Export', reference: '7QX4', Rows: '2,401' },
  });
});

test('A form without a word about what happened MUST lead to that field, and MUST NOT be sent', async () => {
  await show(form());
  await userEvent.fill(happened(), '   ');
  step('Send to support').click();
  await settle(60);
  expect(onSend).not.toHaveBeenCalled();
  expect(document.activeElement).toBe(happened());
  expect(happened().getAttribute('aria-invalid')).toBe('true');
  expect(only('.tactful-field-error').textContent).toContain('Write what happened.');
});

test('What was written MUST stay when sending fails, and MUST be said to be there', async () => {
  const { host } = await show(form({ onSend: () => Promise.reject(new Error('leaked')) }));
  await userEvent.fill(happened(), 'It stops.');
  step('Send to support').click();
  await settle(200);
  expect(happened().value).toBe('It stops.');
  expect(only('.tactful-recovery-status').textContent).toContain('What you wrote is still here.');
  expect(spoken.join()).toContain('What you wrote is still here.');
  expect(host.textContent).not.toContain('leaked');
  expect(step('Write an e-mail instead').getAttribute('href')).toContain('body=It%20stops.');
  expect(step('Send to support').hasAttribute('aria-disabled')).toBe(false);
});

test('What was written MUST survive a reload where it is kept by name, and MUST be forgotten once it was sent', async () => {
  const before = await show(form({ keepAs: 'help' }));
  await userEvent.fill(happened(), 'It stops.');
  await before.gone();
  const after = await show(form({ keepAs: 'help' }));
  expect(happened().value).toBe('It stops.');
  step('Send to support').click();
  await settle(60);
  await after.gone();
  await show(form({ keepAs: 'help' }));
  expect(happened().value).toBe('');
});

test('What the form sends MUST be redacted, and what was cleared MUST NOT go', async () => {
  await show(form());
  await userEvent.fill(happened(), 'My card is 4242 4242 4242 4242');
  await userEvent.fill(only('[name="reference"]'), '');
  step('Send to support').click();
  await settle(60);
  expect(onSend.mock.calls[0]?.[0].happened).toBe('My card is [card number removed]');
  expect(onSend.mock.calls[0]?.[0].fields).not.toHaveProperty('reference');
});

test('That it has arrived MUST be said only once it has', async () => {
  let finish = (_: { reference: string }) => {};
  const events: MomentEvent[] = [];
  const { host } = await show(
    <TactfulProvider onMoment={(event) => events.push(event)}>
      {form({ onSend: () => new Promise((resolve) => (finish = resolve)), moment: 'work.save-failed', attempt: 2 })}
    </TactfulProvider>,
  );
  await userEvent.fill(happened(), 'It stops.');
  step('Send to support').click();
  await settle();
  expect(host.textContent).not.toContain('We have your message');
  step('Sending…').click();
  expect(events).toEqual([]);
  finish({ reference: '4821' });
  await settle(60);
  expect(only('.tactful-notice-title').textContent).toBe('We have your message');
  expect(only('.tactful-reference').textContent).toBe('4821');
  expect(document.activeElement).toBe(only('.tactful-notice'));
  expect(events).toEqual([{ id: 'work.save-failed', phase: 'handed-off', attempt: 2 }]);
});
