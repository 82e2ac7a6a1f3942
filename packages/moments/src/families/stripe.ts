import { has, peekText, type Family, type Source } from '../resolver.js';
import { stripeAdviceCode, stripeDeclineCode, stripeErrorCode, stripeErrorType } from '../generated/families/stripe.js';
import type { Retry } from '../types.js';

/** Advice says what to do next, apart from why; it is read before the reason. */
const advice: Readonly<Record<string, Retry>> = {
  do_not_try_again: { kind: 'other-method' },
  try_again_later: { kind: 'later' },
};

/** Errors of stripe.js and stripe-node, and bodies of the Stripe API: `decline_code`, `advice_code`, `code`, `type`. */
export const stripe: Source = {
  families: [stripeDeclineCode, stripeErrorCode, stripeErrorType, stripeAdviceCode],
  read(node) {
    const decline = peekText(node, 'decline_code');
    const says = peekText(node, 'advice_code');
    const retry = says === undefined ? undefined : advice[says];
    const found = (family: Family, code: string) => ({ family, code, rank: 3, retry });
    if (decline !== undefined) {
      // The bank has doubts about the details: that is more use to the person than a decline without a reason.
      if (says === 'confirm_card_data' && decline === 'generic_decline') return found(stripeAdviceCode, says);
      return found(stripeDeclineCode, decline);
    }
    const code = peekText(node, 'code');
    // stripe-node has class names in `type` and the API's own word in `rawType`.
    const type = peekText(node, 'rawType') ?? peekText(node, 'type');
    if (has(stripeErrorCode, code) && code !== 'card_declined')
      // A product's own API often hands on nothing but the code, which others may use too.
      return { ...found(stripeErrorCode, code), rank: has(stripeErrorType, type) ? 3 : 2 };
    if (has(stripeErrorType, type))
      return has(stripeAdviceCode, says) ? found(stripeAdviceCode, says) : found(stripeErrorType, type);
    return has(stripeDeclineCode, code) ? { ...found(stripeDeclineCode, code), rank: 2 } : undefined;
  },
};
