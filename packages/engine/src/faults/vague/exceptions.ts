/** Where hollow words are no fault: what they leave out is said nearby, they report nothing, or no user reads them. */
import type { Circumstance } from '../fault.js';

export const exceptions: readonly Circumstance[] = [
  'explained',
  'conditional',
  'question',
  'label-key',
  'for-developers',
  'said-elsewhere',
];
