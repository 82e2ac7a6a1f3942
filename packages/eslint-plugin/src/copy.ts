import type { Context } from '@tactful/engine';

/** A range of the source file, in UTF-16 code units. */
export type SourceRange = readonly [start: number, end: number];

/**
 * A stretch of a copy that stands in one piece in the source: the inside of a literal, a run of JSX text, a block scalar,
 * or a hole, an expression whose value is only known when the program runs.
 */
export interface Piece {
  /** The text as people read it; for a hole its placeholder, such as `{name}`. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly hole?: boolean;
  /**
   * Where each code unit of `text` starts in the source, and after them where the last one ends. Absent where source and
   * text agree unit by unit. A function because only the few texts with a finding ever need it.
   */
  readonly offsets?: () => readonly number[];
  /** Writes words so that they can stand in this place of the source; nothing where these words can't. Absent where none can. */
  readonly encode?: (text: string) => string | undefined;
}

/** One text that people read, with where it stands. */
export interface Copy {
  readonly text: string;
  readonly pieces: readonly Piece[];
  readonly context: Context;
  /** For copy that lives in another file than the one being linted. */
  readonly elsewhere?: Elsewhere | undefined;
}

/** Where a finding in words of another file is reported, and where the words are. */
export interface Elsewhere {
  readonly range: SourceRange;
  readonly file: string;
  readonly key: string;
  /** How the words are reviewed in that file, where they are: what is found there is said there, and not again here. */
  readonly reviewedAs?: Context;
}

/** Words that are shown together and judged together. */
export interface CopyGroup {
  readonly title?: Copy | undefined;
  readonly body?: Copy | undefined;
  readonly actions: readonly Copy[];
  readonly context: Context;
}

export type CopyEntry = Copy | CopyGroup;

export function isGroup(entry: CopyEntry): entry is CopyGroup {
  return 'actions' in entry;
}

/** The text of pieces; neighbours are joined as they are. */
export function textOf(pieces: readonly Piece[]): string {
  const [first] = pieces;
  return pieces.length === 1 && first ? first.text : pieces.map(({ text }) => text).join('');
}

/** Makes a copy of pieces. */
export function copyOf(pieces: readonly Piece[], context: Context): Copy {
  return { text: textOf(pieces), pieces, context };
}

function startOf(piece: Piece, at: number): number {
  if (piece.hole) return piece.start;
  return piece.offsets ? (piece.offsets()[at] ?? piece.end) : piece.start + at;
}

function endOf(piece: Piece, at: number): number {
  if (piece.hole) return piece.end;
  return piece.offsets ? (piece.offsets()[at] ?? piece.end) : piece.start + at;
}

/** The pieces that a range of the text touches, each with its own part of that range. */
function slices(copy: Copy, start: number, end: number): Array<{ piece: Piece; from: number; to: number }> {
  const touched: Array<{ piece: Piece; from: number; to: number }> = [];
  let offset = 0;
  for (const piece of copy.pieces) {
    const from = Math.max(start - offset, 0);
    const to = Math.min(end - offset, piece.text.length);
    // An empty range, an insertion, belongs to the first piece that reaches it.
    if (from < to || (start === end && touched.length === 0 && from <= piece.text.length))
      touched.push({ piece, from, to: Math.max(from, to) });
    offset += piece.text.length;
  }
  return touched;
}

/** The range of the source that shows a range of the text. */
export function sourceRange(copy: Copy, [start, end]: SourceRange): SourceRange {
  if (copy.elsewhere) return copy.elsewhere.range;
  const touched = slices(copy, start, end);
  const first = touched[0];
  const last = touched.at(-1);
  if (!first || !last) {
    const piece = copy.pieces[0];
    return piece ? [piece.start, piece.end] : [0, 0];
  }
  const from = startOf(first.piece, first.from);
  return [from, Math.max(from, endOf(last.piece, last.to))];
}

/**
 * What to write into the source so that a range of the text becomes the replacement, or nothing where that cannot be done
 * without touching more than words: a rewrite across tags or literals, or one that would lose a placeholder.
 */
export function sourceEdit(
  copy: Copy,
  [start, end]: SourceRange,
  replacement: string,
  source: string,
): { range: SourceRange; text: string } | undefined {
  if (copy.elsewhere) return undefined;
  const touched = slices(copy, start, end);
  const words = touched.filter(({ piece }) => !piece.hole);
  const encode = words[0]?.piece.encode;
  if (!encode || words.some(({ piece }) => piece.encode !== encode)) return undefined;
  for (let i = 1; i < touched.length; i += 1) {
    if (touched[i - 1]?.piece.end !== touched[i]?.piece.start) return undefined;
  }
  let rest = replacement;
  const parts: Array<string | undefined> = [];
  for (const { piece } of touched) {
    if (!piece.hole) continue;
    const at = rest.indexOf(piece.text);
    if (at < 0) return undefined;
    parts.push(encode(rest.slice(0, at)), source.slice(piece.start, piece.end));
    rest = rest.slice(at + piece.text.length);
  }
  parts.push(encode(rest));
  if (parts.includes(undefined)) return undefined;
  return { range: sourceRange(copy, [start, end]), text: parts.join('') };
}
