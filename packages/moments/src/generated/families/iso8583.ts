// Generated from data/codes/iso8583.json by scripts/compile.mjs. Change that file, not this one.

import type { Family } from '../../resolver.js';

/** ISO 8583 response codes: 56 codes. https://docs.paymentplatform.dev/payengine-api-v2.5/error-and-response-codes/response-codes-from-credit-card-networks */
export const iso8583De39: Family = {
  id: 'iso8583.de39',
  fallback: '19',
  table: `net.server-error#done x
00,08,10,85
money.declined#bank o n
01,02,05,12,21,57
net.server-error x
03,30
money.declined O n
04,07,33,34,36,41,43,59,62,63,64,93
money.unknown-outcome c
06,28,68,91,96
money.details#amount f n
13
money.details#number f n
14,15
money.declined o n
19,25,92
money.declined#pin o n
38,75
money.declined#unsupported o n
39,52,53,58
money.funds#balance o n
51
money.expired o n
54
money.details#pin f n
55
money.funds#limit o n
61
money.funds#limit l n
65
money.verify#pin a n
70
money.declined#inactive o n
78
money.details#security-code f n
82,N7
money.unknown-outcome#duplicate c
94
money.verify a n
1A,65SCA
money.renewal-failed#stopped x n
R0,R1,R3`,
};
