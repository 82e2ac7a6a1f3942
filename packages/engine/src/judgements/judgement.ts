import type { Analysis, Span } from '../analysis.js';
import type { Pattern } from '../faults/fault.js';
import type { FaultId } from '../types.js';

/** What a judgement saw: tokens `start` to `end`, and anything that it wants said differently from the fault's own words. */
export interface Sighting extends Span {
  readonly fault: FaultId;
  readonly pattern?: Pick<Pattern, 'problem' | 'remedy' | 'rewrites' | 'sentences' | 'shape'>;
  /** Characters instead of tokens, where a punctuation mark is what is wrong. */
  readonly characters?: readonly [start: number, end: number];
}

/** Looks at a whole reading, for what no phrase can say. */
export type Judgement = (analysis: Analysis) => Sighting[];
