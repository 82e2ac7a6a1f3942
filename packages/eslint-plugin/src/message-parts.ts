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
  const title = parts.find(({ part }) => part === 'title')?.copy;
  const body = parts.find(({ part, copy }) => part === 'body' && copy !== title)?.copy;
  const actions = parts.filter(({ part }) => part === 'action').map(({ copy }) => copy);
  const kinds = Number(title !== undefined) + Number(body !== undefined) + Number(actions.length > 0);
  if (kinds < 2) return parts.map(({ copy }) => copy);
  const group: CopyGroup = { ...(title && { title }), ...(body && { body }), actions, context };
  const rest = parts.filter(({ copy }) => copy !== title && copy !== body && !actions.includes(copy));
  return [group, ...rest.map(({ copy }) => copy)];
}
