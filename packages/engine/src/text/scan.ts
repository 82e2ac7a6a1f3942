/**
 * From a text as it was given to the words that people read: placeholders, tags, code and addresses are masked, plural
 * and select branches are read one by one, and every word keeps its range in the original.
 *
 * A single pass over the characters, without regular expressions, and every search for a closing sign is remembered:
 * linear in the length of the text whatever it holds.
 */
import type { Syntax } from '../types.js';
import { abbreviates } from './abbreviations.js';
import { apostropheEnd, isEnding, Reading, TokenKind } from './reading.js';
import { APOSTROPHE, HALF, LETTER_BITS, UNSPELLED } from './spelling.js';

/** More branches than any language has plural forms are read apart, in one more reading, so that the cost stays linear. */
const MAX_READINGS = 6;
/** A brace that isn't closed within this many characters is punctuation, not a placeholder. */
const MAX_PLACEHOLDER = 400;
const MAX_TAG = 600;
const MAX_CODE = 200;
const MAX_DEPTH = 12;
/** Behind any text. `Infinity` would make every index that is computed with it a floating-point number. */
const NEVER = 2 ** 30;

interface Branch {
  readonly start: number;
  readonly end: number;
}

/** What a brace opens: a value, a set of branches, or nothing (`end` is -1). */
interface Brace {
  readonly end: number;
  readonly branches?: readonly Branch[];
}

const NO_BRACE: Brace = { end: -1 };

const isLower = (c: number): boolean => c >= 97 && c <= 122;
const isUpper = (c: number): boolean => c >= 65 && c <= 90;
const isDigit = (c: number): boolean => c >= 48 && c <= 57;
/** Roughly: letters and combining marks of every script in the first plane, none of the punctuation. */
const isLetter = (c: number): boolean =>
  isLower(c) ||
  isUpper(c) ||
  (c >= 0xc0 &&
    ((c < 0x2000 && c !== 0xd7 && c !== 0xf7) ||
      (c >= 0x2c00 && c < 0x2e00) ||
      (c >= 0x3040 && c < 0xd800) ||
      (c >= 0xf900 && c < 0xfe00)));
const isNameCharacter = (c: number): boolean => isLetter(c) || isDigit(c) || c === 95; /* _ */
const isSpace = (c: number): boolean => c === 32 || c === 9 || c === 0xa0 || c === 0x202f || c === 0x3000;
const isBreak = (c: number): boolean => c === 10 || c === 13;
/** Pictures that mark a message as a warning or an answer; they don't joke. */
const SIGNS = ['⚠', '⛔', '❌', '✅', '✔', '✖', '❗', '❓', '🚨', '🔒', '🔓', '☑', '✓', '✗', '☐', '★', '☆'];

/** `:(`, `:-(`, `;(` and `:/`, with nothing behind them that would make them punctuation. */
function isSadFace(text: string, at: number): boolean {
  const mouth = text.charCodeAt(at + 1) === 45 ? at + 2 : at + 1;
  const shape = text.charCodeAt(mouth);
  if (shape !== 40 && shape !== 47 && shape !== 91) return false;
  if (shape === 47 && at > 0 && isNameCharacter(text.charCodeAt(at - 1))) return false;
  const after = text.charCodeAt(mouth + 1);
  return Number.isNaN(after) || isSpace(after) || isBreak(after) || isEnding(after) || after === 44 || after === 60;
}

const isEmoji = (c: number): boolean => (c >= 0x2600 && c <= 0x27bf) || (c >= 0xd83c && c <= 0xd83e);
/** A low surrogate, a variation selector or a joiner goes on with the emoji before it. */
const isEmojiPart = (c: number): boolean => isEmoji(c) || (c >= 0xdc00 && c <= 0xdfff) || c === 0xfe0f || c === 0x200d;

function skipSpace(text: string, at: number): number {
  let i = at;
  while (isSpace(text.charCodeAt(i)) || isBreak(text.charCodeAt(i))) i += 1;
  return i;
}

function skipName(text: string, at: number): number {
  let i = at;
  while (isNameCharacter(text.charCodeAt(i))) i += 1;
  return i;
}

function skipDigits(text: string, at: number): number {
  let i = at;
  while (isDigit(text.charCodeAt(i))) i += 1;
  return i;
}

/**
 * For every opening brace: the index behind the one that closes it, or a negative number. While it is open, the number
 * leads to the brace that was opened before it.
 */
function pairBraces(text: string, pairs: Int32Array): void {
  const NONE = -1;
  let open = NONE;
  for (let i = text.indexOf('{'); i !== -1 && i < text.length; i += 1) {
    const c = text.charCodeAt(i);
    if (c === 123) {
      pairs[i] = -2 - open;
      open = i;
    } else if (c === 125 && open !== NONE) {
      const before = -2 - (pairs[open] ?? 0);
      pairs[open] = i + 1;
      open = before;
    }
  }
}

/** Elements whose text isn't copy: code, and the placeholders of Chromium's and Android's message files. */
const CODE_TAGS = ['code', 'pre', 'kbd', 'samp', 'var', 'ph', 'xliff:g'];
const BREAKING_TAGS = ['<br', '</p', '</li', '</h', '</div', '</td', '</tr'];
const PRINTF_FLAGS = '.0123456789l-+';
const PRINTF_TYPES = 'sdifuxXqv@cgeT';
const AFTER_ADDRESS = '<>"“”,;()[]{}';
/** A web address may hold brackets: gaps to fill in, or a note of what was cut out of it, up to this many characters. */
const MAX_GAP = 40;
const AFTER_WEB_ADDRESS = '<>"“”)';
const TRAILING_MARKS = ".!?:,;]'’";
const NAME_MARKS = '$.-[]@#:';

/** For texts up to this length, a scanner keeps one reading. Longer ones get their own, and take it with them. */
const SHARED = 4096;

/**
 * Reads a text in all ways in which it can be read. One without branches has exactly one reading; one with plurals or
 * selects has one for each branch of the longest of them, so that every branch is read in its sentence.
 */
export class Scanner {
  private readonly sharedReading = Reading.withRoomFor(SHARED);
  private readonly sharedPairs = new Int32Array(SHARED);
  private text = '';
  private reading = this.sharedReading;
  private pairs = this.sharedPairs;
  private masks = true;
  /** How many readings have been made. The first says how many there are. */
  private readings = 0;
  /** The branch that is read of every plural and select. */
  private choice = 0;
  /** The largest number of branches met: so many readings are needed. */
  private branches = 1;
  /** Branches beyond the first few, to be read by themselves. */
  private loose: Branch[] | undefined;
  private searches: Map<string, { from: number; at: number }> | undefined;
  /** What plurals and selects open, which every reading asks again. */
  private sets: Map<number, Brace> | undefined;

  open(text: string, syntax?: Syntax): void {
    const isShort = text.length <= SHARED;
    this.text = text;
    this.masks = syntax !== 'plain';
    this.reading = isShort ? this.sharedReading : Reading.withRoomFor(text.length);
    this.reading.text = text;
    if (this.masks && text.includes('{')) {
      this.pairs = isShort ? this.sharedPairs : new Int32Array(text.length);
      pairBraces(text, this.pairs);
    }
    this.readings = 0;
    this.branches = 1;
    this.loose = undefined;
    this.searches = undefined;
    this.sets = undefined;
  }

  /** @returns the next reading, if there is one. What comes after it, of this text or another, overwrites it: what is to stay must be copied. */
  next(): Reading | undefined {
    const { reading, readings, branches, loose } = this;
    this.readings += 1;
    reading.clear();
    if (readings < branches) {
      this.choice = readings;
      this.read(0, this.text.length, 0);
      return reading;
    }
    if (readings === branches && loose !== undefined) {
      this.choice = 0;
      this.readApart(loose);
      return reading;
    }
    // Nothing of a large text stays.
    this.reading = this.sharedReading;
    this.pairs = this.sharedPairs;
    this.sets = undefined;
    return undefined;
  }

  private read(from: number, to: number, depth: number): void {
    const { text } = this;
    let i = from;
    while (i < to) {
      const c = text.charCodeAt(i);
      if (c === 32) i += 1;
      else if (isLower(c) || isUpper(c) || isDigit(c) || (c > 127 && isLetter(c))) i = this.readWord(i, to);
      else i = this.readOther(c, i, to, depth);
    }
  }

  /** Reads branches one after the other, each as sentences of its own. */
  private readApart(branches: readonly Branch[]): void {
    for (const { start, end } of branches) {
      this.read(start, end, MAX_DEPTH);
      this.push(TokenKind.End, end, end);
    }
  }

  private push(kind: TokenKind, start: number, end: number): number {
    const { reading } = this;
    const at = reading.length;
    reading.kinds[at] = kind;
    reading.starts[at] = start;
    reading.ends[at] = end;
    reading.length = at + 1;
    return end;
  }

  private pushWord(start: number, end: number, low: number, high: number): number {
    const { reading } = this;
    reading.lows[reading.length] = low;
    reading.highs[reading.length] = high;
    return this.push(TokenKind.Word, start, end);
  }

  /** Where `needle` comes next, or -1 when that is `limit` characters away or more. */
  private ahead(needle: string, from: number, limit: number): number {
    this.searches ??= new Map();
    let search = this.searches.get(needle);
    if (search === undefined || from < search.from || from > search.at) {
      const at = this.text.indexOf(needle, from);
      search = { from, at: at === -1 ? NEVER : at };
      this.searches.set(needle, search);
    }
    return search.at - from < limit ? search.at : -1;
  }

  private readWord(start: number, to: number): number {
    const { text } = this;
    let i = start;
    let low = 0;
    let high = 0;
    let letters = 0;
    let isNumber = true;
    let isSpelled = true;
    let isPeculiar = false;
    while (i < to) {
      const c = text.charCodeAt(i);
      let next = i + 1;
      let letter = 0;
      if (isLower(c)) letter = c - 96;
      else if (c === 32) break;
      else if (isUpper(c)) {
        letter = c - 64;
        if (i > start) isPeculiar = true;
      } else if (isDigit(c)) isPeculiar = true;
      else if (c === 95) {
        isPeculiar = true;
        isNumber = false;
      } else if (c > 127 && isLetter(c)) isNumber = false;
      else if (!isNumber) {
        next = apostropheEnd(text, i);
        if (next === i || next >= to || !isLetter(text.charCodeAt(next))) break;
        letter = APOSTROPHE;
      } else if ((c !== 46 && c !== 44) || !isDigit(text.charCodeAt(next))) break;
      i = next;
      if (letter === 0) {
        isSpelled = false;
        continue;
      }
      isNumber = false;
      if (letters < HALF) low = (low << LETTER_BITS) | letter;
      else high = (high << LETTER_BITS) | letter;
      letters += 1;
    }
    const c = text.charCodeAt(i);
    if (c === 46 && i === start + 1 && letters === 1) {
      const end = this.readDotted(start, low, to);
      if (end > i) return end;
    }
    if (i < to && (c === 46 || c === 64 || c === 58)) {
      const end = this.addressEnd(c, start, i, to);
      if (end > i) return this.push(TokenKind.Placeholder, start, end);
    }
    if (isNumber) return this.push(TokenKind.Number, start, i);
    if (isPeculiar) this.reading.peculiar.push(this.reading.length);
    return this.pushWord(start, i, isSpelled && letters <= 2 * HALF ? low : UNSPELLED, high);
  }

  /**
   * Reads "e.g." or "p.m.", one word with full stops between its letters, of which the last may end the sentence.
   *
   * @returns the index behind it, or the one behind its first letter where it is no such word
   */
  private readDotted(start: number, first: number, to: number): number {
    const { text } = this;
    let low = first;
    let end = start + 1;
    while (end + 1 < to && text.charCodeAt(end) === 46 && isLetter(text.charCodeAt(end + 1))) {
      if (isNameCharacter(text.charCodeAt(end + 2))) break;
      low = (low << LETTER_BITS) | (text.charCodeAt(end + 1) & 31);
      end += 2;
    }
    if (end === start + 1) return end;
    this.pushWord(start, end, UNSPELLED, 0);
    return end < to && text.charCodeAt(end) === 46 && abbreviates(text, end, low, true) ? end + 1 : end;
  }

  /** Whether the full stop at an index belongs to the word before it. */
  private abbreviates(at: number): boolean {
    const { kinds, ends, lows, highs, length } = this.reading;
    const last = length - 1;
    if (ends[last] !== at || kinds[last] !== TokenKind.Word || highs[last] !== 0) return false;
    return abbreviates(this.text, at, lows[last] ?? UNSPELLED, false);
  }

  /**
   * Behind name@example.com, https://…, www.… or file.txt, whose first word ends at `at`; `at` for any other word.
   *
   * @param c - The `@`, the `:` or the full stop that stands there.
   */
  private addressEnd(c: number, start: number, at: number, to: number): number {
    const { text } = this;
    if (c === 58 && !text.startsWith('://', at)) return at;
    if (c === 46) {
      const next = text.charCodeAt(at + 1);
      if (!isLetter(next) || at - start < 2) return at;
      // "failed.Please" lacks a space; it is no address.
      if (isUpper(next) && isLower(text.charCodeAt(at + 2)) && isLower(text.charCodeAt(at - 1))) return at;
    }
    const stops = c === 58 ? AFTER_WEB_ADDRESS : AFTER_ADDRESS;
    let end = at;
    while (end < to) {
      const e = text.charCodeAt(end);
      if (isSpace(e) || isBreak(e) || stops.includes(text.charAt(end))) break;
      const gapEnd = c === 58 && e === 91 ? this.ahead(']', end, MAX_GAP) : -1;
      end = gapEnd === -1 ? end + 1 : gapEnd + 1;
    }
    while (end > at && TRAILING_MARKS.includes(text.charAt(end - 1))) end -= 1;
    return end;
  }

  private readOther(c: number, at: number, to: number, depth: number): number {
    const { text } = this;
    if (isEnding(c) || isBreak(c)) {
      if (c === 46 && at > 0 && this.abbreviates(at)) return at + 1;
      let end = at + 1;
      while (end < to && isEnding(text.charCodeAt(end))) end += 1;
      return this.push(TokenKind.End, at, end);
    }
    if (this.masks) {
      const end = this.readMasked(c, at, to, depth);
      if (end > at) return end;
    }
    if ((c === 58 || c === 59) && isSadFace(text, at))
      return this.push(TokenKind.Mark, at, text.charCodeAt(at + 1) === 45 ? at + 3 : at + 2);
    // & ( ) , - / : ; – —
    if (
      c === 38 ||
      c === 40 ||
      c === 41 ||
      c === 44 ||
      c === 45 ||
      c === 47 ||
      c === 58 ||
      c === 59 ||
      c === 0x2013 ||
      c === 0x2014
    )
      return this.push(TokenKind.Mark, at, at + 1);
    if (isEmoji(c) && !SIGNS.includes(text.slice(at, at + (c >= 0xd800 ? 2 : 1)))) {
      let end = at + 1;
      while (end < to && isEmojiPart(text.charCodeAt(end))) end += 1;
      return this.push(TokenKind.Emoji, at, end);
    }
    return at + 1;
  }

  /** Reads what isn't prose and returns the index behind it, or `at` where prose goes on. */
  private readMasked(c: number, at: number, to: number, depth: number): number {
    const { text } = this;
    switch (c) {
      case 123: /* { */ {
        const { end, branches = [] } = this.braceAt(at, to);
        if (end === -1) return at;
        if (branches.length === 0) return this.push(TokenKind.Placeholder, at, end);
        this.readBranches(branches, depth);
        return end;
      }
      case 35: // # of a plural branch
        return depth > 0 ? this.push(TokenKind.Number, at, at + 1) : at;
      case 36: // $
      case 37: // %
      case 58: /* : */ {
        const end = c === 36 ? this.dollarEnd(at) : c === 37 ? this.percentEnd(at) : this.attributeEnd(at);
        return end > at && end <= to ? this.push(TokenKind.Placeholder, at, end) : at;
      }
      case 38: /* & */ {
        const end = this.entityEnd(at);
        return end <= to ? end : at;
      }
      case 60: // <
        return this.readTag(at, to);
      case 96: /* ` */ {
        const close = this.ahead('`', at + 1, MAX_CODE);
        return close !== -1 && close < to ? this.push(TokenKind.Placeholder, at, close + 1) : at;
      }
      case 91: /* [ */ {
        // [[target|words]] of wikis: only the words are read.
        if (text.charCodeAt(at + 1) !== 91) return at;
        const close = this.ahead(']]', at, MAX_TAG);
        const bar = close === -1 ? -1 : this.ahead('|', at, close - at);
        return bar === -1 || bar >= to ? at : bar + 1;
      }
      default:
        return at;
    }
  }

  private braceAt(open: number, limit: number): Brace {
    const { text } = this;
    const end = this.pairs[open] ?? -1;
    if (end < 0 || end > limit) return NO_BRACE;
    const known = this.sets?.get(open);
    if (known !== undefined) return known;
    // {{count}}, {{PLURAL:$1|file|files}} and the like are one value.
    if (text.charCodeAt(open + 1) === 123) return { end };
    const nameStart = skipSpace(text, open + 1);
    let nameEnd = nameStart;
    while (nameEnd < end && (isNameCharacter(text.charCodeAt(nameEnd)) || NAME_MARKS.includes(text.charAt(nameEnd))))
      nameEnd += 1;
    const next = skipSpace(text, nameEnd);
    if (text.startsWith('->', next)) return this.setOf(open, end, this.fluentBranches(next + 2, end - 1));
    if (nameEnd > nameStart && text.charCodeAt(next) === 44) {
      const typeStart = skipSpace(text, next + 1);
      const type = text.slice(typeStart, Math.min(skipName(text, typeStart), typeStart + 14));
      if (type === 'plural' || type === 'select' || type === 'selectordinal')
        return this.setOf(open, end, this.icuBranches(typeStart, end - 1));
    }
    return end - open > MAX_PLACEHOLDER ? NO_BRACE : { end };
  }

  private setOf(open: number, end: number, branches: readonly Branch[]): Brace {
    const brace = { end, branches };
    (this.sets ??= new Map()).set(open, brace);
    return brace;
  }

  /** The branches of `{count, plural, one {…} other {…}}`. */
  private icuBranches(from: number, end: number): Branch[] {
    const branches: Branch[] = [];
    for (let i = from; i < end; i += 1) {
      if (this.text.charCodeAt(i) !== 123) continue;
      const close = this.pairs[i] ?? -1;
      if (close < 0 || close > end) break;
      branches.push({ start: i + 1, end: close - 1 });
      i = close - 1;
    }
    return branches;
  }

  /** The branches of Fluent's `{ $count -> [one] … *[other] … }`. */
  private fluentBranches(from: number, end: number): Branch[] {
    const { text } = this;
    const branches: Branch[] = [];
    let start = -1;
    for (let i = from; i < end; i += 1) {
      const c = text.charCodeAt(i);
      if (c === 123) i = Math.max(this.pairs[i] ?? 0, i + 1) - 1;
      else if (c === 91) {
        const label = this.ahead(']', i, end - i);
        if (label === -1) break;
        if (start !== -1) branches.push({ start, end: text.charCodeAt(i - 1) === 42 ? i - 1 : i });
        start = label + 1;
        i = label;
      }
    }
    if (start !== -1) branches.push({ start, end });
    return branches;
  }

  private readBranches(branches: readonly Branch[], depth: number): void {
    if (this.readings === 1) {
      this.branches = Math.max(this.branches, Math.min(branches.length, MAX_READINGS));
      for (const branch of branches.slice(MAX_READINGS)) (this.loose ??= []).push(branch);
    }
    const chosen = branches[Math.min(this.choice, branches.length - 1, MAX_READINGS - 1)];
    if (chosen === undefined) return;
    if (depth < MAX_DEPTH) this.read(chosen.start, chosen.end, depth + 1);
    else this.push(TokenKind.Placeholder, chosen.start, chosen.end);
  }

  /** Behind `%s`, `%(name)s`, `%{name}`, `%name%`, `%1$d` or Qt's `%1`. */
  private percentEnd(at: number): number {
    const { text } = this;
    const next = text.charCodeAt(at + 1);
    if (next === 40 || next === 123) {
      const close = this.ahead(next === 40 ? ')' : '}', at, 80);
      if (close === -1) return at;
      return next === 40 && isLetter(text.charCodeAt(close + 1)) ? close + 2 : close + 1;
    }
    // Shopware's %name%.
    const nameEnd = isLetter(next) ? skipName(text, at + 1) : at;
    if (nameEnd > at + 1 && text.charCodeAt(nameEnd) === 37) return nameEnd + 1;
    let i = skipDigits(text, at + 1);
    if (i > at + 1 && text.charCodeAt(i) === 36) i += 1;
    else if (i > at + 1 && !isLetter(text.charCodeAt(i))) return i;
    while (i < text.length && i < at + 12 && PRINTF_FLAGS.includes(text.charAt(i))) i += 1;
    return i < text.length && PRINTF_TYPES.includes(text.charAt(i)) && !isLetter(text.charCodeAt(i + 1)) ? i + 1 : at;
  }

  /** Behind `${name}`, `$t(key)`, `$name`, `$1` or a price such as `$20.50`. */
  private dollarEnd(at: number): number {
    const { text } = this;
    const next = text.charCodeAt(at + 1);
    const closing = next === 123 ? '}' : next === 116 && text.charCodeAt(at + 2) === 40 ? ')' : '';
    if (closing !== '') {
      const close = this.ahead(closing, at, MAX_PLACEHOLDER);
      return close === -1 ? at : close + 1;
    }
    if (isDigit(next)) {
      let i = skipDigits(text, at + 1);
      while ((text.charCodeAt(i) === 46 || text.charCodeAt(i) === 44) && isDigit(text.charCodeAt(i + 1)))
        i = skipDigits(text, i + 1);
      return i;
    }
    const end = skipName(text, at + 1);
    return end > at + 1 ? end : at;
  }

  /** Behind Laravel's `:attribute`. */
  private attributeEnd(at: number): number {
    const { text } = this;
    const stands = isLower(text.charCodeAt(at + 1)) && (at === 0 || !isNameCharacter(text.charCodeAt(at - 1)));
    return stands ? skipName(text, at + 1) : at;
  }

  private entityEnd(at: number): number {
    const close = this.ahead(';', at, 10);
    if (close === -1 || close === at + 1) return at;
    for (let i = at + 1; i < close; i += 1) {
      const c = this.text.charCodeAt(i);
      if (!isNameCharacter(c) && c !== 35) return at;
    }
    return close + 1;
  }

  /** Tags are no words; those that end a line end a sentence, and `<code>` is one value with what it holds. */
  private readTag(at: number, to: number): number {
    const { text } = this;
    const next = text.charCodeAt(at + 1);
    if (!isLetter(next) && !isDigit(next) && next !== 47 && next !== 33) return at;
    const close = this.ahead('>', at, MAX_TAG);
    if (close === -1 || close >= to) return at;
    const end = close + 1;
    for (const tag of CODE_TAGS) {
      if (!text.startsWith(tag, at + 1) || isNameCharacter(text.charCodeAt(at + 1 + tag.length))) continue;
      const closing = `</${tag}>`;
      const behind = this.ahead(closing, end, MAX_TAG);
      if (behind !== -1 && behind < to) return this.push(TokenKind.Placeholder, at, behind + closing.length);
    }
    if (BREAKING_TAGS.some((tag) => text.startsWith(tag, at))) return this.push(TokenKind.End, at, end);
    if (text.charCodeAt(close - 1) === 47) return this.push(TokenKind.Placeholder, at, end);
    return end;
  }
}

/** All readings of a text, each its own. */
export function readingsOf(text: string, syntax?: Syntax): Reading[] {
  const scanner = new Scanner();
  const readings: Reading[] = [];
  scanner.open(text, syntax);
  for (let reading = scanner.next(); reading !== undefined; reading = scanner.next()) readings.push(reading.copy());
  return readings;
}
