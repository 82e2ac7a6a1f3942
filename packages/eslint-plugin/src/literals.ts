import type { Piece } from './copy.js';

/**
 * Reads one escape at a position of the source.
 *
 * @returns what it stands for and how long it is, or nothing where it is an ordinary character.
 */
type ReadEscape = (source: string, at: number) => { text: string; length: number } | undefined;

const JS_ESCAPE = /\\(?:u\{([\da-f]+)\}|u([\da-f]{4})|x([\da-f]{2})|([0-7]{1,3})|(\r\n|[^]))/iy;
const JS_NAMED: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f', v: '\v', '0': '\0' };

function codePoint(value: number): string {
  return value <= 0x10ffff ? String.fromCodePoint(value) : '\ufffd';
}

const readJsEscape: ReadEscape = (source, at) => {
  if (source[at] !== '\\') return undefined;
  JS_ESCAPE.lastIndex = at;
  const match = JS_ESCAPE.exec(source);
  if (!match) return undefined;
  const [whole, braced, four, two, octal, other = ''] = match;
  const hex = braced ?? four ?? two;
  if (hex !== undefined) return { text: codePoint(Number.parseInt(hex, 16)), length: whole.length };
  if (octal !== undefined) return { text: String.fromCharCode(Number.parseInt(octal, 8)), length: whole.length };
  // A backslash before a line break continues the line and stands for nothing.
  const text = /^[\r\n\u2028\u2029]/.test(other) ? '' : (JS_NAMED[other] ?? other);
  return { text, length: whole.length };
};

const ENTITY = /&(?:#(\d+)|#x([\da-f]+)|([a-z][\da-z]*));/iy;

/**
 * Reads an entity. Which character a name stands for is not looked up: the parser has already decoded the text, and the
 * one character at the same place is it. The names that JSX and HTML use in running text all stand for a single unit.
 */
function entityReader(
  decoded: string,
): (source: string, at: number, written: number) => { text: string; length: number } | undefined {
  return (source, at, written) => {
    if (source[at] !== '&') return undefined;
    ENTITY.lastIndex = at;
    const match = ENTITY.exec(source);
    if (!match) return undefined;
    const [whole, decimal, hex] = match;
    if (decimal !== undefined || hex !== undefined) {
      return {
        text: codePoint(decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal)),
        length: whole.length,
      };
    }
    const unit = decoded[written];
    return unit === undefined || (unit === '&' && whole !== '&amp;') ? undefined : { text: unit, length: whole.length };
  };
}

interface Decoded {
  text: string;
  offsets: number[];
}

function decode(
  source: string,
  start: number,
  end: number,
  read: (source: string, at: number, written: number) => { text: string; length: number } | undefined,
): Decoded {
  let text = '';
  const offsets: number[] = [];
  for (let at = start; at < end;) {
    const escape = read(source, at, text.length);
    const unit = escape?.text ?? source[at] ?? '';
    for (let i = 0; i < unit.length; i += 1) offsets.push(at);
    text += unit;
    at += escape?.length ?? 1;
  }
  offsets.push(end);
  return { text, offsets };
}

function lazyOffsets(make: () => readonly number[]): () => readonly number[] {
  let made: readonly number[] | undefined;
  return () => (made ??= make());
}

const encodeDouble = (text: string): string => JSON.stringify(text).slice(1, -1);
const encodeSingle = (text: string): string => encodeDouble(text).replaceAll('\\"', '"').replaceAll("'", "\\'");
const encodeTemplate = (text: string): string => text.replace(/[\\`]|\$(?=\{)/g, '\\$&');

const encodeJsxText = (text: string): string =>
  text.replace(
    /[&<>{}]/g,
    (unit) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '{': '&#123;', '}': '&#125;' })[unit] ?? unit,
  );
const encodeDoubleAttribute = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
const encodeSingleAttribute = (text: string): string => text.replaceAll('&', '&amp;').replaceAll("'", '&apos;');

/** The inside of a quoted JavaScript or JSON string. `start` and `end` include the quotes. */
export function quotedPiece(source: string, start: number, end: number, text: string): Piece {
  const encode = source[start] === "'" ? encodeSingle : encodeDouble;
  return escapedPiece(source, start + 1, end - 1, text, encode);
}

/** A stretch of a template literal between its holes. `start` and `end` exclude the marks around it. */
export function templatePiece(source: string, start: number, end: number, text: string): Piece {
  return escapedPiece(source, start, end, text, encodeTemplate);
}

function escapedPiece(
  source: string,
  start: number,
  end: number,
  text: string,
  encode: (text: string) => string,
): Piece {
  if (end - start === text.length) return { text, start, end, encode };
  return { text, start, end, encode, offsets: lazyOffsets(() => decode(source, start, end, readJsEscape).offsets) };
}

/** The inside of a quoted JSX attribute, which has entities and no escapes. `start` and `end` include the quotes. */
export function jsxAttributePiece(source: string, start: number, end: number, text: string): Piece {
  const encode = source[start] === "'" ? encodeSingleAttribute : encodeDoubleAttribute;
  return entityPiece(source, start + 1, end - 1, text, encode);
}

/** A stretch of text with entities, as it stands. */
function entityPiece(
  source: string,
  start: number,
  end: number,
  text: string,
  encode: (text: string) => string,
): Piece {
  if (end - start === text.length) return { text, start, end, encode };
  return {
    text,
    start,
    end,
    encode,
    offsets: lazyOffsets(() => decode(source, start, end, entityReader(text)).offsets),
  };
}

/**
 * JSX text as React renders it: lines trimmed, empty lines dropped, the rest joined by a space; entities decoded.
 * Spaces at the outer ends stay where they are on the same line as what stands beside the text.
 *
 * @returns nothing where only layout is left.
 */
export function jsxTextPiece(source: string, start: number, end: number, decoded: string): Piece | undefined {
  const raw = source.slice(start, end);
  if (!raw.includes('\n') && !raw.includes('&')) return { text: raw, start, end, encode: encodeJsxText };
  const { text: all, offsets } = decode(source, start, end, entityReader(decoded));
  let text = '';
  const kept: number[] = [];
  const lines = all.split('\n');
  let lineStart = 0;
  for (const [i, line] of lines.entries()) {
    let from = 0;
    let to = line.length;
    // A non-breaking space is written on purpose and stays; layout is made of plain ones.
    if (i > 0) while (from < to && /[ \t\r]/.test(line[from] ?? '')) from += 1;
    if (i < lines.length - 1) while (to > from && /[ \t\r]/.test(line[to - 1] ?? '')) to -= 1;
    if (from < to) {
      if (text) {
        text += ' ';
        kept.push((kept.at(-1) ?? start) + 1);
      }
      text += line.slice(from, to);
      for (let at = from; at < to; at += 1) kept.push(offsets[lineStart + at] ?? start);
    }
    lineStart += line.length + 1;
  }
  if (!text) return undefined;
  // Where the last unit ends: before the layout that follows it.
  const lastAt = offsets.indexOf(kept.at(-1) ?? start);
  kept.push(offsets[lastAt + 1] ?? end);
  return { text, start: kept[0] ?? start, end: kept.at(-1) ?? end, encode: encodeJsxText, offsets: () => kept };
}
