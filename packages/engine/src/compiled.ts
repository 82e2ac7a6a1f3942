/**
 * The phrases of all faults and of the evidence, ready to be looked for.
 */
import type { EvidenceName } from './grammar/evidence.js';
import { Kinds } from './grammar/kinds.js';
import { Machine } from './grammar/machine.js';
import { evidenceNames, grammar, phraseCounts, rules, type Rule, type RulePattern } from './rules.js';

export interface PatternOwner {
  readonly fault: Rule;
  readonly pattern: RulePattern;
}

export interface Compiled {
  /** Finds the phrases of faults, and the evidence at which judgements glance before anything has been analysed. */
  readonly machine: Machine;
  /** Finds the other evidence, for the few texts in which something may be wrong. */
  readonly evidence: Machine;
  /** By phrase: whose it is. */
  readonly owners: readonly (PatternOwner | EvidenceName)[];
}

/** Evidence of which `Glance` in `judgements/judgement.ts` tells. */
const GLANCED: readonly EvidenceName[] = ['failure', 'idiom', 'filler', 'outcry'];
export const isGlanced = (name: EvidenceName): boolean => GLANCED.includes(name);

let once: Compiled | undefined;

/** Made at the first review, not at import: a program that only lists faults pays nothing. */
export function compiled(): Compiled {
  if (once === undefined) {
    const lists = [
      ...evidenceNames,
      ...rules.flatMap((fault) => fault.patterns.map((pattern): PatternOwner => ({ fault, pattern }))),
    ];
    const owners = lists.flatMap((owner, index) => Array.from({ length: phraseCounts[index] ?? 0 }, () => owner));
    const isLate = (phrase: number): boolean => {
      const owner = owners[phrase];
      return typeof owner === 'string' && !isGlanced(owner);
    };
    const all = grammar();
    const kinds = new Kinds(all);
    once = {
      machine: new Machine(all, kinds, (phrase) => !isLate(phrase)),
      evidence: new Machine(all, kinds, isLate),
      owners,
    };
  }
  return once;
}
