import { globalFunction, type SupportChannel } from '../channel.js';

export interface ZendeskOptions {
  /** Numeric ids of custom ticket fields by our field names, for example `{ reference: 360001234567 }`. */
  fieldIds?: Readonly<Record<string, number | string>> | undefined;
  tags?: readonly string[] | undefined;
  label?: string | undefined;
}

/**
 * Zendesk messaging. It has no way to put text before the person; fields and tags travel with their next message.
 *
 * @see https://developer.zendesk.com/api-reference/widget-messaging/web/core/
 */
export function zendesk({ fieldIds = {}, tags, label = 'Open chat' }: ZendeskOptions = {}): SupportChannel {
  return {
    label,
    can: { draft: false, fields: Object.keys(fieldIds).length > 0 },
    isReady: () => globalFunction('zE') !== undefined,
    open: ({ draft, fields }) => {
      const zE = globalFunction('zE');
      const values: Readonly<Record<string, string>> = { ...fields, draft };
      const known = Object.entries(fieldIds).flatMap(([name, id]) => {
        const value = values[name];
        return value === undefined ? [] : [{ id: String(id), value }];
      });
      if (known.length > 0) zE?.('messenger:set', 'conversationFields', known);
      if (tags && tags.length > 0) zE?.('messenger:set', 'conversationTags', [...tags]);
      zE?.('messenger', 'open');
    },
  };
}
