// Written by scripts/stories.mjs from copy-button.examples.tsx. Change that file, then run it again.
import * as examples from './copy-button.examples.js';
import { CopyButton } from './copy-button.js';

export default {
  title: 'Components/Copy button',
  component: CopyButton,
};

/** Copies a reference and says that it did. */
export const CopyAReference = { name: 'Copy areference', render: () => <examples.CopyAReference /> };
