import type { FaultId } from '@tactful/engine';

export const FAULTS: ReadonlyArray<{
  readonly id: FaultId;
  readonly title: string;
  readonly preset: 'recommended' | 'strict';
}> = [
  { id: 'vague', title: 'Vague', preset: 'recommended' },
  { id: 'blame', title: 'Blame', preset: 'recommended' },
  { id: 'alarm', title: 'Alarm', preset: 'recommended' },
  { id: 'shouting', title: 'Shouting', preset: 'recommended' },
  { id: 'jargon', title: 'Jargon', preset: 'recommended' },
  { id: 'flippancy', title: 'Flippancy', preset: 'recommended' },
  { id: 'trivializing', title: 'Trivializing', preset: 'recommended' },
  { id: 'hollow-apology', title: 'Hollow apology', preset: 'recommended' },
  { id: 'overpromise', title: 'Overpromise', preset: 'recommended' },
  { id: 'generic-action', title: 'Generic action', preset: 'recommended' },
  { id: 'double-negative', title: 'Double negative', preset: 'recommended' },
  { id: 'insensitive', title: 'Insensitive', preset: 'recommended' },
  { id: 'guilt', title: 'Guilt', preset: 'recommended' },
  { id: 'presumed-feelings', title: 'Presumed feelings', preset: 'recommended' },
  { id: 'leaked-reason', title: 'Leaked reason', preset: 'recommended' },
  { id: 'hedging', title: 'Hedging', preset: 'recommended' },
  { id: 'dead-end', title: 'Dead end', preset: 'strict' },
  { id: 'hidden-actor', title: 'Hidden actor', preset: 'strict' },
  { id: 'wordiness', title: 'Wordiness', preset: 'strict' },
];
export const FAULT_IDS = FAULTS.map((f) => f.id);
