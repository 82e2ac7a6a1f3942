'use client';

import {
  moneyDeclined,
  moneyDetails,
  moneyExpired,
  moneyFunds,
  moneyVerify,
  moneyUnknownOutcome,
  moneyRenewalFailed,
  moneyPayoutFailed,
} from '@tactful/moments/words/en';
import { defineMoment } from '../moment/define-moment.js';

/** A card was declined, and the reason is unknown or must not be told. */
export const CardDeclined = /* @__PURE__ */ defineMoment<'money.declined'>('CardDeclined', {
  words: moneyDeclined,
  arrival: 'after-action',
});

/** A detail of the card does not match. Where a field is known, put a `<FieldError>` there instead. */
export const CardDetailsProblem = /* @__PURE__ */ defineMoment<'money.details'>('CardDetailsProblem', {
  words: moneyDetails,
  arrival: 'after-action',
});

/** The card on file has expired or was replaced. */
export const CardExpired = /* @__PURE__ */ defineMoment<'money.expired'>('CardExpired', {
  words: moneyExpired,
  arrival: 'with-page',
});

/** The bank did not allow this amount. For private screens only. */
export const AmountNotCovered = /* @__PURE__ */ defineMoment<'money.funds'>('AmountNotCovered', {
  words: moneyFunds,
  arrival: 'after-action',
});

/** The bank wants to check that it is them. */
export const BankCheckNeeded = /* @__PURE__ */ defineMoment<'money.verify'>('BankCheckNeeded', {
  words: moneyVerify,
  arrival: 'after-action',
});

/** Nobody knows yet whether the payment went through. It offers a check and never a plain repeat. */
export const PaymentUnknown = /* @__PURE__ */ defineMoment<'money.unknown-outcome'>('PaymentUnknown', {
  words: moneyUnknownOutcome,
  arrival: 'after-action',
});

/** A payment for a running plan did not go through. */
export const RenewalFailed = /* @__PURE__ */ defineMoment<'money.renewal-failed'>('RenewalFailed', {
  words: moneyRenewalFailed,
  arrival: 'with-page',
});

/** Money we sent to them came back. */
export const PayoutFailed = /* @__PURE__ */ defineMoment<'money.payout-failed'>('PayoutFailed', {
  words: moneyPayoutFailed,
  arrival: 'with-page',
});
