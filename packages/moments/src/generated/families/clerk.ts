// Generated from data/codes/clerk.json by scripts/compile.mjs. Change that file, not this one.

import type { Family } from '../../resolver.js';

/** Clerk error codes a person can meet: 106 codes. https://clerk.com/docs/errors/overview */
export const clerkError: Family = {
  id: 'clerk.error',
  fallback: 'internal_clerk_error',
  table: `access.wrong-credentials F
form_identifier_not_found,form_identifier_exists,form_password_incorrect,form_password_validation_failed
access.wrong-credentials f
form_password_or_identifier_incorrect
access.password-rejected#too-short f
form_password_length_too_short
access.password-rejected#too-long f
form_password_length_too_long,form_password_size_in_bytes_exceeded
access.password-rejected#mix f
form_password_no_uppercase,form_password_no_lowercase,form_password_no_number,form_password_no_special_char
access.password-rejected#weak f
form_password_not_strong_enough
access.password-rejected#leaked f
form_password_pwned
sec.unusual-activity#leaked o
form_password_compromised
access.password-rejected#personal f
form_password_matches_identifier
access.password-rejected#reused f
form_new_password_matches_current
access.code-problem#wrong f
form_code_incorrect
form.missing f
form_param_missing,form_param_nil
form.format#type f
form_param_format_invalid
form.format f
form_param_value_invalid
form.format#too-long f
form_param_max_length_exceeded
form.format#length f
form_username_invalid_length
form.format#pattern f
form_username_invalid_character,form_username_needs_non_number_char,form_username_cannot_be_phone_number
form.format#future f
form_disallow_future_date
form.missing#terms f
legal_not_accepted
access.code-problem#expired n
verification_expired,verification_link_token_expired,verification_link_token_stale,verification_link_token_invalid,sign_up_outdated_verification
access.locked-out o
verification_failed
access.code-problem#used x
verification_already_verified,organization_invitation_already_accepted
access.code-problem#not-sent n
verification_not_sent
net.rate-limited l
verification_code_too_many_requests,signup_rate_limit_exceeded
access.code-problem#same-browser f
sign_in_email_link_not_same_client,sign_up_email_link_not_same_client
access.provider-problem#signed-in x
session_exists,identifier_already_signed_in
access.session-expired#confirm a
session_reverification_required
access.session-expired a
signed_out,authentication_invalid
access.no-permission x
authorization_invalid,not_allowed_access,missing_organization_permission
access.suspended x
deprovisioned,user_banned,user_deactivated,device_blocked
access.locked-out l
user_locked
access.locked-out#almost f
account_lockout_warning
sec.unusual-activity x
action_blocked
access.no-permission#sign-up-closed x
sign_up_mode_restricted
wait.review-or-queue#waitlist l
sign_up_restricted_waitlist,waitlist_not_accepting_entries
access.wrong-credentials#person-check n
captcha_invalid,captcha_missing_token
access.provider-problem o
unsupported_country_code,external_account_not_found
access.code-problem#not-sent o
sms_send_error
access.provider-problem#closed n
oauth_access_denied,passkey_retrieval_cancelled,passkey_registration_cancelled
access.provider-problem#linked x
oauth_account_already_connected,totp_already_enabled
access.provider-problem O
oauth_identification_claimed
access.provider-problem a
external_account_missing_refresh_token
net.server-error x
misconfigured_oauth_provider
access.provider-problem f
enterprise_sso_email_address_domain_mismatch,backup_codes_not_available
access.provider-problem#passkey o
no_passkeys_found_for_user,passkey_not_registered,passkey_authentication_failure,passkey_not_supported
plan.limit-reached#sign-in-methods f
passkey_quota_exceeded
access.provider-problem#passkey-exists x
passkey_already_exists
work.conflict#exists x
already_a_member_in_organization
access.code-problem#invite x
organization_invitation_revoked_code
access.no-permission X
organization_not_found_or_unauthorized
plan.limit-reached#seats f
organization_membership_quota_exceeded,insufficient_seats,plan_seat_limit_exceeded
plan.limit-reached f
organization_quota_exceeded,quota_exceeded
money.declined o n
payment_attempt_failed_card_declined
money.funds#balance o n
payment_attempt_failed_card_insufficient_funds
money.expired o n
payment_attempt_failed_card_expired,payment_source_expired
money.unknown-outcome c
payment_attempt_failed_processing_error
money.verify o n
payment_attempt_failed_requires_confirmation
delete.confirm#in-use f
payment_source_in_use
money.unknown-outcome#paid x c
checkout_already_complete
money.unknown-outcome#in-progress f
checkout_already_in_progress
support.leaving#ended x
subscription_already_ended
plan.trial-ending#active x
free_trial_already_active
file.rejected#too-large f
image_too_large
work.conflict#locked n
resource_locked
empty.not-found X
resource_not_found
empty.not-found#removed x
gone
net.timeout n
gateway_timeout
net.server-error n
internal_clerk_error`,
};
