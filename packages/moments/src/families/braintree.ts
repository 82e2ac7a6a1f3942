import { braintreeClass, braintreeProcessorResponseCode } from '../generated/families/braintree.js';
import { has, peek, peekText, type Found, type Source } from '../resolver.js';

/** Results of Braintree: `processorResponseCode`, by its class where the code itself isn't known, and gateway rejections. */
export const braintree: Source = {
  families: [braintreeProcessorResponseCode, braintreeClass],
  read(node) {
    for (const at of [node, peek(node, 'transaction'), peek(node, 'verification')]) {
      if (peekText(at, 'gatewayRejectionReason')) return { family: braintreeClass, code: 'gateway_rejected', rank: 3 };
      const code = String(peek(at, 'processorResponseCode') ?? '');
      if (/^[123]\d{3}$/.test(code)) return classOf(code);
    }
    return undefined;
  },
};

const classOf = (code: string): Found =>
  has(braintreeProcessorResponseCode, code)
    ? { family: braintreeProcessorResponseCode, code, rank: 3 }
    : { family: braintreeClass, code: `${code[0]}000-${code[0]}999`, rank: 3 };
