// Generated from data/codes/braintree.json by scripts/compile.mjs. Change that file, not this one.

import type { Family } from '../../resolver.js';

const table = `money.declined O n
|g960fuuzdvbutk3ptyeqq18yxut3zg17t519
money.declined f n
|oubv
money.declined o n
jrwp|hf4ui8p5ubyctxnb
money.declined x n
2t4w|
money.declined#bank f n
|z4d5
money.declined#bank o n
|g87rf28xdh0tplzosf34qfjzpmxxxj51
money.declined#bank x n
|rmh2
money.declined#unsupported o n
|ur0sv5bt
money.details f n
|wou9
money.details#address f n
|08n9
money.details#expiry f n
|h0tt
money.details#number f n
|i7qwjenzjsz0
money.details#pin f n
|xxg2
money.details#security-code f n
|fgjy
money.expired o n
|htfv
money.expired#replaced o n
|ucprvjlw
money.funds l n
|gmis
money.funds#limit o n
|fflpftwq
money.renewal-failed#stopped x n
|e9mvin06
money.unknown-outcome c
bivz|udo03sbq
money.unknown-outcome#duplicate c
|enxw
money.verify a n
|5ob5
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
  table,
  column: 1,
};
