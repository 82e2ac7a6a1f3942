/**
 * Phrases as the build writes them down, and their reader. Kinds, classes and words are numbers of two letters each; in
 * order of their signs, parts are
 *
 *   a number        a token of that kind, word or class; a class with phrases is those too
 *   * ~             any word, any token inside a sentence
 *   (…)             a token of one of these numbers
 *   /…>             one part after the other
 *   <…>             either
 *   $x              x or nothing           %nmx   x from n to m times, both as digits from `0` on
 *   =nx             x, remembered under the name with that number
 *   [ ]             where the words to point at start and end
 *   |n              before all parts: what the first token may be is among the numbers in the next n signs; without it, it is what
 *                   stands first
 */
import { FIRST_CLASS, Kind } from './grammar.js';
import { charactersIn, lettersOf, numberAt } from './letters.js';
import type { Node } from './nfa.js';
import type { PhraseNode } from './phrase.js';

/** As characters: what is any word, and what is any token inside a sentence. */
export const WORD_CHARACTER = String.fromCharCode(Kind.UnknownWord);
export const TOKEN_CHARACTER = String.fromCharCode(Kind.OtherMark);

const ZERO = 48;
const NO_PHRASES: readonly string[] = [];
const digit = (value: number): string => String.fromCharCode(ZERO + value);

/** What is needed to write phrases down. */
export interface Numbering {
  /** By symbol: what a token may be. */
  readonly numbersOf: readonly (readonly number[])[];
  /** The number of the class that a node is, if it is one with phrases. */
  classOf(node: PhraseNode): number | undefined;
  readonly names: readonly string[];
}

export function writePhrase(root: PhraseNode, numbering: Numbering): string {
  const items = typeof root === 'object' && root.type === 'sequence' ? root.items : [root];
  const parts = items.map((item) => writeNode(item, numbering));
  const { numbers } = headOf(root, numbering);
  const isHead = (letters: string): boolean => {
    const characters = charactersIn(letters);
    return numbers.every((number) => characters.includes(String.fromCharCode(number)));
  };
  const whole = parts.join('');
  if (isHead(plainHead(whole, 0))) return whole;
  let head = '';
  for (const part of parts) {
    head += part;
    if (isHead(numbersAmong(head))) break;
  }
  return `|${lettersOf(head.length)}${whole}`;
}

function writeNode(node: PhraseNode, numbering: Numbering): string {
  const write = (part: PhraseNode): string => writeNode(part, numbering);
  const known = numbering.classOf(node);
  if (known !== undefined) return lettersOf(known);
  if (typeof node === 'number') {
    const numbers = numbering.numbersOf[node] ?? [];
    if (numbers[0] === (Kind.UnknownWord as number)) return '*';
    if (numbers[0] === (Kind.OtherMark as number)) return '~';
    return numbers.length === 1 ? numbers.map(lettersOf).join('') : `(${numbers.map(lettersOf).join('')})`;
  }
  switch (node.type) {
    case 'sequence':
      return `/${node.items.map(write).join('')}>`;
    case 'either':
      return `<${node.options.map(write).join('')}>`;
    case 'repeat': {
      const { min, max, item } = node;
      return min === 0 && max === 1 ? `$${write(item)}` : `%${digit(min)}${digit(max)}${write(item)}`;
    }
    case 'capture':
      return `=${digit(numbering.names.indexOf(node.name))}${write(node.item)}`;
    case 'mark':
      return node.edge === 'start' ? '[' : ']';
  }
}

/** What a part of a phrase may start with. A class stands for the phrases that it matches, too. */
function headOf(node: PhraseNode, numbering: Numbering): { readonly numbers: number[]; readonly canBeEmpty: boolean } {
  const known = numbering.classOf(node);
  if (known !== undefined) return { numbers: [known], canBeEmpty: false };
  if (typeof node === 'number') return { numbers: [...(numbering.numbersOf[node] ?? [])], canBeEmpty: false };
  switch (node.type) {
    case 'mark':
      return { numbers: [], canBeEmpty: true };
    case 'capture':
      return headOf(node.item, numbering);
    case 'repeat': {
      const { numbers, canBeEmpty } = headOf(node.item, numbering);
      return { numbers, canBeEmpty: canBeEmpty || node.min === 0 };
    }
    case 'either': {
      const heads = node.options.map((option) => headOf(option, numbering));
      return {
        numbers: [...new Set(heads.flatMap(({ numbers }) => numbers))],
        canBeEmpty: heads.some(({ canBeEmpty }) => canBeEmpty),
      };
    }
    case 'sequence': {
      const numbers = new Set<number>();
      for (const item of node.items) {
        const head = headOf(item, numbering);
        for (const number of head.numbers) numbers.add(number);
        if (!head.canBeEmpty) return { numbers: [...numbers], canBeEmpty: false };
      }
      return { numbers: [...numbers], canBeEmpty: true };
    }
  }
}

/** Signs, and the digits behind them, that are no numbers; `*` and `~` are. */
const NO_NUMBERS = /%..|=.|[()<>$[\]/]/g;

function numbersAmong(parts: string): string {
  return parts
    .replace(NO_NUMBERS, '')
    .replaceAll('*', lettersOf(Kind.UnknownWord))
    .replaceAll('~', lettersOf(Kind.OtherMark));
}

/** Numbers among which is every one that the first token of a phrase may be, whose parts start at an index. */
export function plainHead(text: string, from: number): string {
  if (text.startsWith('|', from)) return numbersAmong(text.slice(from + 3, from + 3 + numberAt(text, from + 1)));
  const at = text.startsWith('[', from) ? from + 1 : from;
  if (text.startsWith('(', at)) return text.slice(at + 1, text.indexOf(')', at));
  return numberAt(text, at) === -1 ? '' : text.slice(at, at + 2);
}

export class NodeReader {
  private text = '';
  private at = 0;
  /** By class: what it is, once somebody has asked. */
  private readonly classes: Node[] = [];

  constructor(
    private readonly classPhrases: readonly (readonly string[])[],
    private readonly names: readonly string[],
  ) {}

  /** The parts of a phrase, from an index on. */
  read(text: string, from: number): Node {
    const { text: outerText, at: outerAt } = this;
    this.text = text;
    this.at = text.startsWith('|', from) ? from + 3 : from;
    const items = this.nodes();
    this.text = outerText;
    this.at = outerAt;
    return { type: 'sequence', items };
  }

  private digit(): number {
    return this.text.charCodeAt(this.at++) - ZERO;
  }

  private nodes(): Node[] {
    const nodes: Node[] = [];
    while (this.at < this.text.length && !this.text.startsWith('>', this.at)) nodes.push(this.node());
    this.at += 1;
    return nodes;
  }

  private node(): Node {
    const { text, at } = this;
    const number = numberAt(text, at);
    if (number !== -1) {
      this.at += 2;
      return this.ofNumber(number);
    }
    this.at += 1;
    switch (text.charAt(at)) {
      case '*':
        return WORD_CHARACTER;
      case '~':
        return TOKEN_CHARACTER;
      case '(':
        this.at = text.indexOf(')', at) + 1;
        return charactersIn(text.slice(at + 1, this.at - 1));
      case '/':
        return { type: 'sequence', items: this.nodes() };
      case '<':
        return { type: 'either', options: this.nodes() };
      case '$':
        return { type: 'repeat', item: this.node(), min: 0, max: 1 };
      case '%': {
        const min = this.digit();
        const max = this.digit();
        return { type: 'repeat', item: this.node(), min, max };
      }
      case '=': {
        const name = this.names[this.digit()] ?? '';
        return { type: 'capture', name, item: this.node() };
      }
      default:
        return { type: 'mark', name: '', edge: text.charAt(at) === '[' ? 'start' : 'end' };
    }
  }

  private ofNumber(number: number): Node {
    const index = number - FIRST_CLASS;
    const phrases = this.classPhrases[index] ?? NO_PHRASES;
    const character = String.fromCharCode(number);
    if (phrases.length === 0) return character;
    return (this.classes[index] ??= {
      type: 'either',
      options: [character, ...phrases.map((phrase) => this.read(phrase, 0))],
    });
  }
}
