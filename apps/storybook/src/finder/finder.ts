import { groups, messageFor, moments, type MomentId } from '@tactful/moments';
import MiniSearch from 'minisearch';
import { findCodes, type CodeMatch } from './codes.js';
import { phrases } from './phrases.js';

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

const ids = Object.keys(moments) as MomentId[];

/** Words that say nothing about which moment it is, in any text that people paste. */
const stopWords = new Set(
  'a an and are as at be been but by can could do does for from had has have how i if in is it its may me my of on or our please so than that the their them then there this to too us was we were will with would you your'.split(
    ' ',
  ),
);

const words = new MiniSearch<{ id: MomentId; name: string; phrases: string; message: string; group: string }>({
  fields: ['name', 'phrases', 'message', 'group'],
  processTerm: (term) => {
    const plain = term.toLowerCase().replace(/[’']s?$/, '');
    return stopWords.has(plain) || plain === '' ? null : plain;
  },
  searchOptions: {
    boost: { name: 3, phrases: 3, message: 1, group: 0.5 },
    prefix: (term) => term.length > 3,
    fuzzy: (term) => (term.length > 4 ? 0.2 : false),
  },
});

words.addAll(
  ids.map((id) => {
    const { title, meaning } = messageFor({ moment: id });
    return {
      id,
      name: moments[id].name,
      phrases: phrases[id].join(' . '),
      message: `${title} ${meaning}`,
      group: groups[moments[id].group],
    };
  }),
);

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

/** The phrases that stand in the text as they are, the longest first. */
function phrasesIn(text: string): MomentId[] {
  return [...exactPhrases]
    .filter(([phrase]) => phrase.includes(' ') && ` ${text} `.includes(` ${plainly(phrase)} `))
    .sort(([a], [b]) => b.length - a.length)
    .map(([, id]) => id);
}

/**
 * Finds the moments that fit a query: first by the codes in it, then by phrases that stand in it, then by its words.
 *
 * @param query A code, a status, a pasted error, a sentence from an app, or a feeling. Of any length; anything else is no results.
 */
export function findMoments(query: string): readonly Found[] {
  if (query.trim() === '') return [];
  const text = plainly(query.slice(0, charactersSearched));
  const exact = exactPhrases.get(text);
  const found: Found[] = [
    ...findCodes(query).map((code) => ({ moment: code.moment, code })),
    ...(exact === undefined ? [] : [{ moment: exact }]),
    ...phrasesIn(text).map((moment) => ({ moment })),
    ...words.search(text).map(({ id }) => ({ moment: id as MomentId })),
  ];
  const first = new Map<MomentId, Found>();
  for (const one of found) if (!first.has(one.moment)) first.set(one.moment, one);
  return [...first.values()].slice(0, resultsShown);
}
