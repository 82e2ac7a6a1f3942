/**
 * What a fault file holds. Data only; the mechanism is in `review.ts`, the notation of phrases in `grammar/phrase.ts`.
 */
import type { Context, FaultId, Severity, Surface } from '../types.js';

/** Circumstances that a pattern can ask for or be held back by; each is explained where it is decided, in `circumstances.ts`. */
export type Circumstance =
  | 'explained'
  | 'way-on'
  | 'failure'
  | 'bad-news'
  | 'bad-text'
  | 'good-news'
  | 'problem-intent'
  | 'conditional'
  | 'question'
  | 'for-developers'
  | 'for-admins'
  | 'instruction'
  | 'closed-sentence'
  | 'error-key'
  | 'label-key'
  | 'long-text'
  | 'success-intent'
  | 'heading'
  | 'said-elsewhere'
  | 'joined'
  | 'denied'
  | 'names-a-thing'
  | 'named-actor'
  | 'credential'
  | 'own-words';

export interface Pattern {
  /** Phrases, one a line, in the notation of `grammar/phrase.ts`. */
  readonly find: string;
  /** All of these must hold. */
  readonly when?: readonly Circumstance[];
  /** None of these may hold. */
  readonly unless?: readonly Circumstance[];
  /** Only on these surfaces; a text whose surface is unknown counts as none of them. */
  readonly surfaces?: readonly Surface[];
  /** Instead of the fault's own: what is wrong with the words, as the end of a sentence that starts with them. */
  readonly problem?: string;
  /** Instead of the fault's own: what to do about it, as a sentence. */
  readonly remedy?: string;
  /** What to put for the words pointed at; `$name` is what a named part matched, `''` leaves them out. */
  readonly rewrites?: readonly string[];
  /** What to put for the whole sentence instead. */
  readonly sentences?: readonly string[];
  /** Instead of the fault's own: a sentence with gaps, for where no honest rewrite can be derived. */
  readonly shape?: string;
}

export interface Source {
  readonly name: string;
  readonly url: string;
}

export type SeverityBySurface = Readonly<Partial<Record<Surface | 'default', Severity>>>;

export interface Fault {
  readonly id: FaultId;
  readonly title: string;
  /** Which preset of the ESLint plugin switches its rule on. */
  readonly preset: 'recommended' | 'strict';
  /** What it is, in one or two sentences. */
  readonly definition: string;
  /** Why it hurts the person who reads, in one sentence; shown with every finding. */
  readonly why: string;
  readonly sources: readonly Source[];
  readonly severity: SeverityBySurface;
  /** What is wrong with the words, as the end of a sentence that starts with them. */
  readonly problem: string;
  /** What to do about it, as a sentence. */
  readonly remedy: string;
  readonly shape?: string;
  /** A sentence of these words alone says nothing that would be missed: leaving it out is a rewrite where others remain. */
  readonly sentenceCanGo?: boolean;
  readonly patterns: readonly Pattern[];
  /** When a team had better switch the rule off. */
  readonly whenNotToUse: string;
}

/** What a fault is, for documentation and rules; the phrases that find it are the review's business. */
export type FaultDefinition = Omit<Fault, 'patterns'>;

export interface Example {
  readonly text: string;
  readonly context?: Context;
  /** For a string that passes: why it is fine. */
  readonly note?: string;
}

export interface MessageExample {
  readonly title?: string;
  readonly body?: string;
  readonly actions?: readonly string[];
  readonly context?: Context;
  readonly note?: string;
}

export interface RewriteExample {
  readonly from: string;
  readonly to: string;
  readonly note: string;
}

/** Strings that a fault must flag and must let pass, and how good ones read. Kept apart from the patterns, so that a bundle for browsers can leave them out. */
export interface FaultExamples {
  readonly flag: readonly (Example | MessageExample)[];
  readonly pass: readonly (Example | MessageExample)[];
  readonly rewrites: readonly RewriteExample[];
}
