/**
 * Wordiness, found by write-good in long texts, told in our words. A module of its own, and write-good is handed in, so
 * that nobody who only reviews strings loads it.
 */
import { ALONE } from './analysis.js';
import { CompleteContext } from './context.js';
import { wordiness } from './faults/wordiness.js';
import { isEnglishLocale, looksEnglish } from './language.js';
import { quoted, review } from './review.js';
import { rewriteOf } from './rewriting.js';
import { analyse, severityOf } from './sightings.js';
import { isProtected } from './terms.js';
import { type Reading, TokenKind } from './text/reading.js';
import type { Context, Finding, Rewrite } from './types.js';

/** What is used of write-good: `import writeGood from 'write-good'`. */
export type WriteGood = (
  text: string,
  checks: Readonly<Record<string, boolean>>,
) => readonly { readonly index: number; readonly offset: number; readonly reason: string }[];

/** On short texts, write-good flags more good words than poor ones. */
const FEWEST_WORDS = 15;
/**
 * Off: `weasel` assigns an undeclared variable, which throws in strict mode and so in bundles; the others flag what plain
 * writers write (“there is”, “only”, the passive where nobody is to blame).
 */
const CHECKS = { weasel: false, passive: false, adverb: false, so: false, thereIs: false, eprime: false };

/** What a phrase that write-good names can be said with. `''` leaves it out; a single word that isn't here is fine. */
const PLAINER: Readonly<Record<string, string>> = {
  'a number of': 'some',
  aforementioned: '',
  'all things considered': '',
  ascertain: 'find out',
  'as a means of': 'to',
  'as far as i’m concerned': '',
  'at the present time': 'now',
  'at this point in time': 'now',
  'at this time': 'now',
  'because of the fact that': 'because',
  'by means of': 'with',
  'by virtue of': 'because of',
  'by virtue of the fact that': 'because',
  commence: 'start',
  'close proximity': 'near',
  'due to the fact that': 'because',
  'during the course of': 'during',
  'each and every': 'each',
  endeavor: 'try',
  'first and foremost': 'first',
  'for the duration of': 'during',
  'for the most part': 'mostly',
  'for the purpose of': 'for',
  'have a tendency to': 'tend to',
  'if and when': 'if',
  'in a timely manner': 'in time',
  'in accordance with': 'following',
  'in an effort to': 'to',
  'in excess of': 'more than',
  'in lieu of': 'instead of',
  'in light of the fact that': 'because',
  'in order to': 'to',
  'in regard to': 'about',
  'in the course of': 'during',
  'in the event that': 'if',
  'in the near future': 'soon',
  'in the process of': '',
  irregardless: 'regardless',
  'make an effort': 'try',
  necessitate: 'need',
  notwithstanding: 'despite',
  'owing to the fact that': 'because',
  'pertaining to': 'about',
  'previous to': 'before',
  'prior to': 'before',
  'successfully complete': 'complete',
  'until such time as': 'until',
  utilization: 'use',
  utilize: 'use',
  'with respect to': 'about',
  'with the exception of': 'except for',
};
const MAY_STAND_TWICE = new Set(['that', 'had', 'bye', 'no', 'very']);

interface Wordy {
  readonly start: number;
  readonly end: number;
  readonly problem: string;
  readonly remedy: string;
  /** Undefined where only the writer can say it more briefly. */
  readonly instead?: string;
}

/** The words of a reading at their places, and a sign that is no word for everything else. */
function wordsOnly(reading: Reading): string {
  let masked = '';
  let at = 0;
  const fill = (to: number): void => {
    masked += reading.text.slice(at, to).replace(/\S/g, '·');
  };
  for (const { kind, start, end } of reading.tokens) {
    if (kind === TokenKind.Placeholder || kind === TokenKind.Emoji) continue;
    fill(start);
    at = end;
    masked += reading.text.slice(start, end).replaceAll('’', "'");
  }
  fill(reading.text.length);
  return masked;
}

function readSuggestion(words: string, start: number, end: number, reason: string): Wordy | undefined {
  const phrase = words.slice(start, end).toLowerCase().replace(/\s+/g, ' ');
  if (reason.includes('is repeated')) {
    if (MAY_STAND_TWICE.has(phrase)) return undefined;
    return { start, end, problem: 'stands twice', remedy: 'Leave one out.', instead: '' };
  }
  if (reason.includes('cliche'))
    return { start, end, problem: 'is a worn-out phrase', remedy: 'Say plainly what you mean.' };
  const before = phrase === 'point in time' ? /\bat this\s+$/i.exec(words.slice(Math.max(0, start - 12), start)) : null;
  const from = start - (before?.[0].length ?? 0);
  const instead = PLAINER[before === null ? phrase : `at this ${phrase}`];
  if (instead === undefined) return undefined;
  const remedy = instead === '' ? 'Leave it out.' : `Write “${instead}”.`;
  return { start: from, end, problem: wordiness.problem, remedy, instead };
}

/**
 * Makes the review for wordiness.
 *
 * @param writeGood - write-good 1.0.8, loaded in whatever way suits the program.
 * @returns a function like `review`: findings of the fault `wordiness`, in the order of the text, and only in texts of 15
 * words or more on surfaces on which it is on (pages, e-mails and replies, unless a team's terms say otherwise). Never throws.
 */
export function createWordiness(writeGood: WriteGood): (text: string, context?: Context) => Finding[] {
  const suggestionsIn = (text: string, context: Context): Wordy[] => {
    const complete = new CompleteContext(context);
    if (!isEnglishLocale(context.locale) || severityOf(wordiness, complete) === 'off') return [];
    if (context.faults !== undefined && !context.faults.includes('wordiness')) return [];
    const isKept = isProtected(text, context.terms);
    const found = new Map<number, Wordy>();
    for (const analysis of analyse(text, complete, ALONE, 'all')) {
      if (analysis.countWords({ start: 0, end: analysis.length }) < FEWEST_WORDS || !looksEnglish(analysis)) continue;
      const words = wordsOnly(analysis.reading);
      for (const { index, offset, reason } of writeGood(words, CHECKS)) {
        const wordy = readSuggestion(words, index, index + offset, reason);
        if (wordy !== undefined && !isKept(wordy.start, wordy.end)) found.set(wordy.start, wordy);
      }
    }
    return [...found.values()].sort((a, b) => a.start - b.start);
  };

  return (text, context = {}) => {
    const severity = severityOf(wordiness, new CompleteContext(context)) === 'error' ? 'error' : 'warn';
    const all = suggestionsIn(text, context);
    return all.map(({ start, end, problem, remedy, instead }) => {
      let rewrites: readonly Rewrite[] | undefined;
      const excerpt = text.slice(start, end);
      return {
        fault: wordiness.id,
        severity,
        range: [start, end],
        excerpt,
        message: `${quoted(excerpt)} ${problem}. ${remedy}`,
        why: wordiness.why,
        get rewrites() {
          if (rewrites !== undefined) return rewrites;
          const rewrite = instead === undefined ? undefined : rewriteOf(text, { start, end, words: instead });
          const isClean =
            rewrite !== undefined &&
            suggestionsIn(rewrite.result, context).length < all.length &&
            review(rewrite.result, context).length <= review(text, context).length;
          return (rewrites = isClean ? [rewrite] : []);
        },
      };
    });
  };
}
