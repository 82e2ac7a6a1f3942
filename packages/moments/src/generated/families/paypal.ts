// b14797809936 b14797809936
// Generated from data/codes/paypal.json by scripts/compile.mjs. Change that file, not this one.

import type { Family } from '../../resolver.js';

const table = `form.format f
rkcv
money.declined O n
1b35mpcb39pbwxa6
money.declined f
u3bj
money.declined o n
7ybzw4bx23ns2u79sn7i5vdkjt64817n
money.declined#unsupported o n
afnxrdcb
money.expired o n
m8bl
money.funds#limit o n
g6sl
money.renewal-failed#past-due f
etg1
money.renewal-failed#stopped x
t7qo
money.unknown-outcome c
o62o62un
money.unknown-outcome#duplicate c
c8ui
money.unknown-outcome#paid x c
me3f
money.verify#paypal a n
pnjhvhan
net.degraded x
jqul
net.server-error x
8rryww08dvk2`;

/** PayPal Orders v2 / Subscriptions common issue codes: 30 codes. https://docs.paypal.ai/developer/how-to/api/payment-failures */
export const paypalIssue: Family = {
  id: 'paypal.issue',
  fallback: 'TRANSACTION_REFUSED',
  table,
  column: 0,
};
