import { words as de } from '../src/generated/words/de.js';
import { words as deWarm } from '../src/generated/words/de.warm.js';
import { words as enFormal } from '../src/generated/words/en.formal.js';
import { words as en } from '../src/generated/words/en.js';
import { words as enWarm } from '../src/generated/words/en.warm.js';
import { words as esFormal } from '../src/generated/words/es.formal.js';
import { words as es } from '../src/generated/words/es.js';
import { moments, type MomentId } from '../src/moments.js';
import type { Message, MoneyFact, Surface, WorkFact } from '../src/types.js';

export const ids = Object.keys(moments) as MomentId[];
export const locales = {
  en,
  de,
  es,
  'en.formal': enFormal,
  'en.warm': enWarm,
  'de.warm': deWarm,
  'es.formal': esFormal,
};
export const moneyFacts: readonly MoneyFact[] = ['not-charged', 'pending', 'charged', 'refunded', 'unknown'];
export const workFacts: readonly WorkFact[] = ['saved', 'on-this-device', 'not-saved', 'unknown'];
export const surfaces: readonly Surface[] = ['page', 'toast', 'push', 'email', 'field-error', 'reply', 'status'];

/** Everything of a message that a person can read. */
export const textOf = (message: Message): string =>
  [
    message.title,
    message.meaning,
    message.reassurance,
    message.next,
    ...message.actions.map((action) => action.label),
    message.help,
  ]
    .filter(Boolean)
    .join('\n');
