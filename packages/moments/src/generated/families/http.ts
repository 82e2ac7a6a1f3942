// d5487416d021 d5487416d021
// Generated from data/codes/http.json by scripts/compile.mjs. Change that file, not this one.

import type { Family } from '../../resolver.js';

/** HTTP statuses a product UI must explain: 37 codes. https://developer.mozilla.org/docs/Web/HTTP/Reference/Status */
export const httpStatus: Family = {
  id: 'http.status',
  plain: 3,
  table: `net.server-errorB421500502
access.no-permissionA403
regionA451
access.session-expiredE401
empty.not-found!A404
removedA410
file.interruptedB416
file.rejected#too-largeD413
typeD415
form.formatD400422
too-longD414
net.degradedD424
net.offline#portalE407511
net.outageC503
net.rate-limitedC429
net.server-errorA405406411501505508
cancelledB499
cookiesD431
net.timeoutB408425G504
net.update-requiredD426
plan.limit-reached#storageD507
unpaidD402
work.conflictD409412428
lockedC423`,
};
