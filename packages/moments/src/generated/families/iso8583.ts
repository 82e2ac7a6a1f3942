// d302d4d8820d d302d4d8820d
// Generated from data/codes/iso8583.json by scripts/compile.mjs. Change that file, not this one.

import type { Family } from '../../resolver.js';

/** ISO 8583 response codes: 56 codes. https://docs.paymentplatform.dev/payengine-api-v2.5/error-and-response-codes/response-codes-from-credit-card-networks */
export const iso8583De39: Family = {
  id: 'iso8583.de39',
  table: `money.declinedMy5a7xi8wsd0y!Mxq0xywy0v5czt5tutyfwcdnad69c7mx7tsv5u766t093rypx
bankMwj3uwxevy4byukiyvx0srklq8fj9dxx59kju
unsupportedMr6apaf2ea0rd8188
money.detailsKu67x
numberKwyd4wk23
pinK985b
security-codeKfupbgu1e
money.expiredM9mgc
money.fundsMatdf
limitJtek4Muzs8
money.renewal-failed#stoppedH0rj315u40d82
money.unknown-outcomeGyimzsc9jxrxfsrbzty92
duplicateGuqv4
money.verifyLbw4nqju1
readerLcr02
net.server-errorAxbpwur1y
doneAw4stzb91vd50h1me`,
};
