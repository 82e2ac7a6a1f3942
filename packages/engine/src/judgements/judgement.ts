import type { Analysis, Span } from '../analysis.js';
import type { CompleteContext } from '../context.js';
import type { Pattern } from '../faults/fault.js';
import type { Machine, Match } from '../grammar/machine.js';
import type { Reading } from '../text/reading.js';
import type { FaultId } from '../types.js';

/** What a judgement saw: tokens `start` to `end`, and anything that it wants said differently from the fault's own words. */
export interface Sighting extends Span {
  readonly fault: FaultId;
  readonly pattern?: Pick<Pattern, 'problem' | 'remedy' | 'rewrites' | 'sentences' | 'shape'>;
  /** Characters instead of tokens, where a punctuation mark is what is wrong. */
  readonly characters?: readonly [start: number, end: number];
}

/** What is known of a reading before anybody has analysed it. */
export interface Glance {
  readonly reading: Reading;
  readonly context: CompleteContext;
  readonly machine: Machine;
  /** Where phrases that report a failure stand in it; their anchors haven't been looked at. */
  readonly failures: readonly Match[];
  /** Whether figures of speech stand in it, in which words lose their meaning. */
  readonly hasFigure: boolean;
  /** Whether phrases of that evidence stand in it. */
  readonly outcry: boolean;
}

/** Looks at a whole reading, for what no phrase can say. */
export interface Judgement {
  /** Whether a reading is worth a look. Quick, because most aren't; it may say yes in vain, but never no where there is something to see. */
  suspects(glance: Glance): boolean;
  look(analysis: Analysis): readonly Sighting[];
}
