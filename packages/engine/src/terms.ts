/**
 * A team's own words, compiled once for each `terms` object.
 */
import type { FaultId, Severity, Surface, Terms } from './types.js';

export interface BannedWording {
  readonly expression: RegExp;
  readonly instead: string;
}

interface CompiledTerms {
  /** Brands and allowed phrases: nothing that overlaps them is reported. */
  readonly protectedWords: RegExp | undefined;
  readonly banned: readonly BannedWording[];
}

const cache = new WeakMap<Terms, CompiledTerms>();
const EMPTY: CompiledTerms = { protectedWords: undefined, banned: [] };

const escape = (words: string): string =>
  words
    .trim()
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/\s+/g, '\\s+')
    .replace(/['’]/g, "['’]");
/** Whole words only, also for phrases that start or end with a sign. */
const bounded = (pattern: string): string => `(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`;

function compile(terms: Terms): CompiledTerms {
  const known = cache.get(terms);
  if (known !== undefined) return known;
  const kept = [...(terms.brands ?? []), ...(terms.allowed ?? [])].filter((words) => words.trim() !== '');
  const compiled: CompiledTerms = {
    protectedWords: kept.length === 0 ? undefined : new RegExp(bounded(kept.map(escape).join('|')), 'giu'),
    banned: Object.entries(terms.preferred ?? {})
      .filter(([words]) => words.trim() !== '')
      .map(([words, instead]) => ({ expression: new RegExp(bounded(escape(words)), 'giu'), instead })),
  };
  cache.set(terms, compiled);
  return compiled;
}

export function bannedWordings(terms: Terms | undefined): readonly BannedWording[] {
  return terms === undefined ? EMPTY.banned : compile(terms).banned;
}

/** Ranges of the text that the team has decided to keep. */
export function protectedRanges(text: string, terms: Terms | undefined): readonly (readonly [number, number])[] {
  const expression = terms === undefined ? undefined : compile(terms).protectedWords;
  if (expression === undefined) return [];
  return [...text.matchAll(expression)].map((found) => [found.index, found.index + found[0].length]);
}

/** What the team says about a fault on a surface, if anything. */
export function severityByTerms(
  terms: Terms | undefined,
  fault: FaultId,
  surface: Surface | undefined,
): Severity | undefined {
  const severity = terms?.severities?.[fault];
  if (severity === undefined || typeof severity === 'string') return severity;
  return surface === undefined ? undefined : severity[surface];
}
