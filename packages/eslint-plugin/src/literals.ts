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
