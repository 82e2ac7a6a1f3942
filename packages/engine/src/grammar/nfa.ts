/**
 * A nondeterministic automaton for all phrases together. Its states are numbers; what leads from one to the next is a
 * symbol, or nothing (`epsilon`). It is built once, from the phrases and the phrases of their word classes.
 */
import type { PhraseNode } from './phrase.js';

/** Where a state begins or ends a part of the phrase that the rewrites or the reader are shown. */
export interface Mark {
  readonly name: string;
  readonly edge: 'start' | 'end';
}

/** Symbols are numbered as they are met: words as they are written, classes as `<name>`. */
export class Nfa {
  readonly symbols = new Map<string, number>([
    ['*', 0],
    ['~', 1],
  ]);
  /** By state: symbol, target, symbol, target … */
  readonly edges: number[][] = [];
  /** By state, the greedier way first. */
  readonly epsilons: number[][] = [];
  readonly marks = new Map<number, Mark>();
  /** The phrase that is found when this state is reached. */
  readonly accepts = new Map<number, number>();
  private readonly reached: (readonly number[] | undefined)[] = [];

  /** @param phrasesOf what a class matches besides single words; throws for a class that isn't there. */
  constructor(private readonly phrasesOf: (name: string) => readonly PhraseNode[]) {}

  /** @returns the state in which the phrase starts. */
  add(root: PhraseNode, phrase: number): number {
    const start = this.state();
    this.accepts.set(this.build(root, start), phrase);
    return start;
  }

  private state(): number {
    this.edges.push([]);
    this.epsilons.push([]);
    return this.edges.length - 1;
  }

  private epsilon(from: number, to: number): void {
    this.epsilons[from]?.push(to);
  }

  private fork(from: number): number {
    const to = this.state();
    this.epsilon(from, to);
    return to;
  }

  private symbol(from: number, symbol: string): number {
    let id = this.symbols.get(symbol);
    if (id === undefined) this.symbols.set(symbol, (id = this.symbols.size));
    const to = this.state();
    this.edges[from]?.push(id, to);
    return to;
  }

  private mark(from: number, name: string, edge: Mark['edge']): number {
    const to = this.fork(from);
    this.marks.set(to, { name, edge });
    return to;
  }

  private build(node: PhraseNode, from: number): number {
    switch (node.type) {
      case 'symbol':
        return this.symbol(from, node.symbol);
      case 'mark':
        return this.mark(from, '', node.edge);
      case 'capture':
        return this.mark(this.build(node.item, this.mark(from, node.name, 'start')), node.name, 'end');
      case 'sequence':
        return node.items.reduce((at, item) => this.build(item, at), from);
      case 'either':
        return this.join(from, node.options);
      case 'class': {
        const phrases = this.phrasesOf(node.name);
        const word: PhraseNode = { type: 'symbol', symbol: `<${node.name}>` };
        return phrases.length === 0 ? this.build(word, from) : this.join(from, [word, ...phrases]);
      }
      case 'repeat': {
        const to = this.state();
        let at = from;
        for (let count = 0; count < node.max; count += 1) {
          const next = this.build(node.item, at);
          // Behind the item's own ways, so that as many as possible are taken.
          if (count >= node.min) this.epsilon(at, to);
          at = next;
        }
        this.epsilon(at, to);
        return to;
      }
    }
  }

  /** One state where all options end. Each starts in a state of its own, so that they are tried in their order. */
  private join(from: number, options: readonly PhraseNode[]): number {
    const to = this.state();
    for (const option of options) this.epsilon(this.build(option, this.fork(from)), to);
    return to;
  }

  /** The states that can be reached from a state without reading anything, itself included. */
  reach(state: number): readonly number[] {
    const known = this.reached[state];
    if (known !== undefined) return known;
    const all = [state];
    if (this.epsilons[state]?.length !== 0) {
      const seen = new Set(all);
      for (let i = 0; i < all.length; i += 1) {
        for (const next of this.epsilons[all[i] ?? state] ?? []) {
          if (seen.has(next)) continue;
          seen.add(next);
          all.push(next);
        }
      }
    }
    this.reached[state] = all;
    return all;
  }
}
