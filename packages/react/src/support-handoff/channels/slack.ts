import type { HandoffDetails } from '../channel.js';

/**
 * The body that Slack's incoming webhooks take, for `webhook({ url: '/support', body: toSlackMessage })` and a server that passes it on.
 * Slack's three control characters are escaped, so that nobody can ping a channel from a form.
 *
 * @see https://docs.slack.dev/messaging/formatting-message-text/
 */
export function toSlackMessage({ subject, draft, fields }: HandoffDetails): { text: string } {
  const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  const facts = Object.entries(fields).map(([name, value]) => `${name}: ${value}`);
  return { text: escaped([subject, draft, ...facts].join('\n')) };
}
