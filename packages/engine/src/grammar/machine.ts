/**
 * All phrases of all faults as one machine. The deterministic automaton is made step by step as texts ask for it, so
 * that finding phrases costs about one table look-up a word, however many phrases there are. Nothing in it backtracks.
 */
import { type Reading, TokenKind } from '../text/reading.js';
import { Nfa } from './nfa.js';
import { parsePhrase, type Phrase } from './phrase.js';
import { firstBit, secondBit, Symbols, WILDCARDS, withRoom } from './symbols.js';
import { Kind, Vocabulary, type Lexicon } from './vocabulary.js';

/** A place where a phrase stands: tokens `start` to `end` (exclusive). The end of the text counts as a token. */
export interface Match {
  readonly phrase: number;
  readonly start: number;
  readonly end: number;
}

/** A set of states of the nondeterministic automaton. */
interface State {
  readonly members: readonly number[];
  /** Symbol, target, symbol, target … */
  readonly edges: readonly number[];
  readonly accepts: readonly number[];
}

const NONE: readonly never[] = [];
/** No phrase goes on. */
const NOWHERE = -1;
/** Where a state leads hasn't been found out yet. */
const UNKNOWN = -2;
const MAX_STATES = 12_000;
/** More than there are words in the lexicon and the phrases; with the number of a state it makes a key of 31 bits. */
const MAX_KINDS = 40_009;

/** In the first mask of a state: a phrase ends there. */
const ACCEPTS = 1 << 31;

/** Columns of the table of states. */
const enum Of {
  FirstMask,
  SecondMask,
  /** Where any word leads for which the state has no edge of its own. */
  AfterWord,
  /** The same for other tokens, which `~` takes and `*` doesn't. */
  AfterToken,
}
const COLUMNS = 4;

/** By state and kind, as one number: the state where a token of that kind leads. A `Map` would cost three times as much. */
class Transitions {
  private entries = new Int32Array(2 ** 12);
  private count = 0;

  /** The slot of a key, or the free one where it would be. */
  private slot(key: number): number {
    const mask = this.entries.length - 2;
    let slot = ((Math.imul(key, 0x9e3779b1) >>> 8) << 1) & mask;
    while (this.entries[slot] !== 0 && this.entries[slot] !== key + 1) slot = (slot + 2) & mask;
    return slot;
  }

  get(key: number): number {
    const slot = this.slot(key);
    return this.entries[slot] === 0 ? UNKNOWN : (this.entries[slot + 1] ?? UNKNOWN);
  }

  set(key: number, state: number): void {
    if (this.count * 3 > this.entries.length) {
      const old = this.entries;
      this.entries = new Int32Array(old.length * 2);
      for (let at = 0; at < old.length; at += 2) {
        const known = old[at] ?? 0;
        if (known === 0) continue;
        const slot = this.slot(known - 1);
        this.entries[slot] = known;
        this.entries[slot + 1] = old[at + 1] ?? UNKNOWN;
      }
    }
    const slot = this.slot(key);
    this.entries[slot] = key + 1;
    this.entries[slot + 1] = state;
    this.count += 1;
  }
}

/** Sorts in place and leaves out what is there twice. */
function sortedOnce(numbers: number[]): number[] {
  if (numbers.length === 1) return numbers;
  numbers.sort((a, b) => a - b);
  let kept = 0;
  for (const number of numbers) if (kept === 0 || number !== numbers[kept - 1]) numbers[kept++] = number;
  numbers.length = kept;
  return numbers;
}

const isSame = (one: readonly number[], other: readonly number[]): boolean =>
  one.length === other.length && one.every((member, index) => member === other[index]);

export class Machine {
  readonly phrases: readonly Phrase[];
  private readonly vocabulary: Vocabulary;
  private readonly nfa = new Nfa();
  private readonly startOf: readonly number[];
  /** By the sum of their members, because a name for each would cost more than the state. */
  private byMembers = new Map<number, number[]>();
  private states: State[] = [];
  /** By state: see `Of`. */
  private table = new Int32Array(2 ** 12);
  private transitions = new Transitions();
  /** By kind of the first token, two states: anywhere, and at the start of a sentence, where phrases with `^` can start too. */
  private starts = new Int32Array(2 ** 10).fill(UNKNOWN);
  /** By symbol: where phrases that start with it go on. */
  private readonly firsts: (number[] | undefined)[];
  private readonly firstsAtSentence: (number[] | undefined)[];
  /** The symbols of the kind that is looked for, marked. */
  private readonly wanted: Uint8Array;

  /**
   * @param flags classes of which the callers want to know, word by word, in the order of their bits
   * @throws {PhraseError | UnknownClassError} for a mistake in the phrases; the project's own tests see it first.
   */
  constructor(sources: readonly string[], lexicon: Lexicon, flags: readonly string[]) {
    const symbols = new Symbols();
    this.vocabulary = new Vocabulary(lexicon, symbols, flags);
    this.phrases = sources.map((source) =>
      parsePhrase(source, symbols, (name) => this.vocabulary.classNode(name, source)),
    );
    this.startOf = this.phrases.map(({ root }, id) => this.nfa.add(root, id));
    this.vocabulary.close();
    this.wanted = new Uint8Array(symbols.size);
    this.firsts = Array.from(this.wanted, () => undefined);
    this.firstsAtSentence = [...this.firsts];
    for (const [id, { startsSentence, before }] of this.phrases.entries()) {
      const firsts = startsSentence && before === undefined ? this.firstsAtSentence : this.firsts;
      const { edges } = this.nfa.reach(this.startOf[id] ?? 0);
      for (let i = 0; i < edges.length; i += 2) (firsts[edges[i] ?? 0] ??= []).push(edges[i + 1] ?? 0);
    }
  }

  /** Bits of the classes that the constructor was asked to keep. */
  flagsOf(kind: number): number {
    return this.vocabulary.flagsOf(kind);
  }

  private stateOf(targets: number[]): number {
    if (targets.length === 0) return NOWHERE;
    const members = sortedOnce(targets);
    let sum = 0;
    for (const member of members) sum = (Math.imul(sum, 31) + member) | 0;
    const alike = this.byMembers.get(sum);
    const known = alike?.find((state) => isSame(this.states[state]?.members ?? NONE, members));
    if (known !== undefined) return known;
    const edges: number[] = [];
    const accepts: number[] = [];
    let first = 0;
    let second = 0;
    for (const member of members) {
      const reach = this.nfa.reach(member);
      if (reach.accepts !== -1 && !accepts.includes(reach.accepts)) accepts.push(reach.accepts);
      for (let i = 0; i < reach.edges.length; i += 2) {
        const symbol = reach.edges[i] ?? 0;
        first |= firstBit(symbol);
        second |= secondBit(symbol);
        edges.push(symbol, reach.edges[i + 1] ?? 0);
      }
    }
    // In the order in which the phrases are written, whichever text came first.
    accepts.sort((a, b) => a - b);
    if (accepts.length > 0) first |= ACCEPTS;
    const state = this.states.push({ members, edges, accepts }) - 1;
    if (alike === undefined) this.byMembers.set(sum, [state]);
    else alike.push(state);
    this.table = withRoom(this.table, (state + 1) * COLUMNS);
    this.table.set([first, second, UNKNOWN, UNKNOWN], state * COLUMNS);
    return state;
  }

  private firstState(kind: number, atSentence: boolean): number {
    const targets: number[] = [];
    for (const symbol of this.vocabulary.symbolsOf(kind)) {
      for (const target of this.firsts[symbol] ?? NONE) targets.push(target);
      if (atSentence) for (const target of this.firstsAtSentence[symbol] ?? NONE) targets.push(target);
    }
    const state = this.stateOf(targets);
    const known = this.starts.length;
    this.starts = withRoom(this.starts, 2 * kind + 2);
    if (this.starts.length > known) this.starts.fill(UNKNOWN, known);
    this.starts[atSentence ? 2 * kind + 1 : 2 * kind] = state;
    return state;
  }

  private step(state: number, kind: number): number {
    const { wanted } = this;
    const edges = this.states[state]?.edges ?? NONE;
    const symbols = this.vocabulary.symbolsOf(kind);
    const targets: number[] = [];
    for (const symbol of symbols) wanted[symbol] = 1;
    for (let i = 0; i < edges.length; i += 2) if (wanted[edges[i] ?? 0] === 1) targets.push(edges[i + 1] ?? 0);
    for (const symbol of symbols) wanted[symbol] = 0;
    return this.stateOf(targets);
  }

  /** Where a state leads with every token for which it has no edge of its own. */
  private followWildcard(state: number, isWord: boolean): number {
    const next = this.step(state, isWord ? Kind.UnknownWord : Kind.OtherMark);
    this.table[state * COLUMNS + (isWord ? Of.AfterWord : Of.AfterToken)] = next;
    return next;
  }

  private follow(state: number, kind: number): number {
    const key = state * MAX_KINDS + kind;
    let next = this.transitions.get(key);
    if (next === UNKNOWN) this.transitions.set(key, (next = this.step(state, kind)));
    return next;
  }

  /**
   * Every phrase that stands somewhere in the reading; of the same phrase at the same start, each end. The tokens of the
   * reading are told apart on the way.
   */
  find(reading: Reading): readonly Match[] {
    if (this.states.length > MAX_STATES) this.forget();
    this.vocabulary.sort(reading);
    const { kinds, wordKinds, length } = reading;
    const { masks } = this.vocabulary;
    let matches: Match[] | undefined;
    let sentenceStarts = true;
    for (let start = 0; start < length; start += 1) {
      const first = wordKinds[start] ?? Kind.Stop;
      const ends = kinds[start] === TokenKind.End;
      const atSentence = sentenceStarts && !ends;
      let state = this.starts[atSentence ? 2 * first + 1 : 2 * first] ?? UNKNOWN;
      if (state === UNKNOWN) state = this.firstState(first, atSentence);
      sentenceStarts = ends;
      for (let at = start + 1; state !== NOWHERE; at += 1) {
        const { table } = this;
        const row = state * COLUMNS;
        const edges = table[row] ?? 0;
        if (edges < 0)
          for (const phrase of this.states[state]?.accepts ?? NONE) (matches ??= []).push({ phrase, start, end: at });
        if (at > length) break;
        // The end of the text ends its last sentence, with a full stop or without.
        const kind = wordKinds[at] ?? Kind.Stop;
        const mask = masks[2 * kind] ?? 0;
        const common = edges & mask;
        if (common > WILDCARDS && ((table[row + Of.SecondMask] ?? 0) & (masks[2 * kind + 1] ?? 0)) !== 0)
          state = this.follow(state, kind);
        else if ((common & WILDCARDS) === 0) state = NOWHERE;
        else {
          // Most tokens lead where every other word does, which needs no look into the transitions.
          const isWord = (mask & WILDCARDS) === WILDCARDS;
          const known = table[row + (isWord ? Of.AfterWord : Of.AfterToken)] ?? UNKNOWN;
          state = known === UNKNOWN ? this.followWildcard(state, isWord) : known;
        }
      }
    }
    return matches ?? NONE;
  }

  /** Whether a match may stand as its anchors want it, as far as that is seen at once: the gaps beside it aren't counted. */
  mayStand({ phrase: id, start, end }: Match, { kinds, length }: Reading): boolean {
    const phrase = this.phrases[id];
    if (phrase === undefined) return false;
    const { after, startsText, endsText, endsSentence } = phrase;
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
    const phrase = this.phrases[match.phrase];
    if (phrase === undefined || phrase.parts === 'none') return found;
    if (phrase.parts === 'whole') found.set('', [match.start, match.end]);
    else this.addCaptures(found, match, wordKinds);
    const { before } = phrase;
    if (before?.name !== undefined) found.set(before.name, [span.start, match.start]);
    if (before?.shown === true) found.set('', [span.start, found.get('')?.[1] ?? span.end]);
    return found;
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
        const reads = at < match.end && this.vocabulary.symbolsOf(wordKinds[at] ?? Kind.Stop).includes(symbol);
        return reads && walk(nfa.after(state), at + 1);
      }
      const mark = nfa.markAt(state);
      if (mark !== undefined) path.push({ name: mark.name, edge: mark.edge, at });
      for (const next of nfa.ways(state)) if (walk(next, at)) return true;
      if (mark !== undefined) path.pop();
      return false;
    };
    walk(this.startOf[match.phrase] ?? 0, match.start);
    const starts = new Map<string, number>();
    for (const { name, edge, at } of path) {
      if (edge === 'start') starts.set(name, at);
      else found.set(name, [starts.get(name) ?? match.start, at]);
    }
  }
}
