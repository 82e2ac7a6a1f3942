import type { MomentId, MomentWords } from '@tactful/moments';

/** The moment that compiled words belong to. The only place that knows how they are laid out. */
export function idOf(words: MomentWords): MomentId {
  return words[0];
}
