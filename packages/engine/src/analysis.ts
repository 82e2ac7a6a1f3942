/**
 * What the review knows about one reading of a text: its sentences, its evidence and where phrases of faults stand.
 */
import type { CompleteContext } from './context.js';
import type { EvidenceName } from './grammar/evidence.js';
import { Flag } from './grammar/flags.js';
import { type Compiled, isGlanced } from './compiled.js';
import type { Match } from './grammar/machine.js';
import type { Gap } from './grammar/phrase.js';
import type { Judgement } from './judgements/judgement.js';
import { firstIndex } from './sorted.js';
import { type Reading, type Token, TokenKind } from './text/reading.js';

/** Token indices: `start` to `end`, without the full stop. */
export interface Sentence extends Span {
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

export const ALONE: Surroundings = {
  explained: false,
  concrete: false,
  wayOn: false,
};

/** Bits beside those of the lexicon. */
const WORDLIKE = 1 << 30;
const CONTENT = 1 << 29;
/** Longer spans are counted with running totals, so that asking again and again stays linear. */
const SHORT_SPAN = 40;

/** "Please check your connection" hints at a cause; any other step after an empty report leaves it as empty as it was. */
const HINTING_VERBS = new Set([
  'check',
  'make',
  'ensure',
  'verify',
  'confirm',
  'review',
  'use',
  'enter',
  'choose',
  'select',
  'follow',
  'see',
  'read',
]);

const ALLOWING = new Set(['may', 'can', 'could', 'might']);
const THAT = new Set(['it', 'this', 'that', 'the', 'you', 'they']);

/** What may stand before the verb of a step. */
const POLITE = new Set(['please', 'kindly', 'or', 'and', 'then', 'so', ',']);

export class Analysis {
  readonly text: string;
  private sentenceList: readonly Sentence[] | undefined;
  private evidenceSpans: Partial<Record<EvidenceName, Span[]>> | undefined;
  private evidenceMatches: readonly Match[] | undefined;
  private edgeTokens: { readonly first: number; readonly last: number } | undefined;
  private telling: ReadonlySet<Sentence> | undefined;
  /** By token: 1 where a figure of speech stands, whose words tell nothing. */
  private figures: Uint8Array | undefined;
  private totals: Map<number, Uint32Array> | undefined;

  constructor(
    readonly reading: Reading,
    /** Where phrases of faults stand in it, and those of the evidence at which judgements glance. */
    readonly matches: readonly Match[],
    readonly context: CompleteContext,
    /** Known only when the other parts have been read. */
    public surroundings: Surroundings,
    /** The judgements that shall look at it. */
    readonly looks: readonly Judgement[],
    private readonly compiled: Compiled,
  ) {
    this.text = reading.text;
  }

  /** How many tokens the reading has. */
  get length(): number {
    return this.reading.length;
  }

  get tokens(): readonly Token[] {
    return this.reading.tokens;
  }

  token(index: number): Token {
    if (index < 0 || index >= this.length) throw new RangeError(`Token ${String(index)} of ${String(this.length)}`);
    return this.reading.token(index);
  }

  /** The token as phrases write it; '' where there is none. */
  textOf(index: number): string {
    return index >= 0 && index < this.length ? this.reading.token(index).text : '';
  }

  /**
   * The tokens that a phrase takes up, or undefined where it doesn't stand as its anchors want it. The machine has seen to
   * phrases that start a sentence; gaps beside an anchor are counted here.
   */
  spanOf({ phrase: id, start, end }: Match): Span | undefined {
    const frame = this.compiled.machine.frames[id];
    if (frame === undefined) return undefined;
    const { before, after, startsText, startsSentence, endsSentence, endsText } = frame;
    let [from, to] = [start, end];
    if (before !== undefined) {
      from = startsSentence ? this.sentenceAt(start).start : this.gapStart(before, start);
      if (!this.fills(before, from, start)) return undefined;
    }
    if (after !== undefined) {
      to = this.isEnd(end - 1) ? end : this.sentenceAt(end - 1).end;
      if (!this.fills(after, end, to)) return undefined;
    }
    if (startsText && start !== this.edges.first) return undefined;
    // The phrase may hold the full stop itself.
    if (endsText) return end === this.edges.last + 1 || end === this.edges.last + 2 ? { start, end } : undefined;
    const ends = !endsSentence || to >= this.length || this.isEnd(to) || this.isEnd(to - 1);
    return ends ? { start: from, end: to } : undefined;
  }

  /** Where evidence stands, in the order of the text. */
  evidence(name: EvidenceName): readonly Span[] {
    const known = this.evidenceSpans?.[name];
    if (known !== undefined) return known;
    const spans: Span[] = [];
    const matches = isGlanced(name)
      ? this.matches
      : (this.evidenceMatches ??= this.compiled.evidence.find(this.reading));
    for (const match of matches) {
      const span = this.compiled.owners[match.phrase] === name ? this.spanOf(match) : undefined;
      if (span !== undefined) spans.push(span);
    }
    return ((this.evidenceSpans ??= {})[name] = spans);
  }

  /** Where it reports that something failed, plainly or in a figure of speech. */
  get failures(): readonly Span[] {
    const plain = this.evidence('failure');
    const figures = this.evidence('idiom');
    return figures.length === 0 ? plain : [...plain, ...figures];
  }

  /** The first evidence that starts within a span. */
  evidenceWithin(name: EvidenceName, span: Span): Span | undefined {
    const spans = this.evidence(name);
    const first = spans[firstIndex(spans.length, (index) => (spans[index]?.start ?? 0) >= span.start)];
    return first !== undefined && first.start < span.end ? first : undefined;
  }

  get sentences(): readonly Sentence[] {
    if (this.sentenceList !== undefined) return this.sentenceList;
    const list: Sentence[] = [];
    let start = 0;
    for (let index = 0; index < this.length; index += 1) {
      if (!this.isEnd(index)) continue;
      if (index > start) list.push({ start, end: index, closing: this.textOf(index) });
      start = index + 1;
    }
    if (start < this.length) list.push({ start, end: this.length, closing: '' });
    this.sentenceList = list;
    return list;
  }

  /** The first and the last token that don't merely end a sentence. */
  get edges(): { readonly first: number; readonly last: number } {
    if (this.edgeTokens === undefined) {
      let first = 0;
      let last = this.length - 1;
      while (first < last && this.isEnd(first)) first += 1;
      while (last > first && this.isEnd(last)) last -= 1;
      this.edgeTokens = { first, last };
    }
    return this.edgeTokens;
  }

  /** The sentence of a token; of one that ends a sentence, the sentence that it ends. */
  sentenceAt(token: number): Sentence {
    const { sentences } = this;
    const index = firstIndex(sentences.length, (at) => (sentences[at]?.end ?? 0) >= token);
    return sentences[index] ?? sentences.at(-1) ?? { start: 0, end: this.length, closing: '' };
  }

  isWord(index: number): boolean {
    return this.reading.kinds[index] === TokenKind.Word;
  }

  /** Where a token starts in the text. */
  startOf(index: number): number {
    return index < this.length ? (this.reading.starts[index] ?? 0) : this.text.length;
  }

  /** Where it ends. */
  endOf(index: number): number {
    return index < this.length ? (this.reading.ends[index] ?? 0) : this.text.length;
  }

  /** Whether the token ends a sentence. */
  isEnd(index: number): boolean {
    return this.reading.kinds[index] === TokenKind.End;
  }

  /** Bits of the lexicon's classes that a token belongs to. */
  flagsAt(index: number): number {
    return this.compiled.machine.flagsOf(this.reading.wordKinds[index] ?? 0);
  }

  /** Words, numbers and placeholders between two tokens. */
  countWords(span: Span): number {
    return this.count(WORDLIKE, span);
  }

  /** Whether a word or placeholder between two tokens tells the reader something about what happened. */
  hasContent(span: Span): boolean {
    this.figures ??= this.findFigures();
    return this.count(CONTENT, span) > 0;
  }

  /** Whether a word between two tokens belongs to one of the classes. */
  hasFlag(flag: number, span: Span): boolean {
    return this.count(flag, span) > 0;
  }

  /** Where a gap that ends before a token starts, when it takes as many words as it may. */
  private gapStart({ symbol, max }: Gap, end: number): number {
    let start = end;
    while (start > 0 && end - start < max && !this.isEnd(start - 1)) {
      if (symbol === '*' && (this.bitsAt(start - 1) & WORDLIKE) === 0) break;
      start -= 1;
    }
    return start;
  }

  /** Whether the tokens from one index to another are as many and of the sort that a gap in a phrase allows. */
  private fills({ symbol, min, max }: Gap, start: number, end: number): boolean {
    const length = end - start;
    return length >= min && length <= max && (symbol === '~' || this.countWords({ start, end }) === length);
  }

  /** A cause, a rule or an example stands in the text. */
  get isExplained(): boolean {
    this.figures ??= this.findFigures();
    // "Out of the question" doesn't tell what has run out.
    if (this.evidence('explanation').some(({ start }) => this.figures?.[start] !== 1)) return true;
    return this.evidence('cause').some(({ end }) =>
      this.hasContent({ start: end - 1, end: this.sentenceAt(end - 1).end }),
    );
  }

  /** Whether a sentence says no more than "try again" or "contact support": it adds nothing to a failure. */
  isRetry(sentence: Sentence): boolean {
    const retries = this.evidence('retry');
    let index = firstIndex(retries.length, (at) => (retries[at]?.start ?? 0) >= sentence.start);
    for (let retry = retries[index]; retry?.start === sentence.start; retry = retries[(index += 1)])
      if (retry.end <= sentence.end && !this.hasContent({ start: retry.end, end: sentence.end })) return true;
    return false;
  }

  /** Whether a sentence is a step that says nothing of what happened: "Go back to {page} and try again", "If you think this is a bug, tell us". */
  isStep({ start, end }: Span): boolean {
    let first = start;
    while (first < end && POLITE.has(this.textOf(first))) first += 1;
    const word = this.textOf(first);
    // "You may try it again in due course" and "Should it go on, tell the desk" are steps too.
    if (word === 'you' && ALLOWING.has(this.textOf(first + 1))) return this.isStep({ start: first + 2, end });
    return (
      word === 'if' ||
      (word === 'should' && THAT.has(this.textOf(first + 1))) ||
      (this.hasFlag(Flag.imperative, { start: first, end: first + 1 }) && !HINTING_VERBS.has(word))
    );
  }

  /** Whether a sentence other than the one at a token, or another part of the message, says something concrete. */
  saysMoreBeside(token: number): boolean {
    if (this.surroundings.concrete) return true;
    this.telling ??= new Set(
      this.sentences.filter(
        (sentence) =>
          (this.countWords(sentence) > 2 || this.reading.kinds[sentence.start] === TokenKind.Placeholder) &&
          this.hasContent(sentence) &&
          !this.isRetry(sentence) &&
          !this.isStep(sentence),
      ),
    );
    return this.telling.size > (this.telling.has(this.sentenceAt(token)) ? 1 : 0);
  }

  private findFigures(): Uint8Array {
    const figures = new Uint8Array(this.length);
    for (const name of ['idiom', 'filler'] as const)
      for (const { start, end } of this.evidence(name)) figures.fill(1, start, end);
    return figures;
  }

  private count(bits: number, { start, end }: Span): number {
    if (end - start <= SHORT_SPAN) {
      let count = 0;
      for (let i = start; i < end; i += 1) if ((this.bitsAt(i) & bits) !== 0) count += 1;
      return count;
    }
    this.totals ??= new Map();
    let totals = this.totals.get(bits);
    if (totals === undefined) {
      totals = new Uint32Array(this.length + 1);
      for (let i = 0; i < this.length; i += 1)
        totals[i + 1] = (totals[i] ?? 0) + ((this.bitsAt(i) & bits) !== 0 ? 1 : 0);
      this.totals.set(bits, totals);
    }
    return (totals[Math.min(end, this.length)] ?? 0) - (totals[Math.max(0, start)] ?? 0);
  }

  private bitsAt(index: number): number {
    const flags = this.flagsAt(index);
    switch (this.reading.kinds[index]) {
      case TokenKind.Word:
        return flags | WORDLIKE | ((flags & Flag.hollow) === 0 && this.figures?.[index] !== 1 ? CONTENT : 0);
      case TokenKind.Placeholder:
        return WORDLIKE | CONTENT;
      case TokenKind.Number:
        return flags | WORDLIKE;
      default:
        return flags;
    }
  }
}

export const isWordlike = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.kind === TokenKind.Word || token.kind === TokenKind.Placeholder || token.kind === TokenKind.Number);
