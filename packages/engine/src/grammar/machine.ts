/**
 * All phrases of all faults as one machine. The deterministic automaton is made step by step as texts ask for it, so
 * that finding phrases costs about one table look-up a word, however many phrases there are. Nothing in it backtracks.
 */
import { firstIndex } from '../sorted.js';
import { type Reading, TokenKind } from '../text/reading.js';
import { FIRST_CLASS, type Frame, type Grammar, Kind } from './grammar.js';
import { Kinds, WILDCARDS } from './kinds.js';
import { lettersOf, numberAt } from './letters.js';
import { Nfa } from './nfa.js';
import { NodeReader, plainHead } from './nodes.js';
import { Transitions, UNKNOWN, withRoom, WordSets } from './tables.js';

/** A place where a phrase stands: tokens `start` to `end` (exclusive). The end of the text counts as a token. */
export interface Match {
  readonly phrase: number;
  readonly start: number;
  readonly end: number;
}

/** A set of states of the nondeterministic automaton. */
interface State {
  readonly members: readonly number[];
  /** What is read next, and where that leads. */
  readonly symbols: readonly string[];
  readonly targets: readonly number[];
  readonly accepts: readonly number[];
}

const NONE: readonly never[] = [];
/** The parts of a phrase come behind the number of its frame. */
const FRAME = 2;
const NO_FRAME: Frame = {
  startsSentence: false,
  startsText: false,
  endsSentence: false,
  endsText: false,
  parts: 'none',
};
/** No phrase goes on. */
const NOWHERE = -1;
const MAX_STATES = 30_000;
/** A class that stands for many phrases offers as many ways, of which a text goes one. */
const MANY_WAYS = 6;
/** More than there are kinds, which two letters can tell apart; with the number of a state it makes a key of 31 bits. */
const MAX_KINDS = 40_009;

/** In the mask of a state: a phrase ends there. */
const ACCEPTS = 1 << 31;

/** Columns of the table of states. */
const enum Of {
  /** What it goes on with that is no word. */
  Mask,
  /** With which words, see `WordSets`. */
  Words,
  /** Where any word leads for which the state has no edge of its own. */
  AfterWord,
  /** The same for other tokens, which `~` takes and `*` doesn't. */
  AfterToken,
}
const COLUMNS = 4;

/** Sorts in place and leaves out what is there twice. */
function sortedOnce(numbers: number[]): number[] {
  if (numbers.length === 1) return numbers;
  numbers.sort((a, b) => a - b);
  let kept = 0;
  for (const number of numbers) if (kept === 0 || number !== numbers[kept - 1]) numbers[kept++] = number;
  numbers.length = kept;
  return numbers;
}

/** Whether two strings have a character in common; the second is the shorter one. */
function meet(some: string, others: string): boolean {
  for (let i = 0; i < others.length; i += 1) if (some.includes(others.charAt(i))) return true;
  return false;
}

const isSame = (one: readonly number[], other: readonly number[]): boolean =>
  one.length === other.length && one.every((member, index) => member === other[index]);

/** What phrases may start with, to find the phrases by the number of a word. */
class Heads {
  private readonly all: string;
  private readonly ends: readonly number[];

  constructor(heads: readonly string[]) {
    let end = 0;
    this.ends = heads.map((head) => (end += head.length));
    this.all = heads.join('');
  }

  /** Calls back with the place in the list of every head that holds a number. */
  with(number: number, take: (index: number) => void): void {
    const { all, ends } = this;
    const letters = lettersOf(number);
    for (let at = all.indexOf(letters); at !== -1; at = all.indexOf(letters, at + 1))
      if (at % 2 === 0) take(firstIndex(ends.length, (index) => (ends[index] ?? 0) > at));
  }
}

export class Machine {
  /** By phrase: what it is beside its words. */
  readonly frames: readonly Frame[];
  private readonly nfa = new Nfa();
  private readonly reader: NodeReader;
  /** By phrase, once a text has held a word with which it may start: the state in which it starts. */
  private readonly startOf: number[] = [];
  private readonly heads: Heads;
  /** What the phrases of each class may start with. */
  private readonly classHeads: Heads;
  /** By the sum of their members, because a name for each would cost more than the state. */
  private byMembers = new Map<number, number[]>();
  private states: State[] = [];
  /** By state: see `Of`. */
  private table = new Int32Array(2 ** 12);
  private transitions = new Transitions();
  private wordSets = new WordSets();
  /** By state of the nondeterministic automaton and kind, where there are many ways: those that are open to it. */
  private openWays = new Map<number, readonly number[]>();
  /** By kind of the first token, two states: anywhere, and at the start of a sentence, where phrases with `^` can start too. */
  private readonly starts: Int32Array;

  /** @param wants - whether the machine looks for a phrase; others are none of its business */
  constructor(
    private readonly grammar: Grammar,
    private readonly kinds = new Kinds(grammar),
    wants: (phrase: number) => boolean = () => true,
  ) {
    this.starts = new Int32Array(2 * this.kinds.count).fill(UNKNOWN);
    this.reader = new NodeReader(grammar.classPhrases, grammar.names);
    this.frames = grammar.phrases.map((phrase) => grammar.frames[numberAt(phrase, 0)] ?? NO_FRAME);
    this.heads = new Heads(grammar.phrases.map((phrase, id) => (wants(id) ? plainHead(phrase, FRAME) : '')));
    this.classHeads = new Heads(
      grammar.classPhrases.map((phrases) => phrases.map((phrase) => plainHead(phrase, 0)).join('')),
    );
  }

  /** Bits of the classes that callers want to know of, see `Flag` in `flags.ts`. */
  flagsOf(kind: number): number {
    return this.kinds.flagsOf(kind);
  }

  private stateOf(targets: number[]): number {
    if (targets.length === 0) return NOWHERE;
    const members = sortedOnce(targets);
    let sum = 0;
    for (const member of members) sum = (Math.imul(sum, 31) + member) | 0;
    const alike = this.byMembers.get(sum);
    const known = alike?.find((state) => isSame(this.states[state]?.members ?? NONE, members));
    if (known !== undefined) return known;
    const symbols: string[] = [];
    const leads: number[] = [];
    const accepts: number[] = [];
    const words: number[] = [];
    let mask = 0;
    for (const member of members) {
      const reach = this.nfa.reach(member);
      if (reach.accepts !== -1 && !accepts.includes(reach.accepts)) accepts.push(reach.accepts);
      for (const [index, symbol] of reach.symbols.entries()) {
        mask |= this.kinds.maskOf(symbol, words);
        symbols.push(symbol);
        leads.push(reach.targets[index] ?? 0);
      }
    }
    // In the order in which the phrases are written, whichever text came first.
    accepts.sort((a, b) => a - b);
    if (accepts.length > 0) mask |= ACCEPTS;
    const state = this.states.push({ members, symbols, targets: leads, accepts }) - 1;
    if (alike === undefined) this.byMembers.set(sum, [state]);
    else alike.push(state);
    this.table = withRoom(this.table, (state + 1) * COLUMNS);
    this.table.set([mask, this.wordSets.add(words), UNKNOWN, UNKNOWN], state * COLUMNS);
    return state;
  }

  /** The phrases that may start with a token that may be one of these characters. */
  private startingWith(characters: string): Set<number> {
    const phrases = new Set<number>();
    const numbers = new Set(Array.from(characters, (character) => character.charCodeAt(0)));
    for (const number of numbers) {
      this.classHeads.with(number, (index) => numbers.add(FIRST_CLASS + index));
      this.heads.with(number, (phrase) => phrases.add(phrase));
    }
    return phrases;
  }

  private startState(phrase: number): number {
    return (this.startOf[phrase] ??= this.nfa.add(this.reader.read(this.grammar.phrases[phrase] ?? '', FRAME), phrase));
  }

  private firstState(kind: number, atSentence: boolean): number {
    const targets: number[] = [];
    const characters = this.kinds.charactersOf(kind);
    for (const phrase of this.startingWith(characters)) {
      const frame = this.frames[phrase];
      if (frame?.startsSentence === true && frame.before === undefined && !atSentence) continue;
      this.addTargets(this.nfa.reach(this.startState(phrase)), characters, targets);
    }
    const state = this.stateOf(targets);
    this.starts[atSentence ? 2 * kind + 1 : 2 * kind] = state;
    return state;
  }

  private step(state: number, kind: number): number {
    const from = this.states[state];
    const targets: number[] = [];
    if (from !== undefined) this.addTargets(from, this.kinds.charactersOf(kind), targets);
    return this.stateOf(targets);
  }

  /** Where a token that may be one of these characters leads. */
  private addTargets(
    { symbols, targets }: Pick<State, 'symbols' | 'targets'>,
    characters: string,
    found: number[],
  ): void {
    for (const [index, symbol] of symbols.entries()) if (meet(symbol, characters)) found.push(targets[index] ?? 0);
  }

  /** Where a state leads with every token for which it has no edge of its own. */
  private followWildcard(state: number, isWord: boolean): number {
    const next = this.step(state, isWord ? Kind.UnknownWord : Kind.OtherMark);
    this.table[state * COLUMNS + (isWord ? Of.AfterWord : Of.AfterToken)] = next;
    return next;
  }

  private follow(state: number, kind: number): number {
    const next = this.step(state, kind);
    this.transitions.set(state * MAX_KINDS + kind, next);
    return next;
  }

  /**
   * Every phrase that stands somewhere in the reading; of the same phrase at the same start, each end. The tokens of the
   * reading are told apart on the way.
   */
  find(reading: Reading): readonly Match[] {
    if (this.states.length > MAX_STATES) this.forget();
    if (!reading.isSorted) this.kinds.sort(reading);
    const { kinds, wordKinds, length } = reading;
    const { masks } = this.kinds;
    const { starts, transitions, wordSets } = this;
    let { table } = this;
    let matches: Match[] | undefined;
    let sentenceStarts = true;
    for (let start = 0; start < length; start += 1) {
      const first = wordKinds[start] ?? Kind.Stop;
      const ends = kinds[start] === TokenKind.End;
      const atSentence = sentenceStarts && !ends;
      let state = starts[atSentence ? 2 * first + 1 : 2 * first] ?? UNKNOWN;
      if (state === UNKNOWN) {
        state = this.firstState(first, atSentence);
        ({ table } = this);
      }
      sentenceStarts = ends;
      for (let at = start + 1; state !== NOWHERE; at += 1) {
        const row = state * COLUMNS;
        const edges = table[row] ?? 0;
        if (edges < 0)
          for (const phrase of this.states[state]?.accepts ?? NONE) (matches ??= []).push({ phrase, start, end: at });
        if (at > length) break;
        // The end of the text ends its last sentence, with a full stop or without.
        const kind = wordKinds[at] ?? Kind.Stop;
        const mask = masks[2 * kind] ?? 0;
        const common = edges & mask;
        const words = table[row + Of.Words] ?? 0;
        const bit = masks[2 * kind + 1] ?? 0;
        let next = NOWHERE;
        if (common > WILDCARDS || (words !== 0 && bit !== 0 && wordSets.mayHold(words, bit))) {
          next = transitions.get(state * MAX_KINDS + kind);
          if (next === UNKNOWN) next = this.follow(state, kind);
        } else if ((common & WILDCARDS) !== 0) {
          // Most tokens lead where every other word does, which needs no look into the transitions.
          const isWord = (mask & WILDCARDS) === WILDCARDS;
          next = table[row + (isWord ? Of.AfterWord : Of.AfterToken)] ?? UNKNOWN;
          if (next === UNKNOWN) next = this.followWildcard(state, isWord);
        }
        if (table !== this.table) ({ table } = this);
        state = next;
      }
    }
    return matches ?? NONE;
  }

  /** Whether a match may stand as its anchors want it, as far as that is seen at once: the gaps beside it aren't counted. */
  mayStand({ phrase: id, start, end }: Match, { kinds, length }: Reading): boolean {
    const frame = this.frames[id];
    if (frame === undefined) return false;
    const { after, startsText, endsText, endsSentence } = frame;
    if (startsText) for (let at = 0; at < start; at += 1) if (kinds[at] !== TokenKind.End) return false;
    if (endsText) for (let at = end; at < length; at += 1) if (kinds[at] !== TokenKind.End) return false;
    if (endsText || !endsSentence || after !== undefined) return true;
    return end >= length || kinds[end] === TokenKind.End || kinds[end - 1] === TokenKind.End;
  }

  /** Long-running editors meet ever new words in ever new orders; memory must not grow with them. */
  private forget(): void {
    this.byMembers = new Map();
    this.states = [];
    this.transitions = new Transitions();
    this.wordSets = new WordSets();
    this.openWays = new Map();
    this.starts.fill(UNKNOWN);
  }

  /**
   * What the named parts of a phrase matched, as token ranges; `''` is the part to point at. Only called for matches of
   * this machine. Every state is tried once at every token, so this can't run away either.
   *
   * @param span - the match with the gaps before and after it
   */
  captures(
    match: Match,
    { wordKinds }: Reading,
    span: Readonly<Record<'start' | 'end', number>>,
  ): Map<string, readonly [number, number]> {
    const found = new Map<string, readonly [number, number]>();
    const frame = this.frames[match.phrase];
    if (frame === undefined || frame.parts === 'none') return found;
    if (frame.parts === 'whole') found.set('', [match.start, match.end]);
    else this.addCaptures(found, match, wordKinds);
    const { before } = frame;
    if (before?.name !== undefined) found.set(before.name, [span.start, match.start]);
    if (before?.shown === true) found.set('', [span.start, found.get('')?.[1] ?? span.end]);
    return found;
  }

  /** The ways of a state that a token of a kind can go, or that need no token at all. */
  private waysOf(state: number, kind: number): readonly number[] {
    const all = this.nfa.ways(state);
    if (all.length < MANY_WAYS) return all;
    const key = state * MAX_KINDS + kind;
    let open = this.openWays.get(key);
    if (open === undefined) {
      const characters = this.kinds.charactersOf(kind);
      open = all.filter((way) => {
        const { symbols, accepts } = this.nfa.reach(way);
        return accepts !== -1 || symbols.some((symbol) => meet(symbol, characters));
      });
      this.openWays.set(key, open);
    }
    return open;
  }

  private addCaptures(
    found: Map<string, readonly [number, number]>,
    match: Match,
    wordKinds: Reading['wordKinds'],
  ): void {
    const { nfa } = this;
    const tried = new Set<number>();
    const path: { name: string; edge: 'start' | 'end'; at: number }[] = [];
    const walk = (state: number, at: number): boolean => {
      const key = state * (match.end - match.start + 1) + at - match.start;
      if (tried.has(key)) return false;
      tried.add(key);
      if (nfa.acceptedAt(state) !== undefined) return at === match.end;
      const symbol = nfa.symbolAt(state);
      if (symbol !== undefined) {
        const reads = at < match.end && meet(symbol, this.kinds.charactersOf(wordKinds[at] ?? Kind.Stop));
        return reads && walk(nfa.after(state), at + 1);
      }
      const mark = nfa.markAt(state);
      if (mark !== undefined) path.push({ name: mark.name, edge: mark.edge, at });
      for (const next of this.waysOf(state, wordKinds[at] ?? Kind.Stop)) if (walk(next, at)) return true;
      if (mark !== undefined) path.pop();
      return false;
    };
    walk(this.startState(match.phrase), match.start);
    const starts = new Map<string, number>();
    for (const { name, edge, at } of path) {
      if (edge === 'start') starts.set(name, at);
      else found.set(name, [starts.get(name) ?? match.start, at]);
    }
  }
}
