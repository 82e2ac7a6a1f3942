// Written by scripts/stories.mjs from support-request.examples.tsx. Change that file, then run it again.
import * as examples from './support-request.examples.js';
import { RequestReceived } from './support-request.js';

export default {
  title: 'Moments/Support request',
  component: RequestReceived,
};

/** Their message has arrived, in our words, with a time. */
export const Received = { name: 'Received', render: () => <examples.Received /> };

/** Where a request stands. */
export const Timeline = { name: 'Timeline', render: () => <examples.Timeline /> };

/** Two questions, and why we ask them. */
export const MoreDetails = { name: 'More details', render: () => <examples.MoreDetails /> };

/** It is our bug, and this works until it is fixed. */
export const OurBug = { name: 'Our bug', render: () => <examples.OurBug /> };

/** A plain no, why, and what comes closest. */
export const NotPlanned = { name: 'Not planned', render: () => <examples.NotPlanned /> };

/** A refund, with the day it should be there. */
export const Refund = { name: 'Refund', render: () => <examples.Refund /> };

/** A change that some will not like. */
export const PriceChange = { name: 'Price change', render: () => <examples.PriceChange /> };

/** A person takes over and has what was said so far. */
export const ToAPerson = { name: 'To aperson', render: () => <examples.ToAPerson /> };

/** The cancellation has worked; one question, which may be skipped. */
export const AfterCancelling = { name: 'After cancelling', render: () => <examples.AfterCancelling /> };
