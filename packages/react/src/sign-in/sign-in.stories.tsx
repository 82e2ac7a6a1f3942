// Written by scripts/stories.mjs from sign-in.examples.tsx. Change that file, then run it again.
import * as examples from './sign-in.examples.js';
import { SignInProblem } from './sign-in.js';

export default {
  title: 'Moments/Sign in',
  component: SignInProblem,
};

/** One wording whether or not the account exists. */
export const DoesNotMatch = { name: 'Does not match', render: () => <examples.DoesNotMatch /> };

/** Paused, with the time it ends and a way in that works now. */
export const Paused = { name: 'Paused', render: () => <examples.Paused /> };

/** A code that has expired. */
export const Code = { name: 'Code', render: () => <examples.Code /> };

/** Another company did not confirm it. */
export const Provider = { name: 'Provider', render: () => <examples.Provider /> };

/** What a new password needs, and why this one cannot be used. */
export const Password = { name: 'Password', render: () => <examples.Password /> };
