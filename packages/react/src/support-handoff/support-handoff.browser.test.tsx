import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { only, settle, show, spoken, step } from '../../test/browser.js';
import type { HandoffDetails, SupportChannel } from './channel.js';
import { SupportHandoff } from './support-handoff.js';

const opened = vi.fn<(details: HandoffDetails) => void>();
const chat: SupportChannel = {
  label: 'Open chat',
  can: { draft: true, fields: true },
  isReady: () => true,
  open: opened,
};
const handoff = (props: Partial<Parameters<typeof SupportHandoff>[0]> = {}) => (
  <SupportHandoff
    subject="Payment"
    draft="It was declined."
    channel={chat}
    fallback={{ email: 'help@example.com' }}
    {...props}
  />
);
const message = () => only<HTMLTextAreaElement>('textarea');

test('The person MUST see what will be sent and MUST be able to change the message', async () => {
  opened.mockClear();
  const { host } = await show(handoff({ moment: 'money.declined', reference: '7QX4', fields: { Order: '1042' } }));
  expect(message().value).toBe('It was declined.');
  await userEvent.fill(message(), 'It was declined twice.');
  step('Open chat').click();
  await settle();
  const sent = opened.mock.calls[0]?.[0];
  expect(sent?.draft).toBe('It was declined twice.');
  for (const value of Object.values(sent?.fields ?? {})) expect(host.textContent).toContain(value);
  expect(sent?.fields).toMatchObject({
    about: 'Payment',
    moment: 'money.declined',
    reference: '7QX4',
    Order: '1042',
  });
});

test('It MUST promise that nothing needs repeating only where the channel carries it', async () => {
  const { host, again } = await show(handoff());
  expect(host.textContent).toContain("you won't need to repeat it");
  await again(handoff({ channel: { ...chat, can: { draft: false, fields: true } } }));
  expect(host.textContent).not.toContain("you won't need to repeat it");
});

test('What is sent MUST be redacted, also what the person typed themselves', async () => {
  opened.mockClear();
  await show(handoff({ draft: 'token=abc123' }));
  expect(message().value).toBe('token=[secret removed]');
  await userEvent.fill(message(), 'My card is 4242 4242 4242 4242');
  step('Open chat').click();
  await settle();
  expect(opened.mock.calls[0]?.[0].draft).toBe('My card is [card number removed]');
  expect(message().value).toBe('My card is [card number removed]');
});

test.each<[string, Partial<SupportChannel>]>([
  [
    'throws',
    {
      open: () => {
        throw new Error('blocked');
      },
    },
  ],
  ['rejects', { open: () => Promise.reject(new Error('blocked')) }],
])(
  'A channel that throws, rejects or never becomes ready MUST lead to the fallback, with the text kept: %s',
  async (_, part) => {
    await show(handoff({ channel: { ...chat, ...part } }));
    await userEvent.fill(message(), 'Kept.');
    step('Open chat').click();
    await settle(200);
    expect(message().value).toBe('Kept.');
    expect(only('.tactful-recovery-status').textContent).toContain('Your message is still here');
    expect(spoken.join()).toContain('Your message is still here');
    expect(step('Write an e-mail').getAttribute('href')).toContain('body=Kept.');
  },
);

test('A channel that throws, rejects or never becomes ready MUST lead to the fallback, with the text kept: never ready', async () => {
  opened.mockClear();
  await show(handoff({ channel: { ...chat, isReady: () => false } }));
  step('Open chat').click();
  await settle(4600);
  expect(only('.tactful-recovery-status').textContent).toContain('Your message is still here');
  expect(opened).not.toHaveBeenCalled();
});

test('After opening a channel the other ways MUST stay, because a blocked script fails silently', async () => {
  await show(handoff());
  step('Open chat').click();
  await settle();
  expect(only('.tactful-recovery-status').textContent).toContain('If nothing has opened');
  expect(step('Write an e-mail')).toBeTruthy();
  expect(message().value).toBe('It was declined.');
});

test('A changed draft MUST NOT overwrite what the person wrote', async () => {
  const { again } = await show(handoff());
  await again(handoff({ draft: 'It was declined twice.' }));
  expect(message().value).toBe('It was declined twice.');
  await userEvent.fill(message(), 'In my own words.');
  await again(handoff({ draft: 'It was declined three times.' }));
  expect(message().value).toBe('In my own words.');
});
