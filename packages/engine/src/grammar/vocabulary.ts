/**
 * The words that the phrases and the lexicon know, sorted into kinds: words of one kind are alike to every phrase.
 */
import { type Reading, TokenKind, endingText, markText, wordText } from '../text/reading.js';
import { isPossessive, spell, UNSPELLED } from '../text/spelling.js';
import { inflectVerb, pluralOf } from './inflect.js';
import { parsePhrase, type PhraseNode } from './phrase.js';
import { firstBit, secondBit, type Symbols, withRoom } from './symbols.js';

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
  /** By kind, two numbers: its symbols as bits. */
  masks = new Int32Array(2 ** 10);
  private readonly bits = new Map<string, number>();
  private readonly bySignature = new Map<string, number>();
  /** By word: its classes, as `name` or `name.ed`. */
  private readonly classesOf = new Map<string, string[]>();
  private readonly classNodes = new Map<string, PhraseNode>();
  private readonly kinds = new Map<string, number>();
  private spelled = new SpelledWords(0);
  /** By the code of the mark; behind those of ASCII, a face and a dash. */
  private readonly markKinds: number[] = [];

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
    for (const fixed of FIXED_SYMBOLS) this.addKind(fixed, 0);
    for (const name of symbols.names)
      if (!name.startsWith('<') && !NOT_WORDS.has(name) && !this.classesOf.has(name))
        this.classesOf.set(name, NO_CLASSES);
    this.spelled = new SpelledWords(this.classesOf.size);
    for (const word of this.classesOf.keys()) {
      const spelling = spell(word);
      if (spelling !== undefined) this.spelled.add(spelling.low, spelling.high);
    }
  }

  /** @param names - What phrases may ask for and get a token of this kind. */
  private addKind(names: readonly string[], flags: number): number {
    const { symbols } = this;
    const list = [...new Set(names.flatMap((name) => symbols.asksFor(name)))];
    const kind = this.symbolLists.push(list) - 1;
    this.flags.push(flags);
    this.masks = withRoom(this.masks, 2 * (kind + 1));
    this.masks[2 * kind] = list.reduce((all, symbol) => all | firstBit(symbol), 0);
    this.masks[2 * kind + 1] = list.reduce((all, symbol) => all | secondBit(symbol), 0);
    return kind;
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
      const names = ['~', ...(any === '~' ? [] : ['*']), ...(any === '#' ? ['#'] : []), word];
      for (const name of classes) names.push(`<${name}>`);
      kind = this.addKind(
        names,
        classes.reduce((all, name) => all | (this.bits.get(name) ?? 0), 0),
      );
      this.bySignature.set(signature, kind);
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
        exclaims ||= kind === Kind.Exclamation;
      }
      wordKinds[at] = kind;
    }
    wordKinds[length] = Kind.Stop;
    reading.flags = flags;
    reading.exclaims = exclaims;
  }

  private kindOfSpelling(low: number, high: number, reading: Reading, at: number): number {
    const { spelled } = this;
    const place = spelled.place(low, high);
    if (place === ABSENT) return isPossessive(low, high) ? this.kindOfWord(reading, at) : Kind.UnknownWord;
    const known = spelled.kindAt(place);
    if (known !== UNSORTED) return known;
    const kind = this.kindOfWord(reading, at);
    spelled.setKind(place, kind);
    return kind;
  }

  private kindOfWord({ text, starts, ends }: Reading, at: number): number {
    const word = wordText(text.slice(starts[at], ends[at]));
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

const FACE = 128;
const DASH = 129;
const ABSENT = -1;
const UNSORTED = -1;

/** A hash table of words by their spelling, each with its kind once that has been found out. */
class SpelledWords {
  /** By place, four numbers: both halves of a spelling, the kind, and one that is not used. No word has an empty first half. */
  private readonly entries: Int32Array;

  constructor(size: number) {
    this.entries = new Int32Array(4 * 2 ** Math.ceil(Math.log2(size * 1.5 + 2)));
  }

  add(low: number, high: number): void {
    const place = this.placeFor(low, high);
    this.entries[place] = low;
    this.entries[place + 1] = high;
    this.entries[place + 2] = UNSORTED;
  }

  /** Where a spelling is, or `ABSENT`. */
  place(low: number, high: number): number {
    const place = this.placeFor(low, high);
    return this.entries[place] === 0 ? ABSENT : place;
  }

  kindAt(place: number): number {
    return this.entries[place + 2] ?? UNSORTED;
  }

  setKind(place: number, kind: number): void {
    this.entries[place + 2] = kind;
  }

  private placeFor(low: number, high: number): number {
    const { entries } = this;
    const sum = Math.imul(low, 0x9e3779b1) ^ Math.imul(high, 0x85ebca6b);
    let place = ((sum ^ (sum >>> 15)) << 2) & (entries.length - 1);
    for (;;) {
      const known = entries[place] ?? 0;
      if (known === 0 || (known === low && entries[place + 1] === high)) return place;
      place = (place + 4) & (entries.length - 1);
    }
  }
}
