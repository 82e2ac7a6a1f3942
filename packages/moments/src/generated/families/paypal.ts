// f22655c48f57 f22655c48f57
// Generated from data/codes/paypal.json by scripts/compile.mjs. Change that file, not this one.

import type { Family } from '../../resolver.js';

/** PayPal Orders v2 / Subscriptions common issue codes: 30 codes. https://docs.paypal.ai/developer/how-to/api/payment-failures */
export const paypalIssue: Family = {
  id: 'paypal.issue',
  table: `money.declinedM7ybzw4bx23ns2u79sn7i5vdkjt64817n
form.formatDrkcv
money.declined!M1b35mpcb39pbwxa6Du3bj
unsupportedMafnxrdcb
money.expiredMm8bl
money.funds#limitMg6sl
money.renewal-failed#past-dueDetg1
stoppedAt7qo
money.unknown-outcomeGo62o62un
duplicateGc8ui
paidOme3f
money.verify#paypalLpnjhvhan
net.degradedAjqul
net.server-errorA8rryww08dvk2`,
};
