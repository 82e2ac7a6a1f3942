import type { review, reviewMessage } from '../src/index.js';

export interface Score {
  readonly both: number;
  readonly onlyFound: number;
  readonly onlyExpected: number;
}

export function scoreOf(
  rows: readonly { readonly expect: readonly string[] }[],
  engine: { readonly review: typeof review; readonly reviewMessage: typeof reviewMessage },
): Partial<Record<string, Score>>;
