'use client';

import { accessNoPermission, accessSuspended } from '@tactful/moments/words/en';
import { defineMoment } from '../moment/define-moment.js';

/** They need access, and it says who can give it. */
export const NoPermission = /* @__PURE__ */ defineMoment<'access.no-permission'>('NoPermission', {
  words: accessNoPermission,
  arrival: 'with-page',
});

/** We paused their account: why, what still works, and how it is reviewed. */
export const AccountPaused = /* @__PURE__ */ defineMoment<'access.suspended'>('AccountPaused', {
  words: accessSuspended,
  arrival: 'with-page',
  layout: 'page',
});
