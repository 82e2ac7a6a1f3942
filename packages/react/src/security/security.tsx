'use client';

import { secUnusualActivity, secBreach } from '@tactful/moments/words/en';
import { defineMoment } from '../moment/define-moment.js';

/** A sign-in that looks unlike theirs, or a password found in a leak. */
export const UnusualActivity = /* @__PURE__ */ defineMoment<'sec.unusual-activity'>('UnusualActivity', {
  words: secUnusualActivity,
  arrival: 'with-page',
});

/** Someone got into our systems: what they saw, what they did not, and what to do first. */
export const BreachNotice = /* @__PURE__ */ defineMoment<'sec.breach'>('BreachNotice', {
  words: secBreach,
  arrival: 'with-page',
  layout: 'page',
});
