// Generated from data/codes/supabase.json by scripts/compile.mjs. Change that file, not this one.

import type { Family } from '../../resolver.js';

/** Supabase Auth error codes: 109 codes. https://github.com/supabase/auth/blob/master/internal/api/apierrors/errorcode.go */
export const supabaseAuth: Family = {
  id: 'supabase.auth',
  fallback: 'unknown',
  table: `access.wrong-credentials F
invalid_credentials,user_not_found,user_already_exists,email_exists,phone_exists
access.code-problem#unconfirmed f
email_not_confirmed,phone_not_confirmed,provider_email_needs_verification
access.suspended x
user_banned
access.password-rejected#weak f
weak_password
access.password-rejected#reused f
same_password
access.session-expired#confirm a
reauthentication_needed,insufficient_aal
access.code-problem#wrong f
reauthentication_not_valid,mfa_verification_failed
access.code-problem#expired n
otp_expired,flow_state_expired,flow_state_not_found,mfa_challenge_expired,mfa_ip_address_mismatch,saml_relay_state_expired,saml_relay_state_not_found,oauth_client_state_not_found,oauth_client_state_expired,webauthn_challenge_expired,webauthn_challenge_not_found
access.provider-problem x
otp_disabled,identity_not_found,manual_linking_disabled,saml_provider_disabled,saml_idp_not_found,saml_assertion_no_email,saml_assertion_no_user_id,anonymous_provider_disabled,oauth_client_not_found,oauth_authorization_not_found,oauth_consent_not_found,custom_provider_not_found
access.session-expired a
session_expired,session_not_found,refresh_token_not_found,refresh_token_already_used,bad_jwt,no_authorization
access.code-problem#invite x
invite_not_found
access.no-permission#sign-up-closed x
signup_disabled
access.provider-problem o
email_provider_disabled,phone_provider_disabled,provider_disabled,oauth_provider_not_supported,mfa_phone_enroll_not_enabled,mfa_phone_verify_not_enabled,mfa_totp_enroll_not_enabled,mfa_totp_verify_not_enabled,mfa_webauthn_enroll_not_enabled,mfa_webauthn_verify_not_enabled,email_address_not_provided,sso_provider_not_found,sso_provider_disabled,web3_provider_disabled
access.provider-problem n
bad_oauth_state,bad_oauth_callback,bad_code_verifier,oauth_invalid_state
access.provider-problem#linked x
identity_already_exists,mfa_verified_factor_exists,webauthn_credential_exists
delete.confirm#only-way-in x
single_identity_not_deletable
delete.confirm x
email_conflict_identity_not_deletable
access.wrong-credentials#person-check n
captcha_failed
access.locked-out x
mfa_verification_rejected
access.code-problem#wrong o
mfa_factor_not_found
form.format#taken f
mfa_factor_name_conflict
plan.limit-reached#sign-in-methods f
too_many_enrolled_mfa_factors,too_many_passkeys
net.rate-limited l
over_email_send_rate_limit,over_sms_send_rate_limit,over_request_rate_limit
access.code-problem#not-sent o
sms_send_failed
form.format#email f
email_address_invalid
net.server-error x
email_address_not_authorized,bad_json,unexpected_audience,hook_payload_over_size_limit,hook_payload_invalid_content_type,oauth_dynamic_client_registration_disabled,feature_disabled
access.no-permission#managed x
user_sso_managed
form.format x
saml_entity_id_mismatch
work.conflict#exists x
saml_idp_already_exists,sso_domain_already_exists
net.degraded n
saml_metadata_fetch_failed
access.provider-problem f
web3_unsupported_chain
form.format f
validation_failed
access.no-permission x
not_admin
work.conflict n
conflict
net.timeout n
request_timeout,hook_timeout
net.timeout l
hook_timeout_after_retry
net.server-error n
unexpected_failure,unknown
access.provider-problem#passkey o
passkey_disabled,webauthn_credential_not_found,webauthn_verification_failed
form.missing#current-password f
current_password_required
access.wrong-credentials#current-password f
current_password_invalid
access.code-problem#used n
flow_state_already_used
file.rejected#too-large f
request_entity_too_large
plan.limit-reached x
over_custom_provider_quota`,
};
