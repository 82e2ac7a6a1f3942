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

/** One compiled message: fixed words, or a function of what is known. */
export type Text = string | ((params: Params, format: Format) => string);

/** The compiled words of one moment in one language and voice. Generated from `locales/`; never written by hand. */
export interface MomentWords {
  readonly id: MomentId;
  readonly lang: string;
  readonly severity: Severity;
  readonly title: Text;
  readonly meaning: Text;
  readonly next: Text;
  readonly help: Text;
  readonly actions: readonly (readonly [ActionId, Text])[];
  /** Reassurance by fact. */
  readonly money?: Text;
  readonly work?: Text;
  /** Where there is room for one sentence next to a form field. */
  readonly field?: Text;
  /** For a lock screen or a subject line: says nothing that others may not read. */
  readonly push?: Text;
  /** The second time: a different way. */
  readonly again?: Text;
  /** From the third time on: a person. */
  readonly person?: Text;
}

/** All moments in one language and voice. */
export type Words = Readonly<Record<MomentId, MomentWords>>;
