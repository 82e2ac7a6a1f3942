import type { Known } from './generated/params.js';
import type { MomentId } from './moments.js';
import type { ActionId, Params, Severity } from './types.js';

/** Writes values the way the reader's language does. Made by `formatter`, used by the compiled words. */
export interface Format {
  /** Any value in its plain form: text as it is, numbers grouped, money with its currency, dates in words. */
  s(value: unknown): string;
  /** A number. */
  n(value: unknown): string;
  /** A size in megabytes, with its unit. */
  b(value: unknown): string;
  /** A date. */
  d(value: unknown): string;
  /** A time of day; with its zone where the reader may be anywhere. */
  t(value: unknown): string;
  /** The plural category of a number, such as `one`. */
  p(value: unknown): string;
}

/** A text of a team's own: fixed words, or a function of what is known. */
export type Text = string | ((params: Params, format: Format) => string);

/** What one moment says, part by part. */
export type Parts = readonly [
  title: string,
  meaning: string,
  next: string,
  // Instead of what is shared:
  again?: string | undefined,
  help?: string | undefined,
  money?: string | undefined,
  work?: string | undefined,
  person?: string | undefined,
  push?: string | undefined,
];

/** A text, or several, as a function of what is known. */
export type Say<T> = (params: Known, format: Format) => T;

/** What many moments of a language and voice say alike. */
export interface Shared {
  readonly help?: Say<string>;
  /** Reassurance by fact. */
  readonly money?: Say<string>;
  readonly work?: Say<string>;
  /** The second time: a different way. */
  readonly again?: Say<string>;
  /** From the third time on: a person. */
  readonly person?: Say<string>;
  /** For a lock screen or a subject line: says nothing that others may not read. */
  readonly push?: Say<string>;
}

/** A step and its label. */
export type Step = readonly [id: ActionId, label: string];

/**
 * The compiled words of one moment in one language and voice. Generated from `locales/`; never written by hand. A tuple with one
 * function, because the names of the parts would weigh more than some of the parts.
 */
export type MomentWords = readonly [
  id: MomentId,
  lang: string,
  /** Index in `severities`; plus 4: speaks of money; 8: of work; 16: changes with the attempt; 32: discreet. */
  kind: number,
  say: Say<Parts>,
  steps: readonly Step[],
  shared: Shared,
];

export type { Known };

export const severities: readonly Severity[] = ['info', 'warning', 'problem', 'critical'];

/** All moments in one language and voice. */
export type Words = Readonly<Record<MomentId, MomentWords>>;

/** Words by the id of their moment. */
export const byMoment = (all: readonly MomentWords[]): Words =>
  Object.fromEntries(all.map((words) => [words[0], words])) as unknown as Words;
