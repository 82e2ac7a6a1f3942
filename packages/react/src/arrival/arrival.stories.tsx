// Written by scripts/stories.mjs from arrival.examples.tsx. Change that file, then run it again.
import * as examples from './arrival.examples.js';
import { Arrival } from './arrival.js';

export default {
  title: 'Components/Arrival',
  component: Arrival,
};

/** The person pressed something, and this is the answer: focus moves to it. */
export const AfterAnAction = { name: 'After an action', render: () => <examples.AfterAnAction /> };

/** Nothing the person did caused it: it is announced politely, and focus stays where it is. */
export const InTheBackground = { name: 'In the background', render: () => <examples.InTheBackground /> };
