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
    const [whole, decimal, hex, name = ''] = match;
    if (decimal !== undefined || hex !== undefined) {
      return {
        text: codePoint(decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal)),
        length: whole.length,
      };
    }
    const unit = decoded[written];
    // oxlint hands out the text as it is written; then the names in common use have to do.
    const text = unit === undefined || (unit === '&' && whole !== '&amp;') ? HTML_ENTITIES[name] : unit;
    return text === undefined ? undefined : { text, length: whole.length };
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
  if (end - start !== text.length)
    return {
      text,
      start,
      end,
      encode,
      offsets: lazyOffsets(() => decode(source, start, end, entityReader(text)).offsets),
    };
  if (!text.includes('&')) return { text, start, end, encode };
  const decoded = decode(source, start, end, entityReader(text));
  return { text: decoded.text, start, end, encode, offsets: () => decoded.offsets };
}

const LAYOUT = /^[ \t\r\n]*$/;

/**
 * JSX text as React renders it: lines trimmed, empty lines dropped, the rest joined by a space; entities decoded.
 * Spaces at the outer ends stay where they are on the same line as what stands beside the text.
 *
 * @returns nothing where only layout is left.
 */
export function jsxTextPiece(source: string, start: number, end: number, decoded: string): Piece | undefined {
  const raw = source.slice(start, end);
  if (!raw.includes('&')) {
    if (!raw.includes('\n')) return { text: raw, start, end, encode: encodeJsxText };
    if (LAYOUT.test(raw)) return undefined;
  }
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

const SPACE = /\s/;
/** The entities of running text in HTML, for parsers that leave them as they are. */
const HTML_ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  apos: "'",
  copy: '©',
  gt: '>',
  hellip: '…',
  laquo: '«',
  ldquo: '“',
  lsquo: '‘',
  lt: '<',
  mdash: '—',
  middot: '·',
  nbsp: '\u00a0',
  ndash: '–',
  quot: '"',
  raquo: '»',
  rdquo: '”',
  rsquo: '’',
  times: '×',
};

/**
 * Where each unit of a decoded text stands in its source, found by walking both side by side. Runs of white space match
 * whatever white space and layout there is, so that folded lines, indentation and collapsed spaces need no rules of their own.
 *
 * @returns nothing where the two can't be brought together.
 */
function align(source: string, start: number, end: number, text: string, read: ReadEscape): number[] | undefined {
  const offsets: number[] = [];
  let at = start;
  const unitAt = (): { text: string; length: number } => read(source, at) ?? { text: source[at] ?? '', length: 1 };
  const skipSpace = (): void => {
    while (at < end) {
      const unit = unitAt();
      if (unit.text !== '' && !SPACE.test(unit.text)) return;
      at += unit.length;
    }
  };
  for (let i = 0; i < text.length;) {
    const wanted = text[i] ?? '';
    if (SPACE.test(wanted)) {
      const from = at;
      skipSpace();
      const last = at;
      let run = 0;
      while (i < text.length && SPACE.test(text[i] ?? '')) {
        offsets.push(Math.min(from + run, Math.max(from, last - 1)));
        run += 1;
        i += 1;
      }
      continue;
    }
    if (offsets.length === 0) skipSpace();
    if (at >= end) return undefined;
    const unit = unitAt();
    if (unit.text === '') {
      at += unit.length;
      continue;
    }
    if (!text.startsWith(unit.text, i)) return undefined;
    for (let k = 0; k < unit.text.length; k += 1) offsets.push(at);
    i += unit.text.length;
    at += unit.length;
  }
  offsets.push(at);
  return offsets;
}

/** A text whose source is laid out differently: folded, indented, with collapsed spaces. Where the two can't be aligned, the whole of it. */
function alignedPiece(
  source: string,
  start: number,
  end: number,
  text: string,
  read: ReadEscape,
  encode: Piece['encode'],
): Piece {
  const isSame = end - start === text.length && source.startsWith(text, start);
  const base = { text, start, end, ...(encode && { encode }) };
  if (isSame) return base;
  return {
    ...base,
    offsets: lazyOffsets(
      () => align(source, start, end, text, read) ?? [...new Array<number>(text.length).fill(start), end],
    ),
  };
}

const readNothing: ReadEscape = () => undefined;

const readHtmlEntity: ReadEscape = (source, at) => {
  if (source[at] !== '&') return undefined;
  ENTITY.lastIndex = at;
  const match = ENTITY.exec(source);
  if (!match) return undefined;
  const [whole, decimal, hex, name = ''] = match;
  if (decimal === undefined && hex === undefined) {
    const text = HTML_ENTITIES[name];
    return text === undefined ? undefined : { text, length: whole.length };
  }
  return {
    text: codePoint(decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal)),
    length: whole.length,
  };
};

const encodeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
/** Vue and Svelte read braces in text as code. */
const encodeTemplateText = (text: string): string =>
  encodeHtml(text).replaceAll('{', '&#123;').replaceAll('}', '&#125;');

/** Text between tags. White space collapses as it does on the page. `braces` says whether braces in it are code. */
export function htmlTextPiece(source: string, start: number, end: number, braces: boolean): Piece | undefined {
  const decoded = source
    .slice(start, end)
    .replace(/&(?:#\d+|#x[\da-f]+|[a-z]+);/gi, (entity) => readHtmlEntity(entity, 0)?.text ?? entity);
  const text = decoded.replace(/[ \t\r\n\f]+/g, ' ');
  return text.trim() === ''
    ? undefined
    : alignedPiece(source, start, end, text, readHtmlEntity, braces ? encodeTemplateText : encodeHtml);
}

/** The inside of a quoted HTML attribute. */
export function htmlAttributePiece(source: string, start: number, end: number): Piece {
  const text = source
    .slice(start, end)
    .replace(/&(?:#\d+|#x[\da-f]+|[a-z]+);/gi, (entity) => readHtmlEntity(entity, 0)?.text ?? entity);
  return alignedPiece(
    source,
    start,
    end,
    text,
    readHtmlEntity,
    source[start - 1] === "'" ? encodeSingleAttribute : encodeDoubleAttribute,
  );
}

const encodeYamlSingle = (text: string): string => text.replaceAll("'", "''");
const encodeYamlPlain = (text: string): string | undefined =>
  /^[-?:,[\]{}#&*!|>'"%@`\s]|:\s|:$|\s#|\s$|[\r\n]/.test(text) ? undefined : text;
const encodeOneLine = (text: string): string | undefined => (/[\r\n]/.test(text) ? undefined : text);
const readDoubledQuote: ReadEscape = (source, at) =>
  source.startsWith("''", at) ? { text: "'", length: 2 } : undefined;

/** A YAML scalar: plain, quoted, or a block with its header. */
export function yamlPiece(source: string, start: number, end: number, text: string, style: string): Piece {
  switch (style) {
    case 'double-quoted':
      return alignedPiece(source, start + 1, end - 1, text, readJsEscape, encodeDouble);
    case 'single-quoted':
      return alignedPiece(source, start + 1, end - 1, text, readDoubledQuote, encodeYamlSingle);
    case 'literal':
    case 'folded': {
      const header = source.indexOf('\n', start);
      return alignedPiece(source, header < 0 ? start : header + 1, end, text, readNothing, encodeOneLine);
    }
    default:
      return alignedPiece(source, start, end, text, readNothing, encodeYamlPlain);
  }
}

/** A TOML string: basic or literal, on one line or several. */
export function tomlPiece(source: string, start: number, end: number, text: string): Piece {
  const quote = source[start] === "'" ? "'" : '"';
  const marks = source.startsWith(quote.repeat(3), start) ? 3 : 1;
  const isLiteral = quote === "'";
  return alignedPiece(
    source,
    start + marks,
    end - marks,
    text,
    isLiteral ? readNothing : readJsEscape,
    isLiteral ? encodeOneLine : encodeDouble,
  );
}

/** A run of Markdown text. */
export function markdownPiece(source: string, start: number, end: number, text: string): Piece {
  return alignedPiece(source, start, end, text, readMarkdownEscape, encodeMarkdown);
}

const readMarkdownEscape: ReadEscape = (source, at) => {
  const escaped = source[at] === '\\' ? source[at + 1] : undefined;
  return escaped !== undefined && /[!-/:-@[-`{-~]/.test(escaped)
    ? { text: escaped, length: 2 }
    : readHtmlEntity(source, at);
};
const encodeMarkdown = (text: string): string | undefined =>
  /[\r\n]/.test(text) ? undefined : text.replace(/[\\`*_[\]<>]/g, '\\$&');
