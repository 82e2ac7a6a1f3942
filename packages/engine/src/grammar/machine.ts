/**
 * All phrases of all faults as one machine. Phrases become one nondeterministic automaton over word classes; the
 * deterministic one is made step by step as texts ask for it. Finding phrases costs one table look-up a word, however
 * many phrases there are, and there is nothing in it that could backtrack.
 */
import { type Token, TokenKind } from '../text/scan.js';
import { inflectVerb, pluralOf } from './inflect.js';
import { parsePhrase, type Phrase, type PhraseNode } from './phrase.js';

/** A class of words. Each list is separated by spaces; phrases of several words by commas. */
export interface WordClass {
  /** Taken as they are. */
  readonly words?: string;
  /** Base forms; `<class>` is the base form, `<class.s>`, `<class.ed>`, `<class.ing>` and `<class.any>` the others. */
  readonly verbs?: string;
  /** Singular forms; `<class>` matches the plural too. */
  readonly nouns?: string;
  /** Written in the phrase language, separated by commas. */
  readonly phrases?: string;
}

export type Lexicon = Readonly<Record<string, WordClass>>;

/** A place where a phrase stands: tokens `start` to `end` (exclusive). */
export interface Match {
  readonly phrase: number;
  readonly start: number;
  readonly end: number;
}

interface State {
  readonly nfa: readonly number[];
  /** By kind of token; null leads nowhere, undefined has not been asked yet. */
  readonly next: (State | null | undefined)[];
  readonly accepts: readonly number[];
}

const NO_ACCEPTS: readonly number[] = [];
const MAX_STATES = 6_000;

/** Kinds that every text has. Words of the lexicon come after these. */
const enum Kind {
  UnknownWord = 0,
  Number,
  Placeholder,
  Stop,
  Exclamation,
  Question,
  Emoji,
  OtherMark,
  FirstWord,
}
const FIXED_SYMBOLS: Readonly<Record<number, readonly string[]>> = {
  [Kind.UnknownWord]: ['*', '~'],
  [Kind.Number]: ['*', '~', '#'],
  [Kind.Placeholder]: ['*', '~', '{}'],
  [Kind.Stop]: ['.'],
  [Kind.Exclamation]: ['.', '!'],
  [Kind.Question]: ['.', '?'],
  [Kind.Emoji]: ['~', 'emoji'],
  [Kind.OtherMark]: ['~'],
};

class Nfa {
  readonly edges: { symbol: string; to: number }[][] = [];
  readonly epsilons: number[][] = [];
  readonly accepts = new Map<number, number[]>();
  readonly used = new Set<string>();

  state(): number {
    this.edges.push([]);
    this.epsilons.push([]);
    return this.edges.length - 1;
  }

  edge(from: number, symbol: string, to: number): void {
    this.used.add(symbol);
    this.edges[from]?.push({ symbol, to });
  }

  epsilon(from: number, to: number): void {
    this.epsilons[from]?.push(to);
  }
}

export interface Vocabulary {
  /** Class names, with the suffix of verb forms, of every word. */
  readonly classesOf: ReadonlyMap<string, ReadonlySet<string>>;
  readonly phrasesOf: ReadonlyMap<string, readonly PhraseNode[]>;
}

function readLexicon(lexicon: Lexicon): Vocabulary {
  const classesOf = new Map<string, Set<string>>();
  const phrasesOf = new Map<string, PhraseNode[]>();
  const add = (word: string, name: string): void => {
    const names = classesOf.get(word);
    if (names === undefined) classesOf.set(word, new Set([name]));
    else names.add(name);
  };
  const list = (words: string | undefined): string[] => (words === undefined ? [] : words.split(/\s+/).filter(Boolean));
  for (const [name, entry] of Object.entries(lexicon)) {
    for (const word of list(entry.words)) add(word, name);
    for (const noun of list(entry.nouns)) {
      add(noun, name);
      add(pluralOf(noun), name);
    }
    for (const verb of list(entry.verbs)) {
      const forms = inflectVerb(verb);
      add(forms.base, name);
      add(forms.s, `${name}.s`);
      add(forms.ing, `${name}.ing`);
      for (const past of forms.ed) add(past, `${name}.ed`);
      for (const form of [forms.base, forms.s, forms.ing, ...forms.ed]) add(form, `${name}.any`);
    }
    if (entry.phrases !== undefined) {
      phrasesOf.set(
        name,
        entry.phrases
          .split(',')
          .filter((phrase) => phrase.trim() !== '')
          .map((phrase) => parsePhrase(phrase).root),
      );
    }
  }
  return { classesOf, phrasesOf };
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
  private readonly wordKinds = new Map<string, number>();
  private readonly symbolsOfKind: Set<string>[] = [];
  private readonly flagsOfKind: number[] = [];
  private readonly nfa = new Nfa();
  private readonly knownClasses: Set<string>;
  private states = new Map<string, State>();
  private start: State;

  /**
   * @param flags classes of which the callers want to know, word by word, in the order of their bits
   * @throws {PhraseError | UnknownClassError} for a mistake in the phrases; the project's own tests see it first.
   */
  constructor(sources: readonly string[], lexicon: Lexicon, flags: readonly string[]) {
    this.vocabulary = readLexicon(lexicon);
    this.knownClasses = new Set(Object.keys(lexicon));
    this.phrases = sources.map(parsePhrase);
    const first = this.nfa.state();
    this.phrases.forEach((phrase, id) => {
      const last = this.build(phrase.root, first, phrase.source);
      this.nfa.accepts.set(last, [...(this.nfa.accepts.get(last) ?? []), id]);
    });
    this.defineKinds(flags);
    this.start = this.stateOf(this.closure([first]));
  }

  private build(node: PhraseNode, from: number, source: string): number {
    const { nfa } = this;
    switch (node.type) {
      case 'mark':
        return from;
      case 'capture':
        return this.build(node.item, from, source);
      case 'symbol': {
        const to = nfa.state();
        nfa.edge(from, node.symbol, to);
        return to;
      }
      case 'sequence':
        return node.items.reduce((at, item) => this.build(item, at, source), from);
      case 'either': {
        const to = nfa.state();
        // A state of its own for each option: options must not run into each other through a shared start.
        for (const option of node.options) nfa.epsilon(this.build(option, this.fork(from), source), to);
        return to;
      }
      case 'repeat': {
        const to = nfa.state();
        let at = this.fork(from);
        for (let count = 0; count < node.max; count += 1) {
          if (count >= node.min) nfa.epsilon(at, to);
          at = this.build(node.item, at, source);
        }
        nfa.epsilon(at, to);
        return to;
      }
      case 'class': {
        const [base = ''] = node.name.split('.');
        if (!this.knownClasses.has(base)) throw new UnknownClassError(node.name, source);
        const to = nfa.state();
        nfa.edge(from, `<${node.name}>`, to);
        for (const phrase of this.vocabulary.phrasesOf.get(node.name) ?? [])
          nfa.epsilon(this.build(phrase, this.fork(from), source), to);
        return to;
      }
    }
  }

  private fork(from: number): number {
    const to = this.nfa.state();
    this.nfa.epsilon(from, to);
    return to;
  }

  private defineKinds(flags: readonly string[]): void {
    for (const [kind, symbols] of Object.entries(FIXED_SYMBOLS)) {
      this.symbolsOfKind[Number(kind)] = new Set(symbols);
      this.flagsOfKind[Number(kind)] = 0;
    }
    const bySignature = new Map<string, number>();
    const words = new Set(this.vocabulary.classesOf.keys());
    for (const symbol of this.nfa.used) if (!symbol.startsWith('<')) words.add(symbol);
    for (const word of words) {
      if ('*~#.!?{}'.includes(word) || word === 'emoji') continue;
      const classes = this.vocabulary.classesOf.get(word) ?? [];
      const symbols = new Set(/^[\p{L}\p{N}_']/u.test(word) ? ['*', '~'] : ['~']);
      if (this.nfa.used.has(word)) symbols.add(word);
      let bits = 0;
      for (const name of classes) {
        if (this.nfa.used.has(`<${name}>`)) symbols.add(`<${name}>`);
        const bit = flags.indexOf(name);
        if (bit !== -1) bits |= 1 << bit;
      }
      const signature = `${String(bits)} ${[...symbols].sort().join(' ')}`;
      let kind = bySignature.get(signature);
      if (kind === undefined) {
        kind = this.symbolsOfKind.length;
        bySignature.set(signature, kind);
        this.symbolsOfKind.push(symbols);
        this.flagsOfKind.push(bits);
      }
      this.wordKinds.set(word, kind);
    }
  }

  private closure(states: readonly number[]): number[] {
    const seen = new Set(states);
    const todo = [...states];
    for (let at = todo.pop(); at !== undefined; at = todo.pop()) {
      for (const next of this.nfa.epsilons[at] ?? []) {
        if (seen.has(next)) continue;
        seen.add(next);
        todo.push(next);
      }
    }
    return [...seen].sort((a, b) => a - b);
  }

  private stateOf(nfa: number[]): State {
    const id = nfa.join(' ');
    const known = this.states.get(id);
    if (known !== undefined) return known;
    const accepts = nfa.flatMap((state) => this.nfa.accepts.get(state) ?? []);
    const state: State = {
      nfa: nfa.filter((s) => (this.nfa.edges[s]?.length ?? 0) > 0),
      next: [],
      accepts: accepts.length === 0 ? NO_ACCEPTS : accepts,
    };
    this.states.set(id, state);
    return state;
  }

  private step(state: State, kind: number): State | null {
    const symbols = this.symbolsOfKind[kind];
    const to: number[] = [];
    if (symbols !== undefined) {
      for (const from of state.nfa) {
        for (const edge of this.nfa.edges[from] ?? []) if (symbols.has(edge.symbol)) to.push(edge.to);
      }
    }
    const next = to.length === 0 ? null : this.stateOf(this.closure([...new Set(to)]));
    state.next[kind] = next;
    return next;
  }

  /** The kind of a token: tokens of a kind are alike to every phrase. */
  kindOf(token: Token): number {
    switch (token.kind) {
      case TokenKind.Word:
        return this.wordKinds.get(token.text) ?? this.kindOfPossessive(token.text);
      case TokenKind.Number:
        return this.wordKinds.get(token.text) ?? Kind.Number;
      case TokenKind.Placeholder:
        return Kind.Placeholder;
      case TokenKind.End:
        return token.text === '!' ? Kind.Exclamation : token.text === '?' ? Kind.Question : Kind.Stop;
      case TokenKind.Mark:
        return this.wordKinds.get(token.text) ?? Kind.OtherMark;
      case TokenKind.Emoji:
        return Kind.Emoji;
    }
  }

  /** "Salesmen's" is as good as "salesmen". */
  private kindOfPossessive(word: string): number {
    return (word.endsWith("'s") ? this.wordKinds.get(word.slice(0, -2)) : undefined) ?? Kind.UnknownWord;
  }

  /** Bits of the classes that the constructor was asked to keep. */
  flagsOf(kind: number): number {
    return this.flagsOfKind[kind] ?? 0;
  }

  /** Every phrase that stands somewhere in the tokens; of the same phrase at the same start, each end. */
  find(kinds: readonly number[]): Match[] {
    if (this.states.size > MAX_STATES) this.forget();
    const matches: Match[] = [];
    const { length } = kinds;
    for (let start = 0; start < length; start += 1) {
      let state: State | null = this.start;
      for (let at = start; at <= length; at += 1) {
        // The end of the text ends its last sentence, with a full stop or without.
        const kind = kinds[at] ?? Kind.Stop;
        const next: State | null | undefined = state.next[kind];
        state = next === undefined ? this.step(state, kind) : next;
        if (state === null) break;
        for (const phrase of state.accepts) matches.push({ phrase, start, end: at + 1 });
      }
    }
    return matches;
  }

  /** Long-running editors meet ever new words in ever new orders; memory must not grow with them. */
  private forget(): void {
    const start = this.start.nfa;
    this.states = new Map();
    this.start = this.stateOf([...start]);
  }

  /** What the named parts of a phrase matched, as token ranges; `''` is the part to point at. Only called for phrases that did match. */
  captures(match: Match, tokens: readonly Token[]): Map<string, readonly [number, number]> {
    const phrase = this.phrases[match.phrase];
    const found = new Map<string, readonly [number, number]>();
    if (phrase === undefined) return found;
    let shown: number | undefined;
    const walk = (node: PhraseNode, at: number, rest: (end: number) => boolean): boolean => {
      switch (node.type) {
        case 'symbol': {
          if (at >= match.end) return false;
          const token = tokens[at];
          const kind = token === undefined ? Kind.Stop : this.kindOf(token);
          return this.symbolsOfKind[kind]?.has(node.symbol) === true && rest(at + 1);
        }
        case 'class': {
          const token = tokens[at];
          if (
            token !== undefined &&
            at < match.end &&
            this.symbolsOfKind[this.kindOf(token)]?.has(`<${node.name}>`) === true &&
            rest(at + 1)
          )
            return true;
          return (this.vocabulary.phrasesOf.get(node.name) ?? []).some((option) => walk(option, at, rest));
        }
        case 'sequence': {
          const items = (index: number, from: number): boolean => {
            const item = node.items[index];
            return item === undefined ? rest(from) : walk(item, from, (end) => items(index + 1, end));
          };
          return items(0, at);
        }
        case 'either':
          return node.options.some((option) => walk(option, at, rest));
        case 'repeat': {
          const times = (count: number, from: number): boolean => {
            if (count < node.max && walk(node.item, from, (end) => end > from && times(count + 1, end))) return true;
            return count >= node.min && rest(from);
          };
          return times(0, at);
        }
        case 'capture':
          return walk(node.item, at, (end) => {
            if (!rest(end)) return false;
            found.set(node.name, [at, end]);
            return true;
          });
        case 'mark': {
          const before = shown;
          if (node.edge === 'start') shown = at;
          else if (shown !== undefined) found.set('', [shown, at]);
          if (rest(at)) return true;
          shown = before;
          return false;
        }
      }
    };
    walk(phrase.root, match.start, (end) => end === match.end);
    return found;
  }
}
