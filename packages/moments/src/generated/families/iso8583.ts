// Generated from data/codes/iso8583.json by scripts/compile.mjs. Change that file, not this one.

import type { Family } from '../../resolver.js';

const table = `money.declined O n
xq0xywy0v5czt5tutyfwcdnad69c7mx7tsv5u766t093rypx
money.declined o n
y5a7xi8wsd0y
money.declined#bank o n
wj3uwxevy4byukiyvx0srklq8fj9dxx59kju
money.declined#unsupported o n
r6apaf2ea0rd8188
money.details#amount f n
u67x
money.details#number f n
wyd4wk23
money.details#pin f n
985b
money.details#security-code f n
fupbgu1e
money.expired o n
9mgc
money.funds o n
atdf
money.funds#limit l n
tek4
money.funds#limit o n
uzs8
money.renewal-failed#stopped x n
0rj315u40d82
money.unknown-outcome c
yimzsc9jxrxfsrbzty92
money.unknown-outcome#duplicate c
uqv4
money.verify a n
bw4nqju1
money.verify#reader a n
cr02
net.server-error x
xbpwur1y
net.server-error#done x
w4stzb91vd50h1me`;

/** ISO 8583 response codes: 56 codes. https://docs.paymentplatform.dev/payengine-api-v2.5/error-and-response-codes/response-codes-from-credit-card-networks */
export const iso8583De39: Family = {
  id: 'iso8583.de39',
  fallback: '19',
  table,
  column: 0,
};
