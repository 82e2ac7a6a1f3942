// 05c42191c248 05c42191c248
// Generated from data/codes/http.json by scripts/compile.mjs. Change that file, not this one.

import type { Family } from '../../resolver.js';

const table = `access.no-permission x
403
access.no-permission#region x
451
access.session-expired a
401
empty.not-found X
404
empty.not-found#removed x
410
file.interrupted n
416
file.rejected#too-large f
413
file.rejected#type f
415
form.format f
400,422
form.format#too-long f
414
net.degraded f
424
net.offline#portal a
407,511
net.outage l
503
net.rate-limited l
429
net.server-error n
421,500,502
net.server-error x
405,406,411,501,505,508
net.server-error#cancelled n
499
net.server-error#cookies f
431
net.timeout c
504
net.timeout n
408,425
net.update-required f
426
plan.limit-reached#storage f
507
plan.limit-reached#unpaid f
402
work.conflict f
409,412,428
work.conflict#locked l
423`;

/** HTTP statuses a product UI must explain: 37 codes. https://developer.mozilla.org/docs/Web/HTTP/Reference/Status */
export const httpStatus: Family = {
  id: 'http.status',
  fallback: '500',
  plain: true,
  table,
  column: 0,
};
