/**
 * From a text as it was given to the words that people read: placeholders, tags, code and addresses are masked, plural
 * and select branches are read one by one, and every word keeps its range in the original.
 *
 * A single pass over the characters, no regular expressions: linear in the length of the text whatever it holds.
 */
import type { Syntax } from '../types.js';

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
  /** Lower-cased, with a straight apostrophe; for punctuation the first character. */
  readonly text: string;
}

/** One way of reading a text: its tokens, with one branch chosen for every plural or select. */
export type Reading = readonly Token[];

/** More branches than any language has plural forms are read by themselves, so that the cost stays linear. */
const MAX_READINGS = 6;
/** A brace that isn't closed within this many characters is punctuation, not a placeholder. */
const MAX_PLACEHOLDER = 400;
const MAX_TAG = 600;
const MAX_DEPTH = 12;

interface Branch {
  readonly start: number;
  readonly end: number;
}

/** What a brace opens: a value, a set of branches, or nothing (`end` is -1). */
interface Brace {
  readonly end: number;
  readonly branches?: readonly Branch[];
}

const isDigit = (c: number): boolean => c >= 48 && c <= 57;
const isLetter = (c: number): boolean =>
  (c >= 97 && c <= 122) ||
  (c >= 65 && c <= 90) ||
  (c >= 0xc0 && c !== 0xd7 && c !== 0xf7 && c < 0x2000) ||
  (c >= 0x2c00 && c < 0x2e00) ||
  (c >= 0x3040 && c < 0xd800) ||
  (c >= 0xf900 && c < 0xfe00);
const isLowerLetter = (c: number): boolean => c >= 97 && c <= 122;
const isNameCharacter = (c: number): boolean => isLetter(c) || isDigit(c) || c === 95; /* _ */
const isSpace = (c: number): boolean => c === 32 || c === 9 || c === 0xa0 || c === 0x202f || c === 0x3000;
const isApostrophe = (c: number): boolean => c === 39 || c === 0x2019 || c === 0x02bc;

function skipSpace(text: string, at: number): number {
  let i = at;
  while (i < text.length && (isSpace(text.charCodeAt(i)) || text.charCodeAt(i) === 10 || text.charCodeAt(i) === 13))
    i += 1;
  return i;
}

/** `text.indexOf`, but never further than `limit` characters: a search to the end from every bracket would be quadratic. */
function indexWithin(text: string, needle: string, from: number, limit: number): number {
  const stop = Math.min(text.length, from + limit);
  const first = needle.charCodeAt(0);
  for (let i = from; i < stop; i += 1) {
    if (text.charCodeAt(i) === first && (needle.length === 1 || text.startsWith(needle, i))) return i;
  }
  return -1;
}

/** For every brace that is closed: the index behind its closing brace. */
function pairBraces(text: string): Map<number, number> {
  const pairs = new Map<number, number>();
  const open: number[] = [];
  for (let i = text.indexOf('{'); i !== -1 && i < text.length; i += 1) {
    const c = text.charCodeAt(i);
    if (c === 123) open.push(i);
    else if (c === 125) {
      const start = open.pop();
      if (start !== undefined) pairs.set(start, i + 1);
    }
  }
  return pairs;
}

/** The branches of `{count, plural, one {…} other {…}}`, from behind the second comma to `end` (exclusive of the closing brace). */
function icuBranches(text: string, pairs: Map<number, number>, from: number, end: number): Branch[] {
  const branches: Branch[] = [];
  let i = from;
  while (i < end) {
    const open = text.indexOf('{', i);
    if (open === -1 || open >= end) break;
    const close = pairs.get(open);
    if (close === undefined || close > end) break;
    branches.push({ start: open + 1, end: close - 1 });
    i = close;
  }
  return branches;
}

/** The branches of Fluent's `{ $count -> [one] … *[other] … }`. */
function fluentBranches(text: string, from: number, end: number): Branch[] {
  const branches: Branch[] = [];
  let i = indexWithin(text, '[', from, end - from);
  while (i !== -1) {
    const label = indexWithin(text, ']', i, end - i);
    if (label === -1) break;
    const next = indexWithin(text, '[', label, end - label);
    const branchEnd = next === -1 ? end : text.charCodeAt(next - 1) === 42 ? next - 1 : next;
    branches.push({ start: label + 1, end: branchEnd });
    i = next;
  }
  return branches;
}

function readBrace(text: string, pairs: Map<number, number>, open: number, limit: number): Brace {
  const end = pairs.get(open);
  if (end === undefined || end > limit) return { end: -1 };
  // {{count}}, {{PLURAL:$1|file|files}} and the like are one value.
  if (text.charCodeAt(open + 1) === 123) return { end };
  let i = skipSpace(text, open + 1);
  const nameStart = i;
  while (i < end && (isNameCharacter(text.charCodeAt(i)) || '$.-[]@#:'.includes(text.charAt(i)))) i += 1;
  const afterName = skipSpace(text, i);
  if (text.startsWith('->', afterName)) return { end, branches: fluentBranches(text, afterName + 2, end - 1) };
  if (i > nameStart && text.charCodeAt(afterName) === 44) {
    const typeStart = skipSpace(text, afterName + 1);
    let typeEnd = typeStart;
    while (isLetter(text.charCodeAt(typeEnd))) typeEnd += 1;
    const type = text.slice(typeStart, typeEnd);
    if (type === 'plural' || type === 'select' || type === 'selectordinal') {
      return { end, branches: icuBranches(text, pairs, typeEnd, end - 1) };
    }
  }
  return { end: end - open > MAX_PLACEHOLDER ? -1 : end };
}

/** The index behind a printf, Rails, Python, Qt or i18next value at `at`, or `at` when there is none. */
function valueEnd(text: string, at: number): number {
  const c = text.charCodeAt(at);
  const next = text.charCodeAt(at + 1);
  if (c === 37 /* % */) {
    if (next === 40 || next === 123) {
      const close = indexWithin(text, next === 40 ? ')' : '}', at, 80);
      if (close === -1) return at;
      return next === 40 && isLetter(text.charCodeAt(close + 1)) ? close + 2 : close + 1;
    }
    let i = at + 1;
    while (isDigit(text.charCodeAt(i))) i += 1;
    if (i > at + 1 && text.charCodeAt(i) === 36) i += 1;
    else if (i > at + 1 && !isLetter(text.charCodeAt(i))) return i;
    while ('.0123456789l-+'.includes(text.charAt(i)) && i < at + 12 && i < text.length) i += 1;
    return 'sdifuxXqv@cgeT'.includes(text.charAt(i) || ' ') && !isLetter(text.charCodeAt(i + 1)) ? i + 1 : at;
  }
  if (c === 36 /* $ */) {
    if (next === 123) {
      const close = indexWithin(text, '}', at, MAX_PLACEHOLDER);
      return close === -1 ? at : close + 1;
    }
    if (next === 116 && text.charCodeAt(at + 2) === 40) {
      const close = indexWithin(text, ')', at, MAX_PLACEHOLDER);
      return close === -1 ? at : close + 1;
    }
    let i = at + 1;
    if (isDigit(next)) return i + 1;
    while (isNameCharacter(text.charCodeAt(i))) i += 1;
    return i > at + 1 ? i : at;
  }
  return at;
}

/** The index behind the tag, comment or entity that starts at `at`, or `at`. */
function markupEnd(text: string, at: number): number {
  const c = text.charCodeAt(at);
  if (c === 60 /* < */) {
    const next = text.charCodeAt(at + 1);
    if (!isLetter(next) && next !== 47 && !isDigit(next) && next !== 33) return at;
    const close = indexWithin(text, '>', at, MAX_TAG);
    return close === -1 ? at : close + 1;
  }
  if (c === 38 /* & */) {
    const close = indexWithin(text, ';', at, 10);
    if (close === -1 || close === at + 1) return at;
    for (let i = at + 1; i < close; i += 1) {
      const e = text.charCodeAt(i);
      if (!isNameCharacter(e) && e !== 35) return at;
    }
    return close + 1;
  }
  return at;
}

const CODE_TAGS = ['code', 'pre', 'kbd', 'samp', 'var'];

/** For `<code>`, `<pre>` and the like: the index behind the closing tag. */
function codeElementEnd(text: string, at: number, tagEnd: number): number {
  for (const tag of CODE_TAGS) {
    if (text.startsWith(tag, at + 1) && !isNameCharacter(text.charCodeAt(at + 1 + tag.length))) {
      const close = indexWithin(text, `</${tag}>`, tagEnd, MAX_TAG);
      return close === -1 ? tagEnd : close + tag.length + 3;
    }
  }
  return tagEnd;
}

const isEmoji = (c: number): boolean => (c >= 0x2600 && c <= 0x27bf) || (c >= 0xd83c && c <= 0xd83e);

class Scanner {
  readonly tokens: Token[] = [];
  readonly loose: Branch[] = [];
  /** The largest number of branches met: so many readings are needed. */
  branches = 1;
  private readonly masks: boolean;

  constructor(
    private readonly text: string,
    private readonly choice: number,
    private readonly pairs: Map<number, number>,
    syntax: Syntax | undefined,
  ) {
    this.masks = syntax !== 'plain';
  }

  private push(kind: TokenKind, start: number, end: number, text: string): void {
    this.tokens.push({ kind, start, end, text });
  }

  read(from: number, to: number, depth: number): void {
    const { text } = this;
    let i = from;
    while (i < to) {
      const c = text.charCodeAt(i);
      if (c === 32) i += 1;
      else if ((c >= 97 && c <= 122) || (c >= 65 && c <= 90) || c > 127 ? isLetter(c) : isDigit(c))
        i = this.readWord(i, to);
      else i = this.readOther(c, i, to, depth);
    }
  }

  private readWord(start: number, to: number): number {
    const { text } = this;
    let i = start + 1;
    let letters = isLetter(text.charCodeAt(start));
    let upperOrOdd = !(text.charCodeAt(start) >= 97 && text.charCodeAt(start) <= 122);
    let underscore = false;
    for (; i < to; i += 1) {
      const c = text.charCodeAt(i);
      if (c >= 97 && c <= 122) {
        letters = true;
        continue;
      }
      if (isDigit(c)) continue;
      if (isLetter(c)) {
        letters = true;
        upperOrOdd = true;
        continue;
      }
      if (isApostrophe(c) && isLetter(text.charCodeAt(i + 1)) && letters) {
        upperOrOdd = true;
        continue;
      }
      if (c === 95) {
        underscore = true;
        continue;
      }
      if ((c === 46 || c === 44) && !letters && isDigit(text.charCodeAt(i + 1))) continue;
      break;
    }
    // name@example.com, https://…, www.… and file.txt are one value.
    const c = text.charCodeAt(i);
    if (
      i < to &&
      (c === 64 ||
        (c === 46 && isLetter(text.charCodeAt(i + 1)) && i - start > 1) ||
        (c === 58 && text.startsWith('://', i)))
    ) {
      let end = i;
      while (end < to) {
        const e = text.charCodeAt(end);
        if (isSpace(e) || e === 10 || e === 13 || '<>"“”,;()[]{}'.includes(text.charAt(end))) break;
        end += 1;
      }
      while (end > i && ".!?:'’".includes(text.charAt(end - 1))) end -= 1;
      if (end > i) {
        this.push(TokenKind.Placeholder, start, end, '{}');
        return end;
      }
    }
    const raw = text.slice(start, i);
    if (!letters && !underscore) this.push(TokenKind.Number, start, i, raw);
    else
      this.push(
        TokenKind.Word,
        start,
        i,
        upperOrOdd ? raw.toLowerCase().replaceAll('’', "'").replaceAll('ʼ', "'") : raw,
      );
    return i;
  }

  private readOther(c: number, at: number, to: number, depth: number): number {
    const { text } = this;
    if (this.masks) {
      if (c === 123) {
        const brace = readBrace(text, this.pairs, at, to);
        if (brace.end !== -1) {
          if (brace.branches === undefined || brace.branches.length === 0)
            this.push(TokenKind.Placeholder, at, brace.end, '{}');
          else this.readBranches(brace.branches, depth);
          return brace.end;
        }
      } else if (c === 37 || c === 36) {
        const end = valueEnd(text, at);
        if (end > at && end <= to) {
          this.push(TokenKind.Placeholder, at, end, '{}');
          return end;
        }
      } else if (c === 60 || c === 38) {
        const tagEnd = markupEnd(text, at);
        if (tagEnd > at && tagEnd <= to) {
          if (c === 38) return tagEnd;
          const end = codeElementEnd(text, at, tagEnd);
          if (end > tagEnd) this.push(TokenKind.Placeholder, at, end, '{}');
          else if (text.startsWith('<br', at) || text.startsWith('</p', at) || text.startsWith('</li', at))
            this.push(TokenKind.End, at, end, '\n');
          else if (text.charCodeAt(tagEnd - 2) === 47) this.push(TokenKind.Placeholder, at, end, '{}');
          return end;
        }
      } else if (
        c === 58 &&
        isLowerLetter(text.charCodeAt(at + 1)) &&
        (at === 0 || !isNameCharacter(text.charCodeAt(at - 1)))
      ) {
        // Laravel's :attribute.
        let end = at + 2;
        while (end < to && isNameCharacter(text.charCodeAt(end))) end += 1;
        this.push(TokenKind.Placeholder, at, end, '{}');
        return end;
      } else if (c === 96 /* ` */) {
        const close = indexWithin(text, '`', at + 1, 200);
        if (close !== -1 && close < to) {
          this.push(TokenKind.Placeholder, at, close + 1, '{}');
          return close + 1;
        }
      } else if (c === 91 && text.charCodeAt(at + 1) === 91) {
        // [[target|words]] of wikis: only the words are read.
        const close = indexWithin(text, ']]', at, MAX_TAG);
        const bar = close === -1 ? -1 : indexWithin(text, '|', at, close - at);
        if (bar !== -1) return bar + 1;
      }
    }
    switch (c) {
      case 46: // .
      case 33: // !
      case 63: // ?
      case 0x2026: // …
      case 10:
      case 13: {
        let end = at + 1;
        while (end < to && '.!?…'.includes(text.charAt(end))) end += 1;
        let name = c === 10 || c === 13 ? '\n' : text.charAt(at);
        if (name !== '\n' && end > at + 1) {
          const run = text.slice(at, end);
          name = run.includes('!') ? '!' : run.includes('?') ? '?' : '…';
        }
        this.push(TokenKind.End, at, end, name);
        return end;
      }
      case 44: // ,
      case 58: // :
      case 59: // ;
      case 40: // (
      case 41: // )
      case 45: // -
      case 47: // /
      case 0x2013:
      case 0x2014:
        this.push(TokenKind.Mark, at, at + 1, c === 0x2013 || c === 0x2014 ? '–' : text.charAt(at));
        return at + 1;
      default:
        break;
    }
    if (isEmoji(c)) {
      let end = at + 1;
      while (
        end < to &&
        (isEmoji(text.charCodeAt(end)) ||
          (text.charCodeAt(end) >= 0xdc00 && text.charCodeAt(end) <= 0xdfff) ||
          text.charCodeAt(end) === 0xfe0f ||
          text.charCodeAt(end) === 0x200d)
      )
        end += 1;
      this.push(TokenKind.Emoji, at, end, 'emoji');
      return end;
    }
    return at + 1;
  }

  private readBranches(branches: readonly Branch[], depth: number): void {
    this.branches = Math.max(this.branches, Math.min(branches.length, MAX_READINGS));
    for (const branch of branches.slice(MAX_READINGS)) this.loose.push(branch);
    const chosen = branches[Math.min(this.choice, branches.length - 1, MAX_READINGS - 1)];
    if (chosen === undefined) return;
    if (depth < MAX_DEPTH) this.read(chosen.start, chosen.end, depth + 1);
    else this.push(TokenKind.Placeholder, chosen.start, chosen.end, '{}');
  }
}

const NO_PAIRS: Map<number, number> = new Map();

/**
 * All readings of a text. A text without branches has exactly one; one with plurals or selects has one for each branch
 * of the longest of them, so that every branch is read in its sentence.
 */
export function readingsOf(text: string, syntax?: Syntax): Reading[] {
  const pairs = text.includes('{') ? pairBraces(text) : NO_PAIRS;
  const first = new Scanner(text, 0, pairs, syntax);
  first.read(0, text.length, 0);
  const readings: Reading[] = [first.tokens];
  if (first.branches === 1 && first.loose.length === 0) return readings;
  for (let choice = 1; choice < first.branches; choice += 1) {
    const next = new Scanner(text, choice, pairs, syntax);
    next.read(0, text.length, 0);
    readings.push(next.tokens);
  }
  for (const branch of first.loose) {
    const next = new Scanner(text, 0, pairs, syntax);
    next.read(branch.start, branch.end, MAX_DEPTH);
    readings.push(next.tokens);
  }
  return readings;
}
