import type { HandoffDetails, SupportChannel } from '../channel.js';

export interface WebhookOptions {
  /** Your own endpoint. A Slack or Teams webhook address is a secret: call it from your server, never from the page. */
  url: string;
  label?: string | undefined;
  /** Shapes the JSON body. @default the details as they are */
  body?: ((details: HandoffDetails) => unknown) | undefined;
  /** Such as a CSRF token. */
  headers?: Readonly<Record<string, string>> | undefined;
}

/** Sends the details to your own endpoint. Rejects when the answer is not a success, so that the person is told and can use another way. */
export function webhook({
  url,
  label = 'Send to support',
  body = (details) => details,
  headers,
}: WebhookOptions): SupportChannel {
  return {
    label,
    can: { draft: true, fields: true },
    isReady: () => typeof fetch === 'function',
    open: async (details) => {
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify(body(details)),
      });
      if (!response.ok) {
        throw new Error(
          `The support endpoint answered ${response.status}. The details were not accepted, so the person is shown another way. Check the handler behind ${url}.`,
        );
      }
    },
  };
}
