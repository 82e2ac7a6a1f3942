/**
 * Where what isn't prose ends: placeholders, plurals and selects, addresses, code and entities. Each question is answered with
 * the index behind it, or with the index that was asked about where nothing of the sort stands. Every search for a closing
 * sign is remembered, so that asking again and again stays linear.
 */
import {
  isBreak,
  isDigit,
  isLetter,
  isLower,
  isNameCharacter,
  isSpace,
  isUpper,
  skipDigits,
  skipName,
  skipSpace,
} from './characters.js';

/** A brace that isn't closed within this many characters is punctuation, not a placeholder. */
const MAX_PLACEHOLDER = 400;
export const MAX_TAG = 600;
export const MAX_CODE = 200;
/** Behind any text. `Infinity` would make every index that is computed with it a floating-point number. */
const NEVER = 2 ** 30;

export interface Branch {
  readonly start: number;
  readonly end: number;
}

/** What a brace opens: a value, a set of branches, or nothing (`end` is -1). */
export interface Brace {
  readonly end: number;
  readonly branches?: readonly Branch[];
}

const NO_BRACE: Brace = { end: -1 };

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

const PRINTF_FLAGS = '.0123456789l-+';
const PRINTF_TYPES = 'sdifuxXqv@cgeT';
const AFTER_ADDRESS = '<>"“”,;()[]{}';
/** A web address may hold brackets: gaps to fill in, or a note of what was cut out of it, up to this many characters. */
const MAX_GAP = 40;
const AFTER_WEB_ADDRESS = '<>"“”)';
const TRAILING_MARKS = ".!?:,;]'’";
const NAME_MARKS = '$.-[]@#:';

/** For texts up to this length, the braces are kept in the same place. Longer ones get their own, and take it with them. */
const SHARED = 4096;

export class Masks {
  private readonly sharedPairs = new Int32Array(SHARED);
  private text = '';
  private pairs = this.sharedPairs;
  private searches: Map<string, { from: number; at: number }> | undefined;
  /** What plurals and selects open, which every reading asks again. */
  private sets: Map<number, Brace> | undefined;

  /** @param withBraces - whether braces hold anything but words in this text */
  open(text: string, withBraces: boolean): void {
    this.text = text;
    this.searches = undefined;
    this.sets = undefined;
    if (!withBraces || !text.includes('{')) return;
    this.pairs = text.length <= SHARED ? this.sharedPairs : new Int32Array(text.length);
    pairBraces(text, this.pairs);
  }

  /** Nothing of a large text stays. */
  close(): void {
    this.pairs = this.sharedPairs;
    this.sets = undefined;
  }

  /** Where `needle` comes next, or -1 when that is `limit` characters away or more. */
  ahead(needle: string, from: number, limit: number): number {
    this.searches ??= new Map();
    let search = this.searches.get(needle);
    if (search === undefined) this.searches.set(needle, (search = { from: NEVER, at: -1 }));
    if (from < search.from || from > search.at) {
      const at = this.text.indexOf(needle, from);
      search.from = from;
      search.at = at === -1 ? NEVER : at;
    }
    return search.at - from < limit ? search.at : -1;
  }

  /**
   * Behind name@example.com, https://…, www.… or file.txt, whose first word ends at `at`; `at` for any other word.
   *
   * @param c - The `@`, the `:` or the full stop that stands there.
   */
  addressEnd(c: number, start: number, at: number, to: number): number {
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

  braceAt(open: number, limit: number): Brace {
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

  /** Behind `%s`, `%(name)s`, `%{name}`, `%name%`, `%1$d` or Qt's `%1`. */
  percentEnd(at: number): number {
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
  dollarEnd(at: number): number {
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
  attributeEnd(at: number): number {
    const { text } = this;
    const stands = isLower(text.charCodeAt(at + 1)) && (at === 0 || !isNameCharacter(text.charCodeAt(at - 1)));
    return stands ? skipName(text, at + 1) : at;
  }

  entityEnd(at: number): number {
    const close = this.ahead(';', at, 10);
    if (close === -1 || close === at + 1) return at;
    for (let i = at + 1; i < close; i += 1) {
      const c = this.text.charCodeAt(i);
      if (!isNameCharacter(c) && c !== 35) return at;
    }
    return close + 1;
  }
}
