// Generated from data/codes/firebase.json by scripts/compile.mjs. Change that file, not this one.

import type { Family } from '../../resolver.js';

/** Firebase Auth error codes: 96 codes. https://github.com/firebase/firebase-js-sdk/blob/main/packages/auth/src/core/errors.ts */
export const firebaseAuth: Family = {
  id: 'firebase.auth',
  fallback: 'internal-error',
  table: `access.no-permission x
admin-restricted-operation
net.server-error x
argument-error,app-not-authorized,cordova-not-ready,custom-token-mismatch,dependent-sdk-initialized-before-auth,dynamic-link-not-activated,emulator-config-failed,invalid-api-key,invalid-app-id,invalid-cert-hash,invalid-continue-uri,invalid-cordova-configuration,invalid-custom-token,invalid-dynamic-link-domain,invalid-emulator-scheme,invalid-message-payload,invalid-oauth-client-id,invalid-oauth-provider,unauthorized-domain,invalid-persistence-type,invalid-provider-id,invalid-sender,invalid-tenant-id,missing-android-pkg-name,missing-app-credential,auth-domain-config-required,missing-continue-uri,missing-ios-bundle-id,missing-multi-factor-info,missing-multi-factor-session,app-deleted,null-user,tenant-id-mismatch,unauthorized-continue-uri,unsupported-tenant-operation,already-initialized
net.update-required#app f
app-not-installed
access.wrong-credentials#person-check n
captcha-check-failed
access.code-problem#expired n
code-expired,expired-action-code,invalid-action-code,invalid-verification-id,missing-verification-id
net.update-required#browser f
cors-unsupported,operation-not-supported-in-this-environment
access.provider-problem#linked x
credential-already-in-use,provider-already-linked,second-factor-already-in-use
access.session-expired#confirm a
requires-recent-login,multi-factor-auth-required
access.code-problem#unconfirmed f
email-change-needs-verification,unverified-email
access.wrong-credentials F
email-already-in-use,invalid-credential,wrong-password,user-not-found
access.provider-problem#closed n
cancelled-popup-request,popup-closed-by-user,redirect-cancelled-by-user,user-cancelled
net.server-error n
internal-error,invalid-auth-event,missing-iframe-start,missing-or-invalid-nonce,no-auth-event
access.provider-problem n
invalid-app-credential,rejected-credential
access.session-expired a
invalid-user-token,invalid-multi-factor-session,user-token-expired,user-signed-out
access.code-problem#wrong f
invalid-verification-code
form.format#email f
invalid-email,invalid-recipient-email
form.format#phone f
invalid-phone-number
access.suspended x
login-blocked,user-disabled
access.code-problem#wrong o
multi-factor-info-not-found
form.missing#code f
missing-verification-code
form.missing#phone f
missing-phone-number
access.provider-problem O
account-exists-with-different-credential
net.offline n
network-request-failed
access.provider-problem x
no-such-provider
access.provider-problem o
operation-not-allowed,unsupported-first-factor
access.provider-problem#pop-up f
popup-blocked
net.outage l
quota-exceeded
wait.long-task n
redirect-operation-pending
plan.limit-reached#sign-in-methods f
maximum-second-factor-count-exceeded
net.timeout n
timeout
access.locked-out l
too-many-requests
net.update-required#browser x
unsupported-persistence-type
access.provider-problem#other-account f
user-mismatch
access.password-rejected#weak f
weak-password
net.update-required#cookies f
web-storage-unsupported`,
};
