// b8136ae10308 b8136ae10308
// Generated from data/codes/iso8583.json by scripts/compile.mjs. Change that file, not this one.

import type { Family } from '../../resolver.js';

const table = `money.declined O n
04,07,33,34,36,41,43,59,62,63,64,93
money.declined o n
19,25,92
money.declined#bank o n
01,02,05,12,21,38,57,75,78
money.declined#unsupported o n
39,52,53,58
money.details f n
13
money.details#number f n
14,15
money.details#pin f n
55
money.details#security-code f n
82,N7
money.expired o n
54
money.funds o n
51
money.funds#limit l n
65
money.funds#limit o n
61
money.renewal-failed#stopped x n
R0,R1,R3
money.unknown-outcome c
06,28,68,91,96
money.unknown-outcome#duplicate c
94
money.verify a n
1A,65SCA
money.verify#reader a n
70
net.server-error x
03,30
net.server-error#done x
00,08,10,85`;

/** ISO 8583 response codes: 56 codes. https://docs.paymentplatform.dev/payengine-api-v2.5/error-and-response-codes/response-codes-from-credit-card-networks */
export const iso8583De39: Family = {
  id: 'iso8583.de39',
  fallback: '19',
  plain: true,
  table,
  column: 0,
};
