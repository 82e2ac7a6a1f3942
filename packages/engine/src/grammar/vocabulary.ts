/**
 * The words that the phrases and the lexicon know, sorted into kinds: words of one kind are alike to every phrase.
 */
import { type Reading, TokenKind, endingText, markText, wordText } from '../text/scan.js';
import { inflectVerb, pluralOf } from './inflect.js';
import { parsePhrase, type PhraseNode } from './phrase.js';
import type { Symbols } from './symbols.js';

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
const NO_CLASSES: string[] = [];
const NO_SYMBOLS: readonly number[] = [];
const isDigit = (c: number): boolean => c >= 48 && c <= 57;

/** A class name that no fault may use without the lexicon knowing it: a typo would otherwise never match, silently. */
export class UnknownClassError extends Error {
  constructor(name: string, source: string) {
    super(
      `The phrase \`${source}\` uses the word class <${name}>, which the lexicon doesn't have. Add it to grammar/lexicon.ts or correct the name.`,
    );
    this.name = 'UnknownClassError';
  }
}

export class Vocabulary {
  /** By kind: the symbols of the phrases that it matches. */
  private readonly symbolLists: (readonly number[])[] = [];
  private readonly flags: number[] = [];
  private readonly bits = new Map<string, number>();
  private readonly bySignature = new Map<string, number>();
  /** By word: its classes, as `name` or `name.ed`. */
  private readonly classesOf = new Map<string, string[]>();
  private readonly classNodes = new Map<string, PhraseNode>();
  private readonly kinds = new Map<string, number>();
  private table = new WordTable(0);

  /**
   * @param symbols takes in what phrases ask tokens to be
   * @param flags classes of which the caller wants to know, word by word, in the order of their bits
   */
  constructor(
    private readonly lexicon: Lexicon,
    private readonly symbols: Symbols,
    flags: readonly string[],
  ) {
    flags.forEach((name, index) => this.bits.set(name, 1 << index));
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

  /**
   * What a class matches: one of its words, or one of its phrases.
   *
   * @throws {UnknownClassError} for a class that isn't there.
   */
  classNode(name: string, source: string): PhraseNode {
    const known = this.classNodes.get(name);
    if (known !== undefined) return known;
    if (!Object.hasOwn(this.lexicon, name.split('.')[0] ?? '')) throw new UnknownClassError(name, source);
    const word = this.symbols.number(`<${name}>`);
    const options: PhraseNode[] = [];
    for (const phrase of this.lexicon[name]?.phrases?.split(',') ?? [])
      if (phrase.trim() !== '')
        options.push(parsePhrase(phrase, this.symbols, (inner) => this.classNode(inner, phrase)).root);
    const node: PhraseNode = options.length === 0 ? word : { type: 'either', options: [word, ...options] };
    this.classNodes.set(name, node);
    return node;
  }

  /** To be called when all phrases have been read. To which kind a word belongs is found out when a text holds it. */
  close(): void {
    const { symbols } = this;
    for (const fixed of FIXED_SYMBOLS) {
      this.symbolLists.push(fixed.flatMap((name) => symbols.asksFor(name)));
      this.flags.push(0);
    }
    for (const name of symbols.names)
      if (!name.startsWith('<') && !NOT_WORDS.has(name) && !this.classesOf.has(name))
        this.classesOf.set(name, NO_CLASSES);
    this.table = new WordTable(this.classesOf.size);
    for (const word of this.classesOf.keys()) this.table.add(word);
  }

  /** The kind of a word as the lexicon writes it; undefined for one that nothing asks for. */
  private kindFor(word: string): number | undefined {
    const known = this.kinds.get(word);
    if (known !== undefined) return known;
    const classes = this.classesOf.get(word);
    if (classes === undefined) return undefined;
    const { symbols } = this;
    const any = MARKS.includes(word) ? '~' : isDigit(word.charCodeAt(0)) ? '#' : '*';
    const signature = `${any} ${classes.join(' ')} ${symbols.asksFor(word).join(' ')}`;
    let kind = this.bySignature.get(signature);
    if (kind === undefined) {
      kind = this.symbolLists.length;
      this.bySignature.set(signature, kind);
      const names = ['~', ...(any === '~' ? [] : ['*']), ...(any === '#' ? ['#'] : []), word];
      for (const name of classes) names.push(`<${name}>`);
      this.symbolLists.push([...new Set(names.flatMap((name) => symbols.asksFor(name)))]);
      this.flags.push(classes.reduce((all, name) => all | (this.bits.get(name) ?? 0), 0));
    }
    this.kinds.set(word, kind);
    return kind;
  }

  /** The symbols that a kind of token matches. */
  symbolsOf(kind: number): readonly number[] {
    return this.symbolLists[kind] ?? NO_SYMBOLS;
  }

  /** Bits of the classes that the constructor was asked to keep. */
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
        return this.kindFor(text.slice(start, end)) ?? Kind.Number;
      case TokenKind.Placeholder:
        return Kind.Placeholder;
      case TokenKind.End: {
        const ending = endingText(text, start, end);
        return ending === '!' ? Kind.Exclamation : ending === '?' ? Kind.Question : Kind.Stop;
      }
      case TokenKind.Mark:
        return this.kindFor(markText(text, start, end)) ?? Kind.OtherMark;
      case TokenKind.Emoji:
        return Kind.Emoji;
    }
  }

  private kindOfWord(text: string, start: number, end: number): number {
    const { table } = this;
    const place = table.find(text, start, end);
    if (place >= 0) {
      const known = table.kinds[place] ?? UNSORTED;
      return known === UNSORTED ? (table.kinds[place] = this.kindFor(table.wordAt(place)) ?? Kind.UnknownWord) : known;
    }
    if (place === ABSENT) return Kind.UnknownWord;
    const word = wordText(text.slice(start, end));
    // "Salesmen's" is as good as "salesmen".
    return (
      this.kindFor(word) ?? (word.endsWith("'s") ? this.kindFor(word.slice(0, -2)) : undefined) ?? Kind.UnknownWord
    );
  }
}

const ABSENT = -1;
const UNSURE = -2;
const UNSORTED = -1;

/**
 * A hash table of words that is asked with a range of a text: reading a word out of the text, lower-casing it
 * and looking it up would cost more than everything else that a review does.
 */
class WordTable {
  private readonly words: string[] = [];
  /** By slot: the word's hash, and its place in `words` counted from 1. */
  private readonly slots: Int32Array;
  /** By place: the kind of the word, once it has been asked for. */
  readonly kinds: number[] = [];

  constructor(size: number) {
    this.slots = new Int32Array(2 ** Math.ceil(Math.log2(size * 4 + 4)));
  }

  add(word: string): void {
    let hash = 0;
    for (let i = 0; i < word.length; i += 1) hash = mixed(hash, word.charCodeAt(i));
    let slot = this.firstSlot(hash);
    while (this.slots[slot + 1] !== 0) slot = (slot + 2) & (this.slots.length - 1);
    this.words.push(word);
    this.kinds.push(UNSORTED);
    this.slots[slot] = hash;
    this.slots[slot + 1] = this.words.length;
  }

  private firstSlot(hash: number): number {
    return ((hash ^ (hash >>> 15)) << 1) & (this.slots.length - 1);
  }

  wordAt(place: number): string {
    return this.words[place] ?? '';
  }

  /** The place of the word between two indices; `ABSENT`, or `UNSURE` where letter case or apostrophes are not plain ASCII. */
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
      if (this.slots[slot] === hash && isWordAt(this.words[place - 1] ?? '', text, start, end)) return place - 1;
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
