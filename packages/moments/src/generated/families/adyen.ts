// Generated from data/codes/adyen.json by scripts/compile.mjs. Change that file, not this one.

import type { Family } from '../../resolver.js';

const table = `money.declined O n
vgt1y8y8wyd4vipruq3pv4eqxi8wwpmuucqx
money.declined f n
xgc6
money.declined x n
b6q7
money.declined#bank o n
vv42yjl8y5a7
money.declined#unsupported o n
vd50t5tusrit
money.details#address f n
vjo0
money.details#number f n
t2yv
money.details#pin f n
vrg1
money.details#security-code f n
x3xv
money.expired o n
x215
money.funds o n
ukiy
money.funds#limit l n
sqkk
money.funds#limit o n
sc9j
money.renewal-failed#stopped x n
wbbtb7og
money.unknown-outcome c
xun7th9wvx0sr6ap
money.unknown-outcome o
bzc9
money.verify a n
rklq
money.verify#not-passed a n
uytz
money.verify#not-passed n n
cryb
money.verify#reader a n
v5cztyfw
money.verify#reader f n
tk4v
money.verify#reader n n
cdna
net.server-error#cancelled n
wk23w5r2
net.server-error#done x
w9f3`;

/** Adyen refusal reasons: 42 codes. https://docs.adyen.com/development-resources/refusal-reasons/ */
export const adyenRefusalReasonCode: Family = {
  id: 'adyen.refusalReasonCode',
  fallback: '2',
  table,
  column: 0,
};
