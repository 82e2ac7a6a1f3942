// Written by scripts/stories.mjs from plans.examples.tsx. Change that file, then run it again.
import * as examples from './plans.examples.js';
import { LimitReached } from './plans.js';

export default {
  title: 'Moments/Plans',
  component: LimitReached,
};

/** What is used up, what still works, and two ways on. */
export const Limit = { name: 'Limit', render: () => <examples.Limit /> };

/** Part of another plan. */
export const Locked = { name: 'Locked', render: () => <examples.Locked /> };

/** When the trial ends and what happens if they do nothing. */
export const Trial = { name: 'Trial', render: () => <examples.Trial /> };
