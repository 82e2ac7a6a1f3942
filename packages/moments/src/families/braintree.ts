import { braintreeClass, braintreeProcessorResponseCode } from '../generated/families/braintree.js';
import { has, inside, type Source } from '../resolver.js';

/** Results of Braintree: `processorResponseCode`, by its class where the code itself isn't known, and gateway rejections. */
export const braintree: Source = {
  families: [braintreeProcessorResponseCode, braintreeClass],
  read(thing) {
    const { transaction, verification } = thing;
    for (const { gatewayRejectionReason, processorResponseCode } of [
      thing,
      inside(transaction),
      inside(verification),
    ]) {
      if (gatewayRejectionReason) return { family: braintreeClass, code: 'gateway_rejected', rank: 3 };
      const code = String(processorResponseCode);
      if (has(braintreeProcessorResponseCode, code)) return { family: braintreeProcessorResponseCode, code, rank: 3 };
      if (/^[123]\d{3}$/.test(code)) return { family: braintreeClass, code: `${code[0]}000-${code[0]}999`, rank: 3 };
    }
    return undefined;
  },
};
