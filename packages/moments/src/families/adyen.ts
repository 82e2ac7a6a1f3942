import { adyenRefusalReasonCode } from '../generated/families/adyen.js';
import { inside, type Source } from '../resolver.js';

/** Payment responses of Adyen: `refusalReasonCode`, in the answer itself or in `additionalData`. */
export const adyen: Source = {
  families: [adyenRefusalReasonCode],
  read({ refusalReasonCode, additionalData, resultCode }) {
    const code =
      refusalReasonCode ??
      inside(additionalData)['refusalReasonCode'] ??
      (resultCode === 'Refused' ? '2' : resultCode === 'Cancelled' ? '16' : undefined);
    return typeof code === 'string' || typeof code === 'number'
      ? { family: adyenRefusalReasonCode, code: String(code), rank: 3 }
      : undefined;
  },
};
