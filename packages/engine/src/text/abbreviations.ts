/**
 * Full stops that end no sentence: "ref. {code}", "approx. 5 minutes", "Dr. Okafor", "e.g. a receipt".
 */
import { isDigit, isLower, isSpace } from './characters.js';
import { firstHalfOf } from './spelling.js';

const spelled = (words: string): ReadonlySet<number> => new Set(words.split(' ').map(firstHalfOf));

/** Before a name or whatever else begins with a capital, too. The last two are “e.g.” and “i.e.”, with full stops between their letters or without. */
const ALWAYS = /* @__PURE__ */ spelled('mr mrs mx dr prof approx ca cf vs incl excl viz eg ie');
/** Words of their own, or at the end of a sentence as often: only before a small letter, a number or a value. */
const SOMETIMES = /* @__PURE__ */ spelled(
  'st ref refs etc max min mins sec secs hr hrs est ext tel fig figs vol p pp ch qty avg acct addr addl dept govt inc ltd co corp org jr sr char chars misc cust am pm jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun',
);

/** “No. 5”: before anything else it is the word. */
const BEFORE_NUMBERS = /* @__PURE__ */ spelled('no nos');

/** A digit, or what opens a value: # $ % { */
const opensValue = (c: number): boolean => isDigit(c) || c === 35 || c === 36 || c === 37 || c === 123;

/**
 * Whether the full stop at an index is one of an abbreviation.
 *
 * @param low - the first half of the word before it, as it is spelled, all of whose letters are in it
 * @param isDotted - whether full stops stand between its letters
 */
export function abbreviates(text: string, at: number, low: number, isDotted: boolean): boolean {
  const isAlways = ALWAYS.has(low);
  const isNumbered = BEFORE_NUMBERS.has(low);
  if (!isAlways && !isDotted && !isNumbered && !SOMETIMES.has(low)) return false;
  let next = at + 1;
  while (isSpace(text.charCodeAt(next))) next += 1;
  const c = text.charCodeAt(next);
  // A bracket, a comma or a colon goes on with the sentence.
  if (next === at + 1) return !isNumbered && (c === 41 || c === 44 || c === 58);
  if (isNumbered) return opensValue(c);
  return isAlways ? c > 32 : isLower(c) || opensValue(c);
}
