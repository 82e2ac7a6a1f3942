import { has, isCode, type Family, type Found, type Source } from '../resolver.js';
import { stripeAdviceCode, stripeDeclineCode, stripeErrorCode, stripeErrorType } from '../generated/families/stripe.js';

/** Errors of stripe.js and stripe-node, and bodies of the Stripe API: `decline_code`, `advice_code`, `code`, `type`. */
export const stripe: Source = {
  families: [stripeDeclineCode, stripeErrorCode, stripeErrorType, stripeAdviceCode],
  // stripe-node has class names in `type` and the API's own word in `rawType`.
  read({ decline_code: decline, advice_code: advice, code, type, rawType = type }) {
    const found = (family: Family, of: string, rank = 3): Found => ({
      family,
      code: of,
      rank,
      // Advice says what to do next, apart from why; it is read before the reason.
      retry:
        advice === 'do_not_try_again'
          ? { kind: 'other-method' }
          : advice === 'try_again_later'
            ? { kind: 'later' }
            : undefined,
    });
    if (isCode(decline))
      // The bank has doubts about the details: that is more use to the person than a decline without a reason.
      return advice === 'confirm_card_data' && decline === 'generic_decline'
        ? found(stripeAdviceCode, advice)
        : found(stripeDeclineCode, decline);
    const isStripes = has(stripeErrorType, rawType);
    if (has(stripeErrorCode, code) && code !== 'card_declined')
      // A product's own API often hands on nothing but the code, which others may use too.
      return found(stripeErrorCode, code, isStripes ? 3 : 2);
    if (isStripes)
      return has(stripeAdviceCode, advice) ? found(stripeAdviceCode, advice) : found(stripeErrorType, rawType);
    return has(stripeDeclineCode, code) ? found(stripeDeclineCode, code, 2) : undefined;
  },
};
