/**
 * Words as the build writes them down: each is a capital that tells how many letters it shares with the word before it (`A`
 * for none), the number of its set of classes if it has one, and its other letters.
 */

const A = 65;
const MOST_SHARED = 25;
/** Digits of the numbers of sets: signs that are no mark of a phrase and no letter of a word. */
const DIGITS = '!#$%&*+.<=>?@[]^`{|}';

/** @param setOf - by word: the number of its set, or -1 */
export function writeWords(words: readonly string[], setOf: (word: string) => number): string {
  let previous = '';
  let written = '';
  for (const word of words) {
    let shared = 0;
    while (shared < MOST_SHARED && shared < previous.length && previous[shared] === word[shared]) shared += 1;
    previous = word;
    let set = '';
    for (let rest = setOf(word); rest >= 0; rest = Math.floor(rest / DIGITS.length) - 1)
      set = (DIGITS[rest % DIGITS.length] ?? '') + set;
    written += String.fromCharCode(A + shared) + set + word.slice(shared);
  }
  return written;
}

/** Calls back with each word and the number of its set, or -1. */
export function readWords(written: string, take: (word: string, set: number) => void): void {
  let previous = '';
  const entries = written.match(/[A-Z][^A-Z]*/g) ?? [];
  for (let index = 0; index < entries.length; index += 1) {
    const entry = entries[index] ?? '';
    let set = -1;
    let at = 1;
    for (
      let digit = DIGITS.indexOf(entry.charAt(at));
      digit >= 0 && at < entry.length;
      digit = DIGITS.indexOf(entry.charAt(at))
    ) {
      set = (set + 1) * DIGITS.length + digit;
      at += 1;
    }
    previous = previous.slice(0, entry.charCodeAt(0) - A) + entry.slice(at);
    take(previous, set);
  }
}
