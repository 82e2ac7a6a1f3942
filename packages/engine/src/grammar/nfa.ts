/**
 * A nondeterministic automaton for all phrases together. A state is what is left to read of a phrase: a node and the
 * state behind it. States are made as texts ask for them, because of most phrases no text asks for more than the start.
 */
import type { Mark, PhraseNode } from './phrase.js';

/** A part of a phrase whose symbols are the characters that a token may be. */
export type Node = PhraseNode<string>;

/** What a state leads to without anything being read in between. */
export interface Reach {
  /** What is read next, and where that leads. */
  readonly symbols: readonly string[];
  readonly targets: readonly number[];
  /** The phrase that is found when the state is reached, or -1. */
  readonly accepts: number;
}

export class Nfa {
  /** By state: what is read first; undefined where the phrase has been read. */
  private readonly nodes: (Node | undefined)[] = [];
  /** By state: where that leads, or the phrase that has been read. */
  private readonly behind: number[] = [];
  private readonly forks: (readonly number[] | undefined)[] = [];
  private readonly reached: (Reach | undefined)[] = [];

  /** @returns the state in which the phrase starts. */
  add(root: Node, phrase: number): number {
    return this.state(root, this.state(undefined, phrase));
  }

  private state(node: Node | undefined, behind: number): number {
    this.behind.push(behind);
    this.forks.push(undefined);
    this.reached.push(undefined);
    return this.nodes.push(node) - 1;
  }

  /** The symbol with which a state goes on, if it reads one. */
  symbolAt(state: number): string | undefined {
    const node = this.nodes[state];
    return typeof node === 'string' ? node : undefined;
  }

  markAt(state: number): Mark | undefined {
    const node = this.nodes[state];
    return typeof node === 'object' && node.type === 'mark' ? node : undefined;
  }

  /** The phrase that has been read when this state is reached. */
  acceptedAt(state: number): number | undefined {
    return this.nodes[state] === undefined ? this.behind[state] : undefined;
  }

  /** The state behind the node of a state. */
  after(state: number): number {
    return this.behind[state] ?? 0;
  }

  /** The states that a state leads to without reading anything, the greedier first. */
  ways(state: number): readonly number[] {
    return (this.forks[state] ??= this.fork(this.nodes[state], this.after(state)));
  }

  private fork(node: Node | undefined, behind: number): number[] {
    if (node === undefined || typeof node === 'string') return [];
    switch (node.type) {
      case 'mark':
        return [behind];
      case 'capture': {
        const { name, item } = node;
        const end = this.state({ type: 'mark', name, edge: 'end' }, behind);
        return [this.state({ type: 'mark', name, edge: 'start' }, this.state(item, end))];
      }
      case 'sequence': {
        let to = behind;
        for (let i = node.items.length - 1; i >= 0; i -= 1) to = this.state(node.items[i], to);
        return [to];
      }
      case 'either': {
        const ways: number[] = [];
        for (const option of node.options) ways.push(this.state(option, behind));
        return ways;
      }
      case 'repeat': {
        const { item, min, max } = node;
        if (max === 0) return [behind];
        const rest = max === 1 ? behind : this.state({ ...node, min: Math.max(0, min - 1), max: max - 1 }, behind);
        const once = this.state(item, rest);
        return min === 0 ? [once, behind] : [once];
      }
    }
  }

  reach(state: number): Reach {
    const known = this.reached[state];
    if (known !== undefined) return known;
    const symbols: string[] = [];
    const targets: number[] = [];
    let accepts = -1;
    const all = new Set([state]);
    for (const at of all) {
      const node = this.nodes[at];
      if (node === undefined) accepts = this.after(at);
      else if (typeof node === 'string') {
        symbols.push(node);
        targets.push(this.after(at));
      } else for (const next of this.ways(at)) all.add(next);
    }
    return (this.reached[state] = { symbols, targets, accepts });
  }
}
