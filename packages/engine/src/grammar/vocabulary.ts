/**
 * Reads the lexicon and all phrases, and sorts the words that they ask for into kinds: words of one kind are alike to
 * every phrase.
 */
import { FIRST_CLASS, type Frame, type Grammar, Kind } from './grammar.js';
import { inflectVerb, pluralOf } from './inflect.js';
import { lettersOf } from './letters.js';
import { type Numbering, writePhrase } from './nodes.js';
import { parsePhrase, type Phrase, type PhraseNode } from './phrase.js';
import { Symbols } from './symbols.js';
import { writeWords } from './word-list.js';

/** A class of words. Words are separated by spaces, phrases of several words by commas. */
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

const listOf = (words: string | undefined): string[] => (words === undefined ? [] : words.split(/\s+/).filter(Boolean));

/** What phrases may ask for that is no word. */
const FIXED_KINDS: ReadonlyMap<string, number> = new Map<string, Kind>([
  ['*', Kind.UnknownWord],
  ['~', Kind.OtherMark],
  ['#', Kind.Number],
  ['{}', Kind.Placeholder],
  ['emoji', Kind.Emoji],
  ['.', Kind.Stop],
  ['!', Kind.Exclamation],
  ['?', Kind.Question],
]);

/** A class name that no fault may use without the lexicon knowing it: a typo would otherwise never match, silently. */
export class UnknownClassError extends Error {
  constructor(name: string, source: string) {
    super(
      `The phrase \`${source}\` uses the word class <${name}>, which the lexicon doesn't have. Add it to grammar/lexicon.ts or correct the name.`,
    );
    this.name = 'UnknownClassError';
  }
}

class Vocabulary {
  readonly symbols = new Symbols();
  /** By word: its classes, as `name` or `name.ed`. */
  private readonly classesOf = new Map<string, string[]>();
  private readonly classNodes = new Map<string, PhraseNode>();

  constructor(private readonly lexicon: Lexicon) {
    for (const [name, entry] of Object.entries(lexicon)) this.addClass(name, entry);
  }

  private addClass(name: string, { words, nouns, verbs }: WordClass): void {
    for (const word of listOf(words)) this.addWord(word, name);
    for (const noun of listOf(nouns)) {
      this.addWord(noun, name);
      this.addWord(pluralOf(noun), name);
    }
    for (const verb of listOf(verbs)) {
      const { base, s, ed, ing } = inflectVerb(verb);
      this.addWord(base, name);
      this.addWord(s, `${name}.s`);
      this.addWord(ing, `${name}.ing`);
      for (const past of ed) this.addWord(past, `${name}.ed`);
      for (const form of [base, s, ing, ...ed]) this.addWord(form, `${name}.any`);
    }
  }

  private addWord(word: string, name: string): void {
    const names = this.classesOf.get(word);
    if (names === undefined) this.classesOf.set(word, [name]);
    else if (!names.includes(name)) names.push(name);
  }

  /**
   * What a class matches: one of its words, or one of its phrases.
   *
   * @throws {UnknownClassError} for a class that isn't there.
   */
  classNode(name: string, source: string): PhraseNode {
    const known = this.classNodes.get(name);
    if (known !== undefined) return known;
    if (!Object.hasOwn(this.lexicon, name.split('.')[0] ?? '')) throw new UnknownClassError(name, source);
    const word = this.symbols.number(`<${name}>`);
    const options: PhraseNode[] = [];
    for (const phrase of this.lexicon[name]?.phrases?.split(',') ?? [])
      if (phrase.trim() !== '')
        options.push(parsePhrase(phrase, this.symbols, (inner) => this.classNode(inner, phrase)).root);
    const node: PhraseNode = options.length === 0 ? word : { type: 'either', options: [word, ...options] };
    this.classNodes.set(name, node);
    return node;
  }

  /** To be called when all phrases have been read. */
  write(phrases: readonly Phrase[], flagClasses: readonly string[]): Grammar {
    const { symbols, classesOf, classNodes } = this;
    const asked = [...symbols.names];
    const classes = [
      ...new Set([...flagClasses, ...asked.filter((name) => name.startsWith('<')).map((name) => name.slice(1, -1))]),
    ];
    const words = asked.filter((name) => !name.startsWith('<') && !FIXED_KINDS.has(name)).sort();
    const numbers = new Map(FIXED_KINDS);
    for (const name of classes) numbers.set(`<${name}>`, FIRST_CLASS + classes.indexOf(name));
    for (const [index, word] of words.entries()) numbers.set(word, FIRST_CLASS + classes.length + index);

    const classNumbers = (word: string): number[] =>
      (classesOf.get(word) ?? []).flatMap((name) => numbers.get(`<${name}>`) ?? []).sort((a, b) => a - b);
    const isAsked = new Set(words);
    const classWords = [...classesOf.keys()]
      .filter((word) => !isAsked.has(word) && classNumbers(word).length > 0)
      .sort();
    const sets = inOrderOfUse([...words, ...classWords].map(classNumbers).filter(({ length }) => length > 0));
    const setNumbers = new Map(sets.map((set, index) => [set.join(), index]));
    const setOf = (word: string): number => setNumbers.get(classNumbers(word).join()) ?? -1;

    const frames = inOrderOfUse(phrases.map(frameOf));
    const frameNumbers = new Map(frames.map((frame, index) => [JSON.stringify(frame), index]));
    const nodesOfClasses = new Map(
      [...classNodes]
        .filter(([, node]) => typeof node === 'object')
        .map(([name, node]) => [node, numbers.get(`<${name}>`)]),
    );
    const numbering: Numbering = {
      numbersOf: symbols.written.map((written) =>
        [...new Set(written.split('|'))].flatMap((name) => numbers.get(name) ?? []).sort((a, b) => a - b),
      ),
      classOf: (node) => nodesOfClasses.get(node),
      names: namesIn(phrases),
    };
    return {
      words: writeWords(words, setOf),
      classWords: writeWords(classWords, setOf),
      sets,
      classPhrases: classes.map((name) => {
        const node = classNodes.get(name);
        if (typeof node !== 'object' || node.type !== 'either') return [];
        return node.options.slice(1).map((option) => writePhrase(option, numbering));
      }),
      flagCount: flagClasses.length,
      frames,
      names: numbering.names,
      phrases: phrases.map(
        (phrase) =>
          lettersOf(frameNumbers.get(JSON.stringify(frameOf(phrase))) ?? 0) + writePhrase(phrase.root, numbering),
      ),
    };
  }
}

const frameOf = ({ root: _, ...frame }: Phrase): Frame => frame;

/** Each once, those that are used most first. */
function inOrderOfUse<T>(all: readonly T[]): T[] {
  const uses = new Map<string, { readonly one: T; times: number }>();
  for (const one of all) {
    const key = JSON.stringify(one);
    const known = uses.get(key);
    if (known === undefined) uses.set(key, { one, times: 1 });
    else known.times += 1;
  }
  return [...uses.values()].sort((a, b) => b.times - a.times).map(({ one }) => one);
}

function namesIn(phrases: readonly Phrase[]): string[] {
  const names = new Set<string>();
  const look = (node: PhraseNode): void => {
    if (typeof node === 'number' || node.type === 'mark') return;
    if (node.type === 'sequence') node.items.forEach(look);
    else if (node.type === 'either') node.options.forEach(look);
    else {
      if (node.type === 'capture') names.add(node.name);
      look(node.item);
    }
  };
  for (const { root } of phrases) look(root);
  return [...names];
}

/**
 * @param sources phrases in the notation of `phrase.ts`
 * @param flagClasses classes of which the caller wants to know, word by word, in the order of their bits
 * @throws {PhraseError | UnknownClassError} for a mistake in the phrases; the project's own tests see it first.
 */
export function readGrammar(sources: readonly string[], lexicon: Lexicon, flagClasses: readonly string[]): Grammar {
  const vocabulary = new Vocabulary(lexicon);
  const phrases = sources.map((source) =>
    parsePhrase(source, vocabulary.symbols, (name) => vocabulary.classNode(name, source)),
  );
  return vocabulary.write(phrases, flagClasses);
}
