import { globalFunction, type SupportChannel } from '../channel.js';

export interface IntercomOptions {
  /** `showNewMessage` of `@intercom/messenger-js-sdk`. Without it the global that Intercom's snippet defines is used. */
  showNewMessage?: ((text: string) => void) | undefined;
  label?: string | undefined;
}

/**
 * Intercom. Opens the composer with the text, unsent (`startConversation` would send it at once). Fields are not passed: Intercom
 * keeps them on the person, not on the conversation.
 *
 * @see https://developers.intercom.com/installing-intercom/web/methods
 */
export function intercom({ showNewMessage, label = 'Open chat' }: IntercomOptions = {}): SupportChannel {
  return {
    label,
    can: { draft: true, fields: false },
    // Until its script has run, the global is a stub that only queues (`q`); with the script blocked it would queue for ever.
    isReady: () => {
      const global = globalFunction('Intercom');
      return global === undefined ? showNewMessage !== undefined : !('q' in global);
    },
    open: ({ draft }) => {
      if (showNewMessage) showNewMessage(draft);
      else globalFunction('Intercom')?.('showNewMessage', draft);
    },
  };
}
