/**
 * Shouting is typography: capitals for emphasis, runs of exclamation marks, and one exclamation mark behind bad news.
 */
import { isWordlike, type Analysis, type Sentence } from '../analysis.js';
import { Flag } from '../grammar/lexicon.js';
import { TokenKind } from '../text/scan.js';
import type { Judgement, Sighting } from './judgement.js';

const hasLower = (word: string): boolean => word !== word.toUpperCase();

/** Everyday words, unlike acronyms, are set in capitals only to raise one's voice. The lexicon knows most of them; these too. */
const EVERYDAY = Flag.hollow | Flag.badNews | Flag.loss | Flag.future | Flag.imperative | Flag.goodNews;
const SHOUTED = new Set(
  `sure card important urgent urgently caution alert notice final immediately permanently forever mandatory read access account careful beware big immediate demanded login reversible
  really absolutely strictly chance act payment verification key keys key's match note disabled enabled free missed ship open closed compulsory clear huge extremely everyone`.split(
    /\s+/,
  ),
);
/** Everyday words that are acronyms, operators or units too. */
const AMBIGUOUS = new Set(
  `it us am pm me or on off in id ok an at as by if so go to of up he my i set put get key pin sms end add asks select insert update from where ms mr let hit may has`.split(
    /\s+/,
  ),
);

/** One capitalised word in a long note is emphasis that reviewers let pass; these are not. */
const LOUD = new Set(
  `sure refused declined cannot never immediately urgent urgently denied rejected failed final forbidden prohibited permanently fatal undone illegal lost overdue suspended terminated attention`.split(
    /\s+/,
  ),
);

/** Set in capitals as the name of a state or a logical word. */
const QUIET_ALONE = new Set([
  'and',
  'or',
  'all',
  'be',
  'is',
  'data',
  'it',
  'on',
  'free',
  'note',
  'error',
  'reply',
  'stop',
  'call',
  'act',
  'today',
  'again',
  'this',
  'that',
  'are',
  'will',
  'your',
  'you',
  'these',
  'pay',
  'action',
  'access',
  'account',
]);

const POLITE = new Set([
  'please',
  'thanks',
  'thank',
  'welcome',
  'sorry',
  'sure',
  'remember',
  'worries',
  'worry',
  'problem',
]);

/** "WARNING:" and "NOTE:" at the head of a note are signs more than shouts. */
function isSignalWord(index: number, analysis: Analysis): boolean {
  return analysis.tokens[index + 1]?.text === ':' || QUIET_ALONE.has(analysis.tokens[index]?.text ?? '');
}

const isEveryday = (index: number, analysis: Analysis): boolean => {
  const word = analysis.tokens[index]?.text ?? '';
  return (
    SHOUTED.has(word) ||
    LOUD.has(word) ||
    (!AMBIGUOUS.has(word) && analysis.hasFlag(EVERYDAY, { start: index, end: index + 1 }))
  );
};

const TYPED = new Set(['type', 'enter', 'write', 'typing', 'word', 'say', 'text', 'reply', 'send']);

function capitals(analysis: Analysis): Sighting[] {
  const { text, tokens } = analysis;
  const found: Sighting[] = [];
  let run: number[] = [];
  let lowerElsewhere = false;
  for (const token of tokens) {
    if (token.kind !== TokenKind.Word) continue;
    const raw = text.slice(token.start, token.end);
    if (hasLower(raw) && raw.length > 2) {
      lowerElsewhere = true;
      break;
    }
  }
  const isShort = analysis.countWords({ start: 0, end: tokens.length }) <= 10;
  const close = (): void => {
    const first = run[0];
    const last = run.at(-1);
    if (first !== undefined && last !== undefined) {
      const words = run.map((index) => tokens[index]?.text ?? '');
      const shouted = run.filter((index) => isEveryday(index, analysis)).length;
      const { closing } = analysis.sentenceAt(last);
      const emphatic =
        closing === '!' || words.some((word) => LOUD.has(word)) || (isShort && !isSignalWord(last, analysis));
      // One word in capitals is loud when it is a loud word, when the sentence shouts, or when there is little else to
      // read; several in a row are loud anyway. "UNDO" by itself is a style of the product's type, not a raised voice.
      const isWholeLabel = !lowerElsewhere && words.length === 1 && closing !== '!';
      const isCapitalSentence = words.length >= 4 && words.filter((word) => word.length > 3).length >= 3;
      // "Type DELETE to confirm": the capitals are what to type.
      const isToType = TYPED.has(tokens[first - 1]?.text ?? '');
      if (
        !isWholeLabel &&
        !isToType &&
        (isCapitalSentence || (shouted >= 2 && words.at(-1) !== 'note') || (shouted >= 1 && emphatic))
      ) {
        found.push({
          fault: 'shouting',
          start: first,
          end: last + 1,
          pattern: {
            problem: 'is set in capitals, which reads as shouting',
            remedy: 'Write it in sentence case; the words carry the weight.',
          },
        });
      }
    }
    run = [];
  };
  tokens.forEach((token, index) => {
    if (token.kind === TokenKind.Word) {
      const raw = text.slice(token.start, token.end);
      if (raw.length > 1 && !hasLower(raw) && /[A-Z]{2}/.test(raw)) {
        run.push(index);
        return;
      }
    } else if (token.kind === TokenKind.Mark && run.length > 0) return;
    close();
  });
  close();
  return found;
}

function isBadNews(analysis: Analysis, sentence: Sentence): boolean {
  for (let i = sentence.start; i < sentence.end; i += 1) if (POLITE.has(analysis.tokens[i]?.text ?? '')) return false;
  if (analysis.hasFlag(Flag.goodNews, sentence)) return false;
  if (analysis.evidenceWithin('outcry', sentence) !== undefined) return true;
  return analysis.hasFlag(Flag.loss, sentence) && analysis.hasFlag(Flag.future, sentence);
}

function exclamations(analysis: Analysis): Sighting[] {
  const found: Sighting[] = [];
  for (const sentence of analysis.sentences) {
    if (sentence.closing !== '!') continue;
    const mark = analysis.tokens[sentence.end];
    if (mark === undefined) continue;
    const raw = analysis.text.slice(mark.start, mark.end);
    const repeated = raw.includes('!!') || raw.includes('?!') || raw.includes('!?');
    if (repeated || isBadNews(analysis, sentence)) {
      let first = sentence.end;
      while (first > sentence.start && !isWordlike(analysis.tokens[first])) first -= 1;
      const word = analysis.tokens[first];
      found.push({
        fault: 'shouting',
        start: first,
        end: sentence.end + 1,
        characters: [word?.start ?? mark.start, mark.end],
        pattern: {
          problem: repeated ? 'ends in a run of exclamation marks' : 'puts an exclamation mark after bad news',
          remedy: 'End with a full stop; calm words are easier to act on.',
        },
      });
    }
  }
  return found;
}

export const judgeShouting: Judgement = (analysis) => {
  const { text } = analysis;
  const found = text.includes('!') ? exclamations(analysis) : [];
  return /[A-Z]{2}/.test(text) ? [...found, ...capitals(analysis)] : found;
};
