import { review, type FaultId, type Finding } from '@tactful/engine';
import { recommended } from '../review/fault-titles.js';
import type { Drill } from './drills.js';

/** What has become of one fault. */
export interface Judged {
  readonly fault: FaultId;
  readonly state: 'gone' | 'still-there' | 'new';
  /** The first place where it is; none when it is gone. */
  readonly finding?: Finding;
}

export interface Verdict {
  /** Nothing is found and enough is said. */
  readonly isClear: boolean;
  /** Nothing is found because hardly anything is said. */
  readonly isSparse: boolean;
  readonly faults: readonly Judged[];
}

/** Fewer words can't say what happened and what to do; a button needs no more. */
const wordsNeeded = 4;

/** Judges a rewrite: which of the drill's faults are gone, which are still there, and which have come in. */
export function judge(drill: Drill, text: string): Verdict {
  const findings = review(text, { surface: drill.surface, faults: recommended });
  const first = (fault: FaultId) => findings.find((finding) => finding.fault === fault);
  const known: Judged[] = drill.faults.map((fault) => {
    const finding = first(fault);
    return finding === undefined ? { fault, state: 'gone' } : { fault, state: 'still-there', finding };
  });
  const added = [...new Set(findings.map(({ fault }) => fault))].filter((fault) => !drill.faults.includes(fault));
  const words = text.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length;
  const isSparse = findings.length === 0 && words < (drill.surface === 'button' ? 1 : wordsNeeded);
  return {
    isClear: findings.length === 0 && !isSparse,
    isSparse,
    faults: [
      ...known,
      ...added.map((fault): Judged => {
        const finding = first(fault);
        return { fault, state: 'new', ...(finding && { finding }) };
      }),
    ],
  };
}
