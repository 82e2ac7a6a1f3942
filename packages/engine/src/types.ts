/**
 * The words of the engine's public face: where a text stands, what can be wrong with it, and what is said about it.
 */

/** One way in which words let a person down. Each has its own file in `faults/` and its own lint rule, `no-` + the id. */
export type FaultId =
  | 'vague'
  | 'blame'
  | 'alarm'
  | 'shouting'
  | 'jargon'
  | 'flippancy'
  | 'trivializing'
  | 'hollow-apology'
  | 'overpromise'
  | 'generic-action'
  | 'double-negative'
  | 'insensitive'
  | 'guilt'
  | 'presumed-feelings'
  | 'leaked-reason'
  | 'hedging'
  | 'dead-end'
  | 'hidden-actor'
  | 'wordiness';

/** Where words can stand. */
export const surfaces = [
  'button',
  'link',
  'label',
  'placeholder',
  'field-error',
  'toast',
  'banner',
  'dialog',
  'page',
  'email',
  'push',
  'reply',
  'status',
  'menu',
] as const;
export type Surface = (typeof surfaces)[number];

/** What words can report. */
export const intents = ['error', 'warning', 'info', 'success', 'neutral'] as const;
export type Intent = (typeof intents)[number];

/** Who can read them: a person using the product, somebody who runs it, or somebody who builds on it. */
export const audiences = ['customer', 'admin', 'developer'] as const;
export type Audience = (typeof audiences)[number];

/** How placeholders and plurals are written in the text. Without it they are recognised by their looks. */
export type Syntax = 'plain' | 'icu' | 'i18next' | 'printf' | 'fluent';

export type Severity = 'off' | 'warn' | 'error';

/** A team's own words. Data only, so that it can live in a JSON settings file. */
export interface Terms {
  /** Wording that the team doesn't want, with what it says instead: `{ "log in": "sign in" }`. An empty string means “leave it out”. */
  readonly preferred?: Readonly<Record<string, string>>;
  /** Brand and product names. Words inside them are never judged: `["Simply Ledger"]`. */
  readonly brands?: readonly string[];
  /** Phrases that the team has decided to keep, for every fault: `["Click here"]`. */
  readonly allowed?: readonly string[];
  /** What to do about a fault, everywhere or by surface: `{ "hedging": "off", "vague": { "toast": "warn" } }`. */
  readonly severities?: Readonly<Partial<Record<FaultId, Severity | Readonly<Partial<Record<Surface, Severity>>>>>>;
}

/** What is known about a text. Everything is optional: the less is known, the more careful the review. */
export interface Context {
  readonly surface?: Surface;
  readonly intent?: Intent;
  /** @defaultValue 'customer' */
  readonly audience?: Audience;
  readonly syntax?: Syntax;
  /** BCP 47 tag of the text's language. Anything but English yields no findings. Without it the language is judged by the text. */
  readonly locale?: string;
  /** The key path under which the text is stored, such as `checkout.errors.cardDeclined`. Fills in surface and intent where they are not given. */
  readonly key?: string;
  readonly terms?: Terms;
  /** Faults to look for. Without it: all that are on in the recommended preset and the strict one. */
  readonly faults?: readonly FaultId[];
}

/** Better words for a range of the text as it was given; the result is `text.slice(0, range[0]) + replacement + text.slice(range[1])`. */
export interface Rewrite {
  readonly range: readonly [start: number, end: number];
  readonly replacement: string;
  /** The whole text after the rewrite. */
  readonly result: string;
}

/** A fault at a range of a text, with why and rewrites. Offsets are UTF-16 code units of the text as it was given. */
export interface Finding {
  readonly fault: FaultId;
  readonly severity: Exclude<Severity, 'off'>;
  readonly range: readonly [start: number, end: number];
  /** The words themselves: `text.slice(...range)`. */
  readonly excerpt: string;
  /** Which words, and the remedy, in one or two short sentences. */
  readonly message: string;
  /** Why it matters to the person who reads, in one sentence. */
  readonly why: string;
  /** Up to three. Empty where no honest rewrite can be derived from the words alone; then `shape` shows what to fill in. */
  readonly rewrites: readonly Rewrite[];
  /** A sentence with gaps to fill in, such as `We couldn't {what you were doing}. {What to do next}.` Not valid copy by itself. */
  readonly shape?: string;
}

/** Words that are shown together and judged together. */
export interface MessageText {
  readonly title?: string | undefined;
  readonly body?: string | undefined;
  readonly actions?: readonly string[] | undefined;
}

/** A finding in one part of a message. Its range is an offset into that part. */
export interface MessageFinding extends Finding {
  readonly part: 'title' | 'body' | 'actions';
  /** Which action, when `part` is `actions`. */
  readonly index?: number;
}
