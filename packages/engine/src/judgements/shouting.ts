/**
 * Shouting is typography: capitals for emphasis, runs of exclamation marks, and one exclamation mark behind bad news.
 */
import { isWordlike, type Analysis, type Sentence } from '../analysis.js';
import { Flag } from '../grammar/flags.js';
import { TokenKind, wordText } from '../text/reading.js';
import type { Glance, Judgement, Sighting } from './judgement.js';

const hasLower = (word: string): boolean => word !== word.toUpperCase();
const isInCapitals = (word: string): boolean => word.length > 1 && !hasLower(word) && /[A-Z]{2}/.test(word);

/** Everyday words, unlike acronyms, are set in capitals only to raise one's voice. The lexicon knows most of them; these too. */
const EVERYDAY = Flag.hollow | Flag.badNews | Flag.loss | Flag.future | Flag.imperative | Flag.goodNews;
const SHOUTED = new Set(
  `sure card important urgent urgently caution alert notice final immediately permanently forever mandatory read access account careful beware big immediate demanded login reversible
  really absolutely strictly chance act payment verification key keys key's match note disabled enabled free missed ship open closed clear huge extremely everyone anyone anybody no must compulsory required`.split(
    /\s+/,
  ),
);
/** What is left of them where everything is in capitals. */
const GRAVE = Flag.badNews | Flag.loss | Flag.imperative;
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

const POLITE = new Set(['please', 'thanks', 'thank', 'welcome', 'sorry', 'sure', 'remember', 'worries', 'worry']);

/** "WARNING:" and "NOTE:" at the head of a note are signs more than shouts. */
function isSignalWord(index: number, analysis: Analysis): boolean {
  return analysis.textOf(index + 1) === ':' || QUIET_ALONE.has(analysis.textOf(index));
}

const isEveryday = (word: string, flags: number): boolean =>
  SHOUTED.has(word) || LOUD.has(word) || (!AMBIGUOUS.has(word) && (flags & EVERYDAY) !== 0);

/** As many words in capitals, one after the other, are a sentence in capitals. */
const CAPITAL_SENTENCE = 4;

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
      // Where all is in capitals, small words in between say nothing about the voice: "MADE WITH REACT".
      const shouted = run.filter((index) => {
        const word = analysis.textOf(index);
        const flags = analysis.flagsAt(index);
        return isEveryday(word, lowerElsewhere ? flags : flags & GRAVE);
      }).length;
      const { closing } = analysis.sentenceAt(last);
      const emphatic =
        closing === '!' || words.some((word) => LOUD.has(word)) || (isShort && !isSignalWord(last, analysis));
      // One word in capitals is loud when it is a loud word, when the sentence shouts, or when there is little else to
      // read; several in a row are loud anyway. "UNDO" by itself is a style of the product's type, not a raised voice.
      const isWholeLabel = !lowerElsewhere && words.length === 1 && closing !== '!';
      const isCapitalSentence = words.length >= CAPITAL_SENTENCE && words.filter((word) => word.length > 3).length >= 3;
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
      if (isInCapitals(raw)) {
        run.push(index);
        return;
      }
    } else if (token.kind === TokenKind.Mark && run.length > 0) return;
    close();
  });
  close();
  return found;
}

/** As many words may stand between "will" and what is lost: "will all be permanently deleted". */
const NEAR = 4;

function isBadNews(analysis: Analysis, sentence: Sentence): boolean {
  for (let i = sentence.start; i < sentence.end; i += 1) if (POLITE.has(analysis.textOf(i))) return false;
  if (analysis.hasFlag(Flag.goodNews, sentence) || analysis.textOf(sentence.end - 1) === 'problem') return false;
  if (analysis.evidenceWithin('outcry', sentence) !== undefined) return true;
  return isLossToCome(analysis, sentence);
}

/** "It will be deleted", and not "you will get an e-mail with which to reset it". */
function isLossToCome(analysis: Analysis, { start, end }: Sentence): boolean {
  for (let at = start; at < end; at += 1) {
    const isFuture = analysis.hasFlag(Flag.future, { start: at, end: at + 1 });
    if (isFuture && analysis.hasFlag(Flag.loss, { start: at + 1, end: Math.min(end, at + 1 + NEAR) })) return true;
  }
  return false;
}

function exclamations(analysis: Analysis): Sighting[] {
  const found: Sighting[] = [];
  for (const sentence of analysis.sentences) {
    if (sentence.closing !== '!') continue;
    const mark = analysis.token(sentence.end);
    const raw = analysis.text.slice(mark.start, mark.end);
    const repeated = raw.includes('!!') || raw.includes('?!') || raw.includes('!?');
    if (repeated || isBadNews(analysis, sentence)) {
      let first = sentence.end;
      while (first > sentence.start && !isWordlike(analysis.token(first))) first -= 1;
      found.push({
        fault: 'shouting',
        start: first,
        end: sentence.end + 1,
        characters: [analysis.startOf(first), mark.end],
        pattern: {
          problem: repeated ? 'ends in a run of exclamation marks' : 'puts an exclamation mark after bad news',
          remedy: 'End with a full stop; calm words are easier to act on.',
        },
      });
    }
  }
  return found;
}

/** Whether words in capitals are many, or one of them is a word that is shouted. */
function mayShout({ reading, machine }: Glance): boolean {
  const { text, starts, ends, wordKinds, peculiar } = reading;
  let inCapitals = 0;
  for (const index of peculiar) {
    const raw = text.slice(starts[index], ends[index]);
    if (!isInCapitals(raw)) continue;
    inCapitals += 1;
    if (inCapitals === CAPITAL_SENTENCE || isEveryday(wordText(raw), machine.flagsOf(wordKinds[index] ?? 0)))
      return true;
  }
  return false;
}

/** Whether there is an exclamation mark, and more: another mark beside it, a failure, or a loss to come. */
function mayCryOut({ reading, outcry }: Glance): boolean {
  if (!reading.exclaims) return false;
  const mayLose = (reading.flags & Flag.loss) !== 0 && (reading.flags & Flag.future) !== 0;
  return outcry || mayLose || /[!?]{2}/.test(reading.text);
}

export const shouting: Judgement = {
  suspects: (glance) => mayCryOut(glance) || mayShout(glance),
  look: (analysis) => [
    ...(analysis.text.includes('!') ? exclamations(analysis) : []),
    ...(analysis.reading.peculiar.length > 0 ? capitals(analysis) : []),
  ],
};
