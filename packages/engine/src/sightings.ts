/**
 * From the readings of a text to the faults that stand in it: phrases whose circumstances hold, what the judgements
 * see, and what a team's own terms ban.
 */
import { Analysis, type Span, type Surroundings } from './analysis.js';
import { holds, isRuledOut } from './circumstances.js';
import { compiled, type PatternOwner } from './compiled.js';
import type { CompleteContext } from './context.js';
import type { Pattern } from './faults/fault.js';
import type { Machine, Match } from './grammar/machine.js';
import { density } from './judgements/density.js';
import { emptiness } from './judgements/emptiness.js';
import { identifiers } from './judgements/identifiers.js';
import type { Glance, Judgement, Sighting } from './judgements/judgement.js';
import { shouting } from './judgements/shouting.js';
import { looksEnglish } from './language.js';
import { inSentenceCase, type Replacement } from './rewriting.js';
import { rules, type Rule, type RulePattern } from './rules.js';
import { bannedWordings, isProtected, severityByTerms } from './terms.js';
import type { Reading } from './text/reading.js';
import { Scanner } from './text/scan.js';
import type { FaultId, Severity } from './types.js';

/** A fault at a range of the text, before it is told to anybody. */
export interface Sighted {
  readonly fault: Rule;
  readonly start: number;
  readonly end: number;
  readonly wording: Pick<Pattern, 'problem' | 'remedy' | 'shape'>;
  /** Better words to try, in order; undefined where none can be derived. */
  readonly replacements?: () => Replacement[];
}

const NONE: readonly never[] = [];
const scanner = /* @__PURE__ */ new Scanner();
const judgements: readonly Judgement[] = [emptiness, shouting, identifiers, density];

/** @throws {RangeError} for an id that no fault has; types rule it out. */
export function faultOf(id: FaultId): Rule {
  const fault = rules.find((one) => one.id === id);
  if (fault === undefined) throw new RangeError(`There is no fault “${id}”. The list is in faults/index.ts.`);
  return fault;
}

/** What a team, a fault and its surface make of it together. */
export function severityOf(fault: Rule, { terms, surface }: CompleteContext): Severity {
  return (
    severityByTerms(terms, fault.id, surface) ??
    (surface === undefined ? undefined : fault.severity[surface]) ??
    fault.severity.default ??
    'error'
  );
}

const isOn = ({ surfaces }: RulePattern, { surface }: CompleteContext): boolean =>
  surfaces === undefined || (surface !== undefined && surfaces.includes(surface));

/** Whether a phrase of a fault may stand in a reading. */
function holdsPhrase(reading: Reading, matches: readonly Match[], context: CompleteContext): boolean {
  const { machine, owners } = compiled();
  for (const match of matches) {
    const owner = owners[match.phrase];
    if (typeof owner !== 'object' || !isOn(owner.pattern, context) || !machine.mayStand(match, reading)) continue;
    if (owner.pattern.when?.some((circumstance) => isRuledOut(circumstance, reading, context)) !== true) return true;
  }
  return false;
}

/** The judgements that suspect something in a reading. Most suspect nothing, and that is all that is ever done with it. */
function suspicious(reading: Reading, matches: readonly Match[], context: CompleteContext): readonly Judgement[] {
  const { machine, owners } = compiled();
  let failures: Match[] | undefined;
  let hasFigure = false;
  let outcry = false;
  for (const match of matches) {
    const owner = owners[match.phrase];
    if (owner === 'failure' || owner === 'idiom') (failures ??= []).push(match);
    else if (owner === 'outcry') outcry = true;
    if (owner === 'filler' || owner === 'idiom') hasFigure = true;
  }
  const glance: Glance = { reading, context, machine, failures: failures ?? NONE, hasFigure, outcry };
  let suspecting: Judgement[] | undefined;
  for (const judgement of judgements) if (judgement.suspects(glance)) (suspecting ??= []).push(judgement);
  return suspecting ?? NONE;
}

/**
 * Reads a text.
 *
 * @param which - `suspect` leaves out the readings, and the judgements, in which there is no fault to be found.
 * @returns one analysis for each of its readings
 */
export function analyse(
  text: string,
  context: CompleteContext,
  surroundings: Surroundings,
  which: 'all' | 'suspect',
): readonly Analysis[] {
  const known = compiled();
  let analyses: Analysis[] | undefined;
  scanner.open(text, context.syntax);
  for (let reading = scanner.next(); reading !== undefined; reading = scanner.next()) {
    const matches = known.machine.find(reading);
    const looks = which === 'all' ? judgements : suspicious(reading, matches, context);
    if (looks.length > 0 || holdsPhrase(reading, matches, context))
      (analyses ??= []).push(new Analysis(reading.copy(), matches, context, surroundings, looks, known));
  }
  return analyses ?? NONE;
}

function patternHolds(pattern: RulePattern, analysis: Analysis, span: Span): boolean {
  const { when, unless } = pattern;
  if (!isOn(pattern, analysis.context)) return false;
  if (when?.some((circumstance) => !holds(circumstance, analysis, span)) === true) return false;
  return unless?.some((circumstance) => holds(circumstance, analysis, span)) !== true;
}

/** The words of a rewrite, with what the named parts of the phrase matched. */
function fill(template: string, captures: ReadonlyMap<string, readonly [number, number]>, analysis: Analysis): string {
  if (!template.includes('$')) return template;
  return template
    .replace(/\$(\w+)/g, (_, name: string) => {
      const [from, to] = captures.get(name) ?? [0, 0];
      return to > from ? analysis.text.slice(analysis.startOf(from), analysis.endOf(to - 1)) : '';
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
  const captures = machine.captures(match, analysis.reading, span);
  const [from, to] = captures.get('') ?? [span.start, span.end];
  const start = analysis.startOf(from);
  const end = analysis.endOf(Math.max(from, Math.min(to, analysis.length) - 1));
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
      const sentenceStart = analysis.startOf(sentence.start);
      const sentenceEnd = analysis.endOf(Math.min(sentence.end, analysis.length - 1));
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
  const [start, end] = characters ?? [analysis.startOf(sighting.start), analysis.endOf(sighting.end - 1)];
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
    const span = analysis.spanOf(match);
    if (span !== undefined && patternHolds(owner.pattern, analysis, span))
      sighted.push(sightedByPattern(match, span, owner, analysis, machine));
  }
  for (const judgement of analysis.looks)
    for (const sighting of judgement.look(analysis)) sighted.push(sightedByJudgement(sighting, analysis));
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
): readonly Sighted[] {
  let found: readonly Sighted[] = context.terms === undefined ? NONE : sightedByTerms(text, context);
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
  const covered = new Map<Rule, Uint8Array>();
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
