'use client';

import { netDegraded, netOutage, netRateLimited, netServerError, netUpdateRequired } from '@tactful/moments/words/en';
import { defineMoment } from '../moment/define-moment.js';
import { WaitingScreen } from '../moment/waiting-screen.js';

/** Something broke on our side: one page for every 5xx, with the way on and no number. */
export const ServiceProblem = /* @__PURE__ */ defineMoment<'net.server-error'>(
  'ServiceProblem',
  {
    words: netServerError,
    arrival: 'with-page',
    layout: 'page',
  },
  WaitingScreen,
);

/** Part of a page cannot load; it stands where that part would be. */
export const PartProblem = /* @__PURE__ */ defineMoment<'net.degraded'>('PartProblem', {
  words: netDegraded,
  arrival: 'in-background',
  layout: 'inline',
});

/** The service or a part of it is not available. */
export const Outage = /* @__PURE__ */ defineMoment<'net.outage'>(
  'Outage',
  {
    words: netOutage,
    arrival: 'with-page',
  },
  WaitingScreen,
);

/** A pause between requests. Give `retryAt` from `Retry-After`. */
export const RateLimited = /* @__PURE__ */ defineMoment<'net.rate-limited'>(
  'RateLimited',
  {
    words: netRateLimited,
    arrival: 'after-action',
  },
  WaitingScreen,
);

/** This version is too old to go on. */
export const UpdateNeeded = /* @__PURE__ */ defineMoment<'net.update-required'>('UpdateNeeded', {
  words: netUpdateRequired,
  arrival: 'in-background',
});
