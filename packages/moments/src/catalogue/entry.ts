import type { Surface } from '../types.js';
import type { SourceId } from './sources.js';

/** What the person stands to lose. */
export type Stake = 'money' | 'work' | 'access' | 'time' | 'safety';

/** One moment as it is written down. The rest of its entry comes from `moments`. */
export interface Entry {
  readonly stakes: readonly Stake[];
  readonly thinks: string;
  readonly feels: string;
  readonly does: string;
  readonly say: { readonly happened: string; readonly means: string; readonly next: string; readonly help: string };
  readonly never: readonly string[];
  readonly surfaces: readonly Surface[];
  readonly avoid: readonly { readonly surface: Surface; readonly why: string }[];
  readonly evidence: readonly (readonly [claim: string, source: SourceId])[];
  readonly unknown: string;
}
