'use client';

import type { FactsOf, MomentId, MomentParams, MomentWords } from '@tactful/moments';
import type { ComponentType, FunctionComponent } from 'react';
import type { ArrivalMode, Intent } from '../vocabulary.js';
import type { KnownFacts, MomentDisplayProps } from './moment-props.js';
import { MomentScreen } from './moment-screen.js';
import type { WaitingScreenProps } from './waiting-screen.js';

/** The facts without which a moment could claim too much: required where there are any. `unknown` is an answer too. */
export type RequiredFacts<M extends MomentId> = keyof FactsOf<M> extends never
  ? { facts?: KnownFacts | undefined }
  : { facts: FactsOf<M> & KnownFacts };

/** Props of a component for one moment. */
export type MomentComponentProps<M extends MomentId> = MomentDisplayProps &
  RequiredFacts<M> & {
    /** What the words may use. All of it is optional: there are words for what isn't known. */
    params?: MomentParams[M] | undefined;
  };

/** What is the same in every use of a moment. */
export interface MomentDefinition {
  /** English words, imported one by one, so that a page carries only the words it shows. */
  words: MomentWords;
  arrival?: ArrivalMode | undefined;
  layout?: MomentDisplayProps['layout'];
  intent?: Intent | undefined;
}

type WaitingComponentProps<M extends MomentId> = MomentComponentProps<M> & Pick<WaitingScreenProps, 'retryAt'>;

/**
 * Makes a component for one moment. The type argument is the moment's id; it decides which facts are required and which params exist.
 *
 * @param Screen `WaitingScreen` for a moment that may know a wait; the component then takes `retryAt`
 */
export function defineMoment<M extends MomentId>(
  name: string,
  definition: MomentDefinition,
): FunctionComponent<MomentComponentProps<M>>;
export function defineMoment<M extends MomentId>(
  name: string,
  definition: MomentDefinition,
  Screen: ComponentType<WaitingScreenProps>,
): FunctionComponent<WaitingComponentProps<M>>;
export function defineMoment<M extends MomentId>(
  name: string,
  definition: MomentDefinition,
  Screen: ComponentType<WaitingScreenProps> = MomentScreen,
): FunctionComponent<WaitingComponentProps<M>> {
  const Component = (props: WaitingComponentProps<M>) => (
    <Screen
      {...definition}
      {...props}
      arrival={props.arrival ?? definition.arrival}
      layout={props.layout ?? definition.layout}
    />
  );
  Component.displayName = name;
  return Component;
}
