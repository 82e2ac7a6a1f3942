// 2111f6a0ea92 2111f6a0ea92
// Generated from data/codes/braintree.json by scripts/compile.mjs. Change that file, not this one.

import type { Family } from '../../resolver.js';

/** Braintree processor response classes: 4 codes. https://developer.paypal.com/braintree/docs/reference/general/processor-responses/authorization-responses */
export const braintreeClass: Family = {
  id: 'braintree.class',
  table: `money.declinedMjrwpH2t4w
money.unknown-outcomeGbivz
net.server-error#doneA53nr`,
};

/** Braintree processor response codes: 46 codes. https://github.com/api-evangelist/braintree */
export const braintreeProcessorResponseCode: Family = {
  id: 'braintree.processorResponseCode',
  plain: 4,
  table: `money.declined#bankM20002011201520382041204420462103
!M201220132014202020212047205320572077K2048M2007201920742075
bankH2043K2107
unsupportedM20232024
money.detailsK2060
addressK2059
expiryK2006
numberK200520082009
pinK2102
security-codeK2010
money.expiredM2004
replacedM20222108
money.fundsJ2001
limitM20022003
money.renewal-failed#stoppedH20172018
money.unknown-outcomeG20343000
duplicateG2016
money.verifyL2099`,
};
