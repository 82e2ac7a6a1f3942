/**
 * All phrases of all faults as one machine. The deterministic automaton is made step by step as texts ask for it, so
 * that finding phrases costs about one table look-up a word, however many phrases there are. Nothing in it backtracks.
 */
import { type Reading, TokenKind } from '../text/scan.js';
import { Nfa } from './nfa.js';
import { parsePhrase, type Phrase } from './phrase.js';
import { Kind, Vocabulary, type Lexicon } from './vocabulary.js';

/** A place where a phrase stands: tokens `start` to `end` (exclusive). The end of the text counts as a token. */
export interface Match {
  readonly phrase: number;
  readonly start: number;
  readonly end: number;
}

/** A set of states of the nondeterministic automaton. */
interface State {
  readonly id: number;
  /** By symbol: the states that it leads to. */
  readonly moves: ReadonlyMap<number, readonly number[]>;
  readonly accepts: readonly number[];
  /** Of which symbols it has moves, roughly: a bit for each few of them. */
  readonly mask: number;
}

/** The bit of a symbol in a mask. The first two are the wildcards, which every word matches. */
const bitOf = (symbol: number): number => 1 << (symbol < 2 ? symbol : 2 + (symbol % 30));

const NONE: readonly never[] = [];
const NOWHERE: State = { id: -1, moves: new Map(), accepts: NONE, mask: 0 };
const MAX_STATES = 12_000;

const UNKNOWN = -2;

/** By state and kind, as one number: the state where a token of that kind leads. A `Map` would cost three times as much. */
class Transitions {
  private entries = new Int32Array(2 ** 13);
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
    if (this.count * 4 > this.entries.length) {
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

/** A class name that no fault may use without the lexicon knowing it: a typo would otherwise never match, silently. */
export class UnknownClassError extends Error {
  constructor(name: string, source: string) {
    super(
      `The phrase \`${source}\` uses the word class <${name}>, which the lexicon doesn't have. Add it to grammar/lexicon.ts or correct the name.`,
    );
    this.name = 'UnknownClassError';
  }
}

export class Machine {
  readonly phrases: readonly Phrase[];
  private readonly vocabulary: Vocabulary;
  private readonly nfa: Nfa;
  private readonly startOf: readonly number[];
  /** By kind: its symbols as bits. */
  private readonly masks: Int32Array;
  private states = new Map<string, State>();
  private byId: State[] = [];
  private transitions = new Transitions();
  /** By kind of the first token; at the start of a sentence, phrases with `^` can start too. */
  private readonly anywhere: (State | undefined)[] = [];
  private readonly atSentence: (State | undefined)[] = [];
  private readonly starts: { anywhere: State; atSentence: State };

  /**
   * @param flags classes of which the callers want to know, word by word, in the order of their bits
   * @throws {PhraseError | UnknownClassError} for a mistake in the phrases; the project's own tests see it first.
   */
  constructor(sources: readonly string[], lexicon: Lexicon, flags: readonly string[]) {
    this.vocabulary = new Vocabulary(lexicon);
    this.phrases = sources.map(parsePhrase);
    let source = '';
    this.nfa = new Nfa((name) => {
      if (!this.vocabulary.has(name)) throw new UnknownClassError(name, source);
      return this.vocabulary.phrasesOf(name);
    });
    this.startOf = this.phrases.map((phrase, id) => {
      source = phrase.source;
      return this.nfa.add(phrase.root, id);
    });
    this.vocabulary.sort(this.nfa.symbols, flags);
    this.masks = Int32Array.from(this.vocabulary.symbolsOf, (symbols) =>
      symbols.reduce((all, one) => all | bitOf(one), 0),
    );
    const inside = this.startOf.filter((_, id) => !this.atSentenceOnly(id));
    this.starts = {
      anywhere: this.stateOf(inside),
      atSentence: this.stateOf(this.startOf),
    };
  }

  private atSentenceOnly(id: number): boolean {
    const phrase = this.phrases[id];
    return phrase !== undefined && phrase.startsSentence && phrase.before === undefined;
  }

  /** The kind of every token: tokens of a kind are alike to every phrase. */
  kindsOf(reading: Reading): number[] {
    return this.vocabulary.kindsOf(reading);
  }

  /** Bits of the classes that the constructor was asked to keep. */
  flagsOf(kind: number): number {
    return this.vocabulary.flagsOf(kind);
  }

  private stateOf(members: readonly number[]): State {
    if (members.length === 0) return NOWHERE;
    const sorted = [...new Set(members)].sort((a, b) => a - b);
    const name = sorted.join(' ');
    const known = this.states.get(name);
    if (known !== undefined) return known;
    const moves = new Map<number, number[]>();
    const accepts: number[] = [];
    for (const member of sorted) {
      for (const reached of this.nfa.reach(member)) {
        const accepted = this.nfa.accepts.get(reached);
        if (accepted !== undefined && !accepts.includes(accepted)) accepts.push(accepted);
        const edges = this.nfa.edges[reached] ?? NONE;
        for (let i = 0; i < edges.length; i += 2) {
          const [symbol = 0, to = 0] = [edges[i], edges[i + 1]];
          const targets = moves.get(symbol);
          if (targets === undefined) moves.set(symbol, [to]);
          else targets.push(to);
        }
      }
    }
    let mask = 0;
    for (const symbol of moves.keys()) mask |= bitOf(symbol);
    const state: State = { id: this.byId.length, moves, accepts: accepts.length === 0 ? NONE : accepts, mask };
    this.states.set(name, state);
    this.byId.push(state);
    return state;
  }

  private step(from: State, kind: number): State {
    const members: number[] = [];
    for (const symbol of this.vocabulary.symbolsOf[kind] ?? NONE) members.push(...(from.moves.get(symbol) ?? NONE));
    return this.stateOf(members);
  }

  private follow(from: State, kind: number): State {
    // Most words lead nowhere, and this says so without a look into the table.
    if ((from.mask & (this.masks[kind] ?? 0)) === 0) return NOWHERE;
    const key = from.id * this.vocabulary.symbolsOf.length + kind;
    const known = this.transitions.get(key);
    if (known === UNKNOWN) {
      const next = this.step(from, kind);
      this.transitions.set(key, next.id);
      return next;
    }
    return known === NOWHERE.id ? NOWHERE : (this.byId[known] ?? NOWHERE);
  }

  /** Every phrase that stands somewhere in the reading; of the same phrase at the same start, each end. */
  find(reading: Reading, kinds: readonly number[]): readonly Match[] {
    if (this.states.size > MAX_STATES) this.forget();
    let matches: Match[] | undefined;
    const { length } = kinds;
    let sentenceStarts = true;
    for (let start = 0; start < length; start += 1) {
      const first = kinds[start] ?? Kind.Stop;
      const ends = reading.kinds[start] === TokenKind.End;
      const known = sentenceStarts && !ends ? this.atSentence : this.anywhere;
      let state = known[first];
      if (state === undefined)
        known[first] = state = this.step(
          known === this.atSentence ? this.starts.atSentence : this.starts.anywhere,
          first,
        );
      sentenceStarts = ends;
      for (let at = start + 1; state !== NOWHERE; at += 1) {
        for (const phrase of state.accepts) (matches ??= []).push({ phrase, start, end: at });
        if (at > length) break;
        // The end of the text ends its last sentence, with a full stop or without.
        state = this.follow(state, kinds[at] ?? Kind.Stop);
      }
    }
    return matches ?? NONE;
  }

  /** Long-running editors meet ever new words in ever new orders; memory must not grow with them. */
  private forget(): void {
    this.states = new Map();
    this.byId = [];
    this.transitions = new Transitions();
    this.anywhere.length = 0;
    this.atSentence.length = 0;
  }

  /**
   * What the named parts of a phrase matched, as token ranges; `''` is the part to point at. Only called for matches of
   * this machine. Every state is tried once at every token, so this can't run away either.
   *
   * @param span - the match with the gaps before and after it
   */
  captures(
    match: Match,
    kinds: readonly number[],
    span: Readonly<Record<'start' | 'end', number>>,
  ): Map<string, readonly [number, number]> {
    const found = new Map<string, readonly [number, number]>();
    const phrase = this.phrases[match.phrase];
    if (phrase === undefined || !/[[=]/.test(phrase.source)) return found;
    const { nfa, vocabulary } = this;
    const tried = new Set<number>();
    const path: { name: string; edge: 'start' | 'end'; at: number }[] = [];
    const walk = (state: number, at: number): boolean => {
      const key = state * (match.end - match.start + 1) + at - match.start;
      if (tried.has(key)) return false;
      tried.add(key);
      const mark = nfa.marks.get(state);
      if (mark !== undefined) path.push({ ...mark, at });
      if (at === match.end && nfa.accepts.get(state) === match.phrase) return true;
      const edges = nfa.edges[state] ?? NONE;
      const symbols = vocabulary.symbolsOf[kinds[at] ?? Kind.Stop] ?? NONE;
      if (at < match.end)
        for (let i = 0; i < edges.length; i += 2)
          if (symbols.includes(edges[i] ?? -1) && walk(edges[i + 1] ?? 0, at + 1)) return true;
      for (const next of nfa.epsilons[state] ?? NONE) if (walk(next, at)) return true;
      if (mark !== undefined) path.pop();
      return false;
    };
    walk(this.startOf[match.phrase] ?? 0, match.start);
    const starts = new Map<string, number>();
    for (const { name, edge, at } of path) {
      if (edge === 'start') starts.set(name, at);
      else found.set(name, [starts.get(name) ?? match.start, at]);
    }
    const { before } = phrase;
    if (before?.name !== undefined) found.set(before.name, [span.start, match.start]);
    if (before?.shown === true) found.set('', [span.start, found.get('')?.[1] ?? span.end]);
    return found;
  }
}
