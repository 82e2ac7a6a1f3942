/** Any word, number or placeholder: `*`. */
export const ANY_WORD = 0;
/** Any token inside a sentence: `~`. */
export const ANY_TOKEN = 1;
const NONE: readonly number[] = [];

/** What phrases ask a token to be: a word as it is written, a class `<name>`, or one of several words, `a|b|c`. */
export class Symbols {
  private readonly numbers = new Map<string, number>();
  /** By word, class or mark: the symbols that it is or is one of. */
  private readonly asking = new Map<string, number[]>();

  constructor() {
    this.number('*');
    this.number('~');
  }

  /** All of them, as they are written in phrases, in the order of their numbers. */
  get written(): readonly string[] {
    return [...this.numbers.keys()];
  }

  /** Words, classes and marks for which a phrase asks. */
  get names(): Iterable<string> {
    return this.asking.keys();
  }

  asksFor(name: string): readonly number[] {
    return this.asking.get(name) ?? NONE;
  }

  number(written: string): number {
    const known = this.numbers.get(written);
    if (known !== undefined) return known;
    const number = this.numbers.size;
    this.numbers.set(written, number);
    for (let start = 0; start <= written.length;) {
      const bar = written.indexOf('|', start);
      const end = bar === -1 ? written.length : bar;
      const name = written.slice(start, end);
      const symbols = this.asking.get(name);
      if (symbols === undefined) this.asking.set(name, [number]);
      else if (symbols[symbols.length - 1] !== number) symbols.push(number);
      start = end + 1;
    }
    return number;
  }
}
