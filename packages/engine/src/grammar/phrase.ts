/**
 * The phrase language in which faults are written, and its reader.
 *
 *   word            that word, in any letter case
 *   <trouble>       any word or phrase of the lexicon's class `trouble`
 *   <load.ing>      a form of a verb class: `.s`, `.ed`, `.ing`, or `.any` for all forms
 *   *               any one word, number or placeholder; never punctuation
 *   ~               any one token inside the sentence, punctuation included
 *   {}              a placeholder       #  a number      emoji  an emoji
 *   , : - ( ) / ☹   that mark (☹ is any sad face made of signs)           .  the end of a sentence, `!` and `?` only that end
 *   (a|b c)         either              x?  x or nothing   x{0,3}  that many times
 *   [ … ]           the words to point at, when they are not the whole phrase
 *   name=x          remembers what x matched, for the rewrites ($name)
 *   ^ $             where a sentence starts or ends; ^^ $$ where the text does
 */

import { ANY_TOKEN, ANY_WORD, type Symbols } from './symbols.js';

/** A part of a phrase: a symbol, or how parts are put together. Where phrases are read from their sources, symbols are numbers. */
export type PhraseNode<S = number> =
  | S
  | { readonly type: 'sequence'; readonly items: readonly PhraseNode<S>[] }
  | { readonly type: 'either'; readonly options: readonly PhraseNode<S>[] }
  | { readonly type: 'repeat'; readonly item: PhraseNode<S>; readonly min: number; readonly max: number }
  | { readonly type: 'capture'; readonly name: string; readonly item: PhraseNode<S> }
  | Mark;

/** Begins or ends a part that the rewrites (`name`) or the reader (`''`) are shown. */
export interface Mark {
  readonly type: 'mark';
  readonly name: string;
  readonly edge: 'start' | 'end';
}

/** Any words (`*`) or tokens (`~`) before or after a phrase. */
export interface Gap {
  readonly symbol: '*' | '~';
  readonly min: number;
  readonly max: number;
  /** The name under which the rewrites know what stands in it. */
  readonly name?: string;
  /** Whether it belongs to the words to point at. */
  readonly shown: boolean;
}

export interface Phrase {
  readonly root: PhraseNode;
  /** Gaps at the start, and at the end before `$`, are counted after the match: in the machine they would multiply its states. */
  readonly before?: Gap;
  readonly after?: Gap;
  readonly startsSentence: boolean;
  readonly startsText: boolean;
  readonly endsSentence: boolean;
  readonly endsText: boolean;
  /** Whether it has parts that rewrites or the reader are shown: none, or the words to point at and these are all of it, or others. */
  readonly parts: 'none' | 'whole' | 'some';
}

/** A mistake in a phrase of a fault file: says which phrase, where and what was expected. */
export class PhraseError extends Error {
  constructor(source: string, at: number, problem: string) {
    super(
      `The phrase \`${source}\` can't be read at character ${String(at + 1)}: ${problem}. See the notation at the top of grammar/phrase.ts.`,
    );
    this.name = 'PhraseError';
  }
}

const MARKS = new Set([',', ':', ';', '(', ')', '-', '/', '–', '☹']);
const SPACE = 32;
const BAR = 124;
const CLOSING = 41;
/** Letters of the alphabets of Europe, digits, `'` and `_`. Phrases are in lower case. */
const isInWord = (c: number): boolean =>
  (c >= 97 && c <= 122) || c === 39 || (c >= 48 && c <= 57) || c === 95 || (c >= 0xc0 && c <= 0x1fff);

class Reader {
  private at = 0;

  constructor(
    private readonly source: string,
    private readonly symbols: Symbols,
    private readonly classOf: (name: string) => PhraseNode,
  ) {}

  private fail(problem: string): never {
    throw new PhraseError(this.source, this.at, problem);
  }

  private skipSpaces(): void {
    while (this.source.charCodeAt(this.at) === SPACE) this.at += 1;
  }

  /** Where the word ends that stands at an index; the index itself where there is none. */
  private wordEnd(from: number): number {
    let end = from;
    while (isInWord(this.source.charCodeAt(end))) end += 1;
    return end;
  }

  /** Where options that are single words end: most phrases hold long lists of them, and each list is one symbol. */
  private wordsEnd(): number {
    let known = this.at;
    for (let from = this.at; ;) {
      const end = this.wordEnd(from);
      const c = this.source.charCodeAt(end);
      if (end === from || (c !== BAR && c !== CLOSING)) return known;
      known = end;
      if (c === CLOSING) return known;
      from = end + 1;
    }
  }

  private option(): PhraseNode {
    const end = this.wordsEnd();
    if (end === this.at) return this.sequence('|)');
    const words = this.source.slice(this.at, end);
    this.at = end;
    return this.symbols.number(words);
  }

  sequence(closing: string): PhraseNode {
    const items: PhraseNode[] = [];
    for (;;) {
      this.skipSpaces();
      const c = this.source[this.at];
      if (c === undefined || closing.includes(c)) break;
      items.push(this.quantified());
    }
    const only = items[0];
    return items.length === 1 && only !== undefined ? only : { type: 'sequence', items };
  }

  private quantified(): PhraseNode {
    const item = this.atom();
    const c = this.source[this.at];
    if (c === '?') {
      this.at += 1;
      return { type: 'repeat', item, min: 0, max: 1 };
    }
    if (c !== '{' || this.source[this.at + 1] === '}') return item;
    const close = this.source.indexOf('}', this.at);
    const [min = NaN, max = NaN] = this.source
      .slice(this.at + 1, close)
      .split(',')
      .map(Number);
    if (!(min <= max)) this.fail('a count such as `{0,3}` was expected');
    this.at = close + 1;
    return { type: 'repeat', item, min, max };
  }

  private atom(): PhraseNode {
    const { source } = this;
    const c = source[this.at] ?? this.fail('a word was expected');
    const end = this.wordEnd(this.at);
    if (end > this.at) {
      const word = source.slice(this.at, end);
      this.at = end;
      if (source[this.at] === '=') {
        this.at += 1;
        return { type: 'capture', name: word, item: this.quantified() };
      }
      return this.symbols.number(word);
    }
    if (c === '\\') {
      this.at += 2;
      return this.symbols.number(source[this.at - 1] ?? this.fail('a mark was expected after the backslash'));
    }
    if (c === '(') {
      this.at += 1;
      const options: PhraseNode[] = [];
      for (;;) {
        options.push(this.option());
        const end = source[this.at];
        if (end === undefined) this.fail('`)` is missing');
        this.at += 1;
        if (end === ')') break;
      }
      const only = options[0];
      return options.length === 1 && only !== undefined ? only : { type: 'either', options };
    }
    if (c === '<') {
      const close = source.indexOf('>', this.at);
      if (close === -1) this.fail('`>` is missing');
      const name = source.slice(this.at + 1, close);
      this.at = close + 1;
      return this.classOf(name);
    }
    if (source.startsWith('{}', this.at)) {
      this.at += 2;
      return this.symbols.number('{}');
    }
    if (c === '[' || c === ']') {
      this.at += 1;
      return { type: 'mark', name: '', edge: c === '[' ? 'start' : 'end' };
    }
    if ('*~#.!?'.includes(c) || MARKS.has(c)) {
      this.at += 1;
      return this.symbols.number(c);
    }
    return this.fail(`\`${c}\` has no meaning here`);
  }
}

/** The gap that a part of a phrase is, if it is nothing else. */
function gapOf(node: PhraseNode | undefined): Gap | undefined {
  if (node === undefined) return undefined;
  if (typeof node === 'number')
    return node === ANY_WORD || node === ANY_TOKEN
      ? { symbol: node === ANY_WORD ? '*' : '~', min: 1, max: 1, shown: false }
      : undefined;
  if (node.type === 'capture') {
    const gap = gapOf(node.item);
    return gap === undefined ? undefined : { ...gap, name: node.name };
  }
  if (node.type !== 'repeat' || typeof node.item !== 'number') return undefined;
  const gap = gapOf(node.item);
  return gap === undefined ? undefined : { ...gap, min: node.min, max: node.max };
}

const isMark = (node: PhraseNode | undefined): boolean => typeof node === 'object' && node.type === 'mark';

/** Takes the gap at the start off the parts of a phrase, unless nothing else is in it. */
function takeGapBefore(items: PhraseNode[]): Gap | undefined {
  const shown = isMark(items[0]);
  const at = shown ? 1 : 0;
  const gap = items.length > at + 1 ? gapOf(items[at]) : undefined;
  if (gap === undefined) return undefined;
  items.splice(at, 1);
  return { ...gap, shown };
}

/** Takes the gap at the end off the parts of a phrase that ends with its sentence. */
function takeGapAfter(items: PhraseNode[]): Gap | undefined {
  const gap = items.length > 1 ? gapOf(items.at(-1)) : undefined;
  if (gap === undefined || gap.name !== undefined) return undefined;
  items.pop();
  return gap;
}

/** Behind the words to point at, more words than are needed change nothing. */
function trimEnd(items: PhraseNode[]): void {
  const gap = gapOf(items.at(-1));
  if (gap === undefined || gap.name !== undefined || !items.some(isMark)) return;
  items.pop();
  for (let count = 0; count < gap.min; count += 1) items.push(gap.symbol === '*' ? ANY_WORD : ANY_TOKEN);
}

/** See `Phrase.parts`. */
function partsOf(source: string, items: readonly PhraseNode[]): Phrase['parts'] {
  if (!/[[=]/.test(source)) return 'none';
  const isWhole = isMark(items[0]) && isMark(items.at(-1)) && source.split('[').length === 2 && !source.includes('=');
  return isWhole ? 'whole' : 'some';
}

/**
 * @param symbols takes in what the phrase asks tokens to be
 * @param classOf what a word class matches
 * @throws {PhraseError} when the phrase can't be read.
 */
export function parsePhrase(source: string, symbols: Symbols, classOf: (name: string) => PhraseNode): Phrase {
  const written = source.trim().toLowerCase();
  const startsText = written.startsWith('^^');
  const startsSentence = written.startsWith('^');
  const endsText = written.endsWith('$$');
  const endsSentence = written.endsWith('$');
  const body = written.slice(
    startsText ? 2 : startsSentence ? 1 : 0,
    written.length - (endsText ? 2 : endsSentence ? 1 : 0),
  );
  const root = new Reader(body, symbols, classOf).sequence('');
  const items = typeof root === 'object' && root.type === 'sequence' ? [...root.items] : [root];
  const before = startsText ? undefined : takeGapBefore(items);
  const after = endsSentence && !endsText ? takeGapAfter(items) : undefined;
  if (!endsSentence) trimEnd(items);
  return {
    root: { type: 'sequence', items },
    startsSentence,
    startsText,
    endsSentence,
    endsText,
    parts: partsOf(source, items),
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
  };
}
