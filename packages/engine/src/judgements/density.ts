/**
 * "No scope in the grant that the issuer returned": no single word of it need be wrong, and together they speak of
 * the parts of a system. Words of the trade are weighed, and a sentence about a problem that is heavy with them is jargon.
 */
import type { Analysis, Sentence } from '../analysis.js';
import { isNaming } from '../context.js';
import { Flag } from '../grammar/flags.js';
import type { Glance, Judgement, Sighting } from './judgement.js';

/** What a sentence may weigh before it is too heavy: two terms, or one and two of the words that have an everyday meaning too. */
const TOO_HEAVY = 4;
/** In a long sentence the same words weigh less on each reader. */
const SHARE_OF_WORDS = 0.3;
const TERM = 2;
const WORD = 1;

interface Weighed {
  readonly weight: number;
  /** The first term, or the first word where there is no term. */
  readonly at: number;
}

function weigh(analysis: Analysis, { start, end }: Sentence): Weighed {
  const seen = new Set<string>();
  let weight = 0;
  let at = -1;
  let hasTerm = false;
  for (let index = start; index < end; index += 1) {
    const flags = analysis.flagsAt(index);
    const isTerm = (flags & Flag.systemTerm) !== 0;
    if (!isTerm && (flags & Flag.systemWord) === 0) continue;
    const text = analysis.textOf(index);
    if (seen.has(text)) continue;
    seen.add(text);
    weight += isTerm ? TERM : WORD;
    if (at === -1 || (isTerm && !hasTerm)) at = index;
    hasTerm ||= isTerm;
  }
  return { weight, at };
}

/** Whether the terms of a whole reading weigh enough for one sentence, and there may be a problem. */
function suspects({ reading, context, machine }: Glance): boolean {
  if ((reading.flags & (Flag.systemTerm | Flag.systemWord)) === 0) return false;
  let weight = 0;
  for (let at = 0; at < reading.length; at += 1) {
    const flags = machine.flagsOf(reading.wordKinds[at] ?? 0);
    if ((flags & Flag.systemTerm) !== 0) weight += TERM;
    else if ((flags & Flag.systemWord) !== 0) weight += WORD;
  }
  if (weight < TOO_HEAVY) return false;
  // The context last, because it may have to be read from a key.
  return (reading.flags & Flag.badNews) !== 0 || /\bno\b/i.test(reading.text) || context.intent === 'error';
}

function look(analysis: Analysis): Sighting[] {
  const { context } = analysis;
  if (context.audience === 'developer' || context.audience === 'admin' || isNaming(context.surface)) return [];
  const found: Sighting[] = [];
  for (const sentence of analysis.sentences) {
    const isBad =
      context.intent === 'error' ||
      analysis.hasFlag(Flag.badNews, sentence) ||
      analysis.textOf(sentence.start) === 'no';
    if (!isBad) continue;
    const { weight, at } = weigh(analysis, sentence);
    if (weight < TOO_HEAVY || weight < SHARE_OF_WORDS * analysis.countWords(sentence)) continue;
    found.push({
      fault: 'jargon',
      start: at,
      end: at + 1,
      pattern: { problem: 'is one of several parts of the system that this sentence speaks of' },
    });
  }
  return found;
}

export const density: Judgement = { suspects, look };
