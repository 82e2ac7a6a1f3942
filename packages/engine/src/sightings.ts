/**
 * From the readings of a text to the faults that stand in it: phrases whose circumstances hold, what the judgements
 * see, and what a team's own terms ban.
 */
import { Analysis, type Span, type Surroundings } from './analysis.js';
import { holds } from './circumstances.js';
import { compiled, type PatternOwner } from './compiled.js';
import type { CompleteContext } from './context.js';
import type { Fault, Pattern } from './faults/fault.js';
import { faultList } from './faults/index.js';
import type { Machine, Match } from './grammar/machine.js';
import { judgeDensity } from './judgements/density.js';
import { judgeEmptiness } from './judgements/emptiness.js';
import { judgeIdentifiers } from './judgements/identifiers.js';
import type { Judgement, Sighting } from './judgements/judgement.js';
import { judgeShouting } from './judgements/shouting.js';
import { looksEnglish } from './language.js';
import { inSentenceCase, type Replacement } from './rewriting.js';
import { bannedWordings, isProtected, severityByTerms } from './terms.js';
import { readingsOf } from './text/scan.js';
import type { FaultId, Severity } from './types.js';

/** A fault at a range of the text, before it is told to anybody. */
export interface Sighted {
  readonly fault: Fault;
  readonly start: number;
  readonly end: number;
  readonly wording: Pick<Pattern, 'problem' | 'remedy' | 'shape'>;
  /** Better words to try, in order; undefined where none can be derived. */
  readonly replacements?: () => Replacement[];
}

const judgements: readonly Judgement[] = [judgeEmptiness, judgeShouting, judgeIdentifiers, judgeDensity];
const faultById = new Map<FaultId, Fault>(faultList.map((fault) => [fault.id, fault]));

/** @throws {RangeError} for an id that no fault has; types rule it out. */
export function faultOf(id: FaultId): Fault {
  const fault = faultById.get(id);
  if (fault === undefined) throw new RangeError(`There is no fault “${id}”. The list is in faults/index.ts.`);
  return fault;
}

/** What a team, a fault and its surface make of it together. */
export function severityOf(fault: Fault, { terms, surface }: CompleteContext): Severity {
  return (
    severityByTerms(terms, fault.id, surface) ??
    (surface === undefined ? undefined : fault.severity[surface]) ??
    fault.severity.default ??
    'error'
  );
}

/** Reads a text: one analysis for each of its readings, with the evidence found in it. */
export function analyse(text: string, context: CompleteContext, surroundings: Surroundings): Analysis[] {
  const { machine, owners } = compiled();
  return readingsOf(text, context.syntax).map((reading) => {
    const analysis = new Analysis(reading, context, surroundings, machine);
    for (const match of analysis.matches) {
      const owner = owners[match.phrase];
      const span = typeof owner === 'string' ? anchored(match, analysis, machine) : undefined;
      if (typeof owner === 'string' && span !== undefined) analysis.addEvidence(owner, span);
    }
    return analysis;
  });
}

/**
 * The tokens that a phrase takes up, or undefined where it doesn't stand as its anchors want it. The machine has seen to
 * phrases that start a sentence; gaps beside an anchor are counted here.
 */
export function anchored({ phrase: id, start, end }: Match, analysis: Analysis, machine: Machine): Span | undefined {
  const phrase = machine.phrases[id];
  if (phrase === undefined) return undefined;
  const { before, after, startsText, startsSentence, endsSentence, endsText } = phrase;
  let [from, to] = [start, end];
  if (before !== undefined) {
    from = startsSentence ? analysis.sentenceAt(start).start : analysis.gapStart(before, start);
    if (!analysis.fills(before, from, start)) return undefined;
  }
  if (after !== undefined) {
    to = analysis.isEnd(end - 1) ? end : analysis.sentenceAt(end - 1).end;
    if (!analysis.fills(after, end, to)) return undefined;
  }
  if (startsText && start !== analysis.edges.first) return undefined;
  // The phrase may hold the full stop itself.
  if (endsText) return end === analysis.edges.last + 1 || end === analysis.edges.last + 2 ? { start, end } : undefined;
  const ends = !endsSentence || to >= analysis.length || analysis.isEnd(to) || analysis.isEnd(to - 1);
  return ends ? { start: from, end: to } : undefined;
}

function patternHolds({ surfaces, when, unless }: Pattern, analysis: Analysis, span: Span): boolean {
  const { surface } = analysis.context;
  if (surfaces !== undefined && (surface === undefined || !surfaces.includes(surface))) return false;
  if (when?.some((circumstance) => !holds(circumstance, analysis, span)) === true) return false;
  return unless?.some((circumstance) => holds(circumstance, analysis, span)) !== true;
}

/** The words of a rewrite, with what the named parts of the phrase matched. */
function fill(template: string, captures: ReadonlyMap<string, readonly [number, number]>, analysis: Analysis): string {
  if (!template.includes('$')) return template;
  return template
    .replace(/\$(\w+)/g, (_, name: string) => {
      const [from, to] = captures.get(name) ?? [0, 0];
      return to > from ? analysis.text.slice(analysis.token(from).start, analysis.token(to - 1).end) : '';
    })
    .replace(/ {2,}/g, ' ')
    .replace(/ ([.,])/g, '$1')
    .trim();
}

/** Whether a span is its sentence, but for a word such as "and": then nothing is lost with the sentence. */
function isWholeSentence(span: Span, analysis: Analysis): boolean {
  const sentence = analysis.sentenceAt(span.start);
  return (
    analysis.countWords(sentence) - analysis.countWords({ start: span.start, end: Math.min(span.end, sentence.end) }) <=
    1
  );
}

function sightedByPattern(
  match: Match,
  span: Span,
  { fault, pattern }: PatternOwner,
  analysis: Analysis,
  machine: Machine,
): Sighted {
  const { rewrites = [], sentences = [] } = pattern;
  const captures = machine.captures(match, analysis.kinds, span);
  const [from, to] = captures.get('') ?? [span.start, span.end];
  const start = analysis.token(from).start;
  const end = analysis.token(Math.max(from, Math.min(to, analysis.length) - 1)).end;
  const sighted = { fault, start, end, wording: pattern };
  const canGo =
    fault.sentenceCanGo === true &&
    isWholeSentence({ start: from, end: to }, analysis) &&
    analysis.saysMoreBeside(match.start);
  if (rewrites.length + sentences.length === 0 && !canGo) return sighted;
  return {
    ...sighted,
    replacements: () => {
      const sentence = analysis.sentenceAt(match.start);
      const sentenceStart = analysis.token(sentence.start).start;
      const sentenceEnd = (analysis.tokens[sentence.end] ?? analysis.token(sentence.end - 1)).end;
      return [
        ...sentences.map((words) => ({
          start: sentenceStart,
          end: sentenceEnd,
          words: fill(words, captures, analysis),
        })),
        ...rewrites.map((words) => ({
          start,
          end,
          words: fill(words, captures, analysis),
        })),
        ...(canGo ? [{ start: sentenceStart, end: sentenceEnd, words: '' }] : []),
      ];
    },
  };
}

function sightedByJudgement(sighting: Sighting, analysis: Analysis): Sighted {
  const { fault: id, characters, pattern: wording = {} } = sighting;
  const fault = faultOf(id);
  const [start, end] = characters ?? [analysis.token(sighting.start).start, analysis.token(sighting.end - 1).end];
  if (id !== 'shouting') return { fault, start, end, wording };
  const words = analysis.text.slice(start, end);
  return {
    fault,
    start,
    end,
    wording,
    replacements: () => {
      if (characters !== undefined)
        return [
          {
            start,
            end,
            words: words.replace(/[!?]+$/, words.includes('?') ? '?' : '.'),
          },
        ];
      const opens = analysis.sentenceAt(sighting.start).start === sighting.start;
      return [{ start, end, words: inSentenceCase(words, opens) }];
    },
  };
}

function sightedByTerms(text: string, { terms }: CompleteContext): Sighted[] {
  return bannedWordings(terms).flatMap(({ expression, instead }) =>
    [...text.matchAll(expression)].map(({ index: start, 0: words }) => {
      const end = start + words.length;
      const remedy = instead === '' ? 'Leave it out.' : `Write “${instead}”.`;
      return {
        fault: faultOf('jargon'),
        start,
        end,
        wording: { problem: 'isn’t a word that this team uses', remedy },
        replacements: () => [{ start, end, words: instead }],
      };
    }),
  );
}

function sightedIn(analysis: Analysis, more: readonly Sighting[]): Sighted[] {
  const { machine, owners } = compiled();
  const sighted: Sighted[] = [];
  for (const match of analysis.matches) {
    const owner = owners[match.phrase];
    if (owner === undefined || typeof owner === 'string') continue;
    const span = anchored(match, analysis, machine);
    if (span !== undefined && patternHolds(owner.pattern, analysis, span))
      sighted.push(sightedByPattern(match, span, owner, analysis, machine));
  }
  for (const judge of judgements)
    for (const sighting of judge(analysis)) sighted.push(sightedByJudgement(sighting, analysis));
  for (const sighting of more) sighted.push(sightedByJudgement(sighting, analysis));
  return sighted;
}

/**
 * The faults in a text that somebody wants to know of, in the order of the text.
 *
 * @param analyses - What `analyse` made of this text in this context.
 * @param more - What was seen in the first of them by somebody who knows the whole message.
 */
export function sightingsIn(
  text: string,
  context: CompleteContext,
  analyses: readonly Analysis[],
  more: readonly Sighting[] = [],
): Sighted[] {
  let found = context.terms === undefined ? [] : sightedByTerms(text, context);
  for (const [index, analysis] of analyses.entries()) {
    const sighted = sightedIn(analysis, index === 0 ? more : []);
    if (sighted.length > 0 && (context.locale !== undefined || looksEnglish(analysis))) found = found.concat(sighted);
  }
  if (found.length === 0) return found;
  const isKept = isProtected(text, context.terms);
  const wanted = found.filter(
    ({ fault, start, end }) =>
      (context.faults === undefined || context.faults.includes(fault.id)) &&
      severityOf(fault, context) !== 'off' &&
      !isKept(start, end),
  );
  return withoutOverlaps(wanted, text.length);
}

/** Of sightings of the same fault that overlap, the longest stays; what was seen in several readings counts once. */
function withoutOverlaps(found: readonly Sighted[], length: number): Sighted[] {
  if (found.length < 2) return [...found];
  const covered = new Map<Fault, Uint8Array>();
  const byLength = [...found].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  return byLength
    .filter(({ fault, start, end }) => {
      let cover = covered.get(fault);
      if (cover === undefined) covered.set(fault, (cover = new Uint8Array(length)));
      // Those that stay are at least as long as this one, so none of them fits between its ends.
      if (cover[start] === 1 || cover[end - 1] === 1) return false;
      cover.fill(1, start, end);
      return true;
    })
    .sort((a, b) => a.start - b.start || a.end - b.end);
}
