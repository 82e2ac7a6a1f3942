// Written by scripts/stories.mjs from session.examples.tsx. Change that file, then run it again.
import * as examples from './session.examples.js';

export default {
  title: 'Moments/Session',
};

/** Signed out while writing: what they wrote is still on the page and can be copied. */
export const WhileWriting = { name: 'While writing', render: () => <examples.WhileWriting /> };

/** With the sign-in form inside, so that nobody has to leave the page. */
export const WithSignInInside = { name: 'With sign in inside', render: () => <examples.WithSignInInside /> };
