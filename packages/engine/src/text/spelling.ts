/**
 * A word as two small integers of six letters each, so that looking it up neither cuts it out of its text nor compares
 * it letter by letter. Letter case and the spelling of the apostrophe make no difference.
 */

/** Bits of a letter: `a` is 1, `z` is 26, the apostrophe is 27. */
export const LETTER_BITS = 5;
export const APOSTROPHE = 27;
/** Letters of one number: with more it would no longer be a small integer to every JavaScript engine. */
export const HALF = 6;
/** What stands for the first half of a word that is longer than both halves, or holds anything but letters from a to z. */
export const UNSPELLED = -1;

const LAST_TWO = (1 << (2 * LETTER_BITS)) - 1;
const LAST = (1 << LETTER_BITS) - 1;
const S = 19;
const POSSESSIVE = (APOSTROPHE << LETTER_BITS) | S;

export interface Spelling {
  readonly low: number;
  readonly high: number;
}

/** @returns undefined for a word that can't be spelled so. */
export function spell(word: string): Spelling | undefined {
  let low = 0;
  let high = 0;
  if (word === '' || word.length > 2 * HALF) return undefined;
  for (let i = 0; i < word.length; i += 1) {
    const c = word.charCodeAt(i);
    const letter = c === 39 ? APOSTROPHE : c - 96;
    if (letter < 1 || letter > APOSTROPHE) return undefined;
    if (i < HALF) low = (low << LETTER_BITS) | letter;
    else high = (high << LETTER_BITS) | letter;
  }
  return { low, high };
}

/** Whether a word ends in `'s`. */
export function isPossessive(low: number, high: number): boolean {
  if (high === 0) return (low & LAST_TWO) === POSSESSIVE;
  if (high > LAST) return (high & LAST_TWO) === POSSESSIVE;
  return high === S && (low & LAST) === APOSTROPHE;
}
