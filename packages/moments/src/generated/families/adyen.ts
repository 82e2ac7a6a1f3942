// 903669479453 903669479453
// Generated from data/codes/adyen.json by scripts/compile.mjs. Change that file, not this one.

import type { Family } from '../../resolver.js';

/** Adyen refusal reasons: 42 codes. https://docs.adyen.com/development-resources/refusal-reasons/ */
export const adyenRefusalReasonCode: Family = {
  id: 'adyen.refusalReasonCode',
  table: `money.declined!Mvgt1y8y8wyd4vipruq3pv4eqxi8wwpmuucqxHb6q7Kxgc6
bankMvv42yjl8y5a7
unsupportedMvd50t5tusrit
money.details#addressKvjo0
numberKt2yv
pinKvrg1
security-codeKx3xv
money.expiredMx215
money.fundsMukiy
limitJsqkkMsc9j
money.renewal-failed#stoppedHwbbtb7og
money.unknown-outcomeFbzc9Gxun7th9wvx0sr6ap
money.verifyIcrybLuytzrklq
readerIcdnaKtk4vLv5cztyfw
net.server-error#cancelledBwk23w5r2
doneAw9f3`,
};
