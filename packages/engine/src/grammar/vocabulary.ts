/**
 * The words that the phrases and the lexicon know, sorted into kinds: words of one kind are alike to every phrase.
 */
import { type Reading, TokenKind, endingText, markText, wordText } from '../text/scan.js';
import { inflectVerb, pluralOf } from './inflect.js';
import { parsePhrase, type PhraseNode } from './phrase.js';

/** A class of words. Words are separated by spaces, phrases of several words by commas. */
export interface WordClass {
  /** Taken as they are. */
  readonly words?: string;
  /** Base forms; `<class>` is the base form, `<class.s>`, `<class.ed>`, `<class.ing>` and `<class.any>` the others. */
  readonly verbs?: string;
  /** Singular forms; `<class>` matches the plural too. */
  readonly nouns?: string;
  /** Written in the phrase language, separated by commas. */
  readonly phrases?: string;
}

export type Lexicon = Readonly<Record<string, WordClass>>;

const listOf = (words: string | undefined): string[] => (words === undefined ? [] : words.split(/\s+/).filter(Boolean));

/** Kinds that every text has. Words of the lexicon come after these. */
export const enum Kind {
  UnknownWord = 0,
  Number,
  Placeholder,
  Stop,
  Exclamation,
  Question,
  Emoji,
  OtherMark,
}
const FIXED_SYMBOLS: readonly (readonly string[])[] = [
  ['*', '~'],
  ['*', '~', '#'],
  ['*', '~', '{}'],
  ['.'],
  ['.', '!'],
  ['.', '?'],
  ['~', 'emoji'],
  ['~'],
];
const NOT_WORDS = new Set(['*', '~', '#', '{}', '.', '!', '?', 'emoji']);
const MARKS = ',:;()-/–—☹';

export class Vocabulary {
  /** By kind: the symbols of the phrases that it matches. */
  readonly symbolsOf: (readonly number[])[] = [];
  private readonly flags: number[] = [];
  private readonly classesOf = new Map<string, string[]>();
  private readonly phraseLists = new Map<string, readonly PhraseNode[]>();
  private readonly kinds = new Map<string, number>();
  private table = new WordTable(0);

  constructor(private readonly lexicon: Lexicon) {
    for (const [name, entry] of Object.entries(lexicon)) this.addClass(name, entry);
  }

  private addClass(name: string, { words, nouns, verbs }: WordClass): void {
    for (const word of listOf(words)) this.addWord(word, name);
    for (const noun of listOf(nouns)) {
      this.addWord(noun, name);
      this.addWord(pluralOf(noun), name);
    }
    for (const verb of listOf(verbs)) {
      const { base, s, ed, ing } = inflectVerb(verb);
      this.addWord(base, name);
      this.addWord(s, `${name}.s`);
      this.addWord(ing, `${name}.ing`);
      for (const past of ed) this.addWord(past, `${name}.ed`);
      for (const form of [base, s, ing, ...ed]) this.addWord(form, `${name}.any`);
    }
  }

  private addWord(word: string, name: string): void {
    const names = this.classesOf.get(word);
    if (names === undefined) this.classesOf.set(word, [name]);
    else if (!names.includes(name)) names.push(name);
  }

  has(className: string): boolean {
    return Object.hasOwn(this.lexicon, className.split('.')[0] ?? '');
  }

  /** What a class matches besides single words. */
  phrasesOf(className: string): readonly PhraseNode[] {
    let phrases = this.phraseLists.get(className);
    if (phrases === undefined) {
      const written = this.lexicon[className]?.phrases?.split(',').filter((phrase) => phrase.trim() !== '') ?? [];
      phrases = written.map((phrase) => parsePhrase(phrase).root);
      this.phraseLists.set(className, phrases);
    }
    return phrases;
  }

  /**
   * Sorts the words into kinds, once it is known which of them the phrases ask for.
   *
   * @param symbols the symbols of the phrases, with their numbers
   * @param flags classes of which the caller wants to know, word by word, in the order of their bits
   */
  sort(symbols: ReadonlyMap<string, number>, flags: readonly string[]): void {
    const numbersOf = (names: Iterable<string>): number[] => {
      const numbers: number[] = [];
      for (const name of names) {
        const number = symbols.get(name);
        if (number !== undefined) numbers.push(number);
      }
      return numbers;
    };
    for (const fixed of FIXED_SYMBOLS) {
      this.symbolsOf.push(numbersOf(fixed));
      this.flags.push(0);
    }
    const anyWord = numbersOf(['*', '~']);
    const anyNumber = numbersOf(['*', '~', '#']);
    const anyMark = numbersOf(['~']);
    const bits = new Map(flags.map((name, index) => [name, 1 << index]));
    const bySignature = new Map<string, number>();
    const words = new Set(this.classesOf.keys());
    for (const symbol of symbols.keys()) if (!symbol.startsWith('<') && !NOT_WORDS.has(symbol)) words.add(symbol);
    for (const word of words) {
      const classes = this.classesOf.get(word) ?? [];
      const own = numbersOf([word, ...classes.map((name) => `<${name}>`)]);
      const flag = classes.reduce((all, name) => all | (bits.get(name) ?? 0), 0);
      const mark = MARKS.includes(word);
      const any = mark ? anyMark : /^\d/.test(word) ? anyNumber : anyWord;
      const signature = `${any.join('|')} ${String(flag)} ${own.sort((a, b) => a - b).join(' ')}`;
      let kind = bySignature.get(signature);
      if (kind === undefined) {
        kind = this.symbolsOf.length;
        bySignature.set(signature, kind);
        this.symbolsOf.push([...any, ...own]);
        this.flags.push(flag);
      }
      this.kinds.set(word, kind);
    }
    this.table = new WordTable(this.kinds.size);
    for (const [word, kind] of this.kinds) this.table.add(word, kind);
  }

  /** Bits of the classes that `sort` was asked to keep. */
  flagsOf(kind: number): number {
    return this.flags[kind] ?? 0;
  }

  /** The kind of every token. */
  kindsOf(reading: Reading): number[] {
    const { text, kinds, starts, ends } = reading;
    const result: number[] = [];
    for (let i = 0; i < kinds.length; i += 1) {
      const start = starts[i] ?? 0;
      result.push(this.kindOf(text, kinds[i] ?? TokenKind.Mark, start, ends[i] ?? start));
    }
    return result;
  }

  private kindOf(text: string, kind: TokenKind, start: number, end: number): number {
    switch (kind) {
      case TokenKind.Word:
        return this.kindOfWord(text, start, end);
      case TokenKind.Number:
        return this.kinds.get(text.slice(start, end)) ?? Kind.Number;
      case TokenKind.Placeholder:
        return Kind.Placeholder;
      case TokenKind.End: {
        const ending = endingText(text, start, end);
        return ending === '!' ? Kind.Exclamation : ending === '?' ? Kind.Question : Kind.Stop;
      }
      case TokenKind.Mark:
        return this.kinds.get(markText(text, start, end)) ?? Kind.OtherMark;
      case TokenKind.Emoji:
        return Kind.Emoji;
    }
  }

  private kindOfWord(text: string, start: number, end: number): number {
    const found = this.table.find(text, start, end);
    if (found >= 0) return found;
    if (found === ABSENT) return Kind.UnknownWord;
    const word = wordText(text.slice(start, end));
    // "Salesmen's" is as good as "salesmen".
    return (
      this.kinds.get(word) ?? (word.endsWith("'s") ? this.kinds.get(word.slice(0, -2)) : undefined) ?? Kind.UnknownWord
    );
  }
}

const ABSENT = -1;
const UNSURE = -2;

/**
 * A hash table from words to kinds that is asked with a range of a text: reading a word out of the text, lower-casing it
 * and looking it up would cost more than everything else that a review does.
 */
class WordTable {
  private readonly words: string[] = [];
  /** By slot: the word's hash, and its place in `words` counted from 1. */
  private readonly slots: Int32Array;
  private readonly kinds: number[] = [];

  constructor(size: number) {
    this.slots = new Int32Array(2 ** Math.ceil(Math.log2(size * 4 + 4)));
  }

  add(word: string, kind: number): void {
    let hash = 0;
    for (let i = 0; i < word.length; i += 1) hash = mixed(hash, word.charCodeAt(i));
    let slot = this.firstSlot(hash);
    while (this.slots[slot + 1] !== 0) slot = (slot + 2) & (this.slots.length - 1);
    this.words.push(word);
    this.kinds.push(kind);
    this.slots[slot] = hash;
    this.slots[slot + 1] = this.words.length;
  }

  private firstSlot(hash: number): number {
    return ((hash ^ (hash >>> 15)) << 1) & (this.slots.length - 1);
  }

  /** The kind of the word between two indices; `ABSENT`, or `UNSURE` where letter case or apostrophes are not plain ASCII. */
  find(text: string, start: number, end: number): number {
    let hash = 0;
    let apostrophe = false;
    for (let i = start; i < end; i += 1) {
      let c = text.charCodeAt(i);
      if (c <= 90 && c >= 65) c += 32;
      else if (c > 127 || c === 38 || c === 92) return UNSURE;
      else if (c === 39) apostrophe = true;
      hash = mixed(hash, c);
    }
    for (let slot = this.firstSlot(hash); ; slot = (slot + 2) & (this.slots.length - 1)) {
      const place = this.slots[slot + 1] ?? 0;
      if (place === 0) return apostrophe ? UNSURE : ABSENT;
      if (this.slots[slot] === hash && isWordAt(this.words[place - 1] ?? '', text, start, end))
        return this.kinds[place - 1] ?? ABSENT;
    }
  }
}

const mixed = (hash: number, c: number): number => (Math.imul(hash, 31) + c) | 0;

function isWordAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let i = 0; i < word.length; i += 1) {
    const c = text.charCodeAt(start + i);
    if (word.charCodeAt(i) !== (c <= 90 && c >= 65 ? c + 32 : c)) return false;
  }
  return true;
}
