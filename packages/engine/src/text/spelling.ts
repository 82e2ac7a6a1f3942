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

/** The number of a letter from a to z, small or capital. */
export const letterOf = (c: number): number => c & 31;

/** The first half of a word as the scanner spells it: all of a word of up to six letters. */
export function firstHalfOf(word: string): number {
  let low = 0;
  for (let i = 0; i < word.length && i < HALF; i += 1) low = (low << LETTER_BITS) | letterOf(word.charCodeAt(i));
  return low;
}
