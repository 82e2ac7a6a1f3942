/**
 * Which kind each token of a reading is. Words that phrases ask for are a kind each; it is looked up by their spelling, two
 * numbers against two numbers, once a text has held the word.
 */
import { type Reading, TokenKind, endingText, markText, wordText } from '../text/reading.js';
import { UNSPELLED } from '../text/spelling.js';
import { FIRST_CLASS, type Grammar, Kind } from './grammar.js';
import { TOKEN_CHARACTER, WORD_CHARACTER } from './nodes.js';
import { readWords } from './word-list.js';

const characters = (...kinds: readonly number[]): string => String.fromCharCode(...kinds);

/** What a token may be to phrases beside its own character and its classes. */
const WORD = WORD_CHARACTER + TOKEN_CHARACTER;
const NUMBER = WORD + characters(Kind.Number);
const MARK = TOKEN_CHARACTER;
const MARKS = ',:;()-/–—☹';
/** By `Kind`. */
const FIXED: readonly string[] = [
  WORD,
  NUMBER,
  WORD + characters(Kind.Placeholder),
  characters(Kind.Stop),
  characters(Kind.Stop, Kind.Exclamation),
  characters(Kind.Stop, Kind.Question),
  MARK + characters(Kind.Emoji),
  MARK,
];
const NO_CLASSES: readonly number[] = [];
/** No phrase asks for a longer word, however its apostrophe is written. */
const LONGEST_WORD = 60;
const FACE = 128;
const DASH = 129;

/** The bits of any word and of any token in a mask. */
export const WILDCARDS = 0b11;

const isDigit = (c: number): boolean => c >= 48 && c <= 57;

/** The bit of a character that is no word: two masks without a common bit have none of these in common. The sign bit stays free. */
const maskBit = (c: number): number =>
  c === Number(Kind.UnknownWord) ? 1 : c === Number(Kind.OtherMark) ? 2 : 1 << (2 + (c % 29));

/** Where a word stands in a set of words that are kept as bits; never 0. */
export const bitOfWord = (word: number): number => (Math.imul(word, 0x9e3779b1) >>> 16) + 1;

export class Kinds {
  /** Kinds from here on are sets of classes, for which no phrase asks by themselves. */
  private readonly firstSet: number;
  /** Kinds from here to the first set are a word each. */
  private readonly firstWord: number;
  /** More than any kind. */
  readonly count: number;
  /** By kind, two numbers: what it may be to phrases beside its own word, as a mask; and the bit of its word, or 0. */
  readonly masks: Int32Array;
  /** By kind: bits of the classes that callers want to know of. */
  private readonly flags: Int32Array;
  /** By kind, once a text has held it: what it may be to phrases. */
  private readonly characters: string[] = [];
  private readonly words = new Map<string, number>();
  /** By kind: its set of classes, or -1. */
  private readonly setOf: number[] = [];
  private readonly spelled = new SpelledWords();
  /** By the code of the mark; behind those of ASCII, a face and a dash. */
  private readonly markKinds: number[] = [];

  constructor(private readonly grammar: Grammar) {
    const { words, setOf } = this;
    this.firstWord = FIRST_CLASS + grammar.classPhrases.length;
    let next = this.firstWord;
    readWords(grammar.words, (word, set) => {
      words.set(word, next);
      setOf[next] = set;
      next += 1;
    });
    const firstSet = next;
    // Words that only their classes tell apart are of one kind.
    readWords(grammar.classWords, (word, set) => {
      words.set(word, firstSet + set);
      setOf[firstSet + set] = set;
    });
    this.firstSet = firstSet;
    this.count = firstSet + grammar.sets.length;
    this.masks = new Int32Array(2 * this.count);
    this.flags = new Int32Array(this.count);
    for (const [kind, known] of FIXED.entries()) this.meet(kind, known);
  }

  /** What a token of a kind may be to phrases. */
  charactersOf(kind: number): string {
    return this.characters[kind] ?? '';
  }

  flagsOf(kind: number): number {
    return this.flags[kind] ?? 0;
  }

  /** The words among characters are added to a list, the others make a mask. */
  maskOf(known: string, words: number[]): number {
    let mask = 0;
    for (let i = 0; i < known.length; i += 1) {
      const c = known.charCodeAt(i);
      if (c < this.firstWord) mask |= maskBit(c);
      else words.push(c);
    }
    return mask;
  }

  private meet(kind: number, known: string): number {
    const words: number[] = [];
    this.characters[kind] = known;
    this.masks[2 * kind] = this.maskOf(known, words);
    this.masks[2 * kind + 1] = words[0] === undefined ? 0 : bitOfWord(words[0]);
    return kind;
  }

  /** The kind of a word, number or mark as the lexicon writes it; undefined for one that nothing asks for. */
  private kindFor(word: string): number | undefined {
    const kind = this.words.get(word);
    if (kind === undefined || this.characters[kind] !== undefined) return kind;
    const any = MARKS.includes(word) ? MARK : isDigit(word.charCodeAt(0)) ? NUMBER : WORD;
    const classes = this.grammar.sets[this.setOf[kind] ?? -1] ?? NO_CLASSES;
    for (const one of classes)
      if (one - FIRST_CLASS < this.grammar.flagCount)
        this.flags[kind] = (this.flags[kind] ?? 0) | (1 << (one - FIRST_CLASS));
    return this.meet(kind, any + (kind < this.firstSet ? characters(kind) : '') + characters(...classes));
  }

  /** Finds out the kind of every token. Behind the last comes what the end of a text is to phrases: a full stop. */
  sort(reading: Reading): void {
    const { kinds, wordKinds, lows, highs, length } = reading;
    let flags = 0;
    let exclaims = false;
    for (let at = 0; at < length; at += 1) {
      let kind: number;
      if (kinds[at] === TokenKind.Word) {
        const low = lows[at] ?? UNSPELLED;
        kind = low === UNSPELLED ? this.kindOfWord(reading, at) : this.kindOfSpelling(low, highs[at] ?? 0, reading, at);
        flags |= this.flags[kind] ?? 0;
      } else {
        kind = this.kindOfOther(reading, at);
        exclaims ||= kind === (Kind.Exclamation as number);
      }
      wordKinds[at] = kind;
    }
    wordKinds[length] = Kind.Stop;
    reading.isSorted = true;
    reading.flags = flags;
    reading.exclaims = exclaims;
  }

  private kindOfSpelling(low: number, high: number, reading: Reading, at: number): number {
    const known = this.spelled.kindOf(low, high);
    if (known !== UNSORTED) return known;
    const kind = this.kindOfWord(reading, at);
    this.spelled.add(low, high, kind);
    return kind;
  }

  private kindOfWord({ text, starts, ends }: Reading, at: number): number {
    const start = starts[at] ?? 0;
    const end = ends[at] ?? start;
    if (end - start > LONGEST_WORD) return Kind.UnknownWord;
    const word = wordText(text.slice(start, end));
    // "Salesmen's" is as good as "salesmen".
    return (
      this.kindFor(word) ?? (word.endsWith("'s") ? this.kindFor(word.slice(0, -2)) : undefined) ?? Kind.UnknownWord
    );
  }

  private kindOfOther({ text, kinds, starts, ends }: Reading, at: number): number {
    const start = starts[at] ?? 0;
    const end = ends[at] ?? start;
    const kind: TokenKind = kinds[at] ?? TokenKind.Mark;
    switch (kind) {
      case TokenKind.End: {
        const ending = endingText(text, start, end);
        return ending === '!' ? Kind.Exclamation : ending === '?' ? Kind.Question : Kind.Stop;
      }
      case TokenKind.Mark: {
        const c = text.charCodeAt(start);
        const place = end - start > 1 ? FACE : c < FACE ? c : DASH;
        return (this.markKinds[place] ??= this.kindFor(markText(text, start, end)) ?? Kind.OtherMark);
      }
      case TokenKind.Number:
        return this.kindFor(text.slice(start, end)) ?? Kind.Number;
      case TokenKind.Emoji:
        return Kind.Emoji;
      default:
        return Kind.Placeholder;
    }
  }
}

const UNSORTED = -1;
/** Words that a long-running editor may meet before the table is made anew. */
const MOST_WORDS = 15_000;

/** A hash table of the kinds of words that texts have held, by their spelling. */
class SpelledWords {
  /** By place, four numbers: both halves of a spelling, the kind, and one that is not used. No word has an empty first half. */
  private entries = new Int32Array(4 * 2 ** 11);
  private count = 0;

  kindOf(low: number, high: number): number {
    const place = this.place(low, high);
    return this.entries[place] === 0 ? UNSORTED : (this.entries[place + 2] ?? UNSORTED);
  }

  add(low: number, high: number, kind: number): void {
    if (this.count * 8 > this.entries.length) this.grow();
    this.put(low, high, kind);
    this.count += 1;
  }

  /** Where a spelling is, or where it would be. */
  private place(low: number, high: number): number {
    const { entries } = this;
    const sum = Math.imul(low, 0x9e3779b1) ^ Math.imul(high, 0x85ebca6b);
    let place = ((sum ^ (sum >>> 15)) << 2) & (entries.length - 1);
    for (;;) {
      const known = entries[place] ?? 0;
      if (known === 0 || (known === low && entries[place + 1] === high)) return place;
      place = (place + 4) & (entries.length - 1);
    }
  }

  private put(low: number, high: number, kind: number): void {
    const place = this.place(low, high);
    this.entries[place] = low;
    this.entries[place + 1] = high;
    this.entries[place + 2] = kind;
  }

  private grow(): void {
    const old = this.entries;
    if (this.count > MOST_WORDS) this.count = 0;
    this.entries = new Int32Array(this.count === 0 ? old.length : 2 * old.length);
    if (this.count === 0) return;
    for (let at = 0; at < old.length; at += 4)
      if (old[at] !== 0) this.put(old[at] ?? 0, old[at + 1] ?? 0, old[at + 2] ?? UNSORTED);
  }
}
