'use client';

import type { FactsOf, MomentId, MomentParams, MomentWords } from '@tactful/moments';
import type { FunctionComponent } from 'react';
import type { ArrivalMode, Intent } from '../vocabulary.js';
import type { KnownFacts, MomentDisplayProps } from './moment-props.js';
import { MomentScreen } from './moment-screen.js';

/** The facts without which a moment could claim too much: required where there are any. `unknown` is an answer too. */
export type RequiredFacts<M extends MomentId> = keyof FactsOf<M> extends never
  ? { facts?: KnownFacts | undefined }
  : { facts: FactsOf<M> & KnownFacts };

/** Props of a component for one moment. */
export type MomentComponentProps<M extends MomentId> = MomentDisplayProps &
  RequiredFacts<M> & {
    /** What the words may use. All of it is optional: there are words for what isn't known. */
    params?: MomentParams[M] | undefined;
    /** When it makes sense to try again, from `Retry-After` or the product's own rules. */
    retryAt?: Date | number | undefined;
  };

/** What is the same in every use of a moment. */
export interface MomentDefinition {
  /** English words, imported one by one, so that a page carries only the words it shows. */
  words: MomentWords;
  /** Who on the team owns it, for `onMoment`. */
  area: 'product' | 'revenue' | 'reliability';
  arrival?: ArrivalMode | undefined;
  layout?: MomentDisplayProps['layout'];
  intent?: Intent | undefined;
}

/**
 * Makes a component for one moment. The type argument is the moment's id; it decides which facts are required and which params exist.
 */
export function defineMoment<M extends MomentId>(
  name: string,
  { words, area, arrival, layout, intent }: MomentDefinition,
): FunctionComponent<MomentComponentProps<M>> {
  const Component = (props: MomentComponentProps<M>) => (
    <MomentScreen
      area={area}
      intent={intent}
      {...props}
      words={words}
      arrival={props.arrival ?? arrival}
      layout={props.layout ?? layout}
    />
  );
  Component.displayName = name;
  return Component;
}
