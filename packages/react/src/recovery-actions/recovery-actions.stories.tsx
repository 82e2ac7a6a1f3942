// Written by scripts/stories.mjs from recovery-actions.examples.tsx. Change that file, then run it again.
import * as examples from './recovery-actions.examples.js';
import { RecoveryActions } from './recovery-actions.js';

export default {
  title: 'Components/Recovery actions',
  component: RecoveryActions,
};

/** One way on, another way, and a way out. */
export const ThreeSteps = { name: 'Three steps', render: () => <examples.ThreeSteps /> };

/** The step makes sense again in 24 seconds. The button keeps its place in the tab order; the end of the wait is announced once. */
export const AfterAWait = { name: 'After await', render: () => <examples.AfterAWait /> };

/** A longer wait shows a clock time, which does not change while someone reads it. */
export const AfterALongWait = { name: 'After along wait', render: () => <examples.AfterALongWait /> };

/** The step's own work fails: it says so, and the step can be taken again. */
export const StepThatFails = { name: 'Step that fails', render: () => <examples.StepThatFails /> };
