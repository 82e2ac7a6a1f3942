import type { Area, MomentId } from './moments.js';
import type { ParamValue, Params, Severity } from './types.js';

/**
 * Writes a value the way the reader's language does: text as it is, numbers grouped, money with its currency, dates in words.
 *
 * @param as `date` and `time` also take milliseconds since the epoch; a `time` has its zone where the reader may be anywhere.
 *   `plural` is the plural category of a number, such as `one`.
 */
export type Format = (value: ParamValue, as?: 'date' | 'time' | 'plural') => string;

/** A text of a team's own: fixed words, or a function of what is known. */
export type Text = string | ((params: Params, format: Format) => string);

/**
 * The compiled words of one moment in one language and voice, for `compose`; each text is one for `write`. Generated from `locales/`;
 * never written by hand. A tuple, because the names of the parts would weigh more than some of the parts. What a moment doesn't speak
 * of is empty.
 */
export type MomentWords = readonly [
  id: MomentId,
  lang: string,
  /** Index in `severities`, plus four times the index in `areas`. */
  kind: number,
  /** Recovery steps, the way on first: `id|label`. */
  steps: readonly string[],
  title: string,
  meaning: string,
  next: string,
  help?: string,
  /** Reassurance by fact. */
  money?: string,
  work?: string,
  /** The second time: a different way. */
  again?: string,
  /** From the third time on: a person. */
  person?: string,
  /** For a lock screen or a subject line: says nothing that others may not read. */
  push?: string,
];

export const severities: readonly Severity[] = ['info', 'warning', 'problem', 'critical'];

export const areas: readonly Area[] = ['product', 'revenue', 'reliability'];

/** Who on the team owns the moment of these words: `moments[id].area`, for those who don't carry all moments. */
export const areaOf = (words: MomentWords): Area | undefined => areas[words[2] >> 2];

/** All moments in one language and voice. */
export type Words = Readonly<Record<MomentId, MomentWords>>;

/** Words by the id of their moment. */
export const byMoment = (all: readonly MomentWords[]): Words =>
  Object.fromEntries(all.map((words) => [words[0], words])) as unknown as Words;
