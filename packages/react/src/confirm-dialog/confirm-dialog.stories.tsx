// Written by scripts/stories.mjs from confirm-dialog.examples.tsx. Change that file, then run it again.
import * as examples from './confirm-dialog.examples.js';
import { ConfirmDialog } from './confirm-dialog.js';

export default {
  title: 'Components/Confirm dialog',
  component: ConfirmDialog,
};

/** Names the thing, what goes with it, and how long it can be brought back. */
export const DeleteAProject = { name: 'Delete aproject', render: () => <examples.DeleteAProject /> };

/** The work could not be done: the dialog stays, says why, and announces it. */
export const WorkThatFails = { name: 'Work that fails', render: () => <examples.WorkThatFails /> };
