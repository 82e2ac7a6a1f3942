// 510cd4261425 510cd4261425
// Generated from data/codes/stripe.json by scripts/compile.mjs. Change that file, not this one.

import type { Family } from '../../resolver.js';

const table = `access.locked-out o
|||h0zh
access.session-expired#payment-form n
||o9st|71hc
empty.not-found#sold-out x
|||hbpq
form.format f
|||poickjj2
form.format#email f
|||ghb7
money.declined O n
lkxxl0wyb68lwgu47ggb0dev0jcd|||sotknpk9
money.declined l n
|xl38||zsfr
money.declined o
|||830t
money.declined o n
ydhr||76iu|7rkiu69hk6cc
money.declined x
|||w16h
money.declined x n
|vw4r||
money.declined#bank l n
xl38|||
money.declined#bank o n
uefpt6t59v6h8mjoqp01maqhnpduyqod0hma|||
money.declined#bank x n
vw4r|||
money.declined#unsupported o n
krs08ea5|||ck28r741mcfc
money.details f n
|szor||
money.details o n
bsw7|||
money.details#address f n
|||n40n
money.details#bank-account f n
|||f0638vk4
money.details#expiry f n
hoof4fqm|||hoof4fqm
money.details#number f n
gnas2ozc|||gnas2ozc
money.details#pin f n
fmugzm9o|||
money.details#postal-code f n
6fjk|||6fjkcbgy
money.details#security-code f n
bwldic1x|||bwldic1x
money.expired o n
kjbl|||kjbl
money.expired#replaced o n
z2a8|||
money.funds o n
vezt|||vezt
money.funds#limit f n
|||204k1qko
money.funds#limit o n
bmf5zj1t7mny|||
money.funds#too-small f n
|||20cc
money.payout-failed o
|||tsqyov9zvn9l0zfu0fya
money.payout-failed x
|||t381
money.payout-failed#limit f
|||nnk3
money.payout-failed#limit l
|||q68o
money.payout-failed#unverified f
|||cr6v5uc9
money.renewal-failed#stopped x
|||mtaswzt0
money.renewal-failed#stopped x n
chxqjjrp5sln|||
money.unknown-outcome c
2rf8nyubuv4d||izm6|nyubshghnx3dmha1
money.unknown-outcome#duplicate c
qnfx|||
money.unknown-outcome#in-progress c
|||14qs
money.unknown-outcome#in-progress x
||qohb|
money.verify a n
tdb7|||tdb7dxk1j6k0ufcb
money.verify n n
|||htub
money.verify#reader f n
yv98emcu|||
money.verify#reader n n
iffp|||
net.offline#reader f
|||bw5d
net.rate-limited l
||rdln|90j5rdln
net.server-error x
||axnz|
net.server-error#cancelled n
|||oodt
plan.feature-locked#coupon x
|||ofql
support.refund x
|||6nry
support.refund#disputed x
|||rugqupt1
support.refund#refunded x r
|||gr4g
wait.long-task n
|||23cb
work.conflict#locked n
|||x0u2`;

/** Stripe card decline codes: 48 codes. https://docs.stripe.com/declines/codes */
export const stripeDeclineCode: Family = {
  id: 'stripe.decline_code',
  fallback: 'generic_decline',
  table,
  column: 0,
};

/** Stripe advice codes: 3 codes. https://docs.stripe.com/declines/codes */
export const stripeAdviceCode: Family = {
  id: 'stripe.advice_code',
  fallback: 'do_not_try_again',
  table,
  column: 1,
};

/** Stripe API error types: 6 codes. https://github.com/stripe/stripe-go/blob/a1e3932f68a22e2bbd8300a30d6a0b54625ff50a/error.go */
export const stripeErrorType: Family = {
  id: 'stripe.error_type',
  fallback: 'api_error',
  table,
  column: 2,
};

/** Stripe error codes a customer can meet: 66 codes. https://github.com/stripe/stripe-go/blob/a1e3932f68a22e2bbd8300a30d6a0b54625ff50a/error.go */
export const stripeErrorCode: Family = {
  id: 'stripe.error_code',
  fallback: 'card_declined',
  table,
  column: 3,
};
