import type { SupportChannel } from './channel.js';
import { SupportHandoff } from './support-handoff.js';

const chat: SupportChannel = {
  label: 'Open chat',
  can: { draft: true, fields: true },
  isReady: () => true,
  open: () => {},
};

const draft =
  "I tried to pay for order 1042 twice with my card and it didn't go through. I'd like to know whether anything was taken.";

/** The person sees and may change what is sent; the fallback is there from the start. */
export function WithAChat() {
  return (
    <SupportHandoff
      subject="Card payment for order 1042"
      draft={draft}
      channel={chat}
      fallback={{ email: 'help@example.com' }}
      moment="money.declined"
      reference="7QX4 K2M9"
      attempt={2}
    />
  );
}

/** A channel that cannot carry text: nothing is promised, and the text can be copied. */
export function WithAChatThatStartsEmpty() {
  return (
    <SupportHandoff
      subject="Card payment for order 1042"
      draft={draft}
      channel={{ ...chat, can: { draft: false, fields: false } }}
      fallback={{ email: 'help@example.com' }}
    />
  );
}

/** No script at all: a form that posts, and an address to write to. */
export function PlainForm() {
  return <SupportHandoff subject="Export" draft="" fallback={{ action: '#sent', email: 'help@example.com' }} />;
}
