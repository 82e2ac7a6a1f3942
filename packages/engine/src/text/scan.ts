/**
 * From a text as it was given to the words that people read: placeholders, tags, code and addresses are masked, plural
 * and select branches are read one by one, and every word keeps its range in the original.
 *
 * A single pass over the characters, without regular expressions, and linear in the length of the text whatever it holds.
 */
import type { Syntax } from '../types.js';
import { abbreviates } from './abbreviations.js';
import {
  isBreak,
  isDigit,
  isEmoji,
  isEmojiPart,
  isLetter,
  isLower,
  isNameCharacter,
  isSpace,
  isUpper,
} from './characters.js';
import { type Branch, Masks, MAX_CODE, MAX_TAG } from './masks.js';
import { apostropheEnd, isEnding, Reading, TokenKind } from './reading.js';
import { APOSTROPHE, HALF, LETTER_BITS, letterOf, UNSPELLED } from './spelling.js';

/** More branches than any language has plural forms are read apart, in one more reading, so that the cost stays linear. */
const MAX_READINGS = 6;
const MAX_DEPTH = 12;
/** Pictures that mark a message as a warning or an answer; they don't joke. */
const SIGNS = ['⚠', '⛔', '❌', '✅', '✔', '✖', '❗', '❓', '🚨', '🔒', '🔓', '☑', '✓', '✗', '☐', '★', '☆'];

/** A shrug, behind its first arm. */
const SHRUG = '(ツ)_/¯';
const ARM = '¯\\_'.length;

/**
 * The index behind `:(`, `:-(`, `:'(`, `;(`, `:/` or a shrug, with nothing behind them that would make them punctuation, or `at` where
 * none starts there.
 */
function sadFaceEnd(text: string, at: number): number {
  const next = text.charCodeAt(at + 1);
  if (text.charCodeAt(at) === 40) {
    const end = text.startsWith(SHRUG, at) ? at + SHRUG.length : at;
    const isAlone = at <= ARM || end === text.length || isEnding(text.charCodeAt(end));
    return isAlone ? end : at;
  }
  const mouth = next === 45 || next === 39 ? at + 2 : at + 1;
  const shape = text.charCodeAt(mouth);
  if (shape !== 40 && shape !== 47 && shape !== 91) return at;
  if (shape === 47 && at > 0 && isNameCharacter(text.charCodeAt(at - 1))) return at;
  const after = text.charCodeAt(mouth + 1);
  const isFree =
    Number.isNaN(after) || isSpace(after) || isBreak(after) || isEnding(after) || after === 44 || after === 60;
  return isFree ? mouth + 1 : at;
}

/** Elements whose text isn't copy: code, and the placeholders of Chromium's and Android's message files. */
const CODE_TAGS = ['code', 'pre', 'kbd', 'samp', 'var', 'ph', 'xliff:g'];
const BREAKING_TAGS = ['<br', '</p', '</li', '</h', '</div', '</td', '</tr'];

/** For texts up to this length, a scanner keeps one reading. Longer ones get their own, and take it with them. */
const SHARED = 4096;

/**
 * Reads a text in all ways in which it can be read. One without branches has exactly one reading; one with plurals or
 * selects has one for each branch of the longest of them, so that every branch is read in its sentence.
 */
export class Scanner {
  private readonly sharedReading = Reading.withRoomFor(SHARED);
  private readonly masked = new Masks();
  private text = '';
  private reading = this.sharedReading;
  /** Whether anything in the text may be masked. */
  private masks = true;
  /** How many readings have been made. The first says how many there are. */
  private readings = 0;
  /** The branch that is read of every plural and select. */
  private choice = 0;
  /** The largest number of branches met: so many readings are needed. */
  private branches = 1;
  /** Branches beyond the first few, to be read by themselves. */
  private loose: Branch[] | undefined;

  open(text: string, syntax?: Syntax): void {
    this.text = text;
    this.masks = syntax !== 'plain';
    this.masked.open(text, this.masks);
    this.reading = text.length <= SHARED ? this.sharedReading : Reading.withRoomFor(text.length);
    this.reading.text = text;
    this.readings = 0;
    this.branches = 1;
    this.loose = undefined;
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
    this.masked.close();
    return undefined;
  }

  private read(from: number, to: number, depth: number): void {
    const { text } = this;
    let i = from;
    while (i < to) {
      const c = text.charCodeAt(i);
      if (c === 32) i += 1;
      else if (isLower(c) || isUpper(c)) i = this.readPlainWord(c, i, to);
      else if (isDigit(c) || (c > 127 && isLetter(c))) i = this.readWord(i, to);
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

  /** Most words: letters from a to z, a capital at most in front, and a space, a comma, a full stop or nothing behind. Any other is read with care. */
  private readPlainWord(first: number, start: number, to: number): number {
    const { text } = this;
    const halfway = Math.min(start + HALF, to);
    const most = Math.min(start + 2 * HALF, to);
    let i = start + 1;
    let low = letterOf(first);
    let high = 0;
    let c = 32;
    for (; i < halfway; i += 1) {
      c = text.charCodeAt(i);
      if (!isLower(c)) break;
      low = (low << LETTER_BITS) | letterOf(c);
    }
    if (i === halfway)
      for (; i < most; i += 1) {
        c = text.charCodeAt(i);
        if (!isLower(c)) break;
        high = (high << LETTER_BITS) | letterOf(c);
      }
    const isWhole = i === to || (i < most && (c === 32 || c === 44 || (c === 46 && !isLetter(text.charCodeAt(i + 1)))));
    return isWhole ? this.pushWord(start, i, low, high) : this.readWord(start, to);
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
      if (isLower(c)) letter = letterOf(c);
      else if (c === 32) break;
      else if (isUpper(c)) {
        letter = letterOf(c);
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
      const end = this.masked.addressEnd(c, start, i, to);
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
      low = (low << LETTER_BITS) | letterOf(text.charCodeAt(end + 1));
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

  private readOther(c: number, at: number, to: number, depth: number): number {
    const { text } = this;
    if (isEnding(c) || isBreak(c)) {
      if (c === 46 && at > 0 && this.abbreviates(at)) return at + 1;
      // Many empty lines end a sentence no more than one.
      const goesOn = isBreak(c) ? isBreak : isEnding;
      let end = at + 1;
      while (end < to && goesOn(text.charCodeAt(end))) end += 1;
      return this.push(TokenKind.End, at, end);
    }
    if (this.masks) {
      const end = this.readMasked(c, at, to, depth);
      if (end > at) return end;
    }
    if (c === 58 || c === 59 || c === 40) {
      const end = sadFaceEnd(text, at);
      if (end > at) return this.push(TokenKind.Mark, at, end);
    }
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
        const { end, branches = [] } = this.masked.braceAt(at, to);
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
        const end =
          c === 36 ? this.masked.dollarEnd(at) : c === 37 ? this.masked.percentEnd(at) : this.masked.attributeEnd(at);
        return end > at && end <= to ? this.push(TokenKind.Placeholder, at, end) : at;
      }
      case 38: /* & */ {
        const end = this.masked.entityEnd(at);
        return end <= to ? end : at;
      }
      case 60: // <
        return this.readTag(at, to);
      case 96: /* ` */ {
        const close = this.masked.ahead('`', at + 1, MAX_CODE);
        return close !== -1 && close < to ? this.push(TokenKind.Placeholder, at, close + 1) : at;
      }
      case 91: /* [ */ {
        // [[target|words]] of wikis: only the words are read.
        if (text.charCodeAt(at + 1) !== 91) return at;
        const close = this.masked.ahead(']]', at, MAX_TAG);
        const bar = close === -1 ? -1 : this.masked.ahead('|', at, close - at);
        return bar === -1 || bar >= to ? at : bar + 1;
      }
      default:
        return at;
    }
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

  /** Tags are no words; those that end a line end a sentence, and `<code>` is one value with what it holds. */
  private readTag(at: number, to: number): number {
    const { text } = this;
    const next = text.charCodeAt(at + 1);
    if (!isLetter(next) && !isDigit(next) && next !== 47 && next !== 33) return at;
    const close = this.masked.ahead('>', at, MAX_TAG);
    if (close === -1 || close >= to) return at;
    const end = close + 1;
    for (const tag of CODE_TAGS) {
      if (!text.startsWith(tag, at + 1) || isNameCharacter(text.charCodeAt(at + 1 + tag.length))) continue;
      const closing = `</${tag}>`;
      const behind = this.masked.ahead(closing, end, MAX_TAG);
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
