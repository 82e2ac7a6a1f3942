/**
 * The phrases of all faults and of the evidence as one machine.
 */
import type { EvidenceName } from './grammar/evidence.js';
import { Machine } from './grammar/machine.js';
import { evidenceNames, grammar, phraseCounts, rules, type Rule, type RulePattern } from './rules.js';

export interface PatternOwner {
  readonly fault: Rule;
  readonly pattern: RulePattern;
}

export interface Compiled {
  readonly machine: Machine;
  /** By phrase of the machine: whose it is. */
  readonly owners: readonly (PatternOwner | EvidenceName)[];
}

let once: Compiled | undefined;

/** Made at the first review, not at import: a program that only lists faults pays nothing. */
export function compiled(): Compiled {
  if (once === undefined) {
    const owners = [
      ...evidenceNames,
      ...rules.flatMap((fault) => fault.patterns.map((pattern): PatternOwner => ({ fault, pattern }))),
    ];
    once = {
      machine: new Machine(grammar()),
      owners: owners.flatMap((owner, index) => Array.from({ length: phraseCounts[index] ?? 0 }, () => owner)),
    };
  }
  return once;
}
