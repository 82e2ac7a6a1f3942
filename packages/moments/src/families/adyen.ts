import { adyenRefusalReasonCode } from '../generated/families/adyen.js';
import { peek, peekText, type Source } from '../resolver.js';

/** Payment responses of Adyen: `refusalReasonCode`, in the answer itself or in `additionalData`. */
export const adyen: Source = {
  families: [adyenRefusalReasonCode],
  read(node) {
    const code = peek(node, 'refusalReasonCode') ?? peek(peek(node, 'additionalData'), 'refusalReasonCode');
    if (typeof code === 'string' || typeof code === 'number')
      return { family: adyenRefusalReasonCode, code: String(code), rank: 3 };
    const result = peekText(node, 'resultCode');
    if (result === 'Refused') return { family: adyenRefusalReasonCode, code: '2', rank: 3 };
    return result === 'Cancelled' ? { family: adyenRefusalReasonCode, code: '16', rank: 3 } : undefined;
  },
};
