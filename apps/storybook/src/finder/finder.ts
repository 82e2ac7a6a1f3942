import { generalMoment, moments, type MomentId } from '@tactful/moments';
import { findCodes, sentencesIn, unknownCodeIn, type CodeMatch } from './codes.js';
import { phrases } from './phrases.js';
import { createRanking, isSure } from './ranking.js';

/** A moment that fits what somebody is looking for, and what made it fit. */
export interface Found {
  readonly moment: MomentId;
  /** Set when a machine code led there. */
  readonly code?: CodeMatch;
}

/** Longer texts say no more about the moment, and searching them would hold up the typing. */
const charactersSearched = 300;

/** As many as can be looked over at a glance. */
const resultsShown = 8;

const ranking = createRanking();

const ids = Object.keys(moments) as MomentId[];

/** A phrase that somebody types in full is surer than any weighing of its words. */
const exactPhrases = new Map(
  ids.flatMap((id) => [moments[id].name, ...phrases[id]].map((phrase) => [phrase.toLowerCase(), id] as const)),
);

const plainly = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}'’ ]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** What fits a query, the likeliest first. */
export interface Answer {
  readonly found: readonly Found[];
  /** Whether the first is more likely right than wrong. Otherwise it is a guess, and better called one. */
  readonly isSure: boolean;
  /** A code that stands alone and that no catalogue has. */
  readonly unknownCode?: string;
}

/**
 * Finds the moments that fit a query: first by the codes in it, then by what its words mean.
 *
 * @param query A code, a status, a pasted error, a sentence from an app, or a feeling. Of any length; anything else finds nothing.
 */
export function answer(query: string): Answer {
  if (query.trim() === '') return { found: [], isSure: false };
  const text = sentencesIn(query).slice(0, charactersSearched);
  const exact = exactPhrases.get(plainly(text));
  const byCode = findCodes(query).map((code): Found => ({ moment: code.moment, code }));
  const ranked = ranking(text);
  const found: Found[] = [
    ...byCode.filter(({ moment }) => moment !== generalMoment),
    ...(exact === undefined ? [] : [{ moment: exact }]),
    // A code that only says that something broke says less than a phrase beside it.
    ...byCode,
    ...ranked.map(({ moment }) => ({ moment })),
  ];
  const unknownCode = byCode.length === 0 ? unknownCodeIn(query) : undefined;
  const first = new Map<MomentId, Found>();
  for (const one of found) if (!first.has(one.moment)) first.set(one.moment, one);
  return {
    found: [...first.values()].slice(0, resultsShown),
    isSure: byCode.length > 0 || exact !== undefined || isSure(ranked),
    ...(unknownCode === undefined ? {} : { unknownCode }),
  };
}
