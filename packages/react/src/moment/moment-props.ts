import type { ActionId, Facts, Surface } from '@tactful/moments';
import type { ReactNode } from 'react';
import type { Step } from '../recovery-actions/action.js';
import type { ArrivalMode, HeadingLevel } from '../vocabulary.js';

/** What a step does: a function, an address, or a whole step with a label of the team's own. */
export type Handler = (() => unknown) | string | Step;

/**
 * What the steps of a moment do, by their id. A step that nobody handles is not shown; `contact: undefined` hides a step that the provider
 * would handle.
 */
export type Handlers = { readonly [Id in ActionId]?: Handler | undefined };

/** A team's own words for the parts of one message. `null` leaves a part out. */
export interface OwnWords {
  title?: ReactNode;
  meaning?: ReactNode;
  next?: ReactNode;
  help?: ReactNode;
}

/** What every component for a moment understands. */
export interface MomentDisplayProps {
  /** What the steps do, by their id. */
  on?: Handlers | undefined;
  /** What "Try again" and its relatives do. May return a promise; when it rejects, the next attempt's words appear. */
  onRetry?: (() => unknown) | undefined;
  /** The plain way out, beside the steps. */
  wayOut?: Step | undefined;
  /** How often the person has met this in a row, from 1. @default counted here */
  attempt?: number | undefined;
  /** @default what suits the moment */
  arrival?: ArrivalMode | undefined;
  /** @default 'section' */
  layout?: 'inline' | 'section' | 'page' | undefined;
  headingLevel?: HeadingLevel | undefined;
  /** A short code that support can look up. It can be copied. */
  reference?: string | undefined;
  /** Replaces single parts with the team's own words. What is said about money and work comes from the facts only. */
  say?: OwnWords | undefined;
  /** Where the words stand. @default 'page' */
  surface?: Extract<Surface, 'page' | 'banner' | 'dialog' | 'toast' | 'status'> | undefined;
  /** Goes between the text and the steps. */
  children?: ReactNode;
  className?: string | undefined;
}

/** Facts about money and work. What is not known is left out. */
export type KnownFacts = { readonly [Fact in keyof Facts]?: Facts[Fact] | undefined };
