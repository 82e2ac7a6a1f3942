/**
 * A sentence that reports a failure is vague when every word in it is hollow: "We were unable to process your request"
 * has a failure, and names nothing but "request". It is the grammar of emptiness, not a list of empty sentences:
 * one word with content of its own ("your calendar") clears it, and so does a sentence beside it that says more.
 */
import type { Analysis, Sentence, Span } from '../analysis.js';
import type { Judgement, Sighting } from './judgement.js';

/** Surfaces on which one word such as "Failed" is a name or a state, not a report. */
const NAMING_SURFACES = new Set(['button', 'link', 'label', 'menu', 'status', 'placeholder']);

const within = (span: Span, sentence: Sentence): boolean => span.start < sentence.end && span.end > sentence.start;

function isOpener(sentence: Sentence, analysis: Analysis): boolean {
  return analysis.countWords(sentence) <= 2;
}

export const judgeEmptiness: Judgement = (analysis: Analysis): Sighting[] => {
  const failures = analysis.evidence('failure');
  if (failures.length === 0 || analysis.surroundings.concrete || analysis.surroundings.explained) return [];
  if (NAMING_SURFACES.has(analysis.context.surface ?? '')) return [];
  if (analysis.evidence('explanation').length > 0) return [];
  const { sentences } = analysis;
  let found: Sentence | undefined;
  let best: Span | undefined;
  for (const sentence of sentences) {
    if (sentence.closing === '?' && sentences.length === 1) return [];
    if (analysis.hasContent(sentence)) {
      // "Oops! …", "Ferry trouble: …" and other openers don't tell what failed.
      if (
        isOpener(sentence, analysis) &&
        sentences.length > 1 &&
        sentence === sentences[0] &&
        !failures.some((span) => within(span, sentence))
      )
        continue;
      return [];
    }
    const failure = failures.find((span) => within(span, sentence));
    if (failure !== undefined && found === undefined) {
      found = sentence;
      best = failure;
    }
  }
  if (found === undefined || best === undefined) return [];
  const words = analysis.countWords(found);
  // A bare word or two without a full stop may be the name of a column or a filter, unless the key says it is a report.
  if (words === 1 && found.closing === '' && analysis.context.intent !== 'error' && !isMessageSurface(analysis))
    return [];
  return [{ fault: 'vague', start: found.start, end: found.end }];
};

const isMessageSurface = (analysis: Analysis): boolean => {
  const { surface } = analysis.context;
  return surface !== undefined && !NAMING_SURFACES.has(surface);
};
