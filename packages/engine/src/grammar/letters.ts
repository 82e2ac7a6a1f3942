/**
 * Numbers as two letters each, of ASCII as long as those last: every tool writes them into a JavaScript file as they are, so
 * that the file weighs the same whoever bundles it.
 */

/** Signs with a meaning between numbers: no number holds one. */
const SIGNS = '()</>$%=[]*~|';
const LETTERS = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index))
  .filter((letter) => letter !== '"' && letter !== '\\' && !SIGNS.includes(letter))
  .join('');
const COUNT = LETTERS.length;
/** Numbers beyond those that ASCII holds start with an accented letter: they are few, and weigh little more where a tool escapes them. */
const ACCENTED = Array.from({ length: 64 }, (_, index) => String.fromCharCode(192 + index))
  .filter((letter) => letter !== '×' && letter !== '÷')
  .join('');
const LEADS = LETTERS + ACCENTED;

const placeOf = Int16Array.from({ length: 256 }, (_, code) => LEADS.indexOf(String.fromCharCode(code)));

/** @throws {RangeError} for a number that two letters can't hold. */
export function lettersOf(number: number): string {
  const lead = LEADS[Math.floor(number / COUNT)];
  if (lead === undefined)
    throw new RangeError(
      `Two letters can't hold the number ${String(number)}: the phrases ask for more than ${String(LEADS.length * COUNT)} words and classes, or one of them is that long. Put words that stand for the same into a class of the lexicon.`,
    );
  return lead + (LETTERS[number % COUNT] ?? '');
}

/** The number at an index, or -1 where none starts. */
export function numberAt(text: string, at: number): number {
  const lead = placeOf[text.charCodeAt(at)] ?? -1;
  return lead < 0 ? -1 : lead * COUNT + (placeOf[text.charCodeAt(at + 1)] ?? 0);
}

/** Numbers as the characters with these codes, to look for one among them. */
export function charactersIn(text: string): string {
  let characters = '';
  for (let at = 0; at < text.length; at += 2) characters += String.fromCharCode(numberAt(text, at));
  return characters;
}
