import { fieldNames, type FieldNames } from './known-fields.words.js';

export interface HandoffWords {
  title: string;
  /** Only shown where the channel carries the text or the fields. */
  carried: string;
  /** Where it carries nothing. */
  notCarried: string;
  label: string;
  hint: string;
  also: string;
  opening: string;
  opened: string;
  /** Under `opened`: a blocked script can swallow the call without an error. */
  ifNothingOpened: string;
  failed: string;
  send: string;
  write: string;
  copy: string;
  /** Names of the fields that go along. */
  fields: FieldNames;
}

export const handoffWords: HandoffWords = {
  title: 'Talk to a person',
  carried: "We pass on what is written here, so you won't need to repeat it.",
  notCarried: 'The chat opens empty. Copy this first, so that you can paste it there.',
  label: 'Your message',
  hint: 'Change anything you like. Card numbers, passwords and keys that we recognise are taken out before it goes.',
  also: 'What goes with it',
  opening: 'Opening…',
  opened: 'We have opened it for you.',
  ifNothingOpened: 'If nothing has opened, your message is still here, and you can send it another way.',
  failed: "That didn't open. Your message is still here, and you can send it another way.",
  send: 'Send',
  write: 'Write an e-mail',
  copy: 'Copy the message',
  fields: fieldNames,
};
