import type { Piece } from '../copy.js';

/** What every locale format comes down to, whichever language plugin has read it. */
export type LocaleNode =
  | { readonly kind: 'map'; readonly entries: readonly LocaleEntry[] }
  | { readonly kind: 'list'; readonly items: readonly LocaleNode[] }
  | { readonly kind: 'text'; readonly pieces: readonly Piece[] };

export interface LocaleEntry {
  readonly key: string;
  readonly value: LocaleNode;
}
