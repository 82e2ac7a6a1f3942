import type { ArrivalMode } from '@tactful/react';

/** What a way of arriving means for the person, in words. */
export interface ArrivalWords {
  readonly name: string;
  readonly example: string;
  readonly focus: string;
  readonly announced: string;
}

/** The three ways in which a message reaches a person. The principles and the page of every moment take them from here. */
export const arrivals: Readonly<Record<ArrivalMode, ArrivalWords>> = {
  'with-page': {
    name: 'With the page',
    example: 'a page that can’t be found',
    focus: 'It stays at the top of the page.',
    announced: 'Nothing: the message is the page, and is read as one reads a page.',
  },
  'after-action': {
    name: 'After something they did',
    example: 'a form that was sent',
    focus: 'It moves to the message.',
    announced: 'Nothing besides: the focus has the message read.',
  },
  'in-background': {
    name: 'In the background',
    example: 'a connection that drops',
    focus: 'It stays where the person is.',
    announced: 'The text of the message, once, when what is being read has ended.',
  },
};
