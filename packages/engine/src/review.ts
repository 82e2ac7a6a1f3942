/**
 * From a text and where it stands to findings. See docs/engine.md for the way of a string through these files.
 */
import { ALONE, Analysis, type Surroundings } from './analysis.js';
import { holds } from './circumstances.js';
import { completeContext } from './context.js';
import type { Fault, Pattern } from './faults/fault.js';
import { faultList } from './faults/index.js';
import { evidence, type EvidenceName } from './grammar/evidence.js';
import { flagClasses, lexicon } from './grammar/lexicon.js';
import { Machine, type Match } from './grammar/machine.js';
import { judgeEmptiness } from './judgements/emptiness.js';
import { judgeIdentifiers } from './judgements/identifiers.js';
import type { Judgement, Sighting } from './judgements/judgement.js';
import { judgeShouting } from './judgements/shouting.js';
import { isEnglishLocale, looksEnglish } from './language.js';
import { rewriteOf } from './rewriting.js';
import { bannedWordings, protectedRanges, severityByTerms } from './terms.js';
import { readingsOf } from './text/scan.js';
import type { Context, FaultId, Finding, MessageFinding, MessageText, Rewrite, Severity } from './types.js';

interface PatternOwner {
  readonly fault: Fault;
  readonly pattern: Pattern;
}
type PhraseOwner = PatternOwner | EvidenceName;

interface Compiled {
  readonly machine: Machine;
  readonly owners: readonly PhraseOwner[];
}

const judgements: readonly Judgement[] = [judgeEmptiness, judgeShouting, judgeIdentifiers];
const faultById = new Map<FaultId, Fault>(faultList.map((fault) => [fault.id, fault]));

const phrasesIn = (lines: string): string[] =>
  lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('//'));

let compiledOnce: Compiled | undefined;

/** Made at the first review, not at import: a program that only lists faults pays nothing. */
function compiled(): Compiled {
  if (compiledOnce !== undefined) return compiledOnce;
  const sources: string[] = [];
  const owners: PhraseOwner[] = [];
  for (const name of Object.keys(evidence) as EvidenceName[]) {
    for (const phrase of phrasesIn(evidence[name])) {
      sources.push(phrase);
      owners.push(name);
    }
  }
  for (const fault of faultList) {
    for (const pattern of fault.patterns) {
      for (const phrase of phrasesIn(pattern.find)) {
        sources.push(phrase);
        owners.push({ fault, pattern });
      }
    }
  }
  compiledOnce = { machine: new Machine(sources, lexicon, flagClasses), owners };
  return compiledOnce;
}

/** Whether the phrase stands where its anchors want it. */
function isAnchored(match: Match, analysis: Analysis, machine: Machine): boolean {
  const phrase = machine.phrases[match.phrase];
  if (phrase === undefined) return false;
  if (phrase.startsSentence) {
    const first = phrase.startsText ? analysis.sentences[0]?.start : analysis.sentenceAt(match.start).start;
    if (match.start !== first) return false;
  }
  if (phrase.endsSentence) {
    const sentence = phrase.endsText ? analysis.sentences.at(-1) : analysis.sentenceAt(match.end - 1);
    if (sentence === undefined || (match.end !== sentence.end && match.end !== sentence.end + 1)) return false;
  }
  return true;
}

function patternHolds(pattern: Pattern, analysis: Analysis, match: Match): boolean {
  if (
    pattern.surfaces !== undefined &&
    (analysis.context.surface === undefined || !pattern.surfaces.includes(analysis.context.surface))
  )
    return false;
  return (
    (pattern.when ?? []).every((c) => holds(c, analysis, match)) &&
    !(pattern.unless ?? []).some((c) => holds(c, analysis, match))
  );
}

function severityOf(fault: Fault, context: Context): Severity {
  const { surface } = context;
  return (
    severityByTerms(context.terms, fault.id, surface) ??
    (surface === undefined ? undefined : fault.severity[surface]) ??
    fault.severity.default ??
    'error'
  );
}

interface Sighted {
  readonly fault: Fault;
  readonly start: number;
  readonly end: number;
  readonly wording: Pick<Pattern, 'problem' | 'remedy' | 'shape'>;
  /** Replacements to try, in order, as ranges of the text. */
  readonly replacements: () => { start: number; end: number; words: string }[];
}

const NOTHING = (): [] => [];

function fill(template: string, match: Match, analysis: Analysis, machine: Machine): string {
  if (!template.includes('$')) return template;
  const captures = machine.captures(match, analysis.tokens);
  return template
    .replace(/\$(\w+)/g, (_, name: string) => {
      const range = captures.get(name);
      return range === undefined || range[1] <= range[0]
        ? ''
        : analysis.text.slice(analysis.token(range[0]).start, analysis.token(range[1] - 1).end);
    })
    .replace(/ {2,}/g, ' ')
    .replace(/ ([.,])/g, '$1')
    .trim();
}

function sightedByPattern(match: Match, owner: PatternOwner, analysis: Analysis, machine: Machine): Sighted {
  const { pattern, fault } = owner;
  const source = machine.phrases[match.phrase]?.source ?? '';
  const shown = source.includes('[') ? machine.captures(match, analysis.tokens).get('') : undefined;
  const [from, to] = shown ?? [match.start, match.end];
  const start = analysis.token(from).start;
  const end = analysis.token(Math.min(to, analysis.tokens.length) - 1).end;
  const sentence = analysis.sentenceAt(match.start);
  const { rewrites = [], sentences = [] } = pattern;
  return {
    fault,
    start,
    end,
    wording: pattern,
    replacements:
      rewrites.length + sentences.length === 0
        ? NOTHING
        : () => [
            ...sentences.map((template) => ({
              start: analysis.token(sentence.start).start,
              end: (analysis.tokens[sentence.end] ?? analysis.token(sentence.end - 1)).end,
              words: fill(template, match, analysis, machine),
            })),
            ...rewrites.map((template) => ({ start, end, words: fill(template, match, analysis, machine) })),
          ],
  };
}

const sentenceCase = (words: string): string =>
  words.replace(/\p{Lu}{2,}(?:['’]\p{Lu}+)?/gu, (word) => word.toLowerCase());

function sightedByJudgement(sighting: Sighting, analysis: Analysis): Sighted | undefined {
  const fault = faultById.get(sighting.fault);
  if (fault === undefined) return undefined;
  const [start, end] = sighting.characters ?? [
    analysis.token(sighting.start).start,
    analysis.token(sighting.end - 1).end,
  ];
  const words = analysis.text.slice(start, end);
  return {
    fault,
    start,
    end,
    wording: sighting.pattern ?? {},
    replacements:
      sighting.fault === 'shouting'
        ? () => [
            {
              start,
              end,
              words:
                sighting.characters === undefined
                  ? lowered(analysis.text, start, words)
                  : words.replace(/[!?]+$/, words.includes('?') ? '?' : '.'),
            },
          ]
        : NOTHING,
  };
}

/** Capitals brought down; the first letter of a sentence stays up. */
function lowered(text: string, start: number, words: string): string {
  const lower = sentenceCase(words);
  const startsSentence = /(?:^|[.!?…:]\s*)$/.test(
    text
      .slice(Math.max(0, start - 8), start)
      .replace(/[\s"“(<>/\w]*$/, (tail) => (start - tail.length <= 0 && !/\w/.test(tail) ? '' : tail)),
  );
  return startsSentence ? lower.charAt(0).toUpperCase() + lower.slice(1) : lower;
}

function sightings(
  text: string,
  context: Context,
  surroundings: Surroundings,
): { found: Sighted[]; analyses: Analysis[] } {
  const { machine, owners } = compiled();
  const found: Sighted[] = [];
  const analyses: Analysis[] = [];
  for (const tokens of readingsOf(text, context.syntax)) {
    const analysis = new Analysis(text, tokens, context, surroundings, machine);
    analyses.push(analysis);
    const candidates: { match: Match; owner: PatternOwner }[] = [];
    for (const match of analysis.matches) {
      const owner = owners[match.phrase];
      if (owner === undefined || !isAnchored(match, analysis, machine)) continue;
      if (typeof owner === 'string') analysis.addEvidence(owner, match);
      else candidates.push({ match, owner });
    }
    const sighted: Sighted[] = [];
    for (const { match, owner } of candidates) {
      if (patternHolds(owner.pattern, analysis, match)) sighted.push(sightedByPattern(match, owner, analysis, machine));
    }
    for (const judge of judgements) {
      for (const sighting of judge(analysis)) {
        const one = sightedByJudgement(sighting, analysis);
        if (one !== undefined) sighted.push(one);
      }
    }
    if (sighted.length > 0 && (context.locale !== undefined || looksEnglish(analysis))) found.push(...sighted);
  }
  return { found, analyses };
}

/** Of findings of the same fault that overlap, the longest stays; a pattern that was found in several readings counts once. */
function withoutOverlaps(found: readonly Sighted[]): Sighted[] {
  const byLength = [...found].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  const kept: Sighted[] = [];
  for (const one of byLength) {
    if (!kept.some((other) => other.fault === one.fault && other.start < one.end && one.start < other.end))
      kept.push(one);
  }
  return kept.sort((a, b) => a.start - b.start || a.end - b.end);
}

const MAX_SHOWN = 70;
const MAX_REWRITES = 3;

/** The words as a message quotes them: on one line and not too long. */
export function quoted(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim();
  return `“${line.length > MAX_SHOWN ? `${line.slice(0, MAX_SHOWN - 1).trimEnd()}…` : line}”`;
}

function sightedByTerms(text: string, context: Context): Sighted[] {
  const fault = faultById.get('jargon');
  if (fault === undefined) return [];
  return bannedWordings(context.terms).flatMap(({ expression, instead }) =>
    [...text.matchAll(expression)].map((hit) => {
      const start = hit.index;
      const end = start + hit[0].length;
      return {
        fault,
        start,
        end,
        wording: {
          problem: 'isn’t a word that this team uses',
          remedy: instead === '' ? 'Leave it out.' : `Write “${instead}”.`,
        },
        replacements: () => [{ start, end, words: instead }],
      };
    }),
  );
}

function wanted(text: string, context: Context, surroundings: Surroundings): { kept: Sighted[]; analyses: Analysis[] } {
  const { found, analyses } = sightings(text, context, surroundings);
  const all = context.terms === undefined ? found : [...found, ...sightedByTerms(text, context)];
  if (all.length === 0) return { kept: all, analyses };
  const keepRanges = protectedRanges(text, context.terms);
  const filtered = all.filter(
    ({ fault, start, end }) =>
      (context.faults === undefined || context.faults.includes(fault.id)) &&
      severityOf(fault, context) !== 'off' &&
      !keepRanges.some(([from, to]) => from < end && start < to),
  );
  return { kept: withoutOverlaps(filtered), analyses };
}

const faultsIn = (found: readonly Sighted[]): string[] => found.map(({ fault }) => fault.id);

/** Rewrites that leave fewer findings than before and bring in no new one. */
function cleanRewrites(
  text: string,
  sighted: Sighted,
  before: readonly Sighted[],
  context: Context,
  surroundings: Surroundings,
): Rewrite[] {
  const rewrites: Rewrite[] = [];
  for (const replacement of sighted.replacements()) {
    const rewrite = rewriteOf(text, replacement);
    if (rewrite === undefined || rewrites.some((other) => other.result === rewrite.result)) continue;
    const left = faultsIn(before);
    const after = faultsIn(wanted(rewrite.result, context, surroundings).kept);
    const nothingNew = after.every((id) => {
      const at = left.indexOf(id);
      if (at !== -1) left.splice(at, 1);
      return at !== -1;
    });
    if (nothingNew && after.length < before.length) rewrites.push(rewrite);
    if (rewrites.length === MAX_REWRITES) break;
  }
  return rewrites;
}

function findingOf(
  text: string,
  sighted: Sighted,
  before: readonly Sighted[],
  context: Context,
  surroundings: Surroundings,
): Finding {
  const { fault, start, end, wording } = sighted;
  const excerpt = text.slice(start, end);
  const shape = wording.shape ?? fault.shape;
  const severity = severityOf(fault, context);
  let rewrites: readonly Rewrite[] | undefined;
  return {
    fault: fault.id,
    severity: severity === 'off' ? 'warn' : severity,
    range: [start, end],
    excerpt,
    message: `${quoted(excerpt)} ${wording.problem ?? fault.problem}. ${wording.remedy ?? fault.remedy}`,
    why: fault.why,
    // Made when somebody asks: most callers of a clean code base never do, and every rewrite is reviewed again.
    get rewrites() {
      return (rewrites ??= cleanRewrites(text, sighted, before, context, surroundings));
    },
    ...(shape === undefined ? {} : { shape }),
  };
}

function reviewWithin(
  text: string,
  context: Context,
  surroundings: Surroundings,
): { findings: Finding[]; analyses: Analysis[] } {
  const { kept, analyses } = wanted(text, context, surroundings);
  return { findings: kept.map((sighted) => findingOf(text, sighted, kept, context, surroundings)), analyses };
}

/**
 * Reviews one text and says which of its words let the reader down, why, and what to write instead.
 *
 * @param text - The text as it is stored, placeholders and tags included.
 * @param context - Where it stands and who reads it; what isn't known is left out.
 * @returns Findings in the order of the text; none for an empty text or one that isn't English. Never throws, whatever the text holds.
 */
export function review(text: string, context: Context = {}): Finding[] {
  if (text.length < 2 || !isEnglishLocale(context.locale)) return [];
  return reviewWithin(text, completeContext(context), ALONE).findings;
}

function* partsOf(message: MessageText): Generator<{ part: MessageFinding['part']; index?: number; text: string }> {
  if (message.title !== undefined) yield { part: 'title', text: message.title };
  if (message.body !== undefined) yield { part: 'body', text: message.body };
  for (const [index, text] of (message.actions ?? []).entries()) yield { part: 'actions', index, text };
}

/**
 * Reviews words that are shown together as one message: a general title is fine when the body names the thing and a
 * step, and a problem without any way on is a finding of its own.
 *
 * @param message - Title, body and the words on its buttons or links; leave out what isn't there.
 * @param context - Where the message stands; actions are reviewed as buttons.
 * @returns Findings in the order title, body, actions; each range is an offset into its own part. Never throws.
 */
export function reviewMessage(message: MessageText, context: Context = {}): MessageFinding[] {
  if (!isEnglishLocale(context.locale)) return [];
  const complete = completeContext(context);
  const parts = [...partsOf(message)];
  const alone = parts.map(({ text }) => sightings(text, complete, ALONE).analyses);
  const findings: MessageFinding[] = [];
  parts.forEach(({ part, index, text }, at) => {
    if (text.length < 2) return;
    const others = alone.filter((_, other) => other !== at && parts[other]?.part !== 'actions').flat();
    const surroundings: Surroundings = {
      explained: others.some((analysis) => analysis.evidence('explanation').length > 0),
      wayOn: others.some((analysis) => analysis.evidence('wayOn').length > 0),
      concrete: others.some((analysis) => analysis.sentences.some((sentence) => analysis.hasContent(sentence))),
    };
    const partContext: Context = part === 'actions' ? { ...complete, surface: 'button' } : complete;
    for (const finding of reviewWithin(text, partContext, surroundings).findings) {
      findings.push(
        Object.defineProperties(
          { part, ...(index === undefined ? {} : { index }) },
          Object.getOwnPropertyDescriptors(finding),
        ) as MessageFinding,
      );
    }
  });
  return findings;
}
