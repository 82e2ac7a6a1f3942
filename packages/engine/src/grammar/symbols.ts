/** Any word, number or placeholder: `*`. */
export const ANY_WORD = 0;
/** Any token inside a sentence: `~`. */
export const ANY_TOKEN = 1;

/** What phrases ask a token to be: a word as it is written, a class `<name>`, or one of several words, `a|b|c`. */
export class Symbols {
  private readonly numbers = new Map<string, number>();

  constructor() {
    this.number('*');
    this.number('~');
  }

  /** All of them, as they are written in phrases, in the order of their numbers. */
  get written(): readonly string[] {
    return [...this.numbers.keys()];
  }

  /** Words, classes and marks for which a phrase asks. */
  get names(): ReadonlySet<string> {
    return new Set(this.written.flatMap((written) => written.split('|')));
  }

  number(written: string): number {
    const known = this.numbers.get(written);
    if (known !== undefined) return known;
    const number = this.numbers.size;
    this.numbers.set(written, number);
    return number;
  }
}
