'use client';

import { waitReviewOrQueue } from '@tactful/moments/words/en';
import { defineMoment } from '../moment/define-moment.js';

/** Waiting for a person: where it stands and by when they hear from us. */
export const InReview = /* @__PURE__ */ defineMoment<'wait.review-or-queue'>('InReview', {
  words: waitReviewOrQueue,
  arrival: 'with-page',
});
