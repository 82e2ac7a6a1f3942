/**
 * What the machine remembers of its states, as numbers in one piece of memory: a text asks for it at every word.
 */
import { bitOfWord } from './kinds.js';

/** Where a state leads hasn't been found out yet. */
export const UNKNOWN = -2;
const BITS_FOR_A_WORD = 8;
/** As a power of two: as many as `bitOfWord` tells apart. */
const MOST_BITS = 16;

/** The numbers, with room for at least as many as are asked for. */
export function withRoom(numbers: Int32Array<ArrayBuffer>, count: number): Int32Array<ArrayBuffer> {
  if (count <= numbers.length) return numbers;
  const more = new Int32Array(Math.max(count, numbers.length * 2));
  more.set(numbers);
  return more;
}

/**
 * Sets of words as bits, one after the other, each with room enough that few words seem to be in it that are not: most tokens
 * lead nowhere from most states, and this says so without a look into the transitions.
 */
export class WordSets {
  private bits = new Int32Array(2 ** 10);
  /** The first stays free, so that no set has the number 0. */
  private used = 1;

  /** @returns the number of the set; 0 for the empty one */
  add(words: readonly number[]): number {
    if (words.length === 0) return 0;
    const size = Math.min(MOST_BITS, Math.max(5, Math.ceil(Math.log2(BITS_FOR_A_WORD * words.length))));
    const start = this.used;
    this.used += 1 << (size - 5);
    this.bits = withRoom(this.bits, this.used);
    const set = (start << 5) | size;
    for (const word of words) {
      const bit = bitOfWord(word) & ((1 << size) - 1);
      const at = start + (bit >>> 5);
      this.bits[at] = (this.bits[at] ?? 0) | (1 << (bit & 31));
    }
    return set;
  }

  /** Whether a word may be in a set: where not, it isn't. */
  mayHold(set: number, bitOfWord: number): boolean {
    const bit = bitOfWord & ((1 << (set & 31)) - 1);
    return ((this.bits[(set >>> 5) + (bit >>> 5)] ?? 0) & (1 << (bit & 31))) !== 0;
  }
}

/** By state and kind, as one number: the state where a token of that kind leads. A `Map` would cost three times as much. */
export class Transitions {
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
    if (this.count * 5 > this.entries.length * 2) {
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
