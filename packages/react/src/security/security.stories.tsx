// Written by scripts/stories.mjs from security.examples.tsx. Change that file, then run it again.
import * as examples from './security.examples.js';
import { UnusualActivity } from './security.js';

export default {
  title: 'Moments/Security',
  component: UnusualActivity,
};

/** A sign-in that looks unlike theirs. */
export const NewSignIn = { name: 'New sign in', render: () => <examples.NewSignIn /> };

/** A breach: what was seen, what was not, and what to do first. */
export const Breach = { name: 'Breach', render: () => <examples.Breach /> };
