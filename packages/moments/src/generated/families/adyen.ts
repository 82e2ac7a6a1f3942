// 849acb16e413 849acb16e413
// Generated from data/codes/adyen.json by scripts/compile.mjs. Change that file, not this one.

import type { Family } from '../../resolver.js';

const table = `money.declined O n
2,5,14,20,22,23,25,27,31
money.declined f n
7
money.declined x n
46
money.declined#bank o n
3,18,19
money.declined#unsupported o n
10,34,35
money.details#address f n
32
money.details#number f n
8
money.details#pin f n
17
money.details#security-code f n
24
money.expired o n
6
money.funds o n
12
money.funds#limit l n
29
money.funds#limit o n
28
money.renewal-failed#stopped x n
26,50
money.unknown-outcome c
4,9,21,39
money.unknown-outcome o
40
money.verify a n
11,38
money.verify n n
42
money.verify#reader a n
33,36
money.verify#reader f n
37
money.verify#reader n n
41
net.server-error#cancelled n
15,16
net.server-error#done x
0`;

/** Adyen refusal reasons: 42 codes. https://docs.adyen.com/development-resources/refusal-reasons/ */
export const adyenRefusalReasonCode: Family = {
  id: 'adyen.refusalReasonCode',
  fallback: '2',
  plain: true,
  table,
  column: 0,
};
