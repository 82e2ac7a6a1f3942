import { meanings } from './meanings.js';

/** A word, or several that mean one thing, without their endings, and the classes of meaning it belongs to. */
export interface Word {
  readonly stem: string;
  readonly classes: readonly string[];
}

/**
 * Words that say nothing about which moment it is: grammar, the people it is about (“user”, “customer”), what is being asked for
 * (“copy”, “what do we say”), and where it stands (“page”, “dialog”).
 */
const stopWords =
  'a exception about after all also am an and any are as at be because been before being but by can could did do does doing done during each even ever for from get gets getting got had has have having he hello her here hers hey hi him his how i if in into is it its itself just know let like ll may maybe me might mine more my myself need needs needed now of off on or other our ours ourselves own please re really s say said says saying she should show so some somebody someone something still such t tell telling than thanks thank that the their theirs them then there these they thing things this those though to too try us very ve via want wants was we well were what whats when where whether which while who whom whose why will with would you your yours yourself customer customers client clients user users person people guest shopper copy wording words microcopy message error errors text tone write writing page screen dialog modal banner toast popup';

/** `charges`, `charged` and `charging` are one word, `recognise` and `recognize` too. Words that change inside stand in a class together. */
function stem(word: string): string {
  if (word.length < 4) return word;
  const bare = word
    .replace(/(?:ies|ied)$/, 'y')
    .replace(/is(?=(?:e[drs]?|ing|ations?)$)/, 'iz')
    .replace(/(?<=[^s])(?:ing|ed|es|e|s)$/, '')
    .replace(/our$/, 'or');
  // `stopp`, from `stopped`.
  return bare.replace(/([bdgmnprtl])\1$/, '$1');
}

/** The stems of a text, one after the other. `user_disabled` and `ThrottlingException` are two words each. */
const stemsIn = (text: string): string[] =>
  text
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/\b(?:can't|cannot|cant)\b/g, 'can not')
    .replace(/\b(?:(?:do|does|did|is|was|wo)nt)\b|n't\b/g, ' not')
    .replace(/'(?:s|re|ve|ll|d|m)?(?!\p{L})/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .map(stem);

const stopStems = new Set(stopWords.split(' ').map(stem));

/** By a word's stem, or by the stems of several joined by blanks. */
const classesOf = new Map<string, string[]>();

/** Words of several parts by their first, the longest first. */
const longWords = new Map<string, (readonly string[])[]>();

for (const [number, line] of meanings.entries()) {
  for (const word of line.split(',')) {
    const parts = stemsIn(word);
    const key = parts.join(' ');
    const [first = ''] = parts;
    if (parts.length > 1 && !classesOf.has(key)) longWords.set(first, [...(longWords.get(first) ?? []), parts]);
    classesOf.set(key, [...(classesOf.get(key) ?? []), `=${number}`]);
  }
}
for (const words of longWords.values()) words.sort((a, b) => b.length - a.length);

/** Every single word that stands in a class. */
export const knownStems: readonly string[] = [...classesOf.keys()].filter((key) => !key.includes(' '));

/** What may stand apart from its verb: “log me out”, “hand the chat over”. */
const particles = new Set('back down in off on out over through up'.split(' '));

/** And how far apart. */
const longestGap = 3;

/** The places of the parts of a long word that begins here, or undefined where this one doesn't. */
function placesOf(parts: readonly string[], stems: readonly string[], start: number): readonly number[] | undefined {
  const last = start + parts.length - 1;
  for (let at = start; at < last; at += 1) if (stems[at] !== parts[at - start]) return undefined;
  const end = parts.at(-1) ?? '';
  const furthest = particles.has(end) ? last + longestGap : last;
  for (let at = last; at <= furthest; at += 1)
    if (stems[at] === end) return [...parts.slice(1).map((_, part) => start + part), at];
  return undefined;
}

/** The longest word of several parts that begins here. */
function longWordAt(stems: readonly string[], start: number): { stem: string; at: readonly number[] } | undefined {
  for (const parts of longWords.get(stems[start] ?? '') ?? []) {
    const at = placesOf(parts, stems, start);
    if (at !== undefined) return { stem: parts.join(' '), at };
  }
  return undefined;
}

/**
 * A text as words that mean something, each once. Words of several parts are taken before their parts.
 *
 * @param correct Gives the known word that an unknown one was meant to be, or undefined where there is none.
 */
export function wordsIn(text: string, correct: (stem: string) => string | undefined = (stem) => stem): Word[] {
  const stems = stemsIn(text);
  const words = new Map<string, Word>();
  const taken = new Set<number>();
  for (let at = 0; at < stems.length; at += 1) {
    if (taken.has(at)) continue;
    const long = longWordAt(stems, at);
    for (const part of long?.at ?? []) taken.add(part);
    const written = stems[at] ?? '';
    const known = long === undefined ? (stopStems.has(written) ? undefined : correct(written)) : long.stem;
    if (known !== undefined) words.set(known, { stem: known, classes: classesOf.get(known) ?? [] });
  }
  return [...words.values()];
}
