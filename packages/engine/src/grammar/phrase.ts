/**
 * The phrase language in which faults are written, and its reader.
 *
 *   word            that word, in any letter case
 *   <cannot>        any word or phrase of the lexicon's class `cannot`
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

export type PhraseNode =
  | { readonly type: 'symbol'; readonly symbol: string }
  | { readonly type: 'class'; readonly name: string }
  | { readonly type: 'sequence'; readonly items: readonly PhraseNode[] }
  | { readonly type: 'either'; readonly options: readonly PhraseNode[] }
  | {
      readonly type: 'repeat';
      readonly item: PhraseNode;
      readonly min: number;
      readonly max: number;
    }
  | {
      readonly type: 'capture';
      readonly name: string;
      readonly item: PhraseNode;
    }
  | { readonly type: 'mark'; readonly edge: 'start' | 'end' };

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
  readonly source: string;
  readonly root: PhraseNode;
  /** Gaps at the start, and at the end before `$`, are counted after the match: in the machine they would multiply its states. */
  readonly before?: Gap;
  readonly after?: Gap;
  readonly startsSentence: boolean;
  readonly startsText: boolean;
  readonly endsSentence: boolean;
  readonly endsText: boolean;
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
const isWordCharacter = (c: string): boolean => (c >= 'a' && c <= 'z') || /[\p{L}\p{N}'_]/u.test(c);
const COUNTS = /\{(\d+),(\d+)\}/y;

class Reader {
  private at = 0;
  constructor(private readonly source: string) {}

  private fail(problem: string): never {
    throw new PhraseError(this.source, this.at, problem);
  }

  private skipSpaces(): void {
    while (this.source[this.at] === ' ') this.at += 1;
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
    if (c !== '{') return item;
    COUNTS.lastIndex = this.at;
    const counts = COUNTS.exec(this.source);
    if (counts === null) return item;
    this.at += counts[0].length;
    return {
      type: 'repeat',
      item,
      min: Number(counts[1]),
      max: Number(counts[2]),
    };
  }

  private atom(): PhraseNode {
    const { source } = this;
    const c = source[this.at] ?? this.fail('a word was expected');
    if (c === '\\') {
      this.at += 2;
      return {
        type: 'symbol',
        symbol: source[this.at - 1] ?? this.fail('a mark was expected after the backslash'),
      };
    }
    if (c === '(') {
      this.at += 1;
      const options: PhraseNode[] = [];
      for (;;) {
        options.push(this.sequence('|)'));
        const end = source[this.at];
        if (end === undefined) this.fail('`)` is missing');
        this.at += 1;
        if (end === ')') break;
      }
      return { type: 'either', options };
    }
    if (c === '<') {
      const close = source.indexOf('>', this.at);
      if (close === -1) this.fail('`>` is missing');
      const name = source.slice(this.at + 1, close);
      this.at = close + 1;
      return { type: 'class', name };
    }
    if (source.startsWith('{}', this.at)) {
      this.at += 2;
      return { type: 'symbol', symbol: '{}' };
    }
    if (c === '[' || c === ']') {
      this.at += 1;
      return { type: 'mark', edge: c === '[' ? 'start' : 'end' };
    }
    if ('*~#.!?'.includes(c) || MARKS.has(c)) {
      this.at += 1;
      return { type: 'symbol', symbol: c };
    }
    if (!isWordCharacter(c)) this.fail(`\`${c}\` has no meaning here`);
    const start = this.at;
    while (this.at < source.length && isWordCharacter(source[this.at] ?? '')) this.at += 1;
    const word = source.slice(start, this.at).toLowerCase();
    if (source[this.at] === '=') {
      this.at += 1;
      return { type: 'capture', name: word, item: this.quantified() };
    }
    return { type: 'symbol', symbol: word };
  }
}

/** The gap that a part of a phrase is, if it is nothing else. */
function gapOf(node: PhraseNode | undefined): Gap | undefined {
  if (node?.type === 'capture') {
    const gap = gapOf(node.item);
    return gap === undefined ? undefined : { ...gap, name: node.name };
  }
  const { item, min, max } = node?.type === 'repeat' ? node : { item: node, min: 1, max: 1 };
  if (item?.type !== 'symbol' || (item.symbol !== '*' && item.symbol !== '~')) return undefined;
  return { symbol: item.symbol, min, max, shown: false };
}

/** Takes the gap at the start off the parts of a phrase, unless nothing else is in it. */
function takeGapBefore(items: PhraseNode[]): Gap | undefined {
  const shown = items[0]?.type === 'mark';
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
  if (gap === undefined || gap.name !== undefined || !items.some(({ type }) => type === 'mark')) return;
  items.pop();
  for (let count = 0; count < gap.min; count += 1) items.push({ type: 'symbol', symbol: gap.symbol });
}

/** @throws {PhraseError} when the phrase can't be read. */
export function parsePhrase(source: string): Phrase {
  let body = source.trim();
  const startsText = body.startsWith('^^');
  const startsSentence = body.startsWith('^');
  body = body.replace(/^\^+/, '');
  const endsText = body.endsWith('$$');
  const endsSentence = body.endsWith('$');
  body = body.replace(/\$+$/, '');
  const root = new Reader(body).sequence('');
  const items = root.type === 'sequence' ? [...root.items] : [root];
  const before = startsText ? undefined : takeGapBefore(items);
  const after = endsSentence && !endsText ? takeGapAfter(items) : undefined;
  if (!endsSentence) trimEnd(items);
  return {
    source,
    root: { type: 'sequence', items },
    startsSentence,
    startsText,
    endsSentence,
    endsText,
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
  };
}
