/**
 * The phrases of all faults and of the evidence, compiled into one machine.
 */
import type { Fault, Pattern } from './faults/fault.js';
import { faultList } from './faults/index.js';
import { evidence, type EvidenceName } from './grammar/evidence.js';
import { flagClasses, lexicon } from './grammar/lexicon.js';
import { Machine } from './grammar/machine.js';

export interface PatternOwner {
  readonly fault: Fault;
  readonly pattern: Pattern;
}

export interface Compiled {
  readonly machine: Machine;
  /** By phrase of the machine: whose it is. */
  readonly owners: readonly (PatternOwner | EvidenceName)[];
}

const phrasesIn = (lines: string): string[] =>
  lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('//'));

/** All phrases, in the order in which the machine numbers them. */
export function allPhrases(): { source: string; owner: PatternOwner | EvidenceName }[] {
  const all: { source: string; owner: PatternOwner | EvidenceName }[] = [];
  const add = (lines: string, owner: PatternOwner | EvidenceName): void => {
    for (const source of phrasesIn(lines)) all.push({ source, owner });
  };
  for (const owner of Object.keys(evidence) as EvidenceName[]) add(evidence[owner], owner);
  for (const fault of faultList) for (const pattern of fault.patterns) add(pattern.find, { fault, pattern });
  return all;
}

let once: Compiled | undefined;

/** Made at the first review, not at import: a program that only lists faults pays nothing. */
export function compiled(): Compiled {
  if (once === undefined) {
    const phrases = allPhrases();
    once = {
      machine: new Machine(
        phrases.map(({ source }) => source),
        lexicon,
        flagClasses,
      ),
      owners: phrases.map(({ owner }) => owner),
    };
  }
  return once;
}
