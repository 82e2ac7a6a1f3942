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

/** One way of reading a text, with one branch chosen for every plural or select. */
export class Reading {
  /** How many tokens there are. What stands in a column behind them means nothing. */
  length = 0;
  /** By token: its `TokenKind`. */
  readonly kinds: Uint8Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** By word: its spelling as two numbers, see `spelling.ts`. */
  readonly lows: Int32Array;
  readonly highs: Int32Array;
  /** By token: which kind of word it is to the phrases, once the vocabulary has said so. */
  readonly wordKinds: Int32Array;
  /** Bits of the lexicon's classes that some word of the reading belongs to, and whether a sentence ends in `!`: both from the vocabulary. */
  flags = 0;
  exclaims = false;
  /** Words that are written like no ordinary word: with capitals behind the first letter, digits or underscores. */
  readonly peculiar: number[];
  private list: readonly Token[] | undefined;

  /**
   * @param size - One more than the tokens that it can hold: the place behind the last is for the end of the text.
   * @param other - Whose tokens to copy.
   */
  constructor(
    public text: string,
    readonly size: number,
    other?: Reading,
  ) {
    this.kinds = other?.kinds.slice(0, size) ?? new Uint8Array(size);
    this.starts = other?.starts.slice(0, size) ?? new Int32Array(size);
    this.ends = other?.ends.slice(0, size) ?? new Int32Array(size);
    this.lows = other?.lows.slice(0, size) ?? new Int32Array(size);
    this.highs = other?.highs.slice(0, size) ?? new Int32Array(size);
    this.wordKinds = other?.wordKinds.slice(0, size) ?? new Int32Array(size);
    this.peculiar = other?.peculiar.slice() ?? [];
    this.length = other?.length ?? 0;
    this.flags = other?.flags ?? 0;
    this.exclaims = other?.exclaims ?? false;
  }

  /** A reading of its own, for those who need it after the next text has been read. */
  copy(): Reading {
    return new Reading(this.text, this.length + 1, this);
  }

  clear(): void {
    this.length = 0;
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
