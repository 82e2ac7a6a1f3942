/**
 * The circumstances that patterns of faults ask for, each decided in one line or two.
 */
import { type Analysis, isWordlike, type Span } from './analysis.js';
import { type CompleteContext, isNaming } from './context.js';
import type { Circumstance } from './faults/fault.js';
import { Flag } from './grammar/flags.js';
import type { Reading } from './text/reading.js';

const isKnownProblem = ({ intent }: CompleteContext): boolean => intent === 'error' || intent === 'warning';

const DENIAL = /^(?:no|not|never|nor|neither|nobody|nothing|without|cannot)$|n't$/;

const OWN = new Set(['my', "i've", "i'm"]);

const tests: Readonly<Record<Circumstance, (analysis: Analysis, match: Span) => boolean>> = {
  /** A cause, a rule or an example stands in the text or elsewhere in the message. */
  explained: (analysis) => analysis.surroundings.explained || analysis.isExplained,
  /** A concrete step, person or time is given. */
  'way-on': (analysis) => analysis.surroundings.wayOn || analysis.evidence('wayOn').length > 0,
  /** Some sentence reports that something did not work. */
  failure: (analysis) => analysis.failures.length > 0,
  /** The sentence of the match holds a word of failure, loss or refusal, or the text is known to report a problem. */
  'bad-news': (analysis, match) =>
    isKnownProblem(analysis.context) || analysis.hasFlag(Flag.badNews | Flag.loss, analysis.sentenceAt(match.start)),
  /** Some sentence of the text reports a failure, or holds a word of failure, loss or refusal. */
  'bad-text': (analysis) =>
    isKnownProblem(analysis.context) ||
    analysis.hasFlag(Flag.badNews | Flag.loss, { start: 0, end: analysis.length }) ||
    analysis.failures.length > 0,
  'good-news': (analysis, match) =>
    analysis.context.intent === 'success' || analysis.hasFlag(Flag.goodNews, analysis.sentenceAt(match.start)),
  /** The text is known or seen to report a problem. */
  'problem-intent': (analysis) =>
    isKnownProblem(analysis.context) ||
    analysis.context.surface === 'field-error' ||
    analysis.failures.length > 0,
  'error-key': (analysis) => analysis.context.intent === 'error',
  'success-intent': (analysis) => analysis.context.intent === 'success',
  /** The sentence starts with "if", "when" and the like: it speaks of something that may happen. */
  conditional: (analysis, match) =>
    analysis.hasFlag(Flag.conditional, { start: analysis.sentenceAt(match.start).start, end: match.start + 1 }),
  question: (analysis, match) => analysis.sentenceAt(match.start).closing === '?',
  'for-developers': (analysis) => analysis.context.audience === 'developer',
  'for-admins': (analysis) => analysis.context.audience === 'developer' || analysis.context.audience === 'admin',
  /** The sentence starts with an imperative: it tells what to do. */
  instruction: (analysis, match) => {
    const { start } = analysis.sentenceAt(match.start);
    return analysis.hasFlag(Flag.imperative, { start, end: start + 1 });
  },
  'long-text': (analysis) => analysis.countWords({ start: 0, end: analysis.length }) >= 14,
  'closed-sentence': (analysis, match) => analysis.sentenceAt(match.start).closing !== '',
  /** The words name a thing on the screen and report nothing by themselves. */
  'label-key': (analysis) => isNaming(analysis.context.surface),
  /** Another sentence, of the text or of the message, says something concrete. */
  'said-elsewhere': (analysis, match) => analysis.saysMoreBeside(match.start),
  /** A label, a state or the entry of a menu: no answer to a question. */
  'names-a-thing': ({ context: { surface } }) => surface !== 'button' && surface !== 'link' && isNaming(surface),
  /** Somebody is named as the one who acted: "… by the clinic". */
  'named-actor': (analysis, match) => [match.end, match.end + 1].some((at) => analysis.textOf(at) === 'by'),
  /** The match, or what the sentence says before it, names a secret or who somebody is. */
  credential: (analysis, match) =>
    analysis.hasFlag(Flag.credential, { start: analysis.sentenceAt(match.start).start, end: match.end }),
  /** Two clauses are joined inside the match, so what stands in one doesn't bear on the other. */
  joined: (analysis, match) => analysis.hasFlag(Flag.joiner, match),
  /** A no stands right before the match, in the same clause: "through no fault of yours", "this isn't a mistake on your part". */
  denied: (analysis, match) => {
    const { start } = analysis.sentenceAt(match.start);
    for (let at = match.start - 1; at >= Math.max(start, match.start - 4) && isWordlike(analysis.token(at)); at -= 1)
      if (DENIAL.test(analysis.textOf(at))) return true;
    return false;
  },
  /** The sentence is put in the reader's mouth: "My address is wrong". */
  'own-words': (analysis, match) => OWN.has(analysis.textOf(analysis.sentenceAt(match.start).start)),
  /** A few words without a full stop: a heading, a label or a column. */
  heading: (analysis, match) => {
    const sentence = analysis.sentenceAt(match.start);
    return sentence.closing === '' && analysis.sentences.length === 1 && analysis.countWords(sentence) <= 4;
  },
};

/** Whether a circumstance can't hold anywhere in a reading; asked before anything has been analysed, so a quick answer or none. */
export const isRuledOut = (circumstance: Circumstance, { flags }: Reading, context: CompleteContext): boolean =>
  circumstance === 'bad-news' && (flags & (Flag.badNews | Flag.loss)) === 0 && !isKnownProblem(context);

export function holds(circumstance: Circumstance, analysis: Analysis, match: Span): boolean {
  return tests[circumstance](analysis, match);
}
