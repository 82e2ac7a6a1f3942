import type { Finding } from '@tactful/engine';

/** A stretch of a text: words with nothing to say about them, or words that findings point at. */
export interface Segment {
  readonly text: string;
  readonly findings: readonly Finding[];
}

/** Cuts a text wherever a finding starts or ends. Joined together, the segments are the text again. */
export function segmentsOf(text: string, findings: readonly Finding[]): readonly Segment[] {
  const cuts = [...new Set([0, text.length, ...findings.flatMap(({ range }) => range)])].sort((a, b) => a - b);
  return cuts.slice(1).map((end, index) => {
    const start = cuts[index] ?? 0;
    return {
      text: text.slice(start, end),
      findings: findings.filter(({ range }) => range[0] < end && range[1] > start),
    };
  });
}
