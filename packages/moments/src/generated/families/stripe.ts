// Generated from data/codes/stripe.json by scripts/compile.mjs. Change that file, not this one.

import type { Family } from '../../resolver.js';

/** Stripe card decline codes: 48 codes. https://docs.stripe.com/declines/codes */
export const stripeDeclineCode: Family = {
  id: 'stripe.decline_code',
  fallback: 'generic_decline',
  table: `money.verify a n
authentication_required
money.declined#bank o n
approve_with_id,call_issuer,do_not_honor,invalid_account,no_action_taken,not_permitted,service_not_allowed,transaction_not_allowed
money.declined#unsupported o n
card_not_supported,currency_not_supported
money.funds#limit o n
card_velocity_exceeded,invalid_amount,withdrawal_count_limit_exceeded
money.declined#bank x n
do_not_try_again
money.unknown-outcome#duplicate c
duplicate_transaction
money.expired o n
expired_card
money.declined O n
fraudulent,lost_card,merchant_blacklist,pickup_card,restricted_card,security_violation,stolen_card
money.declined o n
generic_decline
money.details#number f n
incorrect_number,invalid_number
money.details#security-code f n
incorrect_cvc,invalid_cvc
money.details#pin f n
incorrect_pin,invalid_pin
money.details#postal-code f n
incorrect_zip
money.funds#balance o n
insufficient_funds
money.details#expiry f n
invalid_expiry_month,invalid_expiry_year
money.unknown-outcome c
issuer_not_available,processing_error,reenter_transaction
money.verify#tap n n
mobile_device_authentication_required
money.expired#replaced o n
new_account_information_available
money.verify#pin f n
offline_pin_required,online_or_offline_pin_required
money.declined#pin o n
pin_try_exceeded
money.renewal-failed#stopped x n
revocation_of_all_authorizations,revocation_of_authorization,stop_payment_order
money.details o n
testmode_decline
money.declined#bank l n
try_again_later`,
};

/** Stripe advice codes: 3 codes. https://docs.stripe.com/declines/codes */
export const stripeAdviceCode: Family = {
  id: 'stripe.advice_code',
  fallback: 'do_not_try_again',
  table: `money.declined x n
do_not_try_again
money.declined l n
try_again_later
money.details f n
confirm_card_data`,
};

/** Stripe API error types: 6 codes. https://github.com/stripe/stripe-go/blob/a1e3932f68a22e2bbd8300a30d6a0b54625ff50a/error.go */
export const stripeErrorType: Family = {
  id: 'stripe.error_type',
  fallback: 'api_error',
  table: `money.unknown-outcome c
api_error
money.declined o n
card_error
money.unknown-outcome#in-progress x
idempotency_error
net.server-error x
invalid_request_error
net.rate-limited l
rate_limit
access.session-expired#payment-form n
temporary_session_expired`,
};

/** Stripe error codes a customer can meet: 66 codes. https://github.com/stripe/stripe-go/blob/a1e3932f68a22e2bbd8300a30d6a0b54625ff50a/error.go */
export const stripeErrorCode: Family = {
  id: 'stripe.error_code',
  fallback: 'card_declined',
  table: `money.declined o n
card_declined,payment_intent_payment_attempt_failed,payment_method_provider_decline
money.expired o n
expired_card
money.details#security-code f n
incorrect_cvc,invalid_cvc
money.details#number f n
incorrect_number,invalid_number
money.details#postal-code f n
incorrect_zip,postal_code_invalid
money.details#address f n
incorrect_address
money.details#expiry f n
invalid_expiry_month,invalid_expiry_year
money.declined#unsupported o n
invalid_card_type,payment_method_not_available,payment_method_currency_mismatch
money.unknown-outcome c
processing_error,payment_method_provider_timeout
money.verify a n
authentication_required,payment_intent_action_required
money.declined#tries l n
card_decline_rate_limit_exceeded
money.funds#balance o n
insufficient_funds
money.funds#limit f n
amount_too_large,charge_exceeds_transaction_limit
money.funds#too-small f n
amount_too_small
money.payout-failed#balance f
balance_insufficient
money.payout-failed#details o
bank_account_declined,bank_account_unusable,no_account,instant_payouts_unsupported
money.payout-failed#unverified f
bank_account_unverified,bank_account_verification_failed
money.payout-failed#closed o
account_closed
money.declined x
debit_not_authorized
money.details#bank-account f n
routing_number_invalid,account_number_invalid
form.format#email f
email_invalid
plan.feature-locked#coupon x
coupon_expired
support.refund#refunded x r
charge_already_refunded
support.refund#disputed x
charge_disputed,refund_disputed_payment
support.refund#not-refundable x
charge_not_refundable
money.declined O n
action_blocked,request_blocked
access.session-expired#payment-form n
customer_session_expired
money.renewal-failed#stopped x
india_recurring_payment_mandate_canceled,refer_to_customer
net.rate-limited l
payment_intent_rate_limit_exceeded,rate_limit
money.declined o
payment_method_bank_account_blocked
access.locked-out#bank-deposits o
payment_method_microdeposit_verification_attempts_exceeded
money.verify#expired n n
setup_intent_setup_attempt_expired
empty.not-found#sold-out x
out_of_inventory
form.format#address f
shipping_address_invalid
money.verify#not-passed a n
payment_intent_authentication_failure,setup_intent_authentication_failure
money.unknown-outcome#not-started c
payment_intent_payment_attempt_expired
net.server-error#cancelled n
payment_method_customer_decline
work.conflict#locked n
lock_timeout
money.unknown-outcome#in-progress c
idempotency_key_in_use
money.payout-failed#not-allowed x
payouts_not_allowed
money.payout-failed#limit l
payouts_limit_exceeded
form.format#tax-id f
tax_id_invalid
net.offline#reader f
terminal_reader_offline
wait.long-task#reader n
terminal_reader_busy
money.unknown-outcome#reader c
terminal_reader_timeout`,
};
