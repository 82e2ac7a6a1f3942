import { moments, type GroupId, type MomentId } from '../moments.js';
import type { ActionId, Facts, Severity, Surface } from '../types.js';
import { entries } from './entries.js';
import { sources, type EvidenceSource } from './sources.js';
import type { Stake } from './entry.js';

export { sources, type EvidenceSource } from './sources.js';
export type { Stake } from './entry.js';

/** A claim about people or machines that the words rest on, and where it comes from. */
export interface Evidence {
  readonly claim: string;
  readonly source: EvidenceSource;
}

/** A moment in full: what the person goes through, what to say to them, and how we know. For writers and for sites; programs don't need it. */
export interface CatalogueEntry {
  readonly id: MomentId;
  readonly name: string;
  readonly group: GroupId;
  readonly area: 'product' | 'revenue' | 'reliability';
  readonly severity: Severity;
  /** What is at stake for the person; the severity follows from it. */
  readonly stakes: readonly Stake[];
  readonly thinks: string;
  readonly feels: string;
  readonly does: string;
  /** What the message must say, in this order. */
  readonly say: { readonly happened: string; readonly means: string; readonly next: string; readonly help: string };
  readonly never: readonly string[];
  /** Where it belongs. */
  readonly surfaces: readonly Surface[];
  /** Where it must not stand, or not in full, and why. */
  readonly avoid: readonly { readonly surface: Surface; readonly why: string }[];
  /** Recovery steps, the way on first. */
  readonly recovery: readonly ActionId[];
  /** Facts without which the message can only say that it doesn't know. */
  readonly facts: readonly (keyof Facts)[];
  readonly evidence: readonly Evidence[];
  /** What nobody has told us yet. */
  readonly unknown: string;
}

const entryOf = (id: MomentId): CatalogueEntry => {
  const { name, group, area, severity, facts, actions } = moments[id];
  const { evidence, ...entry } = entries[id];
  return {
    id,
    name,
    group,
    area,
    severity,
    facts,
    recovery: actions,
    ...entry,
    evidence: evidence.map(([claim, source]) => ({ claim, source: sources[source] })),
  };
};

/** All moments in full, by id. */
export const catalogue = Object.fromEntries(
  (Object.keys(moments) as MomentId[]).map((id) => [id, entryOf(id)]),
) as unknown as Readonly<Record<MomentId, CatalogueEntry>>;
