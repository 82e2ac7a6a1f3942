// Written by scripts/stories.mjs from error-summary.examples.tsx. Change that file, then run it again.
import * as examples from './error-summary.examples.js';
import { ErrorSummary } from './error-summary.js';

export default {
  title: 'Components/Error summary',
  component: ErrorSummary,
};

/** Two answers need a change. Focus moves to the summary on every failed submit; each line leads to its field. */
export const BookingForm = { name: 'Booking form', render: () => <examples.BookingForm /> };

/** Something about the whole form has no field to lead to and is plain text. */
export const AboutTheWholeForm = { name: 'About the whole form', render: () => <examples.AboutTheWholeForm /> };
