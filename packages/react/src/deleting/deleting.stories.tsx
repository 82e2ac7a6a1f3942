// Written by scripts/stories.mjs from deleting.examples.tsx. Change that file, then run it again.
import * as examples from './deleting.examples.js';

export default {
  title: 'Moments/Deleting',
};

/** Names the thing and what goes with it, and for how long it can be restored. */
export const DeleteSomething = { name: 'Delete something', render: () => <examples.DeleteSomething /> };

/** Closing an account: when, what is deleted, and what must be kept. */
export const CloseAccount = { name: 'Close account', render: () => <examples.CloseAccount /> };
