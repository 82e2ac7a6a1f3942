// Written by scripts/stories.mjs from moment-boundary.examples.tsx. Change that file, then run it again.
import * as examples from './moment-boundary.examples.js';
import { MomentBoundary } from './moment-boundary.js';

export default {
  title: 'Moments/Moment boundary',
  component: MomentBoundary,
};

/** A part of the page that breaks when it is asked to: the rest of the page goes on. */
export const PartThatBreaks = { name: 'Part that breaks', render: () => <examples.PartThatBreaks /> };
