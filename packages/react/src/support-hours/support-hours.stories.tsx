// Written by scripts/stories.mjs from support-hours.examples.tsx. Change that file, then run it again.
import * as examples from './support-hours.examples.js';
import { SupportHours } from './support-hours.js';

export default {
  title: 'Components/Support hours',
  component: SupportHours,
};

/** Someone is there; the time is in the reader's own zone. */
export const Open = { name: 'Open', render: () => <examples.Open /> };

/** Nobody is there: it says when the team is back, and doesn't promise an answer before. */
export const Closed = { name: 'Closed', render: () => <examples.Closed /> };
