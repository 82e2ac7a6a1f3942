/**
 * What the review knows about one reading of a text: its sentences, its evidence and where phrases of faults stand.
 */
import { Flag } from './grammar/lexicon.js';
import type { EvidenceName } from './grammar/evidence.js';
import type { Machine, Match } from './grammar/machine.js';
import { type Reading, type Token, TokenKind } from './text/scan.js';
import type { Context } from './types.js';

/** Token indices: `start` to `end`, without the full stop; `stop` is the index of the token that ends it, or `end` at the end of the text. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  /** '.', '!', '?', '…', a new line, or '' at the end of the text. */
  readonly closing: string;
}

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What the other parts of the message say; a text by itself has none. */
export interface Surroundings {
  readonly explained: boolean;
  readonly concrete: boolean;
  readonly wayOn: boolean;
}

export const ALONE: Surroundings = { explained: false, concrete: false, wayOn: false };

export class Analysis {
  readonly kinds: readonly number[];
  readonly flags: readonly number[];
  readonly matches: readonly Match[];
  private sentenceList: readonly Sentence[] | undefined;
  private readonly evidenceSpans: Partial<Record<EvidenceName, Span[]>> = {};

  constructor(
    readonly text: string,
    readonly tokens: Reading,
    readonly context: Context,
    readonly surroundings: Surroundings,
    machine: Machine,
  ) {
    const kinds: number[] = [];
    const flags: number[] = [];
    for (const token of tokens) {
      const kind = machine.kindOf(token);
      kinds.push(kind);
      flags.push(machine.flagsOf(kind));
    }
    this.kinds = kinds;
    this.flags = flags;
    this.matches = machine.find(kinds);
  }

  addEvidence(name: EvidenceName, span: Span): void {
    (this.evidenceSpans[name] ??= []).push(span);
  }

  evidence(name: EvidenceName): readonly Span[] {
    return this.evidenceSpans[name] ?? [];
  }

  get sentences(): readonly Sentence[] {
    if (this.sentenceList !== undefined) return this.sentenceList;
    const list: Sentence[] = [];
    let start = 0;
    this.tokens.forEach((token, index) => {
      if (token.kind !== TokenKind.End) return;
      if (index > start) list.push({ start, end: index, closing: token.text });
      start = index + 1;
    });
    if (start < this.tokens.length) list.push({ start, end: this.tokens.length, closing: '' });
    this.sentenceList = list;
    return list;
  }

  sentenceAt(token: number): Sentence {
    const { sentences } = this;
    let low = 0;
    let high = sentences.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sentences[middle]?.end ?? 0) > token) high = middle;
      else low = middle + 1;
    }
    return sentences[low] ?? { start: 0, end: this.tokens.length, closing: '' };
  }

  token(index: number): Token {
    const token = this.tokens[index];
    if (token === undefined) throw new RangeError(`Token ${String(index)} of ${String(this.tokens.length)}`);
    return token;
  }

  /** Words, numbers and placeholders between two tokens. */
  countWords(span: Span): number {
    let count = 0;
    for (let i = span.start; i < span.end; i += 1) if (isWordlike(this.tokens[i])) count += 1;
    return count;
  }

  /** Whether a word or placeholder between two tokens tells the reader something about what happened. */
  hasContent(span: Span): boolean {
    for (let i = span.start; i < span.end; i += 1) {
      const token = this.tokens[i];
      if (token === undefined) continue;
      if (token.kind === TokenKind.Placeholder) return true;
      if (token.kind === TokenKind.Word && ((this.flags[i] ?? 0) & Flag.hollow) === 0) return true;
    }
    return false;
  }

  /** Whether a sentence says no more than "try again" or "contact support": it adds nothing to a failure. */
  isRetry(sentence: Sentence): boolean {
    return this.evidence('retry').some(
      (span) =>
        span.start === sentence.start &&
        span.end <= sentence.end &&
        !this.hasContent({ start: span.end, end: sentence.end }),
    );
  }

  /** Whether a sentence other than the one at a token says something concrete. */
  saysMoreBeside(token: number): boolean {
    const own = this.sentenceAt(token);
    return (
      this.surroundings.concrete ||
      this.sentences.some(
        (sentence) =>
          sentence !== own && this.countWords(sentence) > 2 && this.hasContent(sentence) && !this.isRetry(sentence),
      )
    );
  }

  hasFlag(flag: number, span: Span): boolean {
    for (let i = span.start; i < span.end; i += 1) if (((this.flags[i] ?? 0) & flag) !== 0) return true;
    return false;
  }
}

export const isWordlike = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.kind === TokenKind.Word || token.kind === TokenKind.Placeholder || token.kind === TokenKind.Number);
