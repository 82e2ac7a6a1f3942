// Written by scripts/stories.mjs from saving.examples.tsx. Change that file, then run it again.
import * as examples from './saving.examples.js';
import { SaveFailed } from './saving.js';

export default {
  title: 'Moments/Saving',
  component: SaveFailed,
};

/** Not saved, and what is true about the text. */
export const NotSaved = { name: 'Not saved', render: () => <examples.NotSaved /> };

/** Both versions are there before anyone has to choose. */
export const Conflict = { name: 'Conflict', render: () => <examples.Conflict /> };

/** Leaving with changes that would be lost. */
export const Leaving = { name: 'Leaving', render: () => <examples.Leaving /> };

/** Work is really gone. It says so, says sorry once, and shows what can be done. */
export const Lost = { name: 'Lost', render: () => <examples.Lost /> };
