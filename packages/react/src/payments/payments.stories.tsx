// Written by scripts/stories.mjs from payments.examples.tsx. Change that file, then run it again.
import * as examples from './payments.examples.js';
import { CardDeclined } from './payments.js';

export default {
  title: 'Moments/Payments',
  component: CardDeclined,
};

/** The card was declined, and the money fact says that nothing was taken. */
export const Declined = { name: 'Declined', render: () => <examples.Declined /> };

/** The second time, the words offer another way instead of explaining again. */
export const DeclinedAgain = { name: 'Declined again', render: () => <examples.DeclinedAgain /> };

/** The third time, a person comes first. */
export const DeclinedAThirdTime = { name: 'Declined athird time', render: () => <examples.DeclinedAThirdTime /> };

/** Nobody knows whether money was taken: the step is a check, never another payment. */
export const OutcomeUnknown = { name: 'Outcome unknown', render: () => <examples.OutcomeUnknown /> };

/** An error as a provider sends it; nothing of its text is shown. */
export const FromAProvidersError = { name: 'From aproviders error', render: () => <examples.FromAProvidersError /> };

/** A detail that does not match, where no single field is known. */
export const DetailsDoNotMatch = { name: 'Details do not match', render: () => <examples.DetailsDoNotMatch /> };

/** The card on file has expired; the plan goes on for now. */
export const Expired = { name: 'Expired', render: () => <examples.Expired /> };

/** The amount is not covered. Nothing is said that others should not read. */
export const NotCovered = { name: 'Not covered', render: () => <examples.NotCovered /> };

/** The bank asks whether it is them. */
export const BankAsks = { name: 'Bank asks', render: () => <examples.BankAsks /> };

/** A renewal that did not go through, calmly. */
export const Renewal = { name: 'Renewal', render: () => <examples.Renewal /> };

/** Money we sent came back. */
export const Payout = { name: 'Payout', render: () => <examples.Payout /> };
