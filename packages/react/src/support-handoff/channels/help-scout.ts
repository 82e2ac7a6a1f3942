import { globalFunction, type SupportChannel } from '../channel.js';

/**
 * Help Scout Beacon. The form is prefilled; fields go along as session data.
 *
 * @see https://developer.helpscout.com/beacon-2/web/javascript-api/
 */
export function helpScout({ label = 'Write to us' }: { label?: string | undefined } = {}): SupportChannel {
  return {
    label,
    can: { draft: true, fields: true },
    isReady: () => globalFunction('Beacon') !== undefined,
    open: ({ subject, draft, fields }) => {
      const beacon = globalFunction('Beacon');
      // Beacon keeps the text of an earlier prefill until it is reset.
      beacon?.('reset');
      beacon?.('prefill', { subject, text: draft });
      beacon?.('session-data', { ...fields });
      beacon?.('open');
      beacon?.('navigate', '/ask/message/');
    },
  };
}
