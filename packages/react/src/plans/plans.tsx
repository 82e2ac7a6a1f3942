'use client';

import { planLimitReached, planFeatureLocked, planTrialEnding } from '@tactful/moments/words/en';
import { defineMoment } from '../moment/define-moment.js';

/** A limit of the plan is reached. Show it before the work, not at its end. */
export const LimitReached = /* @__PURE__ */ defineMoment<'plan.limit-reached'>('LimitReached', {
  words: planLimitReached,
  arrival: 'with-page',
});

/** Something belongs to another plan. */
export const FeatureLocked = /* @__PURE__ */ defineMoment<'plan.feature-locked'>('FeatureLocked', {
  words: planFeatureLocked,
  arrival: 'with-page',
});

/** A trial ends: when, what happens if they do nothing, and what it costs. */
export const TrialEnding = /* @__PURE__ */ defineMoment<'plan.trial-ending'>('TrialEnding', {
  words: planTrialEnding,
  arrival: 'with-page',
});
