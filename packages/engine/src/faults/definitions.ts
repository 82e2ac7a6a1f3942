/**
 * What the faults are, without what finds them. The build puts a module in the place of this one that holds it worked out, as
 * it does with `rules.ts`: a program that shows or documents faults need not load every phrase twice.
 */
import type { FaultDefinition } from './fault.js';
import { faultList } from './index.js';

/** Every fault, in the order in which documentation shows them. */
export const faults: readonly FaultDefinition[] = faultList.map(({ patterns: _, ...definition }) => definition);
