// Generated from data/codes/paypal.json by scripts/compile.mjs. Change that file, not this one.

import type { Family } from '../../resolver.js';

/** PayPal Orders v2 / Subscriptions common issue codes: 30 codes. https://docs.paypal.ai/developer/how-to/api/payment-failures */
export const paypalIssue: Family = {
  id: 'paypal.issue',
  fallback: 'TRANSACTION_REFUSED',
  table: `money.declined o n
INSTRUMENT_DECLINED,TRANSACTION_REFUSED
money.expired o n
CARD_EXPIRED
money.verify#paypal a n
ORDER_NOT_APPROVED,PAYER_ACTION_REQUIRED
money.declined#tries o n
MAX_NUMBER_OF_PAYMENT_ATTEMPTS_EXCEEDED
money.declined#paypal o n
REDIRECT_PAYER_FOR_ALTERNATE_FUNDING,PAYER_CANNOT_PAY,PAYER_ACCOUNT_RESTRICTED,PAYER_ACCOUNT_LOCKED_OR_CLOSED,INVALID_ACCOUNT_STATUS
money.declined O n
PAYMENT_DENIED,TRANSACTION_BLOCKED_BY_PAYEE,REJECTED_DUE_TO_RISK_REVERSAL,COMPLIANCE_VIOLATION
money.funds#limit o n
TRANSACTION_LIMIT_EXCEEDED
net.degraded x
PAYEE_ACCOUNT_RESTRICTED
money.declined#unsupported o n
CURRENCY_NOT_SUPPORTED,CARD_TYPE_NOT_SUPPORTED
money.unknown-outcome#duplicate c
DUPLICATE_INVOICE_ID
money.unknown-outcome#paid x c
ORDER_ALREADY_CAPTURED
money.renewal-failed#ended x
AGREEMENT_ALREADY_CANCELLED
money.renewal-failed#past-due f
CANNOT_BILL_PAST_DUE_BALANCE
net.server-error x
AMOUNT_MISMATCH,AUTHENTICATION_FAILURE,NOT_AUTHORIZED
form.format f
VALIDATION_ERROR
money.declined f
UNPROCESSABLE_ENTITY
money.unknown-outcome#not-started c
RESOURCE_NOT_FOUND
money.unknown-outcome c
INTERNAL_SERVER_ERROR`,
};
