import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { HandoffDetails } from '../channel.js';
import { crisp } from './crisp.js';
import { mailto } from './email.js';
import { front } from './front.js';
import { helpScout } from './help-scout.js';
import { intercom } from './intercom.js';
import { toSlackMessage } from './slack.js';
import { webhook } from './webhook.js';
import { zendesk } from './zendesk.js';

const details: HandoffDetails = {
  subject: 'Payment for order 1042',
  draft: 'It was declined twice.',
  fields: { reference: '7QX4', moment: 'money.declined' },
};

afterEach(() => vi.unstubAllGlobals());

test('No channel is ready on the server, and asking does not throw', () => {
  for (const channel of [intercom(), zendesk(), helpScout(), crisp(), front()]) expect(channel.isReady()).toBe(false);
});

describe('intercom', () => {
  test('puts the text into a new message, unsent', async () => {
    const Intercom = vi.fn();
    vi.stubGlobal('Intercom', Intercom);
    await intercom().open(details);
    expect(Intercom.mock.calls).toEqual([['showNewMessage', 'It was declined twice.']]);
  });

  test("uses the official SDK's function where it is given", async () => {
    const showNewMessage = vi.fn();
    await intercom({ showNewMessage }).open(details);
    expect(showNewMessage.mock.calls).toEqual([['It was declined twice.']]);
  });

  test('is not ready while only the stub of its snippet is there', () => {
    vi.stubGlobal(
      'Intercom',
      Object.assign(() => {}, { q: [] }),
    );
    expect(intercom({ showNewMessage: () => {} }).isReady()).toBe(false);
  });
});

test('zendesk sets the configured fields and tags, then opens; without fields it promises nothing', async () => {
  const zE = vi.fn();
  vi.stubGlobal('zE', zE);
  const channel = zendesk({ fieldIds: { reference: 360001, draft: 360002, unknown: 1 }, tags: ['from-app'] });
  await channel.open(details);
  expect(zE.mock.calls).toEqual([
    [
      'messenger:set',
      'conversationFields',
      [
        { id: '360001', value: '7QX4' },
        { id: '360002', value: 'It was declined twice.' },
      ],
    ],
    ['messenger:set', 'conversationTags', ['from-app']],
    ['messenger', 'open'],
  ]);
  expect(zendesk().can).toEqual({ draft: false, fields: false });
});

test('help scout is reset before it is prefilled, so that old text does not stay', async () => {
  const Beacon = vi.fn();
  vi.stubGlobal('Beacon', Beacon);
  await helpScout().open(details);
  expect(Beacon.mock.calls.map(([name]) => name as string)).toEqual([
    'reset',
    'prefill',
    'session-data',
    'open',
    'navigate',
  ]);
  expect(Beacon.mock.calls[1]?.[1]).toEqual({ subject: details.subject, text: details.draft });
});

test('crisp is ready only once its script has replaced the queue', async () => {
  vi.stubGlobal('$crisp', []);
  expect(crisp().isReady()).toBe(false);
  const push = vi.fn();
  vi.stubGlobal('$crisp', { push });
  expect(crisp().isReady()).toBe(true);
  await crisp().open(details);
  expect(push.mock.calls.map(([command]) => command as unknown[])).toEqual([
    ['set', 'session:data', [Object.entries(details.fields)]],
    ['set', 'message:text', [details.draft]],
    ['do', 'chat:open'],
  ]);
});

test('front carries fields only for someone who is identified', async () => {
  const FrontChat = vi.fn();
  vi.stubGlobal('FrontChat', FrontChat);
  await front().open(details);
  expect(FrontChat.mock.calls).toEqual([['show']]);
  expect(front().can.fields).toBe(false);
  expect(front({ identity: { email: 'a@b.example', userHash: 'x' } }).can.fields).toBe(true);
});

test('a webhook gets the details as JSON, and an answer that is no success rejects', async () => {
  const fetched = vi.fn(async () => new Response(null, { status: 202 }));
  vi.stubGlobal('fetch', fetched);
  await webhook({ url: '/support' }).open(details);
  const [url, request] = fetched.mock.calls[0] as unknown as [string, RequestInit];
  expect(url).toBe('/support');
  expect(JSON.parse(String(request.body))).toEqual(details);
  fetched.mockResolvedValueOnce(new Response(null, { status: 500 }));
  await expect(webhook({ url: '/support' }).open(details)).rejects.toThrow('answered 500');
});

test('a slack message cannot ping a channel', () => {
  expect(toSlackMessage({ ...details, draft: '<!channel> & all' }).text).toContain('&lt;!channel&gt; &amp; all');
});

test('A `mailto:` address MUST stay short enough to arrive and MUST NOT break on half a character', () => {
  expect(mailto('help@example.com', details)).toBe(
    'mailto:help@example.com?subject=Payment%20for%20order%201042&body=It%20was%20declined%20twice.%0A%0Areference%3A%207QX4%0Amoment%3A%20money.declined',
  );
  // One of each that takes another number of bytes, and both halves of a pair by themselves.
  const characters = fc.constantFrom('a', ' ', '%', '\n', 'é', '語', '😀', '\uD83D', '\uDE00');
  fc.assert(
    fc.property(fc.array(characters, { maxLength: 4000, size: 'max' }), (drafted) => {
      const draft = drafted.join('');
      const address = mailto('help@example.com', { ...details, draft });
      expect(address.length).toBeLessThanOrEqual(2000);
      expect(() => decodeURIComponent(address)).not.toThrow();
    }),
    { numRuns: 50 },
  );
  expect(() => mailto('help@example.com', { ...details, draft: '\uD83D' })).not.toThrow();
});
