// Generated from data/codes/ by scripts/compile.mjs. Change those files, not this one.

import type { CodeFamily } from '../codes.js';

export const codes: readonly CodeFamily[] = [
 {
  "id": "adyen.refusalReasonCode",
  "title": "Adyen refusal reasons",
  "sources": [
   "https://docs.adyen.com/development-resources/refusal-reasons/",
   "https://github.com/api-evangelist/adyen"
  ],
  "checkedOn": "2026-08",
  "fallback": "2",
  "codes": [
   {
    "code": "0",
    "meaning": "Returned with Authorised.",
    "moment": "net.server-error",
    "retry": "never",
    "reason": "done",
    "reveal": "private"
   },
   {
    "code": "2",
    "meaning": "Bank refused, no detail.",
    "moment": "money.declined",
    "retry": "other-method",
    "money": "not-charged",
    "reveal": "never"
   },
   {
    "code": "3",
    "meaning": "Needs a referral / manual check.",
    "moment": "money.declined",
    "retry": "other-method",
    "reason": "bank",
    "money": "not-charged",
    "reveal": "private"
   },
   {
    "code": "4",
    "meaning": "Fault at the acquirer.",
    "moment": "money.unknown-outcome",
    "retry": "check-first",
    "reveal": "private"
   },
   {
    "code": "5",
    "meaning": "Card is blocked.",
    "moment": "money.declined",
    "retry": "other-method",
    "money": "not-charged",
    "reveal": "never"
   },
   {
    "code": "6",
    "meaning": "Card expired.",
    "moment": "money.expired",
    "retry": "other-method",
    "money": "not-charged",
    "reveal": "private"
   },
   {
    "code": "7",
    "meaning": "Amount mismatch.",
    "moment": "money.declined",
    "retry": "after-fix",
    "money": "not-charged",
    "reveal": "private"
   },
   {
    "code": "8",
    "meaning": "Number wrong.",
    "moment": "money.details",
    "retry": "after-fix",
    "reason": "number",
    "money": "not-charged",
    "reveal": "private"
   },
   {
    "code": "9",
    "meaning": "Bank cannot be reached.",
    "moment": "money.unknown-outcome",
    "retry": "check-first",
    "reveal": "private"
   },
   {
    "code": "10",
    "meaning": "Bank does not support this transaction.",
    "moment": "money.declined",
    "retry": "other-method",
    "reason": "unsupported",
    "money": "not-charged",
    "reveal": "private"
   },
   {
    "code": "11",
    "meaning": "3-D Secure not done or failed.",
    "moment": "money.verify",
    "retry": "authenticate",
    "reason": "not-passed",
    "money": "not-charged",
    "reveal": "private"
   },
   {
    "code": "12",
    "meaning": "Insufficient funds.",
    "moment": "money.funds",
    "retry": "other-method",
    "reason": "balance",
    "money": "not-charged",
    "reveal": "private"
   },
   {
    "code": "14",
    "meaning": "Possible fraud (acquirer).",
    "moment": "money.declined",
    "retry": "never",
    "money": "not-charged",
    "reveal": "never"
   },
   {
    "code": "15",
    "meaning": "Cancelled; not a decline.",
    "moment": "net.server-error",
    "retry": "now",
    "reason": "cancelled",
    "reveal": "private"
   },
   {
    "code": "16",
    "meaning": "Person cancelled; not a decline - say little, nothing charged, offer to pay again.",
    "moment": "net.server-error",
    "retry": "now",
    "reason": "cancelled",
    "reveal": "private"
   },
   {
    "code": "17",
    "meaning": "PIN wrong.",
    "moment": "money.details",
    "retry": "after-fix",
    "reason": "pin",
    "money": "not-charged",
    "reveal": "private"
   },
   {
    "code": "18",
    "meaning": "Too many PIN tries.",
    "moment": "money.declined",
    "retry": "other-method",
    "reason": "pin",
    "money": "not-charged",
    "reveal": "private"
   },
   {
    "code": "19",
    "meaning": "PIN cannot be checked.",
    "moment": "money.declined",
    "retry": "other-method",
    "reason": "pin",
    "money": "not-charged",
    "reveal": "private"
   },
   {
    "code": "20",
    "meaning": "Risk score 100+ before authorisation.",
    "moment": "money.declined",
    "retry": "never",
    "money": "not-charged",
    "reveal": "never"
   },
   {
    "code": "21",
    "meaning": "Not submitted correctly.",
    "moment": "money.unknown-outcome",
    "retry": "check-first",
    "reveal": "private"
   },
   {
    "code": "22",
    "meaning": "Risk score 100+ combined.",
    "moment": "money.declined",
    "retry": "never",
    "money": "not-charged",
    "reveal": "never"
   },
   {
    "code": "23",
    "meaning": "Restriction by bank or merchant.",
    "moment": "money.declined",
    "retry": "other-method",
    "money": "not-charged",
    "reveal": "never"
   },
   {
    "code": "24",
    "meaning": "Security code wrong.",
    "moment": "money.details",
    "retry": "after-fix",
    "reason": "security-code",
    "money": "not-charged",
    "reveal": "private"
   },
   {
    "code": "25",
    "meaning": "Restricted card or region.",
    "moment": "money.declined",
    "retry": "other-method",
    "money": "not-charged",
    "reveal": "never"
   },
   {
    "code": "26",
    "meaning": "Shopper asked bank to stop the subscription.",
    "moment": "money.renewal-failed",
    "retry": "never",
    "reason": "stopped",
    "money": "not-charged",
    "reveal": "private"
   },
   {
    "code": "27",
    "meaning": "Specific reason that does not map.",
    "moment": "money.declined",
    "retry": "other-method",
    "money": "not-charged",
    "reveal": "never"
   },
   {
    "code": "28",
    "meaning": "Over amount limit.",
    "moment": "money.funds",
    "retry": "other-method",
    "reason": "limit",
    "money": "not-charged",
    "reveal": "private"
   },
   {
    "code": "29",
    "meaning": "Over frequency limit.",
    "moment": "money.funds",
    "retry": "later",
    "reason": "limit",
    "money": "not-charged",
    "reveal": "private"
   },
   {
    "code": "31",
    "meaning": "Bank suspects fraud.",
    "moment": "money.declined",
    "retry": "never",
    "money": "not-charged",
    "reveal": "never"
   },
   {
    "code": "32",
    "meaning": "Address check failed.",
    "moment": "money.details",
    "retry": "after-fix",
    "reason": "address",
    "money": "not-charged",
    "reveal": "private"
   },
   {
    "code": "33",
    "meaning": "PIN needed.",
    "moment": "money.verify",
    "retry": "authenticate",
    "reason": "pin",
    "money": "not-charged",
    "reveal": "private"
   },
   {
    "code": "34",
    "meaning": "No checking account.",
    "moment": "money.declined",
    "retry": "other-method",
    "reason": "unsupported",
    "money": "not-charged",
    "reveal": "private"
   },
   {
    "code": "35",
    "meaning": "No savings account.",
    "moment": "money.declined",
    "retry": "other-method",
    "reason": "unsupported",
    "money": "not-charged",
    "reveal": "private"
   },
   {
    "code": "36",
    "meaning": "Mobile PIN needed.",
    "moment": "money.verify",
    "retry": "authenticate",
    "reason": "pin",
    "money": "not-charged",
    "reveal": "private"
   },
   {
    "code": "37",
    "meaning": "Contactless attempt abandoned; use chip.",
    "moment": "money.verify",
    "retry": "after-fix",
    "reason": "tap",
    "money": "not-charged",
    "reveal": "private"
   },
   {
    "code": "38",
    "meaning": "3-D Secure exemption refused.",
    "moment": "money.verify",
    "retry": "authenticate",
    "money": "not-charged",
    "reveal": "private"
   },
   {
    "code": "39",
    "meaning": "No answer from the 3DS server.",
    "moment": "money.unknown-outcome",
    "retry": "check-first",
    "reveal": "private"
   },
   {
    "code": "40",
    "meaning": "Network cannot be reached.",
    "moment": "money.unknown-outcome",
    "retry": "other-method",
    "reveal": "private"
   },
   {
    "code": "41",
    "meaning": "PIN or signature needed; restart.",
    "moment": "money.verify",
    "retry": "now",
    "reason": "tap",
    "money": "not-charged",
    "reveal": "private"
   },
   {
    "code": "42",
    "meaning": "3DS failed at network or issuer.",
    "moment": "money.verify",
    "retry": "now",
    "reason": "not-passed",
    "money": "not-charged",
    "reveal": "private"
   },
   {
    "code": "46",
    "meaning": "Too many retries.",
    "moment": "money.declined",
    "retry": "never",
    "reason": "tries",
    "money": "not-charged",
    "reveal": "private"
   },
   {
    "code": "50",
    "meaning": "Shopper turned off the stored payment.",
    "moment": "money.renewal-failed",
    "retry": "never",
    "reason": "stopped",
    "money": "not-charged",
    "reveal": "private"
   }
  ]
 },
 {
  "id": "auth0.error",
  "title": "Auth0 common library errors",
  "sources": [
   "https://auth0.com/docs/libraries/common-auth0-library-authentication-errors"
  ],
  "checkedOn": "2026-08",
  "fallback": "lock.fallback",
  "codes": [
   {
    "code": "invalid_password",
    "meaning": "Password breaks the policy (signup); name PasswordStrengthError or PasswordHistoryError may refine it.",
    "moment": "access.password-rejected",
    "retry": "after-fix"
   },
   {
    "code": "invalid_signup",
    "meaning": "Cannot be signed up (often: already exists, hidden on purpose).",
    "moment": "access.wrong-credentials",
    "retry": "never",
    "reveal": "existence"
   },
   {
    "code": "password_dictionary_error",
    "meaning": "Too common.",
    "moment": "access.password-rejected",
    "retry": "after-fix",
    "reason": "common"
   },
   {
    "code": "password_no_user_info_error",
    "meaning": "Contains personal details.",
    "moment": "access.password-rejected",
    "retry": "after-fix",
    "reason": "personal"
   },
   {
    "code": "password_strength_error",
    "meaning": "Too weak.",
    "moment": "access.password-rejected",
    "retry": "after-fix",
    "reason": "weak"
   },
   {
    "code": "unauthorized",
    "meaning": "A rule said no (description carries the rule text: never show raw).",
    "moment": "access.no-permission",
    "retry": "never",
    "reveal": "private"
   },
   {
    "code": "user_exists",
    "meaning": "Already signed up.",
    "moment": "access.wrong-credentials",
    "retry": "never",
    "reveal": "existence"
   },
   {
    "code": "username_exists",
    "meaning": "Username taken.",
    "moment": "form.format",
    "retry": "after-fix",
    "reason": "taken"
   },
   {
    "code": "access_denied",
    "meaning": "Denied (OAuth).",
    "moment": "access.provider-problem",
    "retry": "now",
    "reason": "closed"
   },
   {
    "code": "invalid_user_password",
    "meaning": "Username and/or password wrong.",
    "moment": "access.wrong-credentials",
    "retry": "after-fix",
    "reveal": "existence"
   },
   {
    "code": "mfa_invalid_code",
    "meaning": "Code wrong or expired.",
    "moment": "access.code-problem",
    "retry": "after-fix",
    "reason": "wrong"
   },
   {
    "code": "mfa_registration_required",
    "meaning": "Must set up a second step.",
    "moment": "access.session-expired",
    "retry": "after-fix",
    "reason": "confirm"
   },
   {
    "code": "mfa_required",
    "meaning": "Second step needed.",
    "moment": "access.session-expired",
    "retry": "authenticate",
    "reason": "confirm"
   },
   {
    "code": "password_leaked",
    "meaning": "Seen in a breach; must change.",
    "moment": "sec.unusual-activity",
    "retry": "after-fix",
    "reason": "leaked"
   },
   {
    "code": "PasswordHistoryError",
    "meaning": "Used before.",
    "moment": "access.password-rejected",
    "retry": "after-fix",
    "reason": "reused"
   },
   {
    "code": "PasswordStrengthError",
    "meaning": "Too weak.",
    "moment": "access.password-rejected",
    "retry": "after-fix",
    "reason": "weak"
   },
   {
    "code": "too_many_attempts",
    "meaning": "Blocked after too many tries.",
    "moment": "access.locked-out",
    "retry": "later"
   },
   {
    "code": "blocked_user",
    "meaning": "User is blocked (Lock key).",
    "moment": "access.suspended",
    "retry": "never",
    "reveal": "private"
   },
   {
    "code": "lock.popup_closed",
    "meaning": "Pop-up closed (Lock key).",
    "moment": "access.provider-problem",
    "retry": "now",
    "reason": "closed"
   },
   {
    "code": "lock.network",
    "meaning": "Could not reach the server (Lock key).",
    "moment": "net.offline",
    "retry": "now"
   },
   {
    "code": "lock.fallback",
    "meaning": "Unknown (Lock key).",
    "moment": "net.server-error",
    "retry": "now"
   },
   {
    "code": "password_change_required",
    "meaning": "Must change password (Lock key).",
    "moment": "access.password-rejected",
    "retry": "after-fix",
    "reason": "change"
   }
  ]
 },
 {
  "id": "braintree.class",
  "title": "Braintree processor response classes",
  "sources": [
   "https://developer.paypal.com/braintree/docs/reference/general/processor-responses/authorization-responses",
   "https://github.com/api-evangelist/braintree"
  ],
  "checkedOn": "2026-08",
  "fallback": "2000-2999",
  "codes": [
   {
    "code": "1000-1999",
    "meaning": "Processor authorised (success=true); may still be gateway rejected.",
    "moment": "net.server-error",
    "retry": "never",
    "reason": "done"
   },
   {
    "code": "2000-2999",
    "meaning": "Declined by processor (success=false); type soft_declined or hard_declined.",
    "moment": "money.declined",
    "retry": "other-method",
    "money": "not-charged"
   },
   {
    "code": "3000-3999",
    "meaning": "Processor network problem; retry.",
    "moment": "money.unknown-outcome",
    "retry": "check-first"
   },
   {
    "code": "gateway_rejected",
    "meaning": "Blocked before the bank by settings: avs, avs_and_cvv, cvv, duplicate, fraud, risk_threshold, application_incomplete, token_issuance.",
    "moment": "money.declined",
    "retry": "never",
    "money": "not-charged"
   }
  ]
 },
 {
  "id": "braintree.processorResponseCode",
  "title": "Braintree processor response codes",
  "sources": [
   "https://github.com/api-evangelist/braintree",
   "https://developer.paypal.com/braintree/docs/reference/general/processor-responses/authorization-responses"
  ],
  "checkedOn": "2026-08",
  "fallback": "2046",
  "codes": [
   {
    "code": "2000",
    "meaning": "Do Not Honor.",
    "moment": "money.declined",
    "retry": "other-method",
    "reason": "bank",
    "money": "not-charged"
   },
   {
    "code": "2001",
    "meaning": "Insufficient Funds.",
    "moment": "money.funds",
    "retry": "later",
    "reason": "balance",
    "money": "not-charged",
    "reveal": "private"
   },
   {
    "code": "2002",
    "meaning": "Limit Exceeded.",
    "moment": "money.funds",
    "retry": "other-method",
    "reason": "limit",
    "money": "not-charged",
    "reveal": "private"
   },
   {
    "code": "2003",
    "meaning": "Cardholder's Activity Limit Exceeded.",
    "moment": "money.funds",
    "retry": "other-method",
    "reason": "limit",
    "money": "not-charged",
    "reveal": "private"
   },
   {
    "code": "2004",
    "meaning": "Expired Card.",
    "moment": "money.expired",
    "retry": "other-method",
    "money": "not-charged"
   },
   {
    "code": "2005",
    "meaning": "Invalid Credit Card Number.",
    "moment": "money.details",
    "retry": "after-fix",
    "reason": "number",
    "money": "not-charged"
   },
   {
    "code": "2006",
    "meaning": "Invalid Expiration Date.",
    "moment": "money.details",
    "retry": "after-fix",
    "reason": "expiry",
    "money": "not-charged"
   },
   {
    "code": "2007",
    "meaning": "No Account.",
    "moment": "money.declined",
    "retry": "other-method",
    "money": "not-charged"
   },
   {
    "code": "2008",
    "meaning": "Card Account Length Error.",
    "moment": "money.details",
    "retry": "after-fix",
    "reason": "number",
    "money": "not-charged"
   },
   {
    "code": "2009",
    "meaning": "No Such Issuer.",
    "moment": "money.details",
    "retry": "after-fix",
    "reason": "number",
    "money": "not-charged"
   },
   {
    "code": "2010",
    "meaning": "Card Issuer Declined CVV.",
    "moment": "money.details",
    "retry": "after-fix",
    "reason": "security-code",
    "money": "not-charged"
   },
   {
    "code": "2011",
    "meaning": "Voice Authorization Required.",
    "moment": "money.declined",
    "retry": "other-method",
    "reason": "bank",
    "money": "not-charged"
   },
   {
    "code": "2012",
    "meaning": "Possible Lost Card.",
    "moment": "money.declined",
    "retry": "never",
    "money": "not-charged",
    "reveal": "never"
   },
   {
    "code": "2013",
    "meaning": "Possible Stolen Card.",
    "moment": "money.declined",
    "retry": "never",
    "money": "not-charged",
    "reveal": "never"
   },
   {
    "code": "2014",
    "meaning": "Fraud Suspected.",
    "moment": "money.declined",
    "retry": "never",
    "money": "not-charged",
    "reveal": "never"
   },
   {
    "code": "2015",
    "meaning": "Transaction Not Allowed.",
    "moment": "money.declined",
    "retry": "other-method",
    "reason": "bank",
    "money": "not-charged"
   },
   {
    "code": "2016",
    "meaning": "Duplicate Transaction.",
    "moment": "money.unknown-outcome",
    "retry": "check-first",
    "reason": "duplicate"
   },
   {
    "code": "2017",
    "meaning": "Cardholder Stopped Billing.",
    "moment": "money.renewal-failed",
    "retry": "never",
    "reason": "stopped",
    "money": "not-charged"
   },
   {
    "code": "2018",
    "meaning": "Cardholder Stopped All Billing.",
    "moment": "money.renewal-failed",
    "retry": "never",
    "reason": "stopped",
    "money": "not-charged"
   },
   {
    "code": "2019",
    "meaning": "Invalid Transaction.",
    "moment": "money.declined",
    "retry": "other-method",
    "money": "not-charged"
   },
   {
    "code": "2020",
    "meaning": "Violation.",
    "moment": "money.declined",
    "retry": "other-method",
    "money": "not-charged",
    "reveal": "never"
   },
   {
    "code": "2021",
    "meaning": "Security Violation.",
    "moment": "money.declined",
    "retry": "other-method",
    "money": "not-charged",
    "reveal": "never"
   },
   {
    "code": "2022",
    "meaning": "Updated Cardholder Available.",
    "moment": "money.expired",
    "retry": "other-method",
    "reason": "replaced",
    "money": "not-charged"
   },
   {
    "code": "2023",
    "meaning": "Processor Does Not Support This Feature.",
    "moment": "money.declined",
    "retry": "other-method",
    "reason": "unsupported",
    "money": "not-charged",
    "reveal": "log"
   },
   {
    "code": "2024",
    "meaning": "Card Type Not Enabled.",
    "moment": "money.declined",
    "retry": "other-method",
    "reason": "unsupported",
    "money": "not-charged"
   },
   {
    "code": "2034",
    "meaning": "No Action Taken.",
    "moment": "money.unknown-outcome",
    "retry": "check-first"
   },
   {
    "code": "2038",
    "meaning": "Processor Declined.",
    "moment": "money.declined",
    "retry": "other-method",
    "reason": "bank",
    "money": "not-charged"
   },
   {
    "code": "2041",
    "meaning": "Call For Approval.",
    "moment": "money.declined",
    "retry": "other-method",
    "reason": "bank",
    "money": "not-charged"
   },
   {
    "code": "2043",
    "meaning": "Do Not Retry, Call Issuer.",
    "moment": "money.declined",
    "retry": "never",
    "reason": "bank",
    "money": "not-charged"
   },
   {
    "code": "2044",
    "meaning": "Call Issuer.",
    "moment": "money.declined",
    "retry": "other-method",
    "reason": "bank",
    "money": "not-charged"
   },
   {
    "code": "2046",
    "meaning": "Declined.",
    "moment": "money.declined",
    "retry": "other-method",
    "reason": "bank",
    "money": "not-charged"
   },
   {
    "code": "2047",
    "meaning": "Call Issuer. Pick Up Card.",
    "moment": "money.declined",
    "retry": "never",
    "money": "not-charged",
    "reveal": "never"
   },
   {
    "code": "2048",
    "meaning": "Invalid Amount.",
    "moment": "money.declined",
    "retry": "after-fix",
    "money": "not-charged"
   },
   {
    "code": "2053",
    "meaning": "Reported lost or stolen.",
    "moment": "money.declined",
    "retry": "never",
    "money": "not-charged",
    "reveal": "never"
   },
   {
    "code": "2057",
    "meaning": "Restriction put on the card.",
    "moment": "money.declined",
    "retry": "other-method",
    "money": "not-charged",
    "reveal": "never"
   },
   {
    "code": "2059",
    "meaning": "Address Verification Failed.",
    "moment": "money.details",
    "retry": "after-fix",
    "reason": "address",
    "money": "not-charged"
   },
   {
    "code": "2060",
    "meaning": "Address and security code failed.",
    "moment": "money.details",
    "retry": "after-fix",
    "money": "not-charged"
   },
   {
    "code": "2074",
    "meaning": "PayPal funding declined.",
    "moment": "money.declined",
    "retry": "other-method",
    "money": "not-charged"
   },
   {
    "code": "2075",
    "meaning": "Payer account locked or closed.",
    "moment": "money.declined",
    "retry": "other-method",
    "money": "not-charged",
    "reveal": "private"
   },
   {
    "code": "2077",
    "meaning": "PayPal risk model.",
    "moment": "money.declined",
    "retry": "other-method",
    "money": "not-charged",
    "reveal": "never"
   },
   {
    "code": "2099",
    "meaning": "Cardholder Authentication Required.",
    "moment": "money.verify",
    "retry": "authenticate",
    "money": "not-charged"
   },
   {
    "code": "2102",
    "meaning": "Incorrect PIN.",
    "moment": "money.details",
    "retry": "after-fix",
    "reason": "pin",
    "money": "not-charged"
   },
   {
    "code": "2103",
    "meaning": "PIN try exceeded.",
    "moment": "money.declined",
    "retry": "other-method",
    "reason": "pin",
    "money": "not-charged"
   },
   {
    "code": "2107",
    "meaning": "Card Not Activated.",
    "moment": "money.declined",
    "retry": "after-fix",
    "reason": "inactive",
    "money": "not-charged"
   },
   {
    "code": "2108",
    "meaning": "Closed Card.",
    "moment": "money.expired",
    "retry": "other-method",
    "reason": "replaced",
    "money": "not-charged"
   },
   {
    "code": "3000",
    "meaning": "Processor Network Unavailable.",
    "moment": "money.unknown-outcome",
    "retry": "check-first"
   }
  ]
 },
 {
  "id": "browser.network",
  "title": "Network failure signals in the browser and common clients",
  "sources": [
   "https://developer.mozilla.org/docs/Web/API/Window/fetch",
   "https://github.com/axios/axios/blob/v1.x/lib/core/AxiosError.js",
   "https://developer.mozilla.org/docs/Web/API/AbortSignal/timeout_static"
  ],
  "checkedOn": "2026-08",
  "fallback": "ERR_NETWORK",
  "codes": [
   {
    "code": "TypeError: Failed to fetch",
    "meaning": "Request never got a response: offline, DNS, CORS, blocked, server gone. Cannot be told apart from script.",
    "moment": "net.offline",
    "retry": "now"
   },
   {
    "code": "TypeError: NetworkError when attempting to fetch resource.",
    "meaning": "Same.",
    "moment": "net.offline",
    "retry": "now"
   },
   {
    "code": "TypeError: Load failed",
    "meaning": "Same.",
    "moment": "net.offline",
    "retry": "now"
   },
   {
    "code": "TypeError: The Internet connection appears to be offline.",
    "meaning": "Offline.",
    "moment": "net.offline",
    "retry": "now",
    "reason": "offline"
   },
   {
    "code": "TypeError: Network request failed",
    "meaning": "Same.",
    "moment": "net.offline",
    "retry": "now"
   },
   {
    "code": "TypeError: fetch failed",
    "meaning": "Same (see error.cause).",
    "moment": "net.offline",
    "retry": "now"
   },
   {
    "code": "TypeError: terminated",
    "meaning": "Body cut off.",
    "moment": "file.interrupted",
    "retry": "now"
   },
   {
    "code": "AbortError",
    "meaning": "Aborted by code or by the stop button; usually say nothing.",
    "moment": "net.server-error",
    "retry": "now",
    "reason": "cancelled"
   },
   {
    "code": "TimeoutError",
    "meaning": "Took too long; tell the person (unlike AbortError).",
    "moment": "net.timeout",
    "retry": "now"
   },
   {
    "code": "navigator.onLine === false",
    "meaning": "Definitely no network interface; true does NOT prove connectivity.",
    "moment": "net.offline",
    "retry": "later",
    "reason": "offline"
   },
   {
    "code": "ERR_NETWORK",
    "meaning": "No response.",
    "moment": "net.offline",
    "retry": "now"
   },
   {
    "code": "ECONNABORTED",
    "meaning": "Timed out or aborted (legacy default for timeouts).",
    "moment": "net.timeout",
    "retry": "now"
   },
   {
    "code": "ETIMEDOUT",
    "meaning": "Timed out (with transitional.clarifyTimeoutError in axios).",
    "moment": "net.timeout",
    "retry": "now"
   },
   {
    "code": "ECONNREFUSED",
    "meaning": "Nothing listening.",
    "moment": "net.outage",
    "retry": "later"
   },
   {
    "code": "ENOTFOUND",
    "meaning": "DNS lookup failed.",
    "moment": "net.offline",
    "retry": "later"
   },
   {
    "code": "ECONNRESET",
    "meaning": "Connection dropped.",
    "moment": "net.timeout",
    "retry": "now"
   },
   {
    "code": "ERR_CANCELED",
    "meaning": "Cancelled by code; say nothing.",
    "moment": "net.server-error",
    "retry": "now",
    "reason": "cancelled"
   },
   {
    "code": "ERR_BAD_RESPONSE",
    "meaning": "5xx or unparsable answer; use response.status.",
    "moment": "net.server-error",
    "retry": "now"
   },
   {
    "code": "ERR_BAD_REQUEST",
    "meaning": "4xx; use response.status.",
    "moment": "form.format",
    "retry": "after-fix"
   },
   {
    "code": "ERR_FR_TOO_MANY_REDIRECTS",
    "meaning": "Redirect loop.",
    "moment": "net.server-error",
    "retry": "never"
   },
   {
    "code": "ERR_INVALID_URL",
    "meaning": "Our bug.",
    "moment": "net.server-error",
    "retry": "never"
   }
  ]
 },
 {
  "id": "dom.exception",
  "title": "DOMException names, with what they mean per API",
  "sources": [
   "https://developer.mozilla.org/docs/Web/API/DOMException",
   "https://developer.mozilla.org/docs/Web/API/MediaDevices/getUserMedia",
   "https://www.w3.org/TR/webauthn-3/"
  ],
  "checkedOn": "2026-08",
  "fallback": "OperationError",
  "codes": [
   {
    "code": "AbortError",
    "meaning": "Operation aborted.",
    "moment": "device.blocked",
    "retry": "now",
    "reason": "start"
   },
   {
    "code": "NotAllowedError",
    "meaning": "Not allowed here, possibly because the person said no.",
    "moment": "device.blocked",
    "retry": "after-fix",
    "reason": "denied"
   },
   {
    "code": "NotAllowedError (WebAuthn)",
    "meaning": "Cancelled, timed out, no matching passkey, or blocked - the browser will not say which.",
    "moment": "access.provider-problem",
    "retry": "now",
    "reason": "passkey"
   },
   {
    "code": "NotAllowedError (clipboard)",
    "meaning": "No permission or no user gesture.",
    "moment": "device.blocked",
    "retry": "after-fix",
    "reason": "clipboard"
   },
   {
    "code": "NotFoundError",
    "meaning": "Object not found.",
    "moment": "device.blocked",
    "retry": "after-fix",
    "reason": "missing"
   },
   {
    "code": "NotReadableError",
    "meaning": "I/O read failed.",
    "moment": "device.blocked",
    "retry": "after-fix",
    "reason": "busy"
   },
   {
    "code": "OverconstrainedError",
    "meaning": "No device meets the constraints (has .constraint).",
    "moment": "device.blocked",
    "retry": "after-fix",
    "reason": "unsupported"
   },
   {
    "code": "SecurityError",
    "meaning": "Operation is insecure.",
    "moment": "device.blocked",
    "retry": "after-fix",
    "reason": "denied"
   },
   {
    "code": "InvalidStateError",
    "meaning": "Object is in the wrong state.",
    "moment": "access.provider-problem",
    "retry": "never",
    "reason": "passkey-exists"
   },
   {
    "code": "NotSupportedError",
    "meaning": "Not supported.",
    "moment": "net.update-required",
    "retry": "other-method",
    "reason": "browser"
   },
   {
    "code": "ConstraintError",
    "meaning": "Constraint not met.",
    "moment": "access.provider-problem",
    "retry": "after-fix",
    "reason": "passkey"
   },
   {
    "code": "UnknownError",
    "meaning": "Failed for an unknown transient reason.",
    "moment": "access.provider-problem",
    "retry": "now",
    "reason": "passkey"
   },
   {
    "code": "QuotaExceededError",
    "meaning": "Storage limit reached (now a DOMException subclass with .quota and .requested).",
    "moment": "work.save-failed",
    "retry": "after-fix",
    "reason": "storage"
   },
   {
    "code": "TimeoutError",
    "meaning": "Took too long.",
    "moment": "net.timeout",
    "retry": "now"
   },
   {
    "code": "NetworkError",
    "meaning": "Network error.",
    "moment": "net.offline",
    "retry": "now"
   },
   {
    "code": "IdentityCredentialError",
    "meaning": "Identity provider refused.",
    "moment": "access.provider-problem",
    "retry": "other-method"
   },
   {
    "code": "OptOutError",
    "meaning": "Person opted out.",
    "moment": "money.verify",
    "retry": "other-method",
    "money": "not-charged"
   },
   {
    "code": "DataCloneError",
    "meaning": "Cannot be cloned.",
    "moment": "net.server-error",
    "retry": "never"
   },
   {
    "code": "EncodingError",
    "meaning": "Encode/decode failed.",
    "moment": "file.rejected",
    "retry": "after-fix",
    "reason": "corrupt"
   },
   {
    "code": "DataError",
    "meaning": "Provided data is inadequate.",
    "moment": "net.server-error",
    "retry": "never"
   },
   {
    "code": "VersionError",
    "meaning": "Lower database version requested.",
    "moment": "net.update-required",
    "retry": "after-fix"
   },
   {
    "code": "TransactionInactiveError",
    "meaning": "Transaction finished.",
    "moment": "net.server-error",
    "retry": "never"
   },
   {
    "code": "ReadOnlyError",
    "meaning": "Write in a read-only transaction.",
    "moment": "net.server-error",
    "retry": "never"
   },
   {
    "code": "OperationError",
    "meaning": "Failed for an operation-specific reason.",
    "moment": "net.server-error",
    "retry": "never"
   },
   {
    "code": "InvalidAccessError",
    "meaning": "Argument not supported.",
    "moment": "net.server-error",
    "retry": "never"
   },
   {
    "code": "SyntaxError",
    "meaning": "String did not match pattern.",
    "moment": "net.server-error",
    "retry": "never"
   },
   {
    "code": "URLMismatchError",
    "meaning": "URL mismatch.",
    "moment": "net.server-error",
    "retry": "never"
   },
   {
    "code": "NoModificationAllowedError",
    "meaning": "Cannot be modified (file locked).",
    "moment": "work.conflict",
    "retry": "after-fix",
    "reason": "locked"
   },
   {
    "code": "TypeError (getUserMedia)",
    "meaning": "No constraints, or insecure context where mediaDevices is undefined.",
    "moment": "device.blocked",
    "retry": "after-fix",
    "reason": "insecure"
   }
  ]
 },
 {
  "id": "dom.geolocation",
  "title": "GeolocationPositionError.code",
  "sources": [
   "https://developer.mozilla.org/docs/Web/API/GeolocationPositionError/code"
  ],
  "checkedOn": "2026-08",
  "codes": [
   {
    "code": "1",
    "meaning": "PERMISSION_DENIED.",
    "moment": "device.blocked",
    "retry": "after-fix",
    "reason": "location"
   },
   {
    "code": "2",
    "meaning": "POSITION_UNAVAILABLE.",
    "moment": "device.blocked",
    "retry": "now",
    "reason": "location-unknown"
   },
   {
    "code": "3",
    "meaning": "TIMEOUT.",
    "moment": "device.blocked",
    "retry": "now",
    "reason": "location-unknown"
   }
  ]
 },
 {
  "id": "clerk.error",
  "title": "Clerk error codes a person can meet",
  "sources": [
   "https://clerk.com/docs/errors/overview",
   "https://github.com/clerk/clerk-docs"
  ],
  "checkedOn": "2026-08",
  "fallback": "internal_clerk_error",
  "codes": [
   {
    "code": "form_identifier_not_found",
    "meaning": "No account for that identifier.",
    "moment": "access.wrong-credentials",
    "retry": "after-fix",
    "reveal": "existence"
   },
   {
    "code": "form_identifier_exists",
    "meaning": "Identifier taken.",
    "moment": "access.wrong-credentials",
    "retry": "never",
    "reveal": "existence"
   },
   {
    "code": "form_password_incorrect",
    "meaning": "Password wrong.",
    "moment": "access.wrong-credentials",
    "retry": "after-fix",
    "reveal": "existence"
   },
   {
    "code": "form_password_or_identifier_incorrect",
    "meaning": "One of the two is wrong (the safe variant).",
    "moment": "access.wrong-credentials",
    "retry": "after-fix"
   },
   {
    "code": "form_password_validation_failed",
    "meaning": "Password wrong.",
    "moment": "access.wrong-credentials",
    "retry": "after-fix",
    "reveal": "existence"
   },
   {
    "code": "form_password_length_too_short",
    "meaning": "Too short.",
    "moment": "access.password-rejected",
    "retry": "after-fix",
    "reason": "too-short"
   },
   {
    "code": "form_password_length_too_long",
    "meaning": "Too long.",
    "moment": "access.password-rejected",
    "retry": "after-fix",
    "reason": "too-long"
   },
   {
    "code": "form_password_size_in_bytes_exceeded",
    "meaning": "Too long.",
    "moment": "access.password-rejected",
    "retry": "after-fix",
    "reason": "too-long"
   },
   {
    "code": "form_password_no_uppercase",
    "meaning": "Needs a capital.",
    "moment": "access.password-rejected",
    "retry": "after-fix",
    "reason": "mix"
   },
   {
    "code": "form_password_no_lowercase",
    "meaning": "Needs a small letter.",
    "moment": "access.password-rejected",
    "retry": "after-fix",
    "reason": "mix"
   },
   {
    "code": "form_password_no_number",
    "meaning": "Needs a number.",
    "moment": "access.password-rejected",
    "retry": "after-fix",
    "reason": "mix"
   },
   {
    "code": "form_password_no_special_char",
    "meaning": "Needs a symbol.",
    "moment": "access.password-rejected",
    "retry": "after-fix",
    "reason": "mix"
   },
   {
    "code": "form_password_not_strong_enough",
    "meaning": "Too weak.",
    "moment": "access.password-rejected",
    "retry": "after-fix",
    "reason": "weak"
   },
   {
    "code": "form_password_pwned",
    "meaning": "Seen in a breach.",
    "moment": "access.password-rejected",
    "retry": "after-fix",
    "reason": "leaked"
   },
   {
    "code": "form_password_compromised",
    "meaning": "May be compromised; other method then reset.",
    "moment": "sec.unusual-activity",
    "retry": "other-method",
    "reason": "leaked"
   },
   {
    "code": "form_password_matches_identifier",
    "meaning": "Same as email/phone/username.",
    "moment": "access.password-rejected",
    "retry": "after-fix",
    "reason": "personal"
   },
   {
    "code": "form_new_password_matches_current",
    "meaning": "Same as now.",
    "moment": "access.password-rejected",
    "retry": "after-fix",
    "reason": "reused"
   },
   {
    "code": "form_code_incorrect",
    "meaning": "Code wrong.",
    "moment": "access.code-problem",
    "retry": "after-fix",
    "reason": "wrong"
   },
   {
    "code": "form_param_missing",
    "meaning": "Answer missing.",
    "moment": "form.missing",
    "retry": "after-fix"
   },
   {
    "code": "form_param_nil",
    "meaning": "Answer empty.",
    "moment": "form.missing",
    "retry": "after-fix"
   },
   {
    "code": "form_param_format_invalid",
    "meaning": "Wrong format (email, phone, etc.).",
    "moment": "form.format",
    "retry": "after-fix",
    "reason": "type"
   },
   {
    "code": "form_param_value_invalid",
    "meaning": "Value not allowed.",
    "moment": "form.format",
    "retry": "after-fix"
   },
   {
    "code": "form_param_max_length_exceeded",
    "meaning": "Too long.",
    "moment": "form.format",
    "retry": "after-fix",
    "reason": "too-long"
   },
   {
    "code": "form_username_invalid_length",
    "meaning": "Username length.",
    "moment": "form.format",
    "retry": "after-fix",
    "reason": "length"
   },
   {
    "code": "form_username_invalid_character",
    "meaning": "Username characters.",
    "moment": "form.format",
    "retry": "after-fix",
    "reason": "pattern"
   },
   {
    "code": "form_username_needs_non_number_char",
    "meaning": "Needs a letter.",
    "moment": "form.format",
    "retry": "after-fix",
    "reason": "pattern"
   },
   {
    "code": "form_username_cannot_be_phone_number",
    "meaning": "Looks like a phone number.",
    "moment": "form.format",
    "retry": "after-fix",
    "reason": "pattern"
   },
   {
    "code": "form_disallow_future_date",
    "meaning": "Date must not be in the future.",
    "moment": "form.format",
    "retry": "after-fix",
    "reason": "future"
   },
   {
    "code": "legal_not_accepted",
    "meaning": "Terms not accepted.",
    "moment": "form.missing",
    "retry": "after-fix",
    "reason": "terms"
   },
   {
    "code": "verification_expired",
    "meaning": "Expired.",
    "moment": "access.code-problem",
    "retry": "now",
    "reason": "expired"
   },
   {
    "code": "verification_failed",
    "meaning": "Too many wrong tries.",
    "moment": "access.locked-out",
    "retry": "other-method"
   },
   {
    "code": "verification_already_verified",
    "meaning": "Already done.",
    "moment": "access.code-problem",
    "retry": "never",
    "reason": "used"
   },
   {
    "code": "verification_not_sent",
    "meaning": "Ask for a code first.",
    "moment": "access.code-problem",
    "retry": "now",
    "reason": "not-sent"
   },
   {
    "code": "verification_link_token_expired",
    "meaning": "Link expired.",
    "moment": "access.code-problem",
    "retry": "now",
    "reason": "expired"
   },
   {
    "code": "verification_link_token_stale",
    "meaning": "Newer link sent.",
    "moment": "access.code-problem",
    "retry": "now",
    "reason": "expired"
   },
   {
    "code": "verification_link_token_invalid",
    "meaning": "Link wrong.",
    "moment": "access.code-problem",
    "retry": "now",
    "reason": "expired"
   },
   {
    "code": "verification_code_too_many_requests",
    "meaning": "Wait 30 seconds.",
    "moment": "net.rate-limited",
    "retry": "later"
   },
   {
    "code": "sign_up_outdated_verification",
    "meaning": "Newer verification pending.",
    "moment": "access.code-problem",
    "retry": "now",
    "reason": "expired"
   },
   {
    "code": "sign_in_email_link_not_same_client",
    "meaning": "Open the link in the same browser.",
    "moment": "access.code-problem",
    "retry": "after-fix",
    "reason": "same-browser"
   },
   {
    "code": "sign_up_email_link_not_same_client",
    "meaning": "Open the link in the same browser.",
    "moment": "access.code-problem",
    "retry": "after-fix",
    "reason": "same-browser"
   },
   {
    "code": "session_exists",
    "meaning": "Already signed in.",
    "moment": "access.provider-problem",
    "retry": "never",
    "reason": "signed-in"
   },
   {
    "code": "identifier_already_signed_in",
    "meaning": "Already signed in.",
    "moment": "access.provider-problem",
    "retry": "never",
    "reason": "signed-in"
   },
   {
    "code": "session_reverification_required",
    "meaning": "Confirm it is you.",
    "moment": "access.session-expired",
    "retry": "authenticate",
    "reason": "confirm"
   },
   {
    "code": "signed_out",
    "meaning": "Signed out.",
    "moment": "access.session-expired",
    "retry": "authenticate"
   },
   {
    "code": "authentication_invalid",
    "meaning": "No active session.",
    "moment": "access.session-expired",
    "retry": "authenticate"
   },
   {
    "code": "authorization_invalid",
    "meaning": "Not allowed.",
    "moment": "access.no-permission",
    "retry": "never"
   },
   {
    "code": "deprovisioned",
    "meaning": "Removed by the organisation.",
    "moment": "access.suspended",
    "retry": "never",
    "reveal": "private"
   },
   {
    "code": "user_locked",
    "meaning": "Locked; may include time remaining.",
    "moment": "access.locked-out",
    "retry": "later"
   },
   {
    "code": "account_lockout_warning",
    "meaning": "Close to lockout.",
    "moment": "access.locked-out",
    "retry": "after-fix",
    "reason": "almost"
   },
   {
    "code": "user_banned",
    "meaning": "Banned.",
    "moment": "access.suspended",
    "retry": "never",
    "reveal": "private"
   },
   {
    "code": "user_deactivated",
    "meaning": "Deactivated.",
    "moment": "access.suspended",
    "retry": "never",
    "reveal": "private"
   },
   {
    "code": "device_blocked",
    "meaning": "Device blocked.",
    "moment": "access.suspended",
    "retry": "never",
    "reveal": "private"
   },
   {
    "code": "action_blocked",
    "meaning": "Action blocked as suspicious.",
    "moment": "sec.unusual-activity",
    "retry": "never",
    "reveal": "private"
   },
   {
    "code": "not_allowed_access",
    "meaning": "Not on the allow list / address not allowed.",
    "moment": "access.no-permission",
    "retry": "never",
    "reveal": "private"
   },
   {
    "code": "sign_up_mode_restricted",
    "meaning": "Sign-ups restricted.",
    "moment": "access.no-permission",
    "retry": "never",
    "reason": "sign-up-closed"
   },
   {
    "code": "sign_up_restricted_waitlist",
    "meaning": "Join the waitlist.",
    "moment": "wait.review-or-queue",
    "retry": "later",
    "reason": "waitlist"
   },
   {
    "code": "waitlist_not_accepting_entries",
    "meaning": "Waitlist closed.",
    "moment": "wait.review-or-queue",
    "retry": "later",
    "reason": "waitlist"
   },
   {
    "code": "captcha_invalid",
    "meaning": "Robot check failed or unusual activity.",
    "moment": "access.wrong-credentials",
    "retry": "now",
    "reason": "person-check"
   },
   {
    "code": "captcha_missing_token",
    "meaning": "Robot check missing.",
    "moment": "access.wrong-credentials",
    "retry": "now",
    "reason": "person-check"
   },
   {
    "code": "signup_rate_limit_exceeded",
    "meaning": "Too many sign-ups.",
    "moment": "net.rate-limited",
    "retry": "later"
   },
   {
    "code": "unsupported_country_code",
    "meaning": "Phone country not supported.",
    "moment": "access.provider-problem",
    "retry": "other-method"
   },
   {
    "code": "sms_send_error",
    "meaning": "Text not sent.",
    "moment": "access.code-problem",
    "retry": "other-method",
    "reason": "not-sent"
   },
   {
    "code": "oauth_access_denied",
    "meaning": "Person did not grant access.",
    "moment": "access.provider-problem",
    "retry": "now",
    "reason": "closed"
   },
   {
    "code": "oauth_account_already_connected",
    "meaning": "Provider account linked elsewhere.",
    "moment": "access.provider-problem",
    "retry": "never",
    "reason": "linked"
   },
   {
    "code": "oauth_identification_claimed",
    "meaning": "Email claimed by another user.",
    "moment": "access.provider-problem",
    "retry": "never",
    "reveal": "existence"
   },
   {
    "code": "external_account_not_found",
    "meaning": "Provider account not linked.",
    "moment": "access.provider-problem",
    "retry": "other-method"
   },
   {
    "code": "external_account_missing_refresh_token",
    "meaning": "Reconnect the account.",
    "moment": "access.provider-problem",
    "retry": "authenticate"
   },
   {
    "code": "misconfigured_oauth_provider",
    "meaning": "Ours.",
    "moment": "net.server-error",
    "retry": "never",
    "reveal": "log"
   },
   {
    "code": "enterprise_sso_email_address_domain_mismatch",
    "meaning": "Wrong work email domain.",
    "moment": "access.provider-problem",
    "retry": "after-fix"
   },
   {
    "code": "no_passkeys_found_for_user",
    "meaning": "No passkey yet.",
    "moment": "access.provider-problem",
    "retry": "other-method",
    "reason": "passkey"
   },
   {
    "code": "passkey_not_registered",
    "meaning": "Passkey unknown.",
    "moment": "access.provider-problem",
    "retry": "other-method",
    "reason": "passkey"
   },
   {
    "code": "passkey_authentication_failure",
    "meaning": "Passkey check failed.",
    "moment": "access.provider-problem",
    "retry": "other-method",
    "reason": "passkey"
   },
   {
    "code": "passkey_quota_exceeded",
    "meaning": "Maximum passkeys.",
    "moment": "plan.limit-reached",
    "retry": "after-fix",
    "reason": "sign-in-methods"
   },
   {
    "code": "passkey_not_supported",
    "meaning": "Client: not supported.",
    "moment": "access.provider-problem",
    "retry": "other-method",
    "reason": "passkey"
   },
   {
    "code": "passkey_already_exists",
    "meaning": "Client: already set up.",
    "moment": "access.provider-problem",
    "retry": "never",
    "reason": "passkey-exists"
   },
   {
    "code": "passkey_retrieval_cancelled",
    "meaning": "Client: cancelled or timed out.",
    "moment": "access.provider-problem",
    "retry": "now",
    "reason": "closed"
   },
   {
    "code": "passkey_registration_cancelled",
    "meaning": "Client: cancelled or timed out.",
    "moment": "access.provider-problem",
    "retry": "now",
    "reason": "closed"
   },
   {
    "code": "totp_already_enabled",
    "meaning": "Already on.",
    "moment": "access.provider-problem",
    "retry": "never",
    "reason": "linked"
   },
   {
    "code": "backup_codes_not_available",
    "meaning": "Turn on another method first.",
    "moment": "access.provider-problem",
    "retry": "after-fix"
   },
   {
    "code": "already_a_member_in_organization",
    "meaning": "Already a member.",
    "moment": "work.conflict",
    "retry": "never",
    "reason": "exists"
   },
   {
    "code": "organization_invitation_revoked_code",
    "meaning": "Invite withdrawn.",
    "moment": "access.code-problem",
    "retry": "never",
    "reason": "invite"
   },
   {
    "code": "organization_invitation_already_accepted",
    "meaning": "Invite used; sign in.",
    "moment": "access.code-problem",
    "retry": "never",
    "reason": "used"
   },
   {
    "code": "organization_not_found_or_unauthorized",
    "meaning": "Not found or no access (deliberately merged).",
    "moment": "access.no-permission",
    "retry": "never",
    "reveal": "existence"
   },
   {
    "code": "missing_organization_permission",
    "meaning": "Needs a role.",
    "moment": "access.no-permission",
    "retry": "never"
   },
   {
    "code": "organization_membership_quota_exceeded",
    "meaning": "Seats full.",
    "moment": "plan.limit-reached",
    "retry": "after-fix",
    "reason": "seats"
   },
   {
    "code": "organization_quota_exceeded",
    "meaning": "Too many organisations.",
    "moment": "plan.limit-reached",
    "retry": "after-fix"
   },
   {
    "code": "insufficient_seats",
    "meaning": "No seats (402).",
    "moment": "plan.limit-reached",
    "retry": "after-fix",
    "reason": "seats"
   },
   {
    "code": "payment_attempt_failed_card_declined",
    "meaning": "Card declined.",
    "moment": "money.declined",
    "retry": "other-method",
    "money": "not-charged"
   },
   {
    "code": "payment_attempt_failed_card_insufficient_funds",
    "meaning": "Insufficient funds.",
    "moment": "money.funds",
    "retry": "other-method",
    "reason": "balance",
    "money": "not-charged",
    "reveal": "private"
   },
   {
    "code": "payment_attempt_failed_card_expired",
    "meaning": "Card expired.",
    "moment": "money.expired",
    "retry": "other-method",
    "money": "not-charged"
   },
   {
    "code": "payment_attempt_failed_processing_error",
    "meaning": "Processing.",
    "moment": "money.unknown-outcome",
    "retry": "check-first"
   },
   {
    "code": "payment_attempt_failed_requires_confirmation",
    "meaning": "Needs confirmation.",
    "moment": "money.verify",
    "retry": "other-method",
    "money": "not-charged"
   },
   {
    "code": "payment_source_expired",
    "meaning": "Saved card expired.",
    "moment": "money.expired",
    "retry": "other-method",
    "money": "not-charged"
   },
   {
    "code": "payment_source_in_use",
    "meaning": "Card pays for an active plan.",
    "moment": "delete.confirm",
    "retry": "after-fix",
    "reason": "in-use"
   },
   {
    "code": "checkout_already_complete",
    "meaning": "Already paid.",
    "moment": "money.unknown-outcome",
    "retry": "never",
    "reason": "paid",
    "money": "charged"
   },
   {
    "code": "checkout_already_in_progress",
    "meaning": "Another checkout open.",
    "moment": "money.unknown-outcome",
    "retry": "after-fix",
    "reason": "in-progress"
   },
   {
    "code": "subscription_already_ended",
    "meaning": "Already ended.",
    "moment": "support.leaving",
    "retry": "never",
    "reason": "ended"
   },
   {
    "code": "free_trial_already_active",
    "meaning": "Trial already on.",
    "moment": "plan.trial-ending",
    "retry": "never",
    "reason": "active"
   },
   {
    "code": "plan_seat_limit_exceeded",
    "meaning": "Plan too small for members.",
    "moment": "plan.limit-reached",
    "retry": "after-fix",
    "reason": "seats"
   },
   {
    "code": "image_too_large",
    "meaning": "Over 10 MB.",
    "moment": "file.rejected",
    "retry": "after-fix",
    "reason": "too-large"
   },
   {
    "code": "resource_locked",
    "meaning": "Busy; retry.",
    "moment": "work.conflict",
    "retry": "now",
    "reason": "locked"
   },
   {
    "code": "resource_not_found",
    "meaning": "Not found.",
    "moment": "empty.not-found",
    "retry": "never",
    "reveal": "existence"
   },
   {
    "code": "gone",
    "meaning": "Removed.",
    "moment": "empty.not-found",
    "retry": "never",
    "reason": "removed"
   },
   {
    "code": "gateway_timeout",
    "meaning": "Third party timed out.",
    "moment": "net.timeout",
    "retry": "now"
   },
   {
    "code": "internal_clerk_error",
    "meaning": "Fault at Clerk.",
    "moment": "net.server-error",
    "retry": "now"
   },
   {
    "code": "quota_exceeded",
    "meaning": "Quota.",
    "moment": "plan.limit-reached",
    "retry": "after-fix"
   }
  ]
 },
 {
  "id": "firebase.auth",
  "title": "Firebase Auth error codes",
  "sources": [
   "https://github.com/firebase/firebase-js-sdk/blob/main/packages/auth/src/core/errors.ts"
  ],
  "checkedOn": "2026-08",
  "fallback": "internal-error",
  "codes": [
   {
    "code": "admin-restricted-operation",
    "meaning": "Admins only.",
    "moment": "access.no-permission",
    "retry": "never"
   },
   {
    "code": "argument-error",
    "meaning": "Our bug.",
    "moment": "net.server-error",
    "retry": "never",
    "reveal": "log"
   },
   {
    "code": "app-not-authorized",
    "meaning": "Our configuration.",
    "moment": "net.server-error",
    "retry": "never",
    "reveal": "log"
   },
   {
    "code": "app-not-installed",
    "meaning": "Mobile app missing.",
    "moment": "net.update-required",
    "retry": "after-fix",
    "reason": "app"
   },
   {
    "code": "captcha-check-failed",
    "meaning": "Robot check failed.",
    "moment": "access.wrong-credentials",
    "retry": "now",
    "reason": "person-check"
   },
   {
    "code": "code-expired",
    "meaning": "Text code expired.",
    "moment": "access.code-problem",
    "retry": "now",
    "reason": "expired"
   },
   {
    "code": "cordova-not-ready",
    "meaning": "Our bug.",
    "moment": "net.server-error",
    "retry": "never",
    "reveal": "log"
   },
   {
    "code": "cors-unsupported",
    "meaning": "Browser not supported.",
    "moment": "net.update-required",
    "retry": "after-fix",
    "reason": "browser"
   },
   {
    "code": "credential-already-in-use",
    "meaning": "Sign-in already linked to another account.",
    "moment": "access.provider-problem",
    "retry": "never",
    "reason": "linked",
    "reveal": "private"
   },
   {
    "code": "custom-token-mismatch",
    "meaning": "Our configuration.",
    "moment": "net.server-error",
    "retry": "never",
    "reveal": "log"
   },
   {
    "code": "requires-recent-login",
    "meaning": "Confirm it is you first.",
    "moment": "access.session-expired",
    "retry": "authenticate",
    "reason": "confirm"
   },
   {
    "code": "dependent-sdk-initialized-before-auth",
    "meaning": "Our bug.",
    "moment": "net.server-error",
    "retry": "never",
    "reveal": "log"
   },
   {
    "code": "dynamic-link-not-activated",
    "meaning": "Our configuration.",
    "moment": "net.server-error",
    "retry": "never",
    "reveal": "log"
   },
   {
    "code": "email-change-needs-verification",
    "meaning": "Verify email first (MFA).",
    "moment": "access.code-problem",
    "retry": "after-fix",
    "reason": "unconfirmed"
   },
   {
    "code": "email-already-in-use",
    "meaning": "Address already has an account.",
    "moment": "access.wrong-credentials",
    "retry": "never",
    "reveal": "existence"
   },
   {
    "code": "emulator-config-failed",
    "meaning": "Our bug.",
    "moment": "net.server-error",
    "retry": "never",
    "reveal": "log"
   },
   {
    "code": "expired-action-code",
    "meaning": "Email link expired.",
    "moment": "access.code-problem",
    "retry": "now",
    "reason": "expired"
   },
   {
    "code": "cancelled-popup-request",
    "meaning": "Another pop-up opened; say nothing.",
    "moment": "access.provider-problem",
    "retry": "now",
    "reason": "closed",
    "reveal": "log"
   },
   {
    "code": "internal-error",
    "meaning": "Firebase fault.",
    "moment": "net.server-error",
    "retry": "now"
   },
   {
    "code": "invalid-api-key",
    "meaning": "Our configuration.",
    "moment": "net.server-error",
    "retry": "never",
    "reveal": "log"
   },
   {
    "code": "invalid-app-credential",
    "meaning": "App verification failed.",
    "moment": "access.provider-problem",
    "retry": "now",
    "reveal": "log"
   },
   {
    "code": "invalid-app-id",
    "meaning": "Our configuration.",
    "moment": "net.server-error",
    "retry": "never",
    "reveal": "log"
   },
   {
    "code": "invalid-user-token",
    "meaning": "Session not valid.",
    "moment": "access.session-expired",
    "retry": "authenticate"
   },
   {
    "code": "invalid-auth-event",
    "meaning": "Fault.",
    "moment": "net.server-error",
    "retry": "now",
    "reveal": "log"
   },
   {
    "code": "invalid-cert-hash",
    "meaning": "Our configuration.",
    "moment": "net.server-error",
    "retry": "never",
    "reveal": "log"
   },
   {
    "code": "invalid-verification-code",
    "meaning": "Code wrong.",
    "moment": "access.code-problem",
    "retry": "after-fix",
    "reason": "wrong"
   },
   {
    "code": "invalid-continue-uri",
    "meaning": "Our bug.",
    "moment": "net.server-error",
    "retry": "never",
    "reveal": "log"
   },
   {
    "code": "invalid-cordova-configuration",
    "meaning": "Our configuration.",
    "moment": "net.server-error",
    "retry": "never",
    "reveal": "log"
   },
   {
    "code": "invalid-custom-token",
    "meaning": "Our bug.",
    "moment": "net.server-error",
    "retry": "never",
    "reveal": "log"
   },
   {
    "code": "invalid-dynamic-link-domain",
    "meaning": "Our configuration.",
    "moment": "net.server-error",
    "retry": "never",
    "reveal": "log"
   },
   {
    "code": "invalid-email",
    "meaning": "Email format.",
    "moment": "form.format",
    "retry": "after-fix",
    "reason": "email"
   },
   {
    "code": "invalid-emulator-scheme",
    "meaning": "Our bug.",
    "moment": "net.server-error",
    "retry": "never",
    "reveal": "log"
   },
   {
    "code": "invalid-credential",
    "meaning": "Credential wrong, malformed or expired (also returned for wrong password when enumeration protection is on).",
    "moment": "access.wrong-credentials",
    "retry": "after-fix",
    "reveal": "existence"
   },
   {
    "code": "invalid-message-payload",
    "meaning": "Our template.",
    "moment": "net.server-error",
    "retry": "never",
    "reveal": "log"
   },
   {
    "code": "invalid-multi-factor-session",
    "meaning": "First step not proven.",
    "moment": "access.session-expired",
    "retry": "authenticate"
   },
   {
    "code": "invalid-oauth-client-id",
    "meaning": "Our configuration.",
    "moment": "net.server-error",
    "retry": "never",
    "reveal": "log"
   },
   {
    "code": "invalid-oauth-provider",
    "meaning": "Our configuration.",
    "moment": "net.server-error",
    "retry": "never",
    "reveal": "log"
   },
   {
    "code": "invalid-action-code",
    "meaning": "Link wrong, expired or used.",
    "moment": "access.code-problem",
    "retry": "now",
    "reason": "expired"
   },
   {
    "code": "unauthorized-domain",
    "meaning": "Our configuration.",
    "moment": "net.server-error",
    "retry": "never",
    "reveal": "log"
   },
   {
    "code": "wrong-password",
    "meaning": "Password wrong.",
    "moment": "access.wrong-credentials",
    "retry": "after-fix",
    "reveal": "existence"
   },
   {
    "code": "invalid-persistence-type",
    "meaning": "Our bug.",
    "moment": "net.server-error",
    "retry": "never",
    "reveal": "log"
   },
   {
    "code": "invalid-phone-number",
    "meaning": "Phone format.",
    "moment": "form.format",
    "retry": "after-fix",
    "reason": "phone"
   },
   {
    "code": "invalid-provider-id",
    "meaning": "Our bug.",
    "moment": "net.server-error",
    "retry": "never",
    "reveal": "log"
   },
   {
    "code": "invalid-recipient-email",
    "meaning": "Could not send to that address.",
    "moment": "form.format",
    "retry": "after-fix",
    "reason": "email"
   },
   {
    "code": "invalid-sender",
    "meaning": "Our template.",
    "moment": "net.server-error",
    "retry": "never",
    "reveal": "log"
   },
   {
    "code": "invalid-verification-id",
    "meaning": "Verification lost.",
    "moment": "access.code-problem",
    "retry": "now",
    "reason": "expired"
   },
   {
    "code": "invalid-tenant-id",
    "meaning": "Our configuration.",
    "moment": "net.server-error",
    "retry": "never",
    "reveal": "log"
   },
   {
    "code": "login-blocked",
    "meaning": "Blocked by our rule.",
    "moment": "access.suspended",
    "retry": "never",
    "reveal": "private"
   },
   {
    "code": "multi-factor-info-not-found",
    "meaning": "Factor gone.",
    "moment": "access.code-problem",
    "retry": "other-method",
    "reason": "wrong"
   },
   {
    "code": "multi-factor-auth-required",
    "meaning": "Second step needed (not an error).",
    "moment": "access.session-expired",
    "retry": "authenticate",
    "reason": "confirm"
   },
   {
    "code": "missing-android-pkg-name",
    "meaning": "Our bug.",
    "moment": "net.server-error",
    "retry": "never",
    "reveal": "log"
   },
   {
    "code": "missing-app-credential",
    "meaning": "Our bug.",
    "moment": "net.server-error",
    "retry": "never",
    "reveal": "log"
   },
   {
    "code": "auth-domain-config-required",
    "meaning": "Our configuration.",
    "moment": "net.server-error",
    "retry": "never",
    "reveal": "log"
   },
   {
    "code": "missing-verification-code",
    "meaning": "Code empty.",
    "moment": "form.missing",
    "retry": "after-fix",
    "reason": "code"
   },
   {
    "code": "missing-continue-uri",
    "meaning": "Our bug.",
    "moment": "net.server-error",
    "retry": "never",
    "reveal": "log"
   },
   {
    "code": "missing-iframe-start",
    "meaning": "Fault.",
    "moment": "net.server-error",
    "retry": "now",
    "reveal": "log"
   },
   {
    "code": "missing-ios-bundle-id",
    "meaning": "Our bug.",
    "moment": "net.server-error",
    "retry": "never",
    "reveal": "log"
   },
   {
    "code": "missing-or-invalid-nonce",
    "meaning": "Our bug.",
    "moment": "net.server-error",
    "retry": "now",
    "reveal": "log"
   },
   {
    "code": "missing-multi-factor-info",
    "meaning": "Our bug.",
    "moment": "net.server-error",
    "retry": "never",
    "reveal": "log"
   },
   {
    "code": "missing-multi-factor-session",
    "meaning": "Our bug.",
    "moment": "net.server-error",
    "retry": "never",
    "reveal": "log"
   },
   {
    "code": "missing-phone-number",
    "meaning": "Phone empty.",
    "moment": "form.missing",
    "retry": "after-fix",
    "reason": "phone"
   },
   {
    "code": "missing-verification-id",
    "meaning": "Verification lost.",
    "moment": "access.code-problem",
    "retry": "now",
    "reason": "expired"
   },
   {
    "code": "app-deleted",
    "meaning": "Our bug.",
    "moment": "net.server-error",
    "retry": "never",
    "reveal": "log"
   },
   {
    "code": "account-exists-with-different-credential",
    "meaning": "Same email, other sign-in method.",
    "moment": "access.provider-problem",
    "retry": "other-method",
    "reveal": "existence"
   },
   {
    "code": "network-request-failed",
    "meaning": "Network.",
    "moment": "net.offline",
    "retry": "now"
   },
   {
    "code": "null-user",
    "meaning": "Our bug.",
    "moment": "net.server-error",
    "retry": "never",
    "reveal": "log"
   },
   {
    "code": "no-auth-event",
    "meaning": "Fault.",
    "moment": "net.server-error",
    "retry": "now",
    "reveal": "log"
   },
   {
    "code": "no-such-provider",
    "meaning": "Not linked.",
    "moment": "access.provider-problem",
    "retry": "never"
   },
   {
    "code": "operation-not-allowed",
    "meaning": "Provider is off.",
    "moment": "access.provider-problem",
    "retry": "other-method",
    "reveal": "log"
   },
   {
    "code": "operation-not-supported-in-this-environment",
    "meaning": "Browser setting blocks it.",
    "moment": "net.update-required",
    "retry": "after-fix",
    "reason": "browser"
   },
   {
    "code": "popup-blocked",
    "meaning": "Browser blocked the window.",
    "moment": "access.provider-problem",
    "retry": "after-fix",
    "reason": "pop-up"
   },
   {
    "code": "popup-closed-by-user",
    "meaning": "Window closed; say little, keep the button.",
    "moment": "access.provider-problem",
    "retry": "now",
    "reason": "closed"
   },
   {
    "code": "provider-already-linked",
    "meaning": "Already linked.",
    "moment": "access.provider-problem",
    "retry": "never",
    "reason": "linked"
   },
   {
    "code": "quota-exceeded",
    "meaning": "Our quota.",
    "moment": "net.outage",
    "retry": "later"
   },
   {
    "code": "redirect-cancelled-by-user",
    "meaning": "Person went back.",
    "moment": "access.provider-problem",
    "retry": "now",
    "reason": "closed"
   },
   {
    "code": "redirect-operation-pending",
    "meaning": "Already under way.",
    "moment": "wait.long-task",
    "retry": "now",
    "reveal": "log"
   },
   {
    "code": "rejected-credential",
    "meaning": "Malformed.",
    "moment": "access.provider-problem",
    "retry": "now",
    "reveal": "log"
   },
   {
    "code": "second-factor-already-in-use",
    "meaning": "Already set up.",
    "moment": "access.provider-problem",
    "retry": "never",
    "reason": "linked"
   },
   {
    "code": "maximum-second-factor-count-exceeded",
    "meaning": "Maximum reached.",
    "moment": "plan.limit-reached",
    "retry": "after-fix",
    "reason": "sign-in-methods"
   },
   {
    "code": "tenant-id-mismatch",
    "meaning": "Our configuration.",
    "moment": "net.server-error",
    "retry": "never",
    "reveal": "log"
   },
   {
    "code": "timeout",
    "meaning": "Took too long.",
    "moment": "net.timeout",
    "retry": "now"
   },
   {
    "code": "user-token-expired",
    "meaning": "Session over.",
    "moment": "access.session-expired",
    "retry": "authenticate"
   },
   {
    "code": "too-many-requests",
    "meaning": "Blocked for unusual activity.",
    "moment": "access.locked-out",
    "retry": "later"
   },
   {
    "code": "unauthorized-continue-uri",
    "meaning": "Our configuration.",
    "moment": "net.server-error",
    "retry": "never",
    "reveal": "log"
   },
   {
    "code": "unsupported-first-factor",
    "meaning": "Use another first step.",
    "moment": "access.provider-problem",
    "retry": "other-method"
   },
   {
    "code": "unsupported-persistence-type",
    "meaning": "Browser setting.",
    "moment": "net.update-required",
    "retry": "never",
    "reason": "browser",
    "reveal": "log"
   },
   {
    "code": "unsupported-tenant-operation",
    "meaning": "Our configuration.",
    "moment": "net.server-error",
    "retry": "never",
    "reveal": "log"
   },
   {
    "code": "unverified-email",
    "meaning": "Verify email first.",
    "moment": "access.code-problem",
    "retry": "after-fix",
    "reason": "unconfirmed"
   },
   {
    "code": "user-cancelled",
    "meaning": "Permission not given; nothing was shared.",
    "moment": "access.provider-problem",
    "retry": "now",
    "reason": "closed"
   },
   {
    "code": "user-not-found",
    "meaning": "No such account.",
    "moment": "access.wrong-credentials",
    "retry": "after-fix",
    "reveal": "existence"
   },
   {
    "code": "user-disabled",
    "meaning": "Turned off by an administrator.",
    "moment": "access.suspended",
    "retry": "never",
    "reveal": "private"
   },
   {
    "code": "user-mismatch",
    "meaning": "Different account.",
    "moment": "access.provider-problem",
    "retry": "after-fix",
    "reason": "other-account"
   },
   {
    "code": "user-signed-out",
    "meaning": "Signed out.",
    "moment": "access.session-expired",
    "retry": "authenticate"
   },
   {
    "code": "weak-password",
    "meaning": "Under 6 characters by default.",
    "moment": "access.password-rejected",
    "retry": "after-fix",
    "reason": "weak"
   },
   {
    "code": "web-storage-unsupported",
    "meaning": "Cookies/storage off.",
    "moment": "net.update-required",
    "retry": "after-fix",
    "reason": "cookies"
   },
   {
    "code": "already-initialized",
    "meaning": "Our bug.",
    "moment": "net.server-error",
    "retry": "never",
    "reveal": "log"
   }
  ]
 },
 {
  "id": "dom.validity",
  "title": "ValidityState flags",
  "sources": [
   "https://developer.mozilla.org/docs/Web/API/ValidityState",
   "https://design-system.service.gov.uk/components/error-message/"
  ],
  "checkedOn": "2026-08",
  "fallback": "customError",
  "codes": [
   {
    "code": "valueMissing",
    "meaning": "Required and empty.",
    "moment": "form.missing",
    "retry": "after-fix"
   },
   {
    "code": "typeMismatch",
    "meaning": "Not an email or URL.",
    "moment": "form.format",
    "retry": "after-fix",
    "reason": "type"
   },
   {
    "code": "patternMismatch",
    "meaning": "Does not match pattern.",
    "moment": "form.format",
    "retry": "after-fix",
    "reason": "pattern"
   },
   {
    "code": "tooLong",
    "meaning": "Longer than maxlength (never true in Gecko).",
    "moment": "form.format",
    "retry": "after-fix",
    "reason": "too-long"
   },
   {
    "code": "tooShort",
    "meaning": "Shorter than minlength.",
    "moment": "form.format",
    "retry": "after-fix",
    "reason": "too-short"
   },
   {
    "code": "rangeUnderflow",
    "meaning": "Below min.",
    "moment": "form.format",
    "retry": "after-fix",
    "reason": "too-low"
   },
   {
    "code": "rangeOverflow",
    "meaning": "Above max.",
    "moment": "form.format",
    "retry": "after-fix",
    "reason": "too-high"
   },
   {
    "code": "stepMismatch",
    "meaning": "Not on the step.",
    "moment": "form.format",
    "retry": "after-fix",
    "reason": "step"
   },
   {
    "code": "badInput",
    "meaning": "Browser cannot convert.",
    "moment": "form.format",
    "retry": "after-fix",
    "reason": "number"
   },
   {
    "code": "customError",
    "meaning": "SetCustomValidity set.",
    "moment": "form.format",
    "retry": "after-fix"
   },
   {
    "code": "valid",
    "meaning": "All constraints met.",
    "moment": "net.server-error",
    "retry": "never",
    "reason": "done"
   }
  ]
 },
 {
  "id": "grpc.code",
  "title": "gRPC / google.rpc canonical codes",
  "sources": [
   "https://github.com/grpc/grpc/blob/master/doc/statuscodes.md",
   "https://github.com/googleapis/googleapis/blob/master/google/rpc/code.proto"
  ],
  "checkedOn": "2026-08",
  "fallback": "UNKNOWN",
  "codes": [
   {
    "code": "OK",
    "meaning": "Success.",
    "moment": "net.server-error",
    "retry": "never",
    "reason": "done"
   },
   {
    "code": "CANCELLED",
    "meaning": "Caller cancelled.",
    "moment": "net.server-error",
    "retry": "now",
    "reason": "cancelled"
   },
   {
    "code": "UNKNOWN",
    "meaning": "Unknown.",
    "moment": "net.server-error",
    "retry": "now"
   },
   {
    "code": "INVALID_ARGUMENT",
    "meaning": "Argument wrong whatever the state.",
    "moment": "form.format",
    "retry": "after-fix"
   },
   {
    "code": "DEADLINE_EXCEEDED",
    "meaning": "Too slow; a state change MAY still have completed.",
    "moment": "net.timeout",
    "retry": "check-first"
   },
   {
    "code": "NOT_FOUND",
    "meaning": "Not found, or hidden for privacy.",
    "moment": "empty.not-found",
    "retry": "never"
   },
   {
    "code": "ALREADY_EXISTS",
    "meaning": "Already exists.",
    "moment": "work.conflict",
    "retry": "after-fix",
    "reason": "exists"
   },
   {
    "code": "PERMISSION_DENIED",
    "meaning": "No permission (identity known).",
    "moment": "access.no-permission",
    "retry": "never"
   },
   {
    "code": "RESOURCE_EXHAUSTED",
    "meaning": "Quota or space used up.",
    "moment": "net.rate-limited",
    "retry": "later"
   },
   {
    "code": "FAILED_PRECONDITION",
    "meaning": "System not in the needed state; do not retry until fixed.",
    "moment": "work.conflict",
    "retry": "after-fix"
   },
   {
    "code": "ABORTED",
    "meaning": "Concurrency clash; retry at a higher level.",
    "moment": "work.conflict",
    "retry": "now"
   },
   {
    "code": "OUT_OF_RANGE",
    "meaning": "Past the valid range.",
    "moment": "form.format",
    "retry": "after-fix"
   },
   {
    "code": "UNIMPLEMENTED",
    "meaning": "Not supported.",
    "moment": "net.update-required",
    "retry": "never"
   },
   {
    "code": "INTERNAL",
    "meaning": "Broken invariant.",
    "moment": "net.server-error",
    "retry": "now"
   },
   {
    "code": "UNAVAILABLE",
    "meaning": "Transient; retry with backoff.",
    "moment": "net.outage",
    "retry": "now"
   },
   {
    "code": "DATA_LOSS",
    "meaning": "Unrecoverable loss or corruption.",
    "moment": "work.lost",
    "retry": "never"
   },
   {
    "code": "UNAUTHENTICATED",
    "meaning": "No valid credentials.",
    "moment": "access.session-expired",
    "retry": "authenticate"
   }
  ]
 },
 {
  "id": "http.status",
  "title": "HTTP statuses a product UI must explain",
  "sources": [
   "https://developer.mozilla.org/docs/Web/HTTP/Reference/Status",
   "https://www.rfc-editor.org/rfc/rfc9110#section-15"
  ],
  "checkedOn": "2026-08",
  "fallback": "500",
  "codes": [
   {
    "code": "400",
    "meaning": "Server could not understand the request; usually our bug, sometimes the input.",
    "moment": "form.format",
    "retry": "after-fix"
   },
   {
    "code": "401",
    "meaning": "Really \"not authenticated\".",
    "moment": "access.session-expired",
    "retry": "authenticate"
   },
   {
    "code": "402",
    "meaning": "No standard meaning; often plan, quota or unpaid bill.",
    "moment": "plan.limit-reached",
    "retry": "after-fix",
    "reason": "unpaid"
   },
   {
    "code": "403",
    "meaning": "Identity known, access refused.",
    "moment": "access.no-permission",
    "retry": "never"
   },
   {
    "code": "404",
    "meaning": "Nothing here, or hidden instead of 403.",
    "moment": "empty.not-found",
    "retry": "never",
    "reveal": "existence"
   },
   {
    "code": "405",
    "meaning": "Method not supported for the resource.",
    "moment": "net.server-error",
    "retry": "never",
    "reveal": "log"
   },
   {
    "code": "406",
    "meaning": "No representation fits Accept headers.",
    "moment": "net.server-error",
    "retry": "never",
    "reveal": "log"
   },
   {
    "code": "407",
    "meaning": "A proxy wants sign-in.",
    "moment": "net.offline",
    "retry": "authenticate",
    "reason": "portal"
   },
   {
    "code": "408",
    "meaning": "Server gave up waiting.",
    "moment": "net.timeout",
    "retry": "now"
   },
   {
    "code": "409",
    "meaning": "Clashes with current state.",
    "moment": "work.conflict",
    "retry": "after-fix"
   },
   {
    "code": "410",
    "meaning": "Removed for good.",
    "moment": "empty.not-found",
    "retry": "never",
    "reason": "removed"
   },
   {
    "code": "411",
    "meaning": "Content-Length missing.",
    "moment": "net.server-error",
    "retry": "never",
    "reveal": "log"
   },
   {
    "code": "412",
    "meaning": "If-Match etc. did not hold.",
    "moment": "work.conflict",
    "retry": "after-fix"
   },
   {
    "code": "413",
    "meaning": "Body over the limit; may carry Retry-After.",
    "moment": "file.rejected",
    "retry": "after-fix",
    "reason": "too-large"
   },
   {
    "code": "414",
    "meaning": "URL too long.",
    "moment": "form.format",
    "retry": "after-fix",
    "reason": "too-long",
    "reveal": "log"
   },
   {
    "code": "415",
    "meaning": "Format not accepted.",
    "moment": "file.rejected",
    "retry": "after-fix",
    "reason": "type"
   },
   {
    "code": "416",
    "meaning": "Range outside the file.",
    "moment": "file.interrupted",
    "retry": "now",
    "reveal": "log"
   },
   {
    "code": "421",
    "meaning": "Wrong server.",
    "moment": "net.server-error",
    "retry": "now",
    "reveal": "log"
   },
   {
    "code": "422",
    "meaning": "Well-formed but not valid in meaning.",
    "moment": "form.format",
    "retry": "after-fix"
   },
   {
    "code": "423",
    "meaning": "Resource is locked.",
    "moment": "work.conflict",
    "retry": "later",
    "reason": "locked"
   },
   {
    "code": "424",
    "meaning": "A previous step failed.",
    "moment": "net.degraded",
    "retry": "after-fix"
   },
   {
    "code": "425",
    "meaning": "Server will not risk a replay.",
    "moment": "net.timeout",
    "retry": "now",
    "reveal": "log"
   },
   {
    "code": "426",
    "meaning": "Client must change protocol/version.",
    "moment": "net.update-required",
    "retry": "after-fix"
   },
   {
    "code": "428",
    "meaning": "Must be conditional, to prevent lost update.",
    "moment": "work.conflict",
    "retry": "after-fix",
    "reveal": "log"
   },
   {
    "code": "429",
    "meaning": "Rate limited.",
    "moment": "net.rate-limited",
    "retry": "later"
   },
   {
    "code": "431",
    "meaning": "Headers (often cookies) too big.",
    "moment": "net.server-error",
    "retry": "after-fix",
    "reason": "cookies"
   },
   {
    "code": "451",
    "meaning": "Cannot legally be shown.",
    "moment": "access.no-permission",
    "retry": "never",
    "reason": "region"
   },
   {
    "code": "499",
    "meaning": "Person navigated away.",
    "moment": "net.server-error",
    "retry": "now",
    "reason": "cancelled",
    "reveal": "log"
   },
   {
    "code": "500",
    "meaning": "Server hit something it cannot handle.",
    "moment": "net.server-error",
    "retry": "now"
   },
   {
    "code": "501",
    "meaning": "Not supported.",
    "moment": "net.server-error",
    "retry": "never",
    "reveal": "log"
   },
   {
    "code": "502",
    "meaning": "Upstream sent a bad answer.",
    "moment": "net.server-error",
    "retry": "now"
   },
   {
    "code": "503",
    "meaning": "Down for maintenance or overloaded; should carry Retry-After.",
    "moment": "net.outage",
    "retry": "later"
   },
   {
    "code": "504",
    "meaning": "Upstream did not answer in time.",
    "moment": "net.timeout",
    "retry": "check-first"
   },
   {
    "code": "505",
    "meaning": "Protocol not supported.",
    "moment": "net.server-error",
    "retry": "never",
    "reveal": "log"
   },
   {
    "code": "507",
    "meaning": "No room to store it.",
    "moment": "plan.limit-reached",
    "retry": "after-fix",
    "reason": "storage"
   },
   {
    "code": "508",
    "meaning": "Infinite loop.",
    "moment": "net.server-error",
    "retry": "never",
    "reveal": "log"
   },
   {
    "code": "511",
    "meaning": "Captive portal.",
    "moment": "net.offline",
    "retry": "authenticate",
    "reason": "portal"
   }
  ]
 },
 {
  "id": "iso8583.de39",
  "title": "ISO 8583 response codes",
  "sources": [
   "https://docs.paymentplatform.dev/payengine-api-v2.5/error-and-response-codes/response-codes-from-credit-card-networks",
   "https://github.com/zemuldo/iso_8583_elixir"
  ],
  "checkedOn": "2026-08",
  "fallback": "19",
  "codes": [
   {
    "code": "00",
    "meaning": "Approved.",
    "moment": "net.server-error",
    "retry": "never",
    "reason": "done"
   },
   {
    "code": "01",
    "meaning": "Refer to issuer.",
    "moment": "money.declined",
    "retry": "other-method",
    "reason": "bank",
    "money": "not-charged"
   },
   {
    "code": "02",
    "meaning": "Refer to issuer, special.",
    "moment": "money.declined",
    "retry": "other-method",
    "reason": "bank",
    "money": "not-charged"
   },
   {
    "code": "03",
    "meaning": "Invalid merchant.",
    "moment": "net.server-error",
    "retry": "never",
    "reveal": "log"
   },
   {
    "code": "04",
    "meaning": "Pick up card.",
    "moment": "money.declined",
    "retry": "never",
    "money": "not-charged",
    "reveal": "never"
   },
   {
    "code": "05",
    "meaning": "Do not honour.",
    "moment": "money.declined",
    "retry": "other-method",
    "reason": "bank",
    "money": "not-charged"
   },
   {
    "code": "06",
    "meaning": "Error.",
    "moment": "money.unknown-outcome",
    "retry": "check-first"
   },
   {
    "code": "07",
    "meaning": "Pick up card, special (fraud).",
    "moment": "money.declined",
    "retry": "never",
    "money": "not-charged",
    "reveal": "never"
   },
   {
    "code": "08",
    "meaning": "Approve with ID.",
    "moment": "net.server-error",
    "retry": "never",
    "reason": "done"
   },
   {
    "code": "10",
    "meaning": "Partial approval.",
    "moment": "net.server-error",
    "retry": "never",
    "reason": "done"
   },
   {
    "code": "12",
    "meaning": "Invalid transaction.",
    "moment": "money.declined",
    "retry": "other-method",
    "reason": "bank",
    "money": "not-charged"
   },
   {
    "code": "13",
    "meaning": "Invalid amount.",
    "moment": "money.details",
    "retry": "after-fix",
    "reason": "amount",
    "money": "not-charged"
   },
   {
    "code": "14",
    "meaning": "Invalid card number.",
    "moment": "money.details",
    "retry": "after-fix",
    "reason": "number",
    "money": "not-charged"
   },
   {
    "code": "15",
    "meaning": "No such issuer.",
    "moment": "money.details",
    "retry": "after-fix",
    "reason": "number",
    "money": "not-charged"
   },
   {
    "code": "19",
    "meaning": "Re-enter.",
    "moment": "money.declined",
    "retry": "other-method",
    "money": "not-charged"
   },
   {
    "code": "21",
    "meaning": "No action taken.",
    "moment": "money.declined",
    "retry": "other-method",
    "reason": "bank",
    "money": "not-charged"
   },
   {
    "code": "25",
    "meaning": "Record not found.",
    "moment": "money.declined",
    "retry": "other-method",
    "money": "not-charged"
   },
   {
    "code": "28",
    "meaning": "File unavailable.",
    "moment": "money.unknown-outcome",
    "retry": "check-first"
   },
   {
    "code": "30",
    "meaning": "Format error.",
    "moment": "net.server-error",
    "retry": "never",
    "reveal": "log"
   },
   {
    "code": "33",
    "meaning": "Expired, pick up.",
    "moment": "money.declined",
    "retry": "other-method",
    "money": "not-charged",
    "reveal": "never"
   },
   {
    "code": "34",
    "meaning": "Suspected fraud, pick up.",
    "moment": "money.declined",
    "retry": "never",
    "money": "not-charged",
    "reveal": "never"
   },
   {
    "code": "36",
    "meaning": "Restricted, pick up.",
    "moment": "money.declined",
    "retry": "never",
    "money": "not-charged",
    "reveal": "never"
   },
   {
    "code": "38",
    "meaning": "PIN tries exceeded, pick up.",
    "moment": "money.declined",
    "retry": "other-method",
    "reason": "pin",
    "money": "not-charged"
   },
   {
    "code": "39",
    "meaning": "No credit account.",
    "moment": "money.declined",
    "retry": "other-method",
    "reason": "unsupported",
    "money": "not-charged"
   },
   {
    "code": "41",
    "meaning": "Lost card.",
    "moment": "money.declined",
    "retry": "never",
    "money": "not-charged",
    "reveal": "never"
   },
   {
    "code": "43",
    "meaning": "Stolen card.",
    "moment": "money.declined",
    "retry": "never",
    "money": "not-charged",
    "reveal": "never"
   },
   {
    "code": "51",
    "meaning": "Insufficient funds.",
    "moment": "money.funds",
    "retry": "other-method",
    "reason": "balance",
    "money": "not-charged",
    "reveal": "private"
   },
   {
    "code": "52",
    "meaning": "No checking account.",
    "moment": "money.declined",
    "retry": "other-method",
    "reason": "unsupported",
    "money": "not-charged"
   },
   {
    "code": "53",
    "meaning": "No savings account.",
    "moment": "money.declined",
    "retry": "other-method",
    "reason": "unsupported",
    "money": "not-charged"
   },
   {
    "code": "54",
    "meaning": "Expired card.",
    "moment": "money.expired",
    "retry": "other-method",
    "money": "not-charged"
   },
   {
    "code": "55",
    "meaning": "Incorrect PIN.",
    "moment": "money.details",
    "retry": "after-fix",
    "reason": "pin",
    "money": "not-charged"
   },
   {
    "code": "57",
    "meaning": "Not permitted to cardholder.",
    "moment": "money.declined",
    "retry": "other-method",
    "reason": "bank",
    "money": "not-charged"
   },
   {
    "code": "58",
    "meaning": "Not permitted to terminal.",
    "moment": "money.declined",
    "retry": "other-method",
    "reason": "unsupported",
    "money": "not-charged"
   },
   {
    "code": "59",
    "meaning": "Suspected fraud.",
    "moment": "money.declined",
    "retry": "never",
    "money": "not-charged",
    "reveal": "never"
   },
   {
    "code": "61",
    "meaning": "Over amount limit.",
    "moment": "money.funds",
    "retry": "other-method",
    "reason": "limit",
    "money": "not-charged",
    "reveal": "private"
   },
   {
    "code": "62",
    "meaning": "Restricted card.",
    "moment": "money.declined",
    "retry": "never",
    "money": "not-charged",
    "reveal": "never"
   },
   {
    "code": "63",
    "meaning": "Security violation.",
    "moment": "money.declined",
    "retry": "never",
    "money": "not-charged",
    "reveal": "never"
   },
   {
    "code": "64",
    "meaning": "AML requirement / original amount incorrect.",
    "moment": "money.declined",
    "retry": "never",
    "money": "not-charged",
    "reveal": "never"
   },
   {
    "code": "65",
    "meaning": "Over frequency limit.",
    "moment": "money.funds",
    "retry": "later",
    "reason": "limit",
    "money": "not-charged",
    "reveal": "private"
   },
   {
    "code": "68",
    "meaning": "Response too late.",
    "moment": "money.unknown-outcome",
    "retry": "check-first"
   },
   {
    "code": "70",
    "meaning": "PIN data required.",
    "moment": "money.verify",
    "retry": "authenticate",
    "reason": "pin",
    "money": "not-charged"
   },
   {
    "code": "75",
    "meaning": "PIN tries exceeded.",
    "moment": "money.declined",
    "retry": "other-method",
    "reason": "pin",
    "money": "not-charged"
   },
   {
    "code": "78",
    "meaning": "Blocked, first use.",
    "moment": "money.declined",
    "retry": "other-method",
    "reason": "inactive",
    "money": "not-charged"
   },
   {
    "code": "82",
    "meaning": "Negative CAM/CVV result.",
    "moment": "money.details",
    "retry": "after-fix",
    "reason": "security-code",
    "money": "not-charged"
   },
   {
    "code": "85",
    "meaning": "No reason to decline (verification).",
    "moment": "net.server-error",
    "retry": "never",
    "reason": "done"
   },
   {
    "code": "91",
    "meaning": "Issuer or switch down.",
    "moment": "money.unknown-outcome",
    "retry": "check-first"
   },
   {
    "code": "92",
    "meaning": "Routing error.",
    "moment": "money.declined",
    "retry": "other-method",
    "money": "not-charged"
   },
   {
    "code": "93",
    "meaning": "Violation of law.",
    "moment": "money.declined",
    "retry": "never",
    "money": "not-charged",
    "reveal": "never"
   },
   {
    "code": "94",
    "meaning": "Duplicate.",
    "moment": "money.unknown-outcome",
    "retry": "check-first",
    "reason": "duplicate"
   },
   {
    "code": "96",
    "meaning": "System malfunction.",
    "moment": "money.unknown-outcome",
    "retry": "check-first"
   },
   {
    "code": "1A",
    "meaning": "Additional authentication required (Visa EU).",
    "moment": "money.verify",
    "retry": "authenticate",
    "money": "not-charged"
   },
   {
    "code": "65SCA",
    "meaning": "Mastercard soft decline for SCA uses 65.",
    "moment": "money.verify",
    "retry": "authenticate",
    "money": "not-charged"
   },
   {
    "code": "N7",
    "meaning": "CVV2 failure.",
    "moment": "money.details",
    "retry": "after-fix",
    "reason": "security-code",
    "money": "not-charged"
   },
   {
    "code": "R0",
    "meaning": "Stop payment order.",
    "moment": "money.renewal-failed",
    "retry": "never",
    "reason": "stopped",
    "money": "not-charged"
   },
   {
    "code": "R1",
    "meaning": "Revocation of authorisation.",
    "moment": "money.renewal-failed",
    "retry": "never",
    "reason": "stopped",
    "money": "not-charged"
   },
   {
    "code": "R3",
    "meaning": "Revocation of all authorisations.",
    "moment": "money.renewal-failed",
    "retry": "never",
    "reason": "stopped",
    "money": "not-charged"
   }
  ]
 },
 {
  "id": "oauth2.error",
  "title": "OAuth 2.0 / OIDC / device-flow / bearer error codes",
  "sources": [
   "https://www.rfc-editor.org/rfc/rfc6749#section-5.2",
   "https://www.rfc-editor.org/rfc/rfc8628#section-3.5",
   "https://openid.net/specs/openid-connect-core-1_0.html#AuthError",
   "https://www.rfc-editor.org/rfc/rfc6750",
   "https://www.rfc-editor.org/rfc/rfc9470"
  ],
  "checkedOn": "2026-08",
  "fallback": "server_error",
  "codes": [
   {
    "code": "invalid_request",
    "meaning": "Parameter missing, repeated or malformed: our bug.",
    "moment": "access.provider-problem",
    "retry": "now",
    "reveal": "log"
   },
   {
    "code": "unauthorized_client",
    "meaning": "App may not use this grant.",
    "moment": "access.provider-problem",
    "retry": "never",
    "reveal": "log"
   },
   {
    "code": "access_denied",
    "meaning": "The person or the server said no.",
    "moment": "access.provider-problem",
    "retry": "now",
    "reason": "closed"
   },
   {
    "code": "unsupported_response_type",
    "meaning": "Server cannot do this response type.",
    "moment": "access.provider-problem",
    "retry": "never",
    "reveal": "log"
   },
   {
    "code": "invalid_scope",
    "meaning": "Scope unknown or too wide.",
    "moment": "access.provider-problem",
    "retry": "never",
    "reveal": "log"
   },
   {
    "code": "server_error",
    "meaning": "500-equivalent by redirect.",
    "moment": "access.provider-problem",
    "retry": "now",
    "reason": "unavailable"
   },
   {
    "code": "temporarily_unavailable",
    "meaning": "503-equivalent by redirect.",
    "moment": "access.provider-problem",
    "retry": "later",
    "reason": "unavailable"
   },
   {
    "code": "invalid_client",
    "meaning": "Client authentication failed.",
    "moment": "access.provider-problem",
    "retry": "never",
    "reveal": "log"
   },
   {
    "code": "invalid_grant",
    "meaning": "Code or refresh token expired, revoked or mismatched.",
    "moment": "access.session-expired",
    "retry": "authenticate"
   },
   {
    "code": "unsupported_grant_type",
    "meaning": "Grant not supported.",
    "moment": "access.provider-problem",
    "retry": "never",
    "reveal": "log"
   },
   {
    "code": "invalid_token",
    "meaning": "Access token expired, revoked or malformed (401).",
    "moment": "access.session-expired",
    "retry": "authenticate"
   },
   {
    "code": "insufficient_scope",
    "meaning": "Needs more permission (403).",
    "moment": "access.no-permission",
    "retry": "authenticate"
   },
   {
    "code": "insufficient_user_authentication",
    "meaning": "Needs stronger or fresher sign-in.",
    "moment": "access.session-expired",
    "retry": "authenticate",
    "reason": "confirm"
   },
   {
    "code": "authorization_pending",
    "meaning": "Device flow: person has not finished.",
    "moment": "wait.long-task",
    "retry": "later"
   },
   {
    "code": "slow_down",
    "meaning": "Poll less often (+5 s).",
    "moment": "wait.long-task",
    "retry": "later",
    "reveal": "log"
   },
   {
    "code": "expired_token",
    "meaning": "Device code expired.",
    "moment": "access.code-problem",
    "retry": "now",
    "reason": "expired"
   },
   {
    "code": "unsupported_token_type",
    "meaning": "Revocation not supported.",
    "moment": "access.provider-problem",
    "retry": "never",
    "reveal": "log"
   },
   {
    "code": "interaction_required",
    "meaning": "Prompt=none but something must be shown.",
    "moment": "access.session-expired",
    "retry": "authenticate",
    "reveal": "log"
   },
   {
    "code": "login_required",
    "meaning": "Prompt=none but not signed in.",
    "moment": "access.session-expired",
    "retry": "authenticate",
    "reveal": "log"
   },
   {
    "code": "account_selection_required",
    "meaning": "Must pick an account.",
    "moment": "access.provider-problem",
    "retry": "authenticate"
   },
   {
    "code": "consent_required",
    "meaning": "Must agree first.",
    "moment": "access.provider-problem",
    "retry": "authenticate"
   },
   {
    "code": "invalid_request_uri",
    "meaning": "Request_uri wrong.",
    "moment": "access.provider-problem",
    "retry": "never",
    "reveal": "log"
   },
   {
    "code": "invalid_request_object",
    "meaning": "Request object wrong.",
    "moment": "access.provider-problem",
    "retry": "never",
    "reveal": "log"
   },
   {
    "code": "request_not_supported",
    "meaning": "Request parameter not supported.",
    "moment": "access.provider-problem",
    "retry": "never",
    "reveal": "log"
   },
   {
    "code": "request_uri_not_supported",
    "meaning": "Request_uri not supported.",
    "moment": "access.provider-problem",
    "retry": "never",
    "reveal": "log"
   },
   {
    "code": "registration_not_supported",
    "meaning": "Registration not supported.",
    "moment": "access.provider-problem",
    "retry": "never",
    "reveal": "log"
   },
   {
    "code": "unmet_authentication_requirements",
    "meaning": "Provider cannot authenticate as strongly as asked.",
    "moment": "access.provider-problem",
    "retry": "other-method"
   }
  ]
 },
 {
  "id": "paypal.issue",
  "title": "PayPal Orders v2 / Subscriptions common issue codes",
  "sources": [
   "https://docs.paypal.ai/developer/how-to/api/payment-failures",
   "https://developer.paypal.com/api/rest/integration/orders-api/errors"
  ],
  "checkedOn": "2026-08",
  "fallback": "TRANSACTION_REFUSED",
  "codes": [
   {
    "code": "INSTRUMENT_DECLINED",
    "meaning": "Bank or card behind PayPal declined.",
    "moment": "money.declined",
    "retry": "other-method",
    "money": "not-charged"
   },
   {
    "code": "CARD_EXPIRED",
    "meaning": "Card expired.",
    "moment": "money.expired",
    "retry": "other-method",
    "money": "not-charged"
   },
   {
    "code": "ORDER_NOT_APPROVED",
    "meaning": "Buyer has not approved yet.",
    "moment": "money.verify",
    "retry": "authenticate",
    "reason": "paypal",
    "money": "not-charged"
   },
   {
    "code": "MAX_NUMBER_OF_PAYMENT_ATTEMPTS_EXCEEDED",
    "meaning": "Too many tries.",
    "moment": "money.declined",
    "retry": "other-method",
    "reason": "tries",
    "money": "not-charged"
   },
   {
    "code": "REDIRECT_PAYER_FOR_ALTERNATE_FUNDING",
    "meaning": "Funding source failed.",
    "moment": "money.declined",
    "retry": "other-method",
    "reason": "paypal",
    "money": "not-charged"
   },
   {
    "code": "PAYER_ACTION_REQUIRED",
    "meaning": "Buyer must do something more.",
    "moment": "money.verify",
    "retry": "authenticate",
    "reason": "paypal",
    "money": "not-charged"
   },
   {
    "code": "PAYMENT_DENIED",
    "meaning": "PayPal denied it.",
    "moment": "money.declined",
    "retry": "other-method",
    "money": "not-charged",
    "reveal": "never"
   },
   {
    "code": "PAYER_CANNOT_PAY",
    "meaning": "Buyer cannot pay this way.",
    "moment": "money.declined",
    "retry": "other-method",
    "reason": "paypal",
    "money": "not-charged"
   },
   {
    "code": "PAYER_ACCOUNT_RESTRICTED",
    "meaning": "Buyer account restricted.",
    "moment": "money.declined",
    "retry": "other-method",
    "reason": "paypal",
    "money": "not-charged"
   },
   {
    "code": "PAYER_ACCOUNT_LOCKED_OR_CLOSED",
    "meaning": "Buyer account locked or closed.",
    "moment": "money.declined",
    "retry": "other-method",
    "reason": "paypal",
    "money": "not-charged"
   },
   {
    "code": "TRANSACTION_REFUSED",
    "meaning": "Processor refused.",
    "moment": "money.declined",
    "retry": "other-method",
    "money": "not-charged"
   },
   {
    "code": "TRANSACTION_LIMIT_EXCEEDED",
    "meaning": "Over a limit.",
    "moment": "money.funds",
    "retry": "other-method",
    "reason": "limit",
    "money": "not-charged"
   },
   {
    "code": "TRANSACTION_BLOCKED_BY_PAYEE",
    "meaning": "Blocked by seller settings.",
    "moment": "money.declined",
    "retry": "never",
    "money": "not-charged",
    "reveal": "never"
   },
   {
    "code": "PAYEE_ACCOUNT_RESTRICTED",
    "meaning": "Seller account restricted (our problem).",
    "moment": "net.degraded",
    "retry": "never"
   },
   {
    "code": "CURRENCY_NOT_SUPPORTED",
    "meaning": "Currency not supported.",
    "moment": "money.declined",
    "retry": "other-method",
    "reason": "unsupported",
    "money": "not-charged"
   },
   {
    "code": "DUPLICATE_INVOICE_ID",
    "meaning": "Invoice already paid.",
    "moment": "money.unknown-outcome",
    "retry": "check-first",
    "reason": "duplicate"
   },
   {
    "code": "ORDER_ALREADY_CAPTURED",
    "meaning": "Already paid.",
    "moment": "money.unknown-outcome",
    "retry": "never",
    "reason": "paid",
    "money": "charged"
   },
   {
    "code": "AGREEMENT_ALREADY_CANCELLED",
    "meaning": "Billing agreement already cancelled.",
    "moment": "money.renewal-failed",
    "retry": "never",
    "reason": "ended"
   },
   {
    "code": "CANNOT_BILL_PAST_DUE_BALANCE",
    "meaning": "Subscription suspended; balance over maximum.",
    "moment": "money.renewal-failed",
    "retry": "after-fix",
    "reason": "past-due"
   },
   {
    "code": "REJECTED_DUE_TO_RISK_REVERSAL",
    "meaning": "Rejected after a reversal.",
    "moment": "money.declined",
    "retry": "never",
    "money": "not-charged",
    "reveal": "never"
   },
   {
    "code": "INVALID_ACCOUNT_STATUS",
    "meaning": "Buyer account locked or inactive.",
    "moment": "money.declined",
    "retry": "other-method",
    "reason": "paypal",
    "money": "not-charged"
   },
   {
    "code": "COMPLIANCE_VIOLATION",
    "meaning": "Compliance block.",
    "moment": "money.declined",
    "retry": "never",
    "money": "not-charged",
    "reveal": "never"
   },
   {
    "code": "CARD_TYPE_NOT_SUPPORTED",
    "meaning": "Card type not taken.",
    "moment": "money.declined",
    "retry": "other-method",
    "reason": "unsupported",
    "money": "not-charged"
   },
   {
    "code": "AMOUNT_MISMATCH",
    "meaning": "Totals do not add up (our bug).",
    "moment": "net.server-error",
    "retry": "never",
    "reveal": "log"
   },
   {
    "code": "VALIDATION_ERROR",
    "meaning": "Data missing or malformed.",
    "moment": "form.format",
    "retry": "after-fix"
   },
   {
    "code": "UNPROCESSABLE_ENTITY",
    "meaning": "422 wrapper; read details[].issue.",
    "moment": "money.declined",
    "retry": "after-fix",
    "reveal": "log"
   },
   {
    "code": "AUTHENTICATION_FAILURE",
    "meaning": "401: our credentials.",
    "moment": "net.server-error",
    "retry": "never",
    "reveal": "log"
   },
   {
    "code": "NOT_AUTHORIZED",
    "meaning": "403: our permissions.",
    "moment": "net.server-error",
    "retry": "never",
    "reveal": "log"
   },
   {
    "code": "RESOURCE_NOT_FOUND",
    "meaning": "404: order gone.",
    "moment": "money.unknown-outcome",
    "retry": "check-first",
    "reason": "not-started"
   },
   {
    "code": "INTERNAL_SERVER_ERROR",
    "meaning": "500 at PayPal.",
    "moment": "money.unknown-outcome",
    "retry": "check-first"
   }
  ]
 },
 {
  "id": "rfc9457.member",
  "title": "Problem Details",
  "sources": [
   "https://www.rfc-editor.org/rfc/rfc9457"
  ],
  "checkedOn": "2026-08",
  "codes": [
   {
    "code": "type",
    "meaning": "Identifies the problem type; absent means about:blank.",
    "moment": "net.server-error",
    "retry": "now"
   },
   {
    "code": "status",
    "meaning": "HTTP status, duplicated; advisory.",
    "moment": "net.server-error",
    "retry": "now"
   },
   {
    "code": "title",
    "meaning": "Short human-readable summary of the type; same for every occurrence (except localisation).",
    "moment": "net.server-error",
    "retry": "now"
   },
   {
    "code": "detail",
    "meaning": "Explanation of this occurrence; meant to help the client correct it.",
    "moment": "net.server-error",
    "retry": "now"
   },
   {
    "code": "instance",
    "meaning": "Identifies this occurrence.",
    "moment": "net.server-error",
    "retry": "now"
   },
   {
    "code": "errors / invalid_params",
    "meaning": "Common extension for per-field problems (RFC errata: name must not contain a hyphen).",
    "moment": "net.server-error",
    "retry": "now"
   },
   {
    "code": "retry_after_seconds",
    "meaning": "Seen in practice; otherwise the Retry-After header.",
    "moment": "net.server-error",
    "retry": "now"
   }
  ]
 },
 {
  "id": "stripe.decline_code",
  "title": "Stripe card decline codes",
  "sources": [
   "https://docs.stripe.com/declines/codes",
   "https://github.com/stripe/stripe-go/blob/a1e3932f68a22e2bbd8300a30d6a0b54625ff50a/error.go",
   "https://github.com/hideokamoto/stripe-utils"
  ],
  "checkedOn": "2026-08",
  "fallback": "generic_decline",
  "codes": [
   {
    "code": "authentication_required",
    "meaning": "Bank wants the cardholder to prove it is them (3-D Secure); common when a stored card is charged while the person is away.",
    "moment": "money.verify",
    "retry": "authenticate",
    "money": "not-charged"
   },
   {
    "code": "approve_with_id",
    "meaning": "Payment could not be authorised.",
    "moment": "money.declined",
    "retry": "other-method",
    "reason": "bank",
    "money": "not-charged"
   },
   {
    "code": "call_issuer",
    "meaning": "Declined, no reason given.",
    "moment": "money.declined",
    "retry": "other-method",
    "reason": "bank",
    "money": "not-charged"
   },
   {
    "code": "card_not_supported",
    "meaning": "Card cannot be used for this kind of purchase.",
    "moment": "money.declined",
    "retry": "other-method",
    "reason": "unsupported",
    "money": "not-charged"
   },
   {
    "code": "card_velocity_exceeded",
    "meaning": "Over the balance, credit limit or transaction limit on the card.",
    "moment": "money.funds",
    "retry": "other-method",
    "reason": "limit",
    "money": "not-charged",
    "reveal": "private"
   },
   {
    "code": "currency_not_supported",
    "meaning": "Card cannot pay in this currency.",
    "moment": "money.declined",
    "retry": "other-method",
    "reason": "unsupported",
    "money": "not-charged"
   },
   {
    "code": "do_not_honor",
    "meaning": "Declined, no reason given.",
    "moment": "money.declined",
    "retry": "other-method",
    "reason": "bank",
    "money": "not-charged"
   },
   {
    "code": "do_not_try_again",
    "meaning": "Declined, no reason given (deprecated as decline code; now an advice_code).",
    "moment": "money.declined",
    "retry": "never",
    "reason": "bank",
    "money": "not-charged"
   },
   {
    "code": "duplicate_transaction",
    "meaning": "Same amount and card were submitted moments ago.",
    "moment": "money.unknown-outcome",
    "retry": "check-first",
    "reason": "duplicate"
   },
   {
    "code": "expired_card",
    "meaning": "Card has expired.",
    "moment": "money.expired",
    "retry": "other-method",
    "money": "not-charged"
   },
   {
    "code": "fraudulent",
    "meaning": "Stripe suspects fraud.",
    "moment": "money.declined",
    "retry": "never",
    "money": "not-charged",
    "reveal": "never"
   },
   {
    "code": "generic_decline",
    "meaning": "Declined for an unknown reason, or blocked by Radar.",
    "moment": "money.declined",
    "retry": "other-method",
    "money": "not-charged"
   },
   {
    "code": "incorrect_number",
    "meaning": "Card number is wrong.",
    "moment": "money.details",
    "retry": "after-fix",
    "reason": "number",
    "money": "not-charged"
   },
   {
    "code": "incorrect_cvc",
    "meaning": "Security code is wrong.",
    "moment": "money.details",
    "retry": "after-fix",
    "reason": "security-code",
    "money": "not-charged",
    "reveal": "private"
   },
   {
    "code": "incorrect_pin",
    "meaning": "PIN is wrong (card reader only).",
    "moment": "money.details",
    "retry": "after-fix",
    "reason": "pin",
    "money": "not-charged"
   },
   {
    "code": "incorrect_zip",
    "meaning": "Postal code does not match.",
    "moment": "money.details",
    "retry": "after-fix",
    "reason": "postal-code",
    "money": "not-charged",
    "reveal": "private"
   },
   {
    "code": "insufficient_funds",
    "meaning": "Not enough money on the card.",
    "moment": "money.funds",
    "retry": "other-method",
    "reason": "balance",
    "money": "not-charged",
    "reveal": "private"
   },
   {
    "code": "invalid_account",
    "meaning": "Card, or the account behind it, is not valid.",
    "moment": "money.declined",
    "retry": "other-method",
    "reason": "bank",
    "money": "not-charged",
    "reveal": "private"
   },
   {
    "code": "invalid_amount",
    "meaning": "Amount not valid or above what is allowed.",
    "moment": "money.funds",
    "retry": "other-method",
    "reason": "limit",
    "money": "not-charged"
   },
   {
    "code": "invalid_cvc",
    "meaning": "Security code is wrong.",
    "moment": "money.details",
    "retry": "after-fix",
    "reason": "security-code",
    "money": "not-charged",
    "reveal": "private"
   },
   {
    "code": "invalid_expiry_month",
    "meaning": "Expiry month is not valid.",
    "moment": "money.details",
    "retry": "after-fix",
    "reason": "expiry",
    "money": "not-charged"
   },
   {
    "code": "invalid_expiry_year",
    "meaning": "Expiry year is not valid.",
    "moment": "money.details",
    "retry": "after-fix",
    "reason": "expiry",
    "money": "not-charged"
   },
   {
    "code": "invalid_number",
    "meaning": "Card number is wrong.",
    "moment": "money.details",
    "retry": "after-fix",
    "reason": "number",
    "money": "not-charged"
   },
   {
    "code": "invalid_pin",
    "meaning": "PIN is wrong (card reader only).",
    "moment": "money.details",
    "retry": "after-fix",
    "reason": "pin",
    "money": "not-charged"
   },
   {
    "code": "issuer_not_available",
    "meaning": "The bank could not be reached.",
    "moment": "money.unknown-outcome",
    "retry": "check-first"
   },
   {
    "code": "lost_card",
    "meaning": "Card reported lost.",
    "moment": "money.declined",
    "retry": "never",
    "money": "not-charged",
    "reveal": "never"
   },
   {
    "code": "merchant_blacklist",
    "meaning": "Matches a value on the business own block list.",
    "moment": "money.declined",
    "retry": "never",
    "money": "not-charged",
    "reveal": "never"
   },
   {
    "code": "mobile_device_authentication_required",
    "meaning": "Tap-to-pay device must authenticate.",
    "moment": "money.verify",
    "retry": "now",
    "reason": "tap",
    "money": "not-charged"
   },
   {
    "code": "new_account_information_available",
    "meaning": "Card or its account is not valid; new details exist.",
    "moment": "money.expired",
    "retry": "other-method",
    "reason": "replaced",
    "money": "not-charged",
    "reveal": "private"
   },
   {
    "code": "no_action_taken",
    "meaning": "Declined, no reason given.",
    "moment": "money.declined",
    "retry": "other-method",
    "reason": "bank",
    "money": "not-charged"
   },
   {
    "code": "not_permitted",
    "meaning": "Payment is not permitted.",
    "moment": "money.declined",
    "retry": "other-method",
    "reason": "bank",
    "money": "not-charged"
   },
   {
    "code": "offline_pin_required",
    "meaning": "Card needs a PIN (in person).",
    "moment": "money.verify",
    "retry": "after-fix",
    "reason": "pin",
    "money": "not-charged"
   },
   {
    "code": "online_or_offline_pin_required",
    "meaning": "Card needs a PIN (in person).",
    "moment": "money.verify",
    "retry": "after-fix",
    "reason": "pin",
    "money": "not-charged"
   },
   {
    "code": "pickup_card",
    "meaning": "Card cannot be used; may be reported lost or stolen.",
    "moment": "money.declined",
    "retry": "never",
    "money": "not-charged",
    "reveal": "never"
   },
   {
    "code": "pin_try_exceeded",
    "meaning": "Too many PIN tries.",
    "moment": "money.declined",
    "retry": "other-method",
    "reason": "pin",
    "money": "not-charged"
   },
   {
    "code": "processing_error",
    "meaning": "Something failed while processing the card.",
    "moment": "money.unknown-outcome",
    "retry": "check-first"
   },
   {
    "code": "reenter_transaction",
    "meaning": "Bank could not process it, reason unknown.",
    "moment": "money.unknown-outcome",
    "retry": "check-first"
   },
   {
    "code": "restricted_card",
    "meaning": "Card cannot be used; may be reported lost or stolen.",
    "moment": "money.declined",
    "retry": "never",
    "money": "not-charged",
    "reveal": "never"
   },
   {
    "code": "revocation_of_all_authorizations",
    "meaning": "Declined, no reason given (cardholder revoked all).",
    "moment": "money.renewal-failed",
    "retry": "never",
    "reason": "stopped",
    "money": "not-charged"
   },
   {
    "code": "revocation_of_authorization",
    "meaning": "Declined, no reason given (cardholder revoked this).",
    "moment": "money.renewal-failed",
    "retry": "never",
    "reason": "stopped",
    "money": "not-charged"
   },
   {
    "code": "security_violation",
    "meaning": "Declined, no reason given.",
    "moment": "money.declined",
    "retry": "other-method",
    "money": "not-charged",
    "reveal": "never"
   },
   {
    "code": "service_not_allowed",
    "meaning": "Declined, no reason given.",
    "moment": "money.declined",
    "retry": "other-method",
    "reason": "bank",
    "money": "not-charged"
   },
   {
    "code": "stolen_card",
    "meaning": "Card reported stolen.",
    "moment": "money.declined",
    "retry": "never",
    "money": "not-charged",
    "reveal": "never"
   },
   {
    "code": "stop_payment_order",
    "meaning": "Declined, no reason given (cardholder stopped it).",
    "moment": "money.renewal-failed",
    "retry": "never",
    "reason": "stopped",
    "money": "not-charged"
   },
   {
    "code": "testmode_decline",
    "meaning": "A test card was used.",
    "moment": "money.details",
    "retry": "other-method",
    "money": "not-charged",
    "reveal": "log"
   },
   {
    "code": "transaction_not_allowed",
    "meaning": "Declined, no reason given.",
    "moment": "money.declined",
    "retry": "other-method",
    "reason": "bank",
    "money": "not-charged"
   },
   {
    "code": "try_again_later",
    "meaning": "Declined, no reason given (deprecated as decline code; now an advice_code).",
    "moment": "money.declined",
    "retry": "later",
    "reason": "bank",
    "money": "not-charged"
   },
   {
    "code": "withdrawal_count_limit_exceeded",
    "meaning": "Over the balance, credit limit or number of withdrawals.",
    "moment": "money.funds",
    "retry": "other-method",
    "reason": "limit",
    "money": "not-charged",
    "reveal": "private"
   }
  ]
 },
 {
  "id": "stripe.advice_code",
  "title": "Stripe advice codes",
  "sources": [
   "https://docs.stripe.com/declines/codes"
  ],
  "checkedOn": "2026-08",
  "fallback": "do_not_try_again",
  "codes": [
   {
    "code": "do_not_try_again",
    "meaning": "Do not use this card again for this payment.",
    "moment": "money.declined",
    "retry": "never",
    "money": "not-charged"
   },
   {
    "code": "try_again_later",
    "meaning": "Bank declined but a later retry may work.",
    "moment": "money.declined",
    "retry": "later",
    "money": "not-charged"
   },
   {
    "code": "confirm_card_data",
    "meaning": "Some card details look wrong.",
    "moment": "money.details",
    "retry": "after-fix",
    "money": "not-charged"
   }
  ]
 },
 {
  "id": "stripe.error_type",
  "title": "Stripe API error types",
  "sources": [
   "https://github.com/stripe/stripe-go/blob/a1e3932f68a22e2bbd8300a30d6a0b54625ff50a/error.go"
  ],
  "checkedOn": "2026-08",
  "fallback": "api_error",
  "codes": [
   {
    "code": "api_error",
    "meaning": "Problem at Stripe (rare).",
    "moment": "money.unknown-outcome",
    "retry": "check-first"
   },
   {
    "code": "card_error",
    "meaning": "Card could not be charged; the most common type; carries code and often decline_code.",
    "moment": "money.declined",
    "retry": "other-method",
    "money": "not-charged",
    "reveal": "private"
   },
   {
    "code": "idempotency_error",
    "meaning": "Idempotency key reused with different parameters.",
    "moment": "money.unknown-outcome",
    "retry": "never",
    "reason": "in-progress",
    "reveal": "log"
   },
   {
    "code": "invalid_request_error",
    "meaning": "Request had invalid parameters.",
    "moment": "net.server-error",
    "retry": "never",
    "reveal": "log"
   },
   {
    "code": "rate_limit",
    "meaning": "Too many requests (newer SDKs).",
    "moment": "net.rate-limited",
    "retry": "later",
    "reveal": "log"
   },
   {
    "code": "temporary_session_expired",
    "meaning": "Short-lived session expired (newer SDKs).",
    "moment": "access.session-expired",
    "retry": "now",
    "reason": "payment-form"
   }
  ]
 },
 {
  "id": "stripe.error_code",
  "title": "Stripe error codes a customer can meet",
  "sources": [
   "https://github.com/stripe/stripe-go/blob/a1e3932f68a22e2bbd8300a30d6a0b54625ff50a/error.go"
  ],
  "checkedOn": "2026-08",
  "fallback": "card_declined",
  "codes": [
   {
    "code": "card_declined",
    "meaning": "Card declined; read decline_code.",
    "moment": "money.declined",
    "retry": "other-method",
    "money": "not-charged"
   },
   {
    "code": "expired_card",
    "meaning": "Card expired.",
    "moment": "money.expired",
    "retry": "other-method",
    "money": "not-charged"
   },
   {
    "code": "incorrect_cvc",
    "meaning": "Security code wrong.",
    "moment": "money.details",
    "retry": "after-fix",
    "reason": "security-code",
    "money": "not-charged"
   },
   {
    "code": "incorrect_number",
    "meaning": "Card number wrong.",
    "moment": "money.details",
    "retry": "after-fix",
    "reason": "number",
    "money": "not-charged"
   },
   {
    "code": "incorrect_zip",
    "meaning": "Postal code wrong.",
    "moment": "money.details",
    "retry": "after-fix",
    "reason": "postal-code",
    "money": "not-charged"
   },
   {
    "code": "incorrect_address",
    "meaning": "Address wrong.",
    "moment": "money.details",
    "retry": "after-fix",
    "reason": "address",
    "money": "not-charged"
   },
   {
    "code": "invalid_cvc",
    "meaning": "Security code not valid.",
    "moment": "money.details",
    "retry": "after-fix",
    "reason": "security-code",
    "money": "not-charged"
   },
   {
    "code": "invalid_number",
    "meaning": "Card number not valid.",
    "moment": "money.details",
    "retry": "after-fix",
    "reason": "number",
    "money": "not-charged"
   },
   {
    "code": "invalid_expiry_month",
    "meaning": "Expiry month not valid.",
    "moment": "money.details",
    "retry": "after-fix",
    "reason": "expiry",
    "money": "not-charged"
   },
   {
    "code": "invalid_expiry_year",
    "meaning": "Expiry year not valid.",
    "moment": "money.details",
    "retry": "after-fix",
    "reason": "expiry",
    "money": "not-charged"
   },
   {
    "code": "invalid_card_type",
    "meaning": "Card type not accepted for this use.",
    "moment": "money.declined",
    "retry": "other-method",
    "reason": "unsupported",
    "money": "not-charged"
   },
   {
    "code": "processing_error",
    "meaning": "Failed while processing.",
    "moment": "money.unknown-outcome",
    "retry": "check-first"
   },
   {
    "code": "authentication_required",
    "meaning": "Cardholder must approve.",
    "moment": "money.verify",
    "retry": "authenticate",
    "money": "not-charged"
   },
   {
    "code": "card_decline_rate_limit_exceeded",
    "meaning": "Declined too many times; can be charged again after 24 hours.",
    "moment": "money.declined",
    "retry": "later",
    "reason": "tries",
    "money": "not-charged"
   },
   {
    "code": "insufficient_funds",
    "meaning": "Not enough money.",
    "moment": "money.funds",
    "retry": "other-method",
    "reason": "balance",
    "money": "not-charged",
    "reveal": "private"
   },
   {
    "code": "amount_too_large",
    "meaning": "Above the maximum.",
    "moment": "money.funds",
    "retry": "after-fix",
    "reason": "limit",
    "money": "not-charged"
   },
   {
    "code": "amount_too_small",
    "meaning": "Below the minimum.",
    "moment": "money.funds",
    "retry": "after-fix",
    "reason": "too-small",
    "money": "not-charged"
   },
   {
    "code": "balance_insufficient",
    "meaning": "Transfer/payout more than the balance.",
    "moment": "money.payout-failed",
    "retry": "after-fix",
    "reason": "balance"
   },
   {
    "code": "bank_account_declined",
    "meaning": "Bank account cannot be used.",
    "moment": "money.payout-failed",
    "retry": "other-method",
    "reason": "details"
   },
   {
    "code": "bank_account_unusable",
    "meaning": "Bank account cannot receive payouts.",
    "moment": "money.payout-failed",
    "retry": "other-method",
    "reason": "details"
   },
   {
    "code": "bank_account_unverified",
    "meaning": "Bank account not verified yet.",
    "moment": "money.payout-failed",
    "retry": "after-fix",
    "reason": "unverified"
   },
   {
    "code": "bank_account_verification_failed",
    "meaning": "Micro-deposit amounts did not match.",
    "moment": "money.payout-failed",
    "retry": "after-fix",
    "reason": "unverified"
   },
   {
    "code": "account_closed",
    "meaning": "Bank account is closed.",
    "moment": "money.payout-failed",
    "retry": "other-method",
    "reason": "closed",
    "reveal": "private"
   },
   {
    "code": "no_account",
    "meaning": "Bank account cannot be found.",
    "moment": "money.payout-failed",
    "retry": "other-method",
    "reason": "details"
   },
   {
    "code": "debit_not_authorized",
    "meaning": "Customer says the debit was not authorised.",
    "moment": "money.declined",
    "retry": "never",
    "reveal": "private"
   },
   {
    "code": "routing_number_invalid",
    "meaning": "Routing number not valid.",
    "moment": "money.details",
    "retry": "after-fix",
    "reason": "bank-account",
    "money": "not-charged"
   },
   {
    "code": "account_number_invalid",
    "meaning": "Account number not valid.",
    "moment": "money.details",
    "retry": "after-fix",
    "reason": "bank-account",
    "money": "not-charged"
   },
   {
    "code": "postal_code_invalid",
    "meaning": "Postal code not valid.",
    "moment": "money.details",
    "retry": "after-fix",
    "reason": "postal-code",
    "money": "not-charged"
   },
   {
    "code": "email_invalid",
    "meaning": "Email not valid.",
    "moment": "form.format",
    "retry": "after-fix",
    "reason": "email"
   },
   {
    "code": "coupon_expired",
    "meaning": "Coupon expired.",
    "moment": "plan.feature-locked",
    "retry": "never",
    "reason": "coupon"
   },
   {
    "code": "charge_already_refunded",
    "meaning": "Already refunded.",
    "moment": "support.refund",
    "retry": "never",
    "reason": "refunded",
    "money": "refunded"
   },
   {
    "code": "charge_disputed",
    "meaning": "In dispute; refund not possible.",
    "moment": "support.refund",
    "retry": "never",
    "reason": "disputed",
    "reveal": "private"
   },
   {
    "code": "charge_not_refundable",
    "meaning": "Cannot be refunded.",
    "moment": "support.refund",
    "retry": "never",
    "reason": "not-refundable"
   },
   {
    "code": "action_blocked",
    "meaning": "Action blocked at Stripe.",
    "moment": "money.declined",
    "retry": "never",
    "money": "not-charged",
    "reveal": "never"
   },
   {
    "code": "request_blocked",
    "meaning": "Request blocked at Stripe.",
    "moment": "money.declined",
    "retry": "never",
    "money": "not-charged",
    "reveal": "never"
   },
   {
    "code": "charge_exceeds_transaction_limit",
    "meaning": "Above the transaction limit.",
    "moment": "money.funds",
    "retry": "after-fix",
    "reason": "limit",
    "money": "not-charged"
   },
   {
    "code": "customer_session_expired",
    "meaning": "Saved-card session expired.",
    "moment": "access.session-expired",
    "retry": "now",
    "reason": "payment-form"
   },
   {
    "code": "india_recurring_payment_mandate_canceled",
    "meaning": "Cardholder cancelled the recurring mandate.",
    "moment": "money.renewal-failed",
    "retry": "never",
    "reason": "stopped"
   },
   {
    "code": "payment_intent_rate_limit_exceeded",
    "meaning": "Too many tries for this payment.",
    "moment": "net.rate-limited",
    "retry": "later"
   },
   {
    "code": "payment_method_bank_account_blocked",
    "meaning": "Bank account blocked for debits.",
    "moment": "money.declined",
    "retry": "other-method",
    "reveal": "private"
   },
   {
    "code": "payment_method_microdeposit_verification_attempts_exceeded",
    "meaning": "Too many tries to confirm the deposits.",
    "moment": "access.locked-out",
    "retry": "other-method",
    "reason": "bank-deposits"
   },
   {
    "code": "setup_intent_setup_attempt_expired",
    "meaning": "Time to save the card ran out.",
    "moment": "money.verify",
    "retry": "now",
    "reason": "expired",
    "money": "not-charged"
   },
   {
    "code": "refund_disputed_payment",
    "meaning": "Payment is disputed; refund not possible.",
    "moment": "support.refund",
    "retry": "never",
    "reason": "disputed",
    "reveal": "private"
   },
   {
    "code": "out_of_inventory",
    "meaning": "Item sold out.",
    "moment": "empty.not-found",
    "retry": "never",
    "reason": "sold-out"
   },
   {
    "code": "shipping_address_invalid",
    "meaning": "Address not valid.",
    "moment": "form.format",
    "retry": "after-fix",
    "reason": "address"
   },
   {
    "code": "payment_intent_action_required",
    "meaning": "More is needed from the person.",
    "moment": "money.verify",
    "retry": "authenticate",
    "money": "not-charged"
   },
   {
    "code": "payment_intent_authentication_failure",
    "meaning": "The bank check was not passed.",
    "moment": "money.verify",
    "retry": "authenticate",
    "reason": "not-passed",
    "money": "not-charged"
   },
   {
    "code": "payment_intent_payment_attempt_expired",
    "meaning": "Time to pay ran out.",
    "moment": "money.unknown-outcome",
    "retry": "check-first",
    "reason": "not-started"
   },
   {
    "code": "payment_intent_payment_attempt_failed",
    "meaning": "Attempt failed.",
    "moment": "money.declined",
    "retry": "other-method",
    "money": "not-charged"
   },
   {
    "code": "payment_method_customer_decline",
    "meaning": "Customer chose not to pay at the provider; not a decline.",
    "moment": "net.server-error",
    "retry": "now",
    "reason": "cancelled"
   },
   {
    "code": "payment_method_provider_decline",
    "meaning": "Provider declined.",
    "moment": "money.declined",
    "retry": "other-method",
    "money": "not-charged"
   },
   {
    "code": "payment_method_provider_timeout",
    "meaning": "Provider did not answer in time.",
    "moment": "money.unknown-outcome",
    "retry": "check-first"
   },
   {
    "code": "payment_method_not_available",
    "meaning": "Way to pay is not available now.",
    "moment": "money.declined",
    "retry": "other-method",
    "reason": "unsupported",
    "money": "not-charged"
   },
   {
    "code": "payment_method_currency_mismatch",
    "meaning": "Currency does not fit this way to pay.",
    "moment": "money.declined",
    "retry": "other-method",
    "reason": "unsupported",
    "money": "not-charged"
   },
   {
    "code": "refer_to_customer",
    "meaning": "Customer stopped the payment with their bank.",
    "moment": "money.renewal-failed",
    "retry": "never",
    "reason": "stopped",
    "reveal": "private"
   },
   {
    "code": "setup_intent_authentication_failure",
    "meaning": "Bank check failed when saving the card.",
    "moment": "money.verify",
    "retry": "authenticate",
    "reason": "not-passed",
    "money": "not-charged"
   },
   {
    "code": "lock_timeout",
    "meaning": "Object busy.",
    "moment": "work.conflict",
    "retry": "now",
    "reason": "locked",
    "reveal": "log"
   },
   {
    "code": "rate_limit",
    "meaning": "Too many requests.",
    "moment": "net.rate-limited",
    "retry": "later",
    "reveal": "log"
   },
   {
    "code": "idempotency_key_in_use",
    "meaning": "Same request is still running.",
    "moment": "money.unknown-outcome",
    "retry": "check-first",
    "reason": "in-progress",
    "reveal": "log"
   },
   {
    "code": "payouts_not_allowed",
    "meaning": "Payouts are blocked on the account.",
    "moment": "money.payout-failed",
    "retry": "never",
    "reason": "not-allowed",
    "reveal": "private"
   },
   {
    "code": "payouts_limit_exceeded",
    "meaning": "Daily payout limit reached.",
    "moment": "money.payout-failed",
    "retry": "later",
    "reason": "limit"
   },
   {
    "code": "instant_payouts_unsupported",
    "meaning": "This card cannot take instant payouts.",
    "moment": "money.payout-failed",
    "retry": "other-method",
    "reason": "details"
   },
   {
    "code": "tax_id_invalid",
    "meaning": "Tax ID not valid.",
    "moment": "form.format",
    "retry": "after-fix",
    "reason": "tax-id"
   },
   {
    "code": "terminal_reader_offline",
    "meaning": "Card reader is offline.",
    "moment": "net.offline",
    "retry": "after-fix",
    "reason": "reader"
   },
   {
    "code": "terminal_reader_busy",
    "meaning": "Card reader is busy.",
    "moment": "wait.long-task",
    "retry": "now",
    "reason": "reader"
   },
   {
    "code": "terminal_reader_timeout",
    "meaning": "Reader did not answer.",
    "moment": "money.unknown-outcome",
    "retry": "check-first",
    "reason": "reader"
   }
  ]
 },
 {
  "id": "supabase.auth",
  "title": "Supabase Auth error codes",
  "sources": [
   "https://github.com/supabase/auth/blob/master/internal/api/apierrors/errorcode.go"
  ],
  "checkedOn": "2026-08",
  "fallback": "unknown",
  "codes": [
   {
    "code": "invalid_credentials",
    "meaning": "Email/password not recognised.",
    "moment": "access.wrong-credentials",
    "retry": "after-fix",
    "reveal": "existence"
   },
   {
    "code": "email_not_confirmed",
    "meaning": "Email not confirmed.",
    "moment": "access.code-problem",
    "retry": "after-fix",
    "reason": "unconfirmed"
   },
   {
    "code": "phone_not_confirmed",
    "meaning": "Phone not confirmed.",
    "moment": "access.code-problem",
    "retry": "after-fix",
    "reason": "unconfirmed"
   },
   {
    "code": "user_not_found",
    "meaning": "User gone.",
    "moment": "access.wrong-credentials",
    "retry": "never",
    "reveal": "existence"
   },
   {
    "code": "user_already_exists",
    "meaning": "Already registered.",
    "moment": "access.wrong-credentials",
    "retry": "never",
    "reveal": "existence"
   },
   {
    "code": "email_exists",
    "meaning": "Email in use.",
    "moment": "access.wrong-credentials",
    "retry": "never",
    "reveal": "existence"
   },
   {
    "code": "phone_exists",
    "meaning": "Phone in use.",
    "moment": "access.wrong-credentials",
    "retry": "never",
    "reveal": "existence"
   },
   {
    "code": "user_banned",
    "meaning": "Banned until a date.",
    "moment": "access.suspended",
    "retry": "never",
    "reveal": "private"
   },
   {
    "code": "weak_password",
    "meaning": "Fails strength rules (reasons available).",
    "moment": "access.password-rejected",
    "retry": "after-fix",
    "reason": "weak"
   },
   {
    "code": "same_password",
    "meaning": "Same as now.",
    "moment": "access.password-rejected",
    "retry": "after-fix",
    "reason": "reused"
   },
   {
    "code": "reauthentication_needed",
    "meaning": "Confirm it is you.",
    "moment": "access.session-expired",
    "retry": "authenticate",
    "reason": "confirm"
   },
   {
    "code": "reauthentication_not_valid",
    "meaning": "Code wrong.",
    "moment": "access.code-problem",
    "retry": "after-fix",
    "reason": "wrong"
   },
   {
    "code": "otp_expired",
    "meaning": "Code or link expired.",
    "moment": "access.code-problem",
    "retry": "now",
    "reason": "expired"
   },
   {
    "code": "otp_disabled",
    "meaning": "OTP sign-in off.",
    "moment": "access.provider-problem",
    "retry": "never",
    "reveal": "log"
   },
   {
    "code": "session_expired",
    "meaning": "Session over.",
    "moment": "access.session-expired",
    "retry": "authenticate"
   },
   {
    "code": "session_not_found",
    "meaning": "Session gone.",
    "moment": "access.session-expired",
    "retry": "authenticate"
   },
   {
    "code": "refresh_token_not_found",
    "meaning": "Session gone.",
    "moment": "access.session-expired",
    "retry": "authenticate"
   },
   {
    "code": "refresh_token_already_used",
    "meaning": "Revoked token reuse.",
    "moment": "access.session-expired",
    "retry": "authenticate"
   },
   {
    "code": "flow_state_expired",
    "meaning": "Sign-in took too long.",
    "moment": "access.code-problem",
    "retry": "now",
    "reason": "expired"
   },
   {
    "code": "flow_state_not_found",
    "meaning": "Sign-in state gone.",
    "moment": "access.code-problem",
    "retry": "now",
    "reason": "expired"
   },
   {
    "code": "invite_not_found",
    "meaning": "Invite expired or used.",
    "moment": "access.code-problem",
    "retry": "never",
    "reason": "invite"
   },
   {
    "code": "signup_disabled",
    "meaning": "Sign-ups are off.",
    "moment": "access.no-permission",
    "retry": "never",
    "reason": "sign-up-closed"
   },
   {
    "code": "email_provider_disabled",
    "meaning": "Email sign-up off.",
    "moment": "access.provider-problem",
    "retry": "other-method"
   },
   {
    "code": "phone_provider_disabled",
    "meaning": "Phone sign-up off.",
    "moment": "access.provider-problem",
    "retry": "other-method"
   },
   {
    "code": "provider_disabled",
    "meaning": "Provider off.",
    "moment": "access.provider-problem",
    "retry": "other-method",
    "reveal": "log"
   },
   {
    "code": "oauth_provider_not_supported",
    "meaning": "Provider off.",
    "moment": "access.provider-problem",
    "retry": "other-method",
    "reveal": "log"
   },
   {
    "code": "provider_email_needs_verification",
    "meaning": "Check your email to finish.",
    "moment": "access.code-problem",
    "retry": "after-fix",
    "reason": "unconfirmed"
   },
   {
    "code": "bad_oauth_state",
    "meaning": "Provider/integration fault.",
    "moment": "access.provider-problem",
    "retry": "now",
    "reveal": "log"
   },
   {
    "code": "bad_oauth_callback",
    "meaning": "Provider/integration fault.",
    "moment": "access.provider-problem",
    "retry": "now",
    "reveal": "log"
   },
   {
    "code": "identity_already_exists",
    "meaning": "Already linked.",
    "moment": "access.provider-problem",
    "retry": "never",
    "reason": "linked"
   },
   {
    "code": "identity_not_found",
    "meaning": "Not linked.",
    "moment": "access.provider-problem",
    "retry": "never"
   },
   {
    "code": "single_identity_not_deletable",
    "meaning": "Only way in; cannot remove.",
    "moment": "delete.confirm",
    "retry": "never",
    "reason": "only-way-in"
   },
   {
    "code": "email_conflict_identity_not_deletable",
    "meaning": "Would clash with another account.",
    "moment": "delete.confirm",
    "retry": "never",
    "reveal": "private"
   },
   {
    "code": "manual_linking_disabled",
    "meaning": "Linking off.",
    "moment": "access.provider-problem",
    "retry": "never",
    "reveal": "log"
   },
   {
    "code": "captcha_failed",
    "meaning": "Robot check failed.",
    "moment": "access.wrong-credentials",
    "retry": "now",
    "reason": "person-check"
   },
   {
    "code": "insufficient_aal",
    "meaning": "Second step needed.",
    "moment": "access.session-expired",
    "retry": "authenticate",
    "reason": "confirm"
   },
   {
    "code": "mfa_challenge_expired",
    "meaning": "Code expired.",
    "moment": "access.code-problem",
    "retry": "now",
    "reason": "expired"
   },
   {
    "code": "mfa_verification_failed",
    "meaning": "Code wrong.",
    "moment": "access.code-problem",
    "retry": "after-fix",
    "reason": "wrong"
   },
   {
    "code": "mfa_verification_rejected",
    "meaning": "No more tries.",
    "moment": "access.locked-out",
    "retry": "never"
   },
   {
    "code": "mfa_factor_not_found",
    "meaning": "Factor gone.",
    "moment": "access.code-problem",
    "retry": "other-method",
    "reason": "wrong"
   },
   {
    "code": "mfa_factor_name_conflict",
    "meaning": "Name used.",
    "moment": "form.format",
    "retry": "after-fix",
    "reason": "taken"
   },
   {
    "code": "mfa_ip_address_mismatch",
    "meaning": "Start and end on one network.",
    "moment": "access.code-problem",
    "retry": "now",
    "reason": "expired",
    "reveal": "private"
   },
   {
    "code": "mfa_verified_factor_exists",
    "meaning": "Already set up.",
    "moment": "access.provider-problem",
    "retry": "never",
    "reason": "linked"
   },
   {
    "code": "too_many_enrolled_mfa_factors",
    "meaning": "Maximum reached.",
    "moment": "plan.limit-reached",
    "retry": "after-fix",
    "reason": "sign-in-methods"
   },
   {
    "code": "mfa_phone_enroll_not_enabled",
    "meaning": "Off.",
    "moment": "access.provider-problem",
    "retry": "other-method",
    "reveal": "log"
   },
   {
    "code": "mfa_phone_verify_not_enabled",
    "meaning": "Off.",
    "moment": "access.provider-problem",
    "retry": "other-method",
    "reveal": "log"
   },
   {
    "code": "mfa_totp_enroll_not_enabled",
    "meaning": "Off.",
    "moment": "access.provider-problem",
    "retry": "other-method",
    "reveal": "log"
   },
   {
    "code": "mfa_totp_verify_not_enabled",
    "meaning": "Off.",
    "moment": "access.provider-problem",
    "retry": "other-method",
    "reveal": "log"
   },
   {
    "code": "mfa_webauthn_enroll_not_enabled",
    "meaning": "Off (docs spell it mfa_web_authn_*).",
    "moment": "access.provider-problem",
    "retry": "other-method",
    "reveal": "log"
   },
   {
    "code": "mfa_webauthn_verify_not_enabled",
    "meaning": "Off (docs spell it mfa_web_authn_*).",
    "moment": "access.provider-problem",
    "retry": "other-method",
    "reveal": "log"
   },
   {
    "code": "over_email_send_rate_limit",
    "meaning": "Too many emails.",
    "moment": "net.rate-limited",
    "retry": "later"
   },
   {
    "code": "over_sms_send_rate_limit",
    "meaning": "Too many texts.",
    "moment": "net.rate-limited",
    "retry": "later"
   },
   {
    "code": "over_request_rate_limit",
    "meaning": "Too many requests from this IP.",
    "moment": "net.rate-limited",
    "retry": "later"
   },
   {
    "code": "sms_send_failed",
    "meaning": "Text not sent.",
    "moment": "access.code-problem",
    "retry": "other-method",
    "reason": "not-sent"
   },
   {
    "code": "email_address_invalid",
    "meaning": "Address not usable.",
    "moment": "form.format",
    "retry": "after-fix",
    "reason": "email"
   },
   {
    "code": "email_address_not_authorized",
    "meaning": "Default SMTP may not send here (ours).",
    "moment": "net.server-error",
    "retry": "never",
    "reveal": "log"
   },
   {
    "code": "email_address_not_provided",
    "meaning": "Provider gave no email.",
    "moment": "access.provider-problem",
    "retry": "other-method"
   },
   {
    "code": "user_sso_managed",
    "meaning": "Managed by company SSO.",
    "moment": "access.no-permission",
    "retry": "never",
    "reason": "managed"
   },
   {
    "code": "sso_provider_not_found",
    "meaning": "No SSO for this domain.",
    "moment": "access.provider-problem",
    "retry": "other-method"
   },
   {
    "code": "sso_provider_disabled",
    "meaning": "SSO off.",
    "moment": "access.provider-problem",
    "retry": "other-method"
   },
   {
    "code": "saml_provider_disabled",
    "meaning": "SAML off.",
    "moment": "access.provider-problem",
    "retry": "never",
    "reveal": "log"
   },
   {
    "code": "saml_idp_not_found",
    "meaning": "Unknown IdP.",
    "moment": "access.provider-problem",
    "retry": "never"
   },
   {
    "code": "saml_relay_state_expired",
    "meaning": "Sign-in took too long.",
    "moment": "access.code-problem",
    "retry": "now",
    "reason": "expired"
   },
   {
    "code": "saml_relay_state_not_found",
    "meaning": "Sign-in state gone.",
    "moment": "access.code-problem",
    "retry": "now",
    "reason": "expired"
   },
   {
    "code": "saml_assertion_no_email",
    "meaning": "IdP sent no email.",
    "moment": "access.provider-problem",
    "retry": "never"
   },
   {
    "code": "saml_assertion_no_user_id",
    "meaning": "IdP sent no id.",
    "moment": "access.provider-problem",
    "retry": "never",
    "reveal": "log"
   },
   {
    "code": "saml_entity_id_mismatch",
    "meaning": "Admin: entity id.",
    "moment": "form.format",
    "retry": "never",
    "reveal": "log"
   },
   {
    "code": "saml_idp_already_exists",
    "meaning": "Admin: exists.",
    "moment": "work.conflict",
    "retry": "never",
    "reason": "exists",
    "reveal": "log"
   },
   {
    "code": "saml_metadata_fetch_failed",
    "meaning": "Admin: metadata.",
    "moment": "net.degraded",
    "retry": "now",
    "reveal": "log"
   },
   {
    "code": "sso_domain_already_exists",
    "meaning": "Admin: domain used.",
    "moment": "work.conflict",
    "retry": "never",
    "reason": "exists",
    "reveal": "log"
   },
   {
    "code": "anonymous_provider_disabled",
    "meaning": "Anonymous off.",
    "moment": "access.provider-problem",
    "retry": "never",
    "reveal": "log"
   },
   {
    "code": "web3_provider_disabled",
    "meaning": "Web3 off.",
    "moment": "access.provider-problem",
    "retry": "other-method",
    "reveal": "log"
   },
   {
    "code": "web3_unsupported_chain",
    "meaning": "Chain not supported.",
    "moment": "access.provider-problem",
    "retry": "after-fix"
   },
   {
    "code": "validation_failed",
    "meaning": "Input format.",
    "moment": "form.format",
    "retry": "after-fix"
   },
   {
    "code": "bad_json",
    "meaning": "Our bug.",
    "moment": "net.server-error",
    "retry": "never",
    "reveal": "log"
   },
   {
    "code": "bad_jwt",
    "meaning": "Token malformed.",
    "moment": "access.session-expired",
    "retry": "authenticate",
    "reveal": "log"
   },
   {
    "code": "bad_code_verifier",
    "meaning": "Client bug.",
    "moment": "access.provider-problem",
    "retry": "now",
    "reveal": "log"
   },
   {
    "code": "no_authorization",
    "meaning": "No token.",
    "moment": "access.session-expired",
    "retry": "authenticate",
    "reveal": "log"
   },
   {
    "code": "not_admin",
    "meaning": "Not an admin.",
    "moment": "access.no-permission",
    "retry": "never"
   },
   {
    "code": "unexpected_audience",
    "meaning": "Deprecated.",
    "moment": "net.server-error",
    "retry": "never",
    "reveal": "log"
   },
   {
    "code": "conflict",
    "meaning": "Concurrent change.",
    "moment": "work.conflict",
    "retry": "now",
    "reveal": "log"
   },
   {
    "code": "request_timeout",
    "meaning": "Took too long.",
    "moment": "net.timeout",
    "retry": "now"
   },
   {
    "code": "hook_timeout",
    "meaning": "Hook too slow.",
    "moment": "net.timeout",
    "retry": "now",
    "reveal": "log"
   },
   {
    "code": "hook_timeout_after_retry",
    "meaning": "Hook too slow.",
    "moment": "net.timeout",
    "retry": "later",
    "reveal": "log"
   },
   {
    "code": "hook_payload_over_size_limit",
    "meaning": "Hook.",
    "moment": "net.server-error",
    "retry": "never",
    "reveal": "log"
   },
   {
    "code": "hook_payload_invalid_content_type",
    "meaning": "Hook.",
    "moment": "net.server-error",
    "retry": "never",
    "reveal": "log"
   },
   {
    "code": "unexpected_failure",
    "meaning": "Degraded or bug.",
    "moment": "net.server-error",
    "retry": "now"
   },
   {
    "code": "unknown",
    "meaning": "No code assigned.",
    "moment": "net.server-error",
    "retry": "now"
   },
   {
    "code": "oauth_client_not_found",
    "meaning": "OAuth server.",
    "moment": "access.provider-problem",
    "retry": "never",
    "reveal": "log"
   },
   {
    "code": "oauth_authorization_not_found",
    "meaning": "OAuth server.",
    "moment": "access.provider-problem",
    "retry": "never",
    "reveal": "log"
   },
   {
    "code": "oauth_consent_not_found",
    "meaning": "OAuth server.",
    "moment": "access.provider-problem",
    "retry": "never",
    "reveal": "log"
   },
   {
    "code": "oauth_client_state_not_found",
    "meaning": "OAuth state gone.",
    "moment": "access.code-problem",
    "retry": "now",
    "reason": "expired",
    "reveal": "log"
   },
   {
    "code": "oauth_client_state_expired",
    "meaning": "OAuth state expired.",
    "moment": "access.code-problem",
    "retry": "now",
    "reason": "expired"
   },
   {
    "code": "oauth_invalid_state",
    "meaning": "OAuth state wrong.",
    "moment": "access.provider-problem",
    "retry": "now",
    "reveal": "log"
   },
   {
    "code": "oauth_dynamic_client_registration_disabled",
    "meaning": "OAuth server.",
    "moment": "net.server-error",
    "retry": "never",
    "reveal": "log"
   },
   {
    "code": "too_many_passkeys",
    "meaning": "Maximum number of passkeys.",
    "moment": "plan.limit-reached",
    "retry": "after-fix",
    "reason": "sign-in-methods"
   },
   {
    "code": "passkey_disabled",
    "meaning": "Passkeys are off.",
    "moment": "access.provider-problem",
    "retry": "other-method",
    "reason": "passkey",
    "reveal": "log"
   },
   {
    "code": "webauthn_challenge_expired",
    "meaning": "Passkey step took too long.",
    "moment": "access.code-problem",
    "retry": "now",
    "reason": "expired"
   },
   {
    "code": "webauthn_challenge_not_found",
    "meaning": "Passkey step lost.",
    "moment": "access.code-problem",
    "retry": "now",
    "reason": "expired"
   },
   {
    "code": "webauthn_credential_exists",
    "meaning": "Passkey already set up.",
    "moment": "access.provider-problem",
    "retry": "never",
    "reason": "linked"
   },
   {
    "code": "webauthn_credential_not_found",
    "meaning": "Passkey not known here.",
    "moment": "access.provider-problem",
    "retry": "other-method",
    "reason": "passkey"
   },
   {
    "code": "webauthn_verification_failed",
    "meaning": "Passkey check failed.",
    "moment": "access.provider-problem",
    "retry": "other-method",
    "reason": "passkey"
   },
   {
    "code": "current_password_required",
    "meaning": "Current password needed to change it.",
    "moment": "form.missing",
    "retry": "after-fix",
    "reason": "current-password"
   },
   {
    "code": "current_password_invalid",
    "meaning": "Current password wrong.",
    "moment": "access.wrong-credentials",
    "retry": "after-fix",
    "reason": "current-password"
   },
   {
    "code": "flow_state_already_used",
    "meaning": "Sign-in link or state already used.",
    "moment": "access.code-problem",
    "retry": "now",
    "reason": "used"
   },
   {
    "code": "request_entity_too_large",
    "meaning": "Request too big (413).",
    "moment": "file.rejected",
    "retry": "after-fix",
    "reason": "too-large"
   },
   {
    "code": "feature_disabled",
    "meaning": "Feature off on the server.",
    "moment": "net.server-error",
    "retry": "never",
    "reveal": "log"
   },
   {
    "code": "custom_provider_not_found",
    "meaning": "Custom provider missing.",
    "moment": "access.provider-problem",
    "retry": "never",
    "reveal": "log"
   },
   {
    "code": "over_custom_provider_quota",
    "meaning": "Too many custom providers (admin).",
    "moment": "plan.limit-reached",
    "retry": "never",
    "reveal": "log"
   }
  ]
 },
 {
  "id": "upload.problem",
  "title": "File and upload problems",
  "sources": [
   "https://github.com/react-dropzone/react-dropzone",
   "https://github.com/firebase/firebase-js-sdk/blob/main/packages/storage/src/implementation/error.ts"
  ],
  "checkedOn": "2026-08",
  "fallback": "upload-failed-unknown",
  "codes": [
   {
    "code": "file-invalid-type",
    "meaning": "Type not accepted (react-dropzone).",
    "moment": "file.rejected",
    "retry": "after-fix",
    "reason": "type"
   },
   {
    "code": "file-too-large",
    "meaning": "Over the size limit (react-dropzone).",
    "moment": "file.rejected",
    "retry": "after-fix",
    "reason": "too-large"
   },
   {
    "code": "file-too-small",
    "meaning": "Under the minimum (react-dropzone).",
    "moment": "file.rejected",
    "retry": "after-fix",
    "reason": "too-small"
   },
   {
    "code": "too-many-files",
    "meaning": "Too many at once (react-dropzone).",
    "moment": "file.rejected",
    "retry": "after-fix",
    "reason": "too-many"
   },
   {
    "code": "none-selected",
    "meaning": "Nothing chosen.",
    "moment": "form.missing",
    "retry": "after-fix",
    "reason": "file"
   },
   {
    "code": "empty-file",
    "meaning": "0 bytes.",
    "moment": "file.rejected",
    "retry": "after-fix",
    "reason": "empty"
   },
   {
    "code": "password-protected",
    "meaning": "Cannot be opened.",
    "moment": "file.rejected",
    "retry": "after-fix",
    "reason": "password"
   },
   {
    "code": "virus-found",
    "meaning": "Malware found.",
    "moment": "file.rejected",
    "retry": "never",
    "reason": "virus"
   },
   {
    "code": "wrong-template",
    "meaning": "Not the required template.",
    "moment": "file.rejected",
    "retry": "after-fix",
    "reason": "template"
   },
   {
    "code": "corrupt",
    "meaning": "Cannot be read.",
    "moment": "file.rejected",
    "retry": "after-fix",
    "reason": "corrupt"
   },
   {
    "code": "duplicate-name",
    "meaning": "Name exists.",
    "moment": "work.conflict",
    "retry": "after-fix",
    "reason": "exists"
   },
   {
    "code": "dimensions",
    "meaning": "Image too small/large.",
    "moment": "file.rejected",
    "retry": "after-fix",
    "reason": "dimensions"
   },
   {
    "code": "upload-interrupted",
    "meaning": "Connection dropped.",
    "moment": "file.interrupted",
    "retry": "now"
   },
   {
    "code": "upload-failed-unknown",
    "meaning": "Unknown.",
    "moment": "file.interrupted",
    "retry": "now"
   },
   {
    "code": "quota-full",
    "meaning": "Storage full.",
    "moment": "plan.limit-reached",
    "retry": "after-fix",
    "reason": "storage"
   },
   {
    "code": "storage/unauthenticated",
    "meaning": "Firebase: not signed in.",
    "moment": "access.session-expired",
    "retry": "authenticate"
   },
   {
    "code": "storage/unauthorized",
    "meaning": "Firebase: no permission.",
    "moment": "access.no-permission",
    "retry": "never"
   },
   {
    "code": "storage/canceled",
    "meaning": "Firebase: person cancelled.",
    "moment": "file.interrupted",
    "retry": "never",
    "reason": "stopped"
   },
   {
    "code": "storage/quota-exceeded",
    "meaning": "Firebase: bucket quota (ours).",
    "moment": "net.outage",
    "retry": "never"
   },
   {
    "code": "storage/retry-limit-exceeded",
    "meaning": "Firebase: gave up.",
    "moment": "file.interrupted",
    "retry": "now"
   },
   {
    "code": "storage/invalid-checksum",
    "meaning": "Firebase: damaged in transit.",
    "moment": "file.interrupted",
    "retry": "now"
   },
   {
    "code": "storage/server-file-wrong-size",
    "meaning": "Firebase: size mismatch.",
    "moment": "file.interrupted",
    "retry": "now"
   },
   {
    "code": "storage/cannot-slice-blob",
    "meaning": "Firebase: local file changed.",
    "moment": "file.interrupted",
    "retry": "after-fix",
    "reason": "changed"
   },
   {
    "code": "storage/object-not-found",
    "meaning": "Firebase: gone.",
    "moment": "empty.not-found",
    "retry": "never"
   },
   {
    "code": "storage/unknown",
    "meaning": "Firebase: unknown.",
    "moment": "file.interrupted",
    "retry": "now"
   }
  ]
 }
];
