import { generalMoment, groups, messageFor, moments, type MomentId } from '@tactful/moments';
import MiniSearch from 'minisearch';
import { findCodes, sentencesIn, type CodeMatch } from './codes.js';
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

/** Words that say nothing about which moment it is, in any text that people paste. Shortened forms are without their ends here. */
const stopWords = new Set(
  'a am an and any are as at be been but by can could did do does ever for from had has have he her him his how i if in is it its just may me my now of on or our please s she so some t than that the their them then there they this to too us was we were what when which will with would you your'.split(
    ' ',
  ),
);

/** `you’re` → `you`, `didn’t` → `did`, `customer’s` → `customer`. */
const shortened = /(?:n[’']t|[’'](?:s|re|ve|ll|d|m)?)$/;

/** `charges`, `charged` and `charging` are one word. Only the ends that English puts on everything; the rest is left to the search. */
function stem(word: string): string {
  if (word.length < 5) return word;
  const bare = word.replace(/(?:ies|ied)$/, 'y').replace(/(?<=[^s])(?:ing|ed|es|e|s)$/, '');
  // `stopp`, from `stopped`.
  return bare.replace(/([bdgmnprt])\1$/, '$1');
}

const words = new MiniSearch<Record<'id' | 'name' | 'phrases' | 'message' | 'group', string>>({
  fields: ['name', 'phrases', 'message', 'group'],
  processTerm: (term) => {
    const plain = term.toLowerCase().replace(shortened, '');
    return stopWords.has(plain) || plain === '' ? null : stem(plain);
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

/** Within a text a shorter word is too common to decide anything: “slow”, “late”. */
const shortestPhrase = 6;

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
    .filter(([phrase]) => phrase.length >= shortestPhrase && ` ${text} `.includes(` ${plainly(phrase)} `))
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
  const text = plainly(sentencesIn(query).slice(0, charactersSearched));
  const exact = exactPhrases.get(text);
  const byCode = findCodes(query).map((code): Found => ({ moment: code.moment, code }));
  const found: Found[] = [
    ...byCode.filter(({ moment }) => moment !== generalMoment),
    ...(exact === undefined ? [] : [{ moment: exact }]),
    ...phrasesIn(text).map((moment) => ({ moment })),
    // A code that only says that something broke says less than a phrase beside it.
    ...byCode,
    ...words.search(text).map(({ id }) => ({ moment: id as MomentId })),
  ];
  const first = new Map<MomentId, Found>();
  for (const one of found) if (!first.has(one.moment)) first.set(one.moment, one);
  return [...first.values()].slice(0, resultsShown);
}
