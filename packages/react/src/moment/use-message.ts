import type { ActionId, ComposeOptions, Message, MomentWords } from '@tactful/moments';
import { compose, type Subject } from '@tactful/moments/compose';
import { useSettings } from '../provider/settings.js';
import { useHydrating } from '../use-hydrating.js';
import type { KnownFacts } from './moment-props.js';

/** What is known about one occurrence of a moment. */
export interface MessageOptions extends Omit<ComposeOptions, 'facts' | 'overrides' | 'locale' | 'timeZone'> {
  facts?: KnownFacts | undefined;
}

/**
 * The message of a moment in the provider's language, voice and zone.
 *
 * @param words the moment's English words; the provider's `messages` take their place in other languages
 */
export function useMessage(
  words: MomentWords,
  { facts, params, ...options }: MessageOptions,
  subject?: Omit<Subject, 'moment'>,
): Message {
  const { messages, locale, timeZone, overrides } = useSettings();
  // The server's clock and zone are not the reader's: times are written when theirs are known.
  const timeless = useHydrating() && timeZone === undefined;
  const moment = words[0];
  return compose(
    messages?.[moment] ?? words,
    { ...subject, moment },
    {
      ...options,
      facts: facts as ComposeOptions['facts'],
      params: timeless ? { ...withoutTimes(params), retryAt: undefined } : params,
      locale,
      timeZone,
      overrides,
    },
  );
}

/** The words on one of a message's steps. */
export function labelOf({ actions }: Message, id: ActionId): string {
  return actions.find((action) => action.id === id)?.label ?? id;
}

function withoutTimes(params: MessageOptions['params'] = {}): MessageOptions['params'] {
  return Object.fromEntries(Object.entries(params).filter(([, value]) => !(value instanceof Date)));
}
