import { groups, messageFor, moments, type MomentId } from '@tactful/moments';
import { catalogue } from '@tactful/moments/catalogue';
import { codes } from '@tactful/moments/codes';
import MiniSearch from 'minisearch';
import { phrases } from './phrases.js';
import { knownStems, wordsIn, type Word } from './terms.js';

/** How much a word counts for its moment by where it stands. Found by leaving phrases out and looking them up: see the README. */
const weights = {
  name: 1.5,
  phrase: 1,
  message: 0.5,
  person: 0.2,
  happened: 0.2,
  group: 0.2,
  next: 0.1,
  code: 0.1,
} as const;

interface Text {
  readonly moment: MomentId;
  readonly kind: keyof typeof weights;
  readonly text: string;
  readonly words: readonly Word[];
}

const ids = Object.keys(moments) as MomentId[];

/** Everything that is said about a moment: its phrases, its catalogue entry, its message, and what its codes mean. */
function texts(): Text[] {
  const all = new Map<string, Text>();
  const add = (moment: MomentId, kind: keyof typeof weights, text: string) =>
    all.set(`${moment} ${kind} ${text.toLowerCase()}`, { moment, kind, text, words: wordsIn(text) });
  for (const id of ids) {
    const { thinks, feels, does, say } = catalogue[id];
    const { title, meaning } = messageFor({ moment: id });
    add(id, 'name', moments[id].name);
    add(id, 'group', groups[moments[id].group]);
    for (const phrase of phrases[id]) add(id, 'phrase', phrase);
    for (const text of [title, meaning]) add(id, 'message', text);
    for (const text of [thinks, feels, does]) for (const one of text.split(/(?<=[.?!;])\s/)) add(id, 'person', one);
    add(id, 'happened', say.happened);
    add(id, 'next', `${say.means} ${say.next}`);
  }
  for (const { codes: entries } of codes) {
    for (const { moment, code, meaning } of entries) {
      add(moment, 'code', meaning);
      // Unknown codes are made of the same words as known ones: `user_account_disabled`.
      add(moment, 'code', code);
    }
  }
  return [...all.values()];
}

/** How often a word or a class is used of each moment, in the order of `ids`, and of all together. */
interface Uses {
  readonly of: Float64Array;
  all: number;
}

/** A word that is rarely used is believed as far as its classes bear it out. This is how many uses the classes count for. */
const classUses = 8;

/** And this, how many uses a class needs before it is believed against chance. */
const chanceUses = 1;

/** How likely it is that a word is beside the point. Without it, one such word would speak against everything else. */
const besideThePoint = 0.3;

/** What a phrase adds whose words all stand in the query, and what one adds for whose words the query has others of the same meaning. */
const inFull = 3;
const inMeaning = 1;

/** From here on, phrases that are left out are found more often than not. */
const sureFrom = 2.5;

/** A moment and how much speaks for it: the logarithm of how many times likelier it is than by chance. */
export interface Ranked {
  readonly moment: MomentId;
  readonly score: number;
}

/** How much of a text says what happened. What comes after the first sentence is most often what it means and what to do. */
const afterwards = 0.5;

const sentencesOf = (text: string): string[] => text.split(/(?<=[.!?])\s+|\n+/).filter((one) => one.trim() !== '');

/**
 * Reads everything that is said about the moments, and gives back what ranks them for a text: the likeliest first, without those that
 * are less likely than by chance; none when no word is known. A word speaks for a moment as much as it is used of that one and of no
 * others; a word that is hardly used at all, as much as the words do that mean the same.
 *
 * @param isLeftOut Phrases to do without, so that they can be looked up as if nobody had thought of them.
 */
export function createRanking(
  isLeftOut: (phrase: string) => boolean = () => false,
): (text: string) => readonly Ranked[] {
  const all = texts().filter(({ kind, text }) => kind !== 'phrase' || !isLeftOut(text));
  const stated = all.filter(
    ({ kind, words }) => words.length > 0 && (kind === 'name' || kind === 'phrase' || kind === 'message'),
  );
  const uses = new Map<string, Uses>();
  for (const { moment, kind, words } of all) {
    const at = ids.indexOf(moment);
    for (const term of new Set(words.flatMap(({ stem, classes }) => [stem, ...classes]))) {
      const one = uses.get(term) ?? { of: new Float64Array(ids.length), all: 0 };
      one.of[at] = (one.of[at] ?? 0) + weights[kind];
      one.all += weights[kind];
      uses.set(term, one);
    }
  }

  /** The words themselves, to find the one that a slip of the hand, or half a word, was meant to be. */
  const spelling = new MiniSearch<{ id: string }>({
    fields: ['id'],
    tokenize: (word) => [word],
    processTerm: (word) => word,
  });
  const vocabulary = [...new Set([...knownStems, ...uses.keys()])].filter((term) => !/[= ]/.test(term));
  spelling.addAll(vocabulary.map((id) => ({ id })));

  function corrected(word: string): string | undefined {
    if (spelling.has(word) || word.length < 4 || /\d/.test(word)) return word;
    for (let at = 1; at < word.length; at += 1) {
      const swapped = `${word.slice(0, at - 1)}${word.charAt(at)}${word.charAt(at - 1)}${word.slice(at + 1)}`;
      if (spelling.has(swapped)) return swapped;
    }
    // Few slips of the hand are in the first letter, and without it many words are near each other.
    const [nearest] = spelling.search(word, {
      fuzzy: 0.2,
      prefix: true,
      filter: ({ id }) => String(id).startsWith(word.charAt(0)),
    });
    return nearest === undefined ? undefined : String(nearest.id);
  }

  /** How likely each moment is when this word is used; undefined for a word that nobody uses of any. */
  function likelihood({ stem, classes }: Word): Float64Array | undefined {
    const known = classes.map((name) => uses.get(name)).filter((one) => one !== undefined);
    const own = uses.get(stem);
    if (known.length === 0 && own === undefined) return undefined;
    const chance = 1 / ids.length;
    return Float64Array.from(ids, (_, at) => {
      let byMeaning = known.length === 0 ? chance : 0;
      for (const one of known)
        byMeaning += ((one.of[at] ?? 0) + chanceUses * chance) / (one.all + chanceUses) / known.length;
      return own === undefined ? byMeaning : ((own.of[at] ?? 0) + classUses * byMeaning) / (own.all + classUses);
    });
  }

  /** By moment, what the phrases add that the words hold. */
  function phraseScores(words: readonly Word[]): Map<MomentId, number> {
    const stems = new Set(words.map(({ stem }) => stem));
    const meant = new Set(words.flatMap(({ stem, classes }) => [stem, ...classes]));
    const scores = new Map<MomentId, number>();
    for (const { moment, words: phrase } of stated) {
      if (!phrase.every(({ stem, classes }) => meant.has(stem) || classes.some((name) => meant.has(name)))) continue;
      // Two words that stand together say more than one, and a phrase that is all there is more than one that is a part of it.
      const size = Math.min(phrase.length, 3) / 2;
      const part = (1 + Math.min(1, phrase.length / stems.size)) / 2;
      const value = phrase.every(({ stem }) => stems.has(stem)) ? inFull : inMeaning;
      scores.set(moment, Math.max(scores.get(moment) ?? 0, value * size * part));
    }
    return scores;
  }

  return (text) => {
    const scores = new Float64Array(ids.length);
    for (const [number, sentence] of sentencesOf(text).entries()) {
      const weight = number === 0 ? 1 : afterwards;
      const words = wordsIn(sentence, corrected);
      const phrased = phraseScores(words);
      const likelihoods = words.map(likelihood).filter((one) => one !== undefined);
      for (const [at, moment] of ids.entries()) {
        const ofWords = likelihoods.reduce(
          (sum, one) => sum + Math.log((1 - besideThePoint) * (one[at] ?? 0) * ids.length + besideThePoint),
          0,
        );
        scores[at] = (scores[at] ?? 0) + weight * (ofWords + (phrased.get(moment) ?? 0));
      }
    }
    return ids
      .map((moment, at) => ({ moment, score: scores[at] ?? 0 }))
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score);
  };
}

/** Whether the first of these is more likely right than wrong. */
export const isSure = (ranked: readonly Ranked[]): boolean => (ranked[0]?.score ?? 0) >= sureFrom;
