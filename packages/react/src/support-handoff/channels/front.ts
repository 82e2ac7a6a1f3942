import { globalFunction, type SupportChannel } from '../channel.js';

export interface FrontOptions {
  /** Front keeps custom fields on the identified person, so it needs their e-mail address and the hash your server made of it. */
  identity?: { email: string; userHash: string } | undefined;
  label?: string | undefined;
}

/**
 * Front Chat. It has no way to put text before the person; fields travel with an identified person.
 *
 * @see https://dev.frontapp.com/docs/chat-widget
 */
export function front({ identity, label = 'Open chat' }: FrontOptions = {}): SupportChannel {
  return {
    label,
    can: { draft: false, fields: identity !== undefined },
    isReady: () => globalFunction('FrontChat') !== undefined,
    open: ({ fields }) => {
      const frontChat = globalFunction('FrontChat');
      if (identity) frontChat?.('identity', { ...identity, customFields: { ...fields } });
      frontChat?.('show');
    },
  };
}
