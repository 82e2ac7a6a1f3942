// Generated from data/codes/http.json by scripts/compile.mjs. Change that file, not this one.

import type { Family } from '../../resolver.js';

const table = `access.no-permission x
y1ri
access.no-permission#region x
u5d5
access.session-expired a
yudk
empty.not-found X
wuuf
empty.not-found#removed x
xoeq
file.interrupted n
028w
file.rejected#too-large f
y2pr
file.rejected#type f
yvbt
form.format f
yg2jxpcz
form.format#too-long f
z9mu
net.degraded f
vbit
net.offline#portal a
wgjei3vq
net.outage l
fqzt
net.rate-limited l
u4lq
net.server-error n
xb1ygxwwg5au
net.server-error x
x95gw28dxa3pgjlveydrdrgo
net.server-error#cancelled n
lj91
net.server-error#cookies f
alzn
net.timeout c
fcos
net.timeout n
1mirvptu
net.update-required f
w44v
plan.limit-reached#storage f
e5rp
plan.limit-reached#unpaid f
xngh
work.conflict f
20tsyh0stqap
work.conflict#locked l
y3o0`;

/** HTTP statuses a product UI must explain: 37 codes. https://developer.mozilla.org/docs/Web/HTTP/Reference/Status */
export const httpStatus: Family = {
  id: 'http.status',
  fallback: '500',
  table,
  column: 0,
};
