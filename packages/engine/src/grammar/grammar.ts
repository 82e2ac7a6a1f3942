/**
 * What the machine needs to know of all phrases and of the lexicon, as strings in which every word is a number of two
 * letters: worked out when the package is built, or at the first review where it runs from its sources. A compressed file
 * takes such strings up at little weight, and none of them has to be understood before a text asks for it.
 */
import type { Phrase } from './phrase.js';

/** What a phrase is beside its words. */
export type Frame = Omit<Phrase, 'root'>;

export interface Grammar {
  /** The words that phrases ask for, in the order of their letters, written as `word-list.ts` says. */
  readonly words: string;
  /** Words that no phrase asks for by themselves but by their classes, written likewise. */
  readonly classWords: string;
  /** Sets of classes that words belong to, each as the numbers of its classes. */
  readonly sets: readonly (readonly number[])[];
  /** By class: the phrases that it matches beside its words, written like `phrases`. */
  readonly classPhrases: readonly (readonly string[])[];
  /** How many of the first classes somebody wants to know of, word by word. */
  readonly flagCount: number;
  readonly frames: readonly Frame[];
  /** What parts of phrases are called that rewrites use. */
  readonly names: readonly string[];
  /** Each is the number of its frame, what it may start with where that isn't plain to see, and its parts, written as `nodes.ts` says. */
  readonly phrases: readonly string[];
}

/**
 * Kinds of tokens that every text has. Classes are numbered behind them, then words, then the sets of words that are alike
 * to all phrases.
 */
export const enum Kind {
  UnknownWord = 0,
  Number,
  Placeholder,
  Stop,
  Exclamation,
  Question,
  Emoji,
  /** Any mark that no phrase names. */
  OtherMark,
}
export const FIRST_CLASS = 8;
