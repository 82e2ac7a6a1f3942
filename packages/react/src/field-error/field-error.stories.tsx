// Written by scripts/stories.mjs from field-error.examples.tsx. Change that file, then run it again.
import * as examples from './field-error.examples.js';
import { FieldError } from './field-error.js';

export default {
  title: 'Components/Field error',
  component: FieldError,
};

/** The message belongs to the field already in server HTML. */
export const WorkEmail = { name: 'Work email', render: () => <examples.WorkEmail /> };

/** A hint stays tied to the field beside the message. */
export const WithAHint = { name: 'With ahint', render: () => <examples.WithAHint /> };

/** Without an error nothing is rendered, and the control carries no `aria-invalid`. */
export const NoError = { name: 'No error', render: () => <examples.NoError /> };
