/**
 * Shouting is typography: capitals for emphasis, runs of exclamation marks, and one exclamation mark behind bad news.
 */
import { isWordlike, type Analysis, type Sentence } from '../analysis.js';
import { Flag } from '../grammar/lexicon.js';
import { TokenKind } from '../text/scan.js';
import type { Judgement, Sighting } from './judgement.js';

const hasLower = (word: string): boolean => word !== word.toUpperCase();

/** Words that people set in capitals to raise their voice. Acronyms are never among them. */
const SHOUTED = new Set(
  `sure refused declined card not no never cannot can't don't do must only all always none stop now important urgent urgently warning danger caution attention alert notice final immediately permanently forever
  error failed failure fail denied rejected invalid wrong required mandatory please read delete deleted remove removed lost lose undone irreversible
  your you will be is are this that these access account action before after without entire everything any careful beware unable suspended blocked expired overdue locked closed
  everything anything big too down gone now right required immediate action demanded login reversible irreversible
  very really absolutely critical fatal illegal forbidden prohibited strictly again every last chance act call pay payment verification key key's verify still match today and or it reply
  note disabled enabled unavailable cancelled canceled terminated data free oops sorry`.split(/\s+/),
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
      const shouted = words.filter((word) => SHOUTED.has(word)).length;
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
        (isCapitalSentence || (shouted >= 2 && !isSignalWord(last, analysis)) || (shouted >= 1 && emphatic))
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
