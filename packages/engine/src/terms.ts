/**
 * A team's own words, compiled once for each `terms` object.
 */
import { firstIndex } from './sorted.js';
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
const NONE: readonly BannedWording[] = [];

/** Settings files hold what people write into them; an entry that is no wording is left out. */
const isWording = (words: unknown): boolean => typeof words === 'string' && words.trim() !== '';
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
  const kept = [...(terms.brands ?? []), ...(terms.allowed ?? [])].filter(isWording);
  const compiled: CompiledTerms = {
    protectedWords: kept.length === 0 ? undefined : new RegExp(bounded(kept.map(escape).join('|')), 'giu'),
    banned: Object.entries(terms.preferred ?? {})
      .filter(([words, instead]) => isWording(words) && typeof instead === 'string')
      .map(([words, instead]) => ({ expression: new RegExp(bounded(escape(words)), 'giu'), instead })),
  };
  cache.set(terms, compiled);
  return compiled;
}

export function bannedWordings(terms: Terms | undefined): readonly BannedWording[] {
  return terms === undefined ? NONE : compile(terms).banned;
}

/** @returns whether a range of the text overlaps words that the team has decided to keep. */
export function isProtected(text: string, terms: Terms | undefined): (start: number, end: number) => boolean {
  const expression = terms === undefined ? undefined : compile(terms).protectedWords;
  if (expression === undefined) return () => false;
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { index, 0: words } of text.matchAll(expression)) {
    starts.push(index);
    ends.push(index + words.length);
  }
  return (start, end) => {
    const next = firstIndex(ends.length, (at) => (ends[at] ?? 0) > start);
    return (starts[next] ?? Infinity) < end;
  };
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
