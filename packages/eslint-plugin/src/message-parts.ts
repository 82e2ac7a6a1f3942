import { type Copy, type CopyEntry, type CopyGroup } from './copy.js';
import type { Context } from '@tactful/engine';
import { wordsOfName } from './words.js';

export type MessagePart = 'title' | 'body' | 'action';

const PART_OF_WORD: Readonly<Record<string, MessagePart>> = {
  title: 'title',
  heading: 'title',
  headline: 'title',
  header: 'title',
  description: 'body',
  desc: 'body',
  message: 'body',
  msg: 'body',
  body: 'body',
  text: 'body',
  content: 'body',
  subtitle: 'body',
  detail: 'body',
  details: 'body',
  action: 'action',
  button: 'action',
  cta: 'action',
  confirm: 'action',
  cancel: 'action',
  retry: 'action',
  dismiss: 'action',
  close: 'action',
  ok: 'action',
};

/** What a key such as `cardDeclinedTitle` or `retry` names: the part, and what is left of the key, which siblings share. */
export function messagePart(key: string): { part: MessagePart; stem: string } | undefined {
  const words = wordsOfName(key);
  const last = words.at(-1);
  const part = last === undefined ? undefined : PART_OF_WORD[last];
  return part ? { part, stem: words.slice(0, -1).join(' ') } : undefined;
}

/** Puts together what belongs to one message. A lone part stays what it is, a text. */
export function groupParts(parts: ReadonlyArray<{ part: MessagePart; copy: Copy }>, context: Context): CopyEntry[] {
  let title: Copy | undefined;
  let body: Copy | undefined;
  const actions: Copy[] = [];
  const rest: Copy[] = [];
  for (const { part, copy } of parts) {
    if (part === 'action') actions.push(copy);
    else if (part === 'title' && !title) title = copy;
    else if (part === 'body' && !body) body = copy;
    else rest.push(copy);
  }
  const kinds = Number(title !== undefined) + Number(body !== undefined) + Number(actions.length > 0);
  if (kinds < 2) return parts.map(({ copy }) => copy);
  const group: CopyGroup = { title, body, actions, context };
  return [group, ...rest];
}
