// Written by scripts/stories.mjs from moment.examples.tsx. Change that file, then run it again.
import * as examples from './moment.examples.js';
import { Moment } from './moment.js';

export default {
  title: 'Moments/Moment',
  component: Moment,
};

/** A declined card, as Stripe sends it. */
export const StripeError = { name: 'Stripe error', render: () => <examples.StripeError /> };

/** An answer of the server, with the time it asks for. */
export const TooManyRequests = { name: 'Too many requests', render: () => <examples.TooManyRequests /> };

/** Something nobody has seen before: still calm, still true, still a way on. */
export const UnknownThing = { name: 'Unknown thing', render: () => <examples.UnknownThing /> };

/** The third time, with a hand-off inside. */
export const ThirdTimeWithAHandOff = {
  name: 'Third time with ahand off',
  render: () => <examples.ThirdTimeWithAHandOff />,
};

/** The team's own words for one part; what is said about money still comes from the fact. */
export const OwnWords = { name: 'Own words', render: () => <examples.OwnWords /> };
