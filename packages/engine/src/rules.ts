/**
 * What a review needs of the faults, the lexicon and the evidence. The build puts a module in the place of this one that
 * holds it worked out (`scripts/bundle.mjs`), so that whoever only reviews loads neither the phrases nor the words that
 * faults are documented with.
 */
import type { Fault, Pattern } from './faults/fault.js';
import { faultList } from './faults/index.js';
import { evidence, type EvidenceName } from './grammar/evidence.js';
import type { Grammar } from './grammar/grammar.js';
import { flagClasses } from './grammar/flags.js';
import { lexicon } from './grammar/lexicon.js';
import { readGrammar } from './grammar/vocabulary.js';

/** A pattern without its phrases, which are in the grammar. */
export type RulePattern = Omit<Pattern, 'find'>;

/** What a review needs of a fault. */
export type Rule = Pick<Fault, 'id' | 'why' | 'severity' | 'problem' | 'remedy' | 'shape' | 'sentenceCanGo'> & {
  readonly patterns: readonly RulePattern[];
};

export const rules: readonly Rule[] = faultList;
/** Evidence, in the order of its phrases. */
export const evidenceNames = Object.keys(evidence) as readonly EvidenceName[];

const phrasesIn = (lines: string): string[] =>
  lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('//'));

const lists: readonly (readonly string[])[] = [
  ...Object.values(evidence),
  ...faultList.flatMap(({ patterns }) => patterns.map(({ find }) => find)),
].map(phrasesIn);

/** How many phrases there are to each name of evidence, and then to each pattern of each fault. */
export const phraseCounts: readonly number[] = lists.map(({ length }) => length);

/** All phrases, in the order in which the machine numbers them. */
export const allPhrases = (): readonly string[] => lists.flat();

export const grammar = (): Grammar => readGrammar(allPhrases(), lexicon, flagClasses);
