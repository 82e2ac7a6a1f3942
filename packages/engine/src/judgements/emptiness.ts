/**
 * A sentence that reports a failure is vague when every word in it is hollow: "We were unable to process your request"
 * has a failure, and names nothing but "request". It is the grammar of emptiness, not a list of empty sentences:
 * one word with content of its own ("your calendar") clears it, and so does a sentence after it that says more.
 */
import type { Analysis, Sentence, Span } from '../analysis.js';
import { isNaming } from '../context.js';
import { Flag } from '../grammar/flags.js';
import { TokenKind } from '../text/reading.js';
import type { Glance, Judgement, Sighting } from './judgement.js';

/** A long text that mentions a failure in passing is about something else. */
const LONG_TEXT = 5;

/** "Fix error" and "Report problem" are what buttons say. */
const BUTTON_VERBS = new Set([
  'fix',
  'correct',
  'resolve',
  'report',
  'see',
  'view',
  'show',
  'review',
  'check',
  'dismiss',
  'ignore',
  'clear',
]);

/** "An error occurred, please reload the page" is a report and a step: two clauses, judged like two sentences. */
function clausesOf(analysis: Analysis): Sentence[] {
  let isReference = false;
  return analysis.sentences.flatMap((whole) => {
    let sentence = whole;
    // What stands in "(ref. {code})" after the full stop.
    if (isReference) {
      isReference = false;
      if (analysis.textOf(sentence.end - 1) === ')') return [];
    }
    sentence = withoutNames(sentence, analysis);
    for (let at = sentence.start + 1; at < sentence.end - 1; at += 1) {
      const [mark, next] = [analysis.textOf(at), analysis.textOf(at + 1)];
      if (mark === '(' && REFERENCES.has(next)) {
        isReference = true;
        return [{ ...sentence, end: at }];
      }
      if ((mark === ',' || mark === '-' || mark === '–') && (next === 'please' || isStepAt(at + 1, analysis)))
        return [
          { ...sentence, end: at },
          { ...sentence, start: at + 1 },
        ];
    }
    return [sentence];
  });
}

/** A hyphen may stand inside a word. */
const CLAUSE_ENDS = new Set([',', '–']);

/** "Unknown error, shut the lid and start again". */
const isStepAt = (at: number, analysis: Analysis): boolean =>
  analysis.hasFlag(Flag.imperative, { start: at, end: at + 1 }) && CLAUSE_ENDS.has(analysis.textOf(at - 1));

/** "{name}, something went wrong" and "We couldn’t do that, {name}" speak to somebody and tell nothing of what happened. */
function withoutNames({ start, end, closing }: Sentence, analysis: Analysis): Sentence {
  const isName = (at: number): boolean => analysis.reading.kinds[at] === TokenKind.Placeholder;
  if (end - start < 4) return { start, end, closing };
  // "Sorry {name}, …" and "{name}, …"
  const name = isName(start + 1) && analysis.hasFlag(Flag.hollow, { start, end: start + 1 }) ? start + 1 : start;
  const from = isName(name) && analysis.textOf(name + 1) === ',' ? name + 2 : start;
  const to = isName(end - 1) && analysis.textOf(end - 2) === ',' ? end - 2 : end;
  return { start: from, end: to, closing };
}

/** "(ref. {code})": for the support desk, and nothing that its reader could act on. */
const REFERENCES = new Set(['ref', 'reference', 'error', 'code', 'id']);

/** What is counted rather than named: "request {id}", "{n} errors". */
const NUMBERED = new Set([
  ...REFERENCES,
  'request',
  'operation',
  'action',
  'step',
  'stage',
  'part',
  'attempt',
  'number',
  'no',
  'entry',
  'batch',
]);

const COUNTED_TROUBLES = new Set(['errors', 'problems', 'issues', 'failures', 'faults']);

/** Whether a sentence says something of what happened; the number of an empty thing is as empty as the thing. */
function tells(sentence: Sentence, analysis: Analysis): boolean {
  if (!analysis.hasContent(sentence)) return false;
  for (let at = sentence.start; at < sentence.end; at += 1) {
    if (!analysis.hasContent({ start: at, end: at + 1 })) continue;
    const isNumber =
      analysis.reading.kinds[at] === TokenKind.Placeholder &&
      (NUMBERED.has(analysis.textOf(at - 1)) || COUNTED_TROUBLES.has(analysis.textOf(at + 1)));
    if (!isNumber) return true;
  }
  return false;
}
const touches = (span: Span, sentence: Sentence): boolean => span.start < sentence.end && span.end > sentence.start;

/** "Oops." or "Ferry trouble:" before the report itself: too short to tell what failed. */
const isOpener = (sentence: Sentence, analysis: Analysis): boolean => analysis.countWords(sentence) <= 2;

/** "When something goes wrong" supposes it; "When we tried, something went wrong" doesn't. */
const supposes = (at: number, analysis: Analysis): boolean => {
  const word = analysis.textOf(at);
  return word === 'if' || word === 'whenever' || (word === 'when' && analysis.textOf(at + 1) === 'something');
};

/** "If you are unable to sign in, …" and "Ring us if this goes on" suppose a failure, and report none. */
function withoutCondition(sentence: Sentence, analysis: Analysis): Sentence {
  for (let at = sentence.start; at < sentence.end; at += 1) if (supposes(at, analysis)) return { ...sentence, end: at };
  return sentence;
}

/** "Not finished yet" tells how far it is, and that it goes on. */
const isStillToCome = (sentence: Sentence, analysis: Analysis): boolean => analysis.textOf(sentence.end - 1) === 'yet';

const isMessageSurface = (analysis: Analysis): boolean => {
  const { surface } = analysis.context;
  return surface !== undefined && !isNaming(surface);
};

function look(analysis: Analysis): Sighting[] {
  const { failures } = analysis;
  if (failures.length === 0 || analysis.surroundings.concrete || analysis.surroundings.explained) return [];
  if (isNaming(analysis.context.surface) && !(analysis.context.surfaceIsGuessed && analysis.length >= 3)) return [];
  if (analysis.isExplained || analysis.evidence('allClear').length > 0) return [];
  const sentences = clausesOf(analysis);
  if (sentences.length > LONG_TEXT) return [];
  let found: Sentence | undefined;
  for (const sentence of sentences) {
    const reported = withoutCondition(sentence, analysis);
    const failure = failures.some((span) => touches(span, reported));
    if (sentences.length > 1 && (analysis.isRetry(sentence) || (!failure && analysis.isStep(sentence)))) continue;
    if (tells(sentence, analysis)) {
      // What comes after the report, or reports a failure by itself, says what is the matter; good news before it doesn't.
      const isReport = found !== undefined || failure || analysis.hasFlag(Flag.badNews, sentence);
      if (isReport && !(isOpener(sentence, analysis) && found === undefined)) return [];
      continue;
    }
    if (failure && found === undefined && sentence.closing !== '?' && !isStillToCome(sentence, analysis))
      found = sentence;
  }
  if (found === undefined) return [];
  // One bare word beside others is a state, unless it is known to be a message. Alone it is what heads a dialog.
  const isBareWord =
    analysis.countWords(found) === 1 &&
    sentences.some((other) => other !== found && analysis.hasContent(other) && !analysis.isRetry(other));
  if (isBareWord && !isMessageSurface(analysis)) return [];
  if (analysis.countWords(found) <= 2 && found.closing === '' && BUTTON_VERBS.has(analysis.textOf(found.start)))
    return [];
  return [{ fault: 'vague', start: found.start, end: found.end }];
}

/**
 * A stretch between two marks in which every word is hollow, and a failure in it or with a gap that may reach into it. A
 * figure of speech may make any word hollow.
 */
function suspects({ reading, machine, failures, hasFigure }: Glance): boolean {
  if (failures.length === 0) return false;
  if (hasFigure) return true;
  const { kinds, wordKinds, length } = reading;
  const fails = (from: number, to: number): boolean =>
    failures.some(({ phrase, start, end }) => {
      const frame = machine.frames[phrase];
      return (start < to || frame?.before !== undefined) && (end > from || frame?.after !== undefined);
    });
  let first = -1;
  let hasContent = false;
  for (let at = 0; at < length; at += 1) {
    const kind = kinds[at];
    if (kind === TokenKind.End || kind === TokenKind.Mark) {
      if (first !== -1 && !hasContent && fails(first, at)) return true;
      first = -1;
      hasContent = false;
    } else {
      if (first === -1) first = at;
      if (kind === TokenKind.Word && (machine.flagsOf(wordKinds[at] ?? 0) & Flag.hollow) === 0) hasContent = true;
    }
  }
  return first !== -1 && !hasContent && fails(first, length);
}

export const emptiness: Judgement = { suspects, look };
