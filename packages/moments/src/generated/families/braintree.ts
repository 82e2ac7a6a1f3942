// f2be704fbf95 f2be704fbf95
// Generated from data/codes/braintree.json by scripts/compile.mjs. Change that file, not this one.

import type { Family } from '../../resolver.js';

const table = `money.declined O n
|2012,2013,2014,2020,2021,2047,2053,2057,2077
money.declined f n
|2048
money.declined o n
jrwp|2007,2019,2074,2075
money.declined x n
2t4w|
money.declined#bank f n
|2107
money.declined#bank o n
|2000,2011,2015,2038,2041,2044,2046,2103
money.declined#bank x n
|2043
money.declined#unsupported o n
|2023,2024
money.details f n
|2060
money.details#address f n
|2059
money.details#expiry f n
|2006
money.details#number f n
|2005,2008,2009
money.details#pin f n
|2102
money.details#security-code f n
|2010
money.expired o n
|2004
money.expired#replaced o n
|2022,2108
money.funds l n
|2001
money.funds#limit o n
|2002,2003
money.renewal-failed#stopped x n
|2017,2018
money.unknown-outcome c
bivz|2034,3000
money.unknown-outcome#duplicate c
|2016
money.verify a n
|2099
net.server-error#done x
53nr|`;

/** Braintree processor response classes: 4 codes. https://developer.paypal.com/braintree/docs/reference/general/processor-responses/authorization-responses */
export const braintreeClass: Family = {
  id: 'braintree.class',
  fallback: '2000-2999',
  table,
  column: 0,
};

/** Braintree processor response codes: 46 codes. https://github.com/api-evangelist/braintree */
export const braintreeProcessorResponseCode: Family = {
  id: 'braintree.processorResponseCode',
  fallback: '2046',
  plain: true,
  table,
  column: 1,
};
