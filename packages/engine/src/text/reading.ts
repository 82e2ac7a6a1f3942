/**
 * A text as its words, kept as columns of numbers: most texts are fine, and of those nobody asks for more than which
 * words they hold.
 */

export const enum TokenKind {
  Word,
  Number,
  /** A value that is filled in later: `{name}`, `%s`, `{{count}}`, a web address, a piece of code. */
  Placeholder,
  /** The end of a sentence: `.`, `!`, `?`, `…` or a new line. */
  End,
  /** Any other punctuation between words. */
  Mark,
  Emoji,
}

export interface Token {
  readonly kind: TokenKind;
  readonly start: number;
  readonly end: number;
  /** Lower-cased, with a straight apostrophe; for punctuation the character that counts, `\n` for a new line. */
  readonly text: string;
}

/** The apostrophe in the ways in which files spell it: typographic, doubled for ICU, behind a backslash, as an entity. */
const APOSTROPHES = ["''", "'", '’', 'ʼ', "\\'", '&#39;', '&#039;', '&#x27;', '&apos;', '&rsquo;', '&#8217;'];
const ODD_APOSTROPHE = /''|[’ʼ]|\\'|&[#\w]+;/g;

/** The index behind the apostrophe at `at`, or `at` when there is none. */
export function apostropheEnd(text: string, at: number): number {
  const c = text.charCodeAt(at);
  if (c !== 39 && c !== 0x2019 && c !== 0x02bc && c !== 92 && c !== 38) return at;
  for (const spelling of APOSTROPHES) if (text.startsWith(spelling, at)) return at + spelling.length;
  return at;
}

/** A word as the lexicon spells it. */
export const wordText = (raw: string): string => raw.toLowerCase().replace(ODD_APOSTROPHE, "'");

export const isEnding = (c: number): boolean => c === 46 || c === 33 || c === 63 || c === 0x2026; /* . ! ? … */

/** What closes a sentence: `!` and `?` win over the full stops beside them. */
export function endingText(text: string, start: number, end: number): '.' | '!' | '?' | '…' | '\n' {
  if (!isEnding(text.charCodeAt(start))) return '\n';
  let ending: '.' | '?' | '…' = end - start > 1 || text.charCodeAt(start) === 0x2026 ? '…' : '.';
  for (let i = start; i < end; i += 1) {
    if (text.charCodeAt(i) === 33) return '!';
    if (text.charCodeAt(i) === 63) ending = '?';
  }
  return ending;
}

/** A mark as phrases write it: both dashes are one, and every sad face is ☹. */
export function markText(text: string, start: number, end: number): string {
  if (end - start > 1) return '☹';
  const mark = text.charAt(start);
  return mark === '—' ? '–' : mark;
}

function tokenText(text: string, kind: TokenKind, start: number, end: number): string {
  switch (kind) {
    case TokenKind.Word:
      return wordText(text.slice(start, end));
    case TokenKind.Number:
      return text.slice(start, end);
    case TokenKind.Placeholder:
      return '{}';
    case TokenKind.End:
      return endingText(text, start, end);
    case TokenKind.Mark:
      return markText(text, start, end);
    case TokenKind.Emoji:
      return 'emoji';
  }
}

/**
 * A number for each token. The reading that is used again for every text has typed arrays; copies are short, and lists are
 * made faster. What the machine reads is always a typed array, because it reads it most.
 */
type Column = Int32Array | number[];

interface Columns {
  /** By token: its `TokenKind`. */
  readonly kinds: Uint8Array;
  readonly starts: Column;
  readonly ends: Column;
  /** By word: its spelling as two numbers, see `spelling.ts`. */
  readonly lows: Column;
  readonly highs: Column;
  /** By token: which kind of word it is to the phrases, once it has been found out. */
  readonly wordKinds: Int32Array;
}

function firstOf(column: Column, count: number): number[] {
  const list: number[] = [];
  for (let at = 0; at < count; at += 1) list.push(column[at] ?? 0);
  return list;
}

/** One way of reading a text, with one branch chosen for every plural or select. */
export class Reading implements Columns {
  readonly kinds: Uint8Array;
  readonly starts: Column;
  readonly ends: Column;
  readonly lows: Column;
  readonly highs: Column;
  readonly wordKinds: Int32Array;
  /** How many tokens there are. What stands in a column behind them means nothing. */
  length = 0;
  /** Words that are written like no ordinary word: with capitals behind the first letter, digits or underscores. */
  peculiar: number[] = [];
  /** Whether the kinds of its words have been found out. */
  isSorted = false;
  /** Bits of the lexicon's classes that some word of the reading belongs to, and whether a sentence ends in `!`: both known with the kinds. */
  flags = 0;
  exclaims = false;
  private list: readonly Token[] | undefined;

  private constructor(
    public text: string,
    { kinds, starts, ends, lows, highs, wordKinds }: Columns,
  ) {
    this.kinds = kinds;
    this.starts = starts;
    this.ends = ends;
    this.lows = lows;
    this.highs = highs;
    this.wordKinds = wordKinds;
  }

  /** An empty one with room for tokens; in the place behind the last stands the end of the text. */
  static withRoomFor(tokens: number): Reading {
    const size = tokens + 1;
    return new Reading('', {
      kinds: new Uint8Array(size),
      starts: new Int32Array(size),
      ends: new Int32Array(size),
      lows: new Int32Array(size),
      highs: new Int32Array(size),
      wordKinds: new Int32Array(size),
    });
  }

  /** A reading of its own, for those who need it after the next text has been read. */
  copy(): Reading {
    const size = this.length + 1;
    const copy = new Reading(this.text, {
      kinds: this.kinds.slice(0, size),
      starts: firstOf(this.starts, size),
      ends: firstOf(this.ends, size),
      // Spellings are for finding out the kinds.
      lows: this.isSorted ? [] : firstOf(this.lows, size),
      highs: this.isSorted ? [] : firstOf(this.highs, size),
      wordKinds: this.wordKinds.slice(0, size),
    });
    copy.length = this.length;
    copy.peculiar = [...this.peculiar];
    copy.isSorted = this.isSorted;
    copy.flags = this.flags;
    copy.exclaims = this.exclaims;
    return copy;
  }

  clear(): void {
    this.length = 0;
    this.isSorted = false;
    // Setting a length costs more than asking for it, and most texts hold none.
    if (this.peculiar.length > 0) this.peculiar.length = 0;
    this.list = undefined;
  }

  /** @param index - Of a token that is there. */
  token(index: number): Token {
    const kind: TokenKind = this.kinds[index] ?? TokenKind.Mark;
    const start = this.starts[index] ?? 0;
    const end = this.ends[index] ?? start;
    return { kind, start, end, text: tokenText(this.text, kind, start, end) };
  }

  /** All of them, for those who look through a whole text. */
  get tokens(): readonly Token[] {
    return (this.list ??= Array.from({ length: this.length }, (_, index) => this.token(index)));
  }
}
