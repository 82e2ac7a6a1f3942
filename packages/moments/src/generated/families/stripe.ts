// 6e873b5219c2 6e873b5219c2
// Generated from data/codes/stripe.json by scripts/compile.mjs. Change that file, not this one.

import type { Family } from '../../resolver.js';

/** Stripe card decline codes: 48 codes. https://docs.stripe.com/declines/codes */
export const stripeDeclineCode: Family = {
  id: 'stripe.decline_code',
  table: `money.declinedMydhr!Mlkxxl0wyb68lwgu47ggb0dev0jcd
bankHvw4rJxl38Muefpt6t59v6h8mjoqp01maqhnpduyqod0hma
unsupportedMkrs08ea5
money.detailsMbsw7
expiryKhoof4fqm
numberKgnas2ozc
pinKfmugzm9o
postal-codeK6fjk
security-codeKbwldic1x
money.expiredMkjbl
replacedMz2a8
money.fundsMvezt
limitMbmf5zj1t7mny
money.renewal-failed#stoppedHchxqjjrp5sln
money.unknown-outcomeG2rf8nyubuv4d
duplicateGqnfx
money.verifyLtdb7
readerIiffpKyv98emcu`,
};

/** Stripe advice codes: 3 codes. https://docs.stripe.com/declines/codes */
export const stripeAdviceCode: Family = {
  id: 'stripe.advice_code',
  table: `money.declinedHvw4rJxl38
money.detailsKszor`,
};

/** Stripe API error types: 6 codes. https://github.com/stripe/stripe-go/blob/a1e3932f68a22e2bbd8300a30d6a0b54625ff50a/error.go */
export const stripeErrorType: Family = {
  id: 'stripe.error_type',
  table: `money.unknown-outcomeGizm6
access.session-expired#payment-formBo9st
money.declinedM76iu
money.unknown-outcome#in-progressAqohb
net.rate-limitedCrdln
net.server-errorAaxnz`,
};

/** Stripe error codes a customer can meet: 66 codes. https://github.com/stripe/stripe-go/blob/a1e3932f68a22e2bbd8300a30d6a0b54625ff50a/error.go */
export const stripeErrorCode: Family = {
  id: 'stripe.error_code',
  table: `money.declinedM7rkiu69hk6cc
access.locked-outFh0zh
access.session-expired#payment-formB71hc
empty.not-found#sold-outAhbpq
form.formatDpoickjj2
emailDghb7
money.declined!Msotknpk9Aw16hF830tJzsfr
unsupportedMck28r741mcfc
money.details#addressKn40n
bank-accountKf0638vk4
expiryKhoof4fqm
numberKgnas2ozc
postal-codeK6fjkcbgy
security-codeKbwldic1x
money.expiredMkjbl
money.fundsMvezt
limitK204k1qko
too-smallK20cc
money.payout-failedAt381Ftsqyov9zvn9l0zfu0fya
limitCq68oDnnk3
unverifiedDcr6v5uc9
money.renewal-failed#stoppedAmtaswzt0
money.unknown-outcomeGnyubshghnx3dmha1
in-progressG14qs
money.verifyIhtubLtdb7dxk1j6k0ufcb
net.offline#readerDbw5d
net.rate-limitedC90j5rdln
net.server-error#cancelledBoodt
plan.feature-locked#couponAofql
support.refund#disputedArugqupt1
not-refundableA6nry
refundedVgr4g
wait.long-taskB23cb
work.conflict#lockedBx0u2`,
};
