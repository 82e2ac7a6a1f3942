// Written by scripts/stories.mjs from announcer.examples.tsx. Change that file, then run it again.
import * as examples from './announcer.examples.js';
import { Announcer } from './announcer.js';

export default {
  title: 'Components/Announcer',
  component: Announcer,
};

/** Says something to screen readers. There is nothing to see. */
export const SaysThatItSaved = { name: 'Says that it saved', render: () => <examples.SaysThatItSaved /> };
