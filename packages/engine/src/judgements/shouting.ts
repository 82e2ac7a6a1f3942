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
  `not no never cannot can't don't do must only all always none stop now important urgent urgently warning danger caution attention alert notice final immediately permanently forever
  error failed failure fail denied rejected invalid wrong required mandatory please read delete deleted remove removed lost lose undone irreversible
  your you will be is are this that these access account action before after without entire everything any careful beware unable suspended blocked expired overdue locked closed
  very really absolutely critical fatal illegal forbidden prohibited strictly again every last chance act call pay payment verification key key's verify still match today and or it reply
  note disabled enabled unavailable cancelled canceled terminated data free oops sorry`.split(/\s+/),
);

/** One capitalised word in a long note is emphasis that reviewers let pass; these are not. */
const LOUD = new Set(
  `cannot never immediately urgent urgently denied rejected failed final forbidden prohibited permanently fatal undone illegal lost overdue suspended terminated attention`.split(
    /\s+/,
  ),
);

const POLITE = new Set(['please', 'thanks', 'thank', 'welcome', 'sorry']);

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
  const close = (): void => {
    const first = run[0];
    const last = run.at(-1);
    if (first !== undefined && last !== undefined) {
      const shouted = run.filter((index) => SHOUTED.has(tokens[index]?.text ?? ''));
      const loud = run.some((index) => LOUD.has(tokens[index]?.text ?? ''));
      const closing = analysis.sentenceAt(last).closing;
      const emphatic = closing === '!' || loud;
      // Either several shouted words in a row, or one that is loud by itself or by its exclamation mark. A short label in
      // capitals all through ("DELETE") is a style of the product's type, not a raised voice.
      const wholeLabel =
        !lowerElsewhere && analysis.countWords({ start: 0, end: tokens.length }) <= 2 && closing === '';
      if (!wholeLabel && (shouted.length >= 2 || (shouted.length === 1 && emphatic)))
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
  return analysis.hasFlag(Flag.badNews, sentence);
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
          problem: repeated ? 'ends in a run of exclamation marks' : 'puts an exclamation mark behind bad news',
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
