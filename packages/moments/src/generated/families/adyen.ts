// Generated from data/codes/adyen.json by scripts/compile.mjs. Change that file, not this one.

import type { Family } from '../../resolver.js';

/** Adyen refusal reasons: 42 codes. https://docs.adyen.com/development-resources/refusal-reasons/ */
export const adyenRefusalReasonCode: Family = {
  id: 'adyen.refusalReasonCode',
  fallback: '2',
  table: `net.server-error#done x
0
money.declined O n
2,5,14,20,22,23,25,27,31
money.declined#bank o n
3
money.unknown-outcome c
4,9,21,39
money.expired o n
6
money.declined f n
7
money.details#number f n
8
money.declined#unsupported o n
10,34,35
money.verify#not-passed a n
11
money.funds#balance o n
12
net.server-error#cancelled n
15,16
money.details#pin f n
17
money.declined#pin o n
18,19
money.details#security-code f n
24
money.renewal-failed#stopped x n
26,50
money.funds#limit o n
28
money.funds#limit l n
29
money.details#address f n
32
money.verify#pin a n
33,36
money.verify#tap f n
37
money.verify a n
38
money.unknown-outcome o
40
money.verify#tap n n
41
money.verify#not-passed n n
42
money.declined#tries x n
46`,
};
