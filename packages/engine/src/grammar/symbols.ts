/** Any word, number or placeholder: `*`. */
export const ANY_WORD = 0;
/** Any token inside a sentence: `~`. */
export const ANY_TOKEN = 1;
/** The bits of both in the first of the two masks. */
export const WILDCARDS = 0b11;
const NONE: readonly number[] = [];

/*
 * Which symbols a state goes on with, and which a token is, as two masks: without a common bit in either of the two there
 * is no common symbol. A sign bit stays free in the first.
 */
export const firstBit = (symbol: number): number => 1 << (symbol < 2 ? symbol : 2 + (symbol % 29));
export const secondBit = (symbol: number): number => (symbol < 2 ? 0 : 1 << (symbol % 32));

/** The numbers, with room for at least as many as are asked for. */
export function withRoom(numbers: Int32Array<ArrayBuffer>, count: number): Int32Array<ArrayBuffer> {
  if (count <= numbers.length) return numbers;
  const more = new Int32Array(Math.max(count, numbers.length * 2));
  more.set(numbers);
  return more;
}

/** What phrases ask a token to be: a word as it is written, a class `<name>`, or one of several words, `a|b|c`. */
export class Symbols {
  private readonly numbers = new Map<string, number>();
  /** By word, class or mark: the symbols that it is or is one of. */
  private readonly asking = new Map<string, number[]>();

  constructor() {
    this.number('*');
    this.number('~');
  }

  get size(): number {
    return this.numbers.size;
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
