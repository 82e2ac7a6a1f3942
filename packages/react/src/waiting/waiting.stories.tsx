// Written by scripts/stories.mjs from waiting.examples.tsx. Change that file, then run it again.
import * as examples from './waiting.examples.js';
import { InReview } from './waiting.js';

export default {
  title: 'Moments/Waiting',
  component: InReview,
};

/** How far it is, how long it may take, and that the page may be closed. */
export const MovingFiles = { name: 'Moving files', render: () => <examples.MovingFiles /> };

/** How long it takes is not known, so nothing is promised. */
export const NoEndInSight = { name: 'No end in sight', render: () => <examples.NoEndInSight /> };

/** Waiting for a person, with the day they hear from us. */
export const Review = { name: 'Review', render: () => <examples.Review /> };
