// Generated from data/codes/auth0.json by scripts/compile.mjs. Change that file, not this one.

import type { Family } from '../../resolver.js';

/** Auth0 common library errors: 22 codes. https://auth0.com/docs/libraries/common-auth0-library-authentication-errors */
export const auth0Error: Family = {
  id: 'auth0.error',
  fallback: 'lock.fallback',
  table: `access.password-rejected f
invalid_password
access.wrong-credentials F
invalid_signup,user_exists,invalid_user_password
access.password-rejected#common f
password_dictionary_error
access.password-rejected#personal f
password_no_user_info_error
access.password-rejected#weak f
password_strength_error,PasswordStrengthError
access.no-permission x
unauthorized
form.format#taken f
username_exists
access.provider-problem#closed n
access_denied,lock.popup_closed
access.code-problem#wrong f
mfa_invalid_code
access.session-expired#confirm f
mfa_registration_required
access.session-expired#confirm a
mfa_required
sec.unusual-activity#leaked f
password_leaked
access.password-rejected#reused f
PasswordHistoryError
access.locked-out l
too_many_attempts
access.suspended x
blocked_user
net.offline n
lock.network
net.server-error n
lock.fallback
access.password-rejected#change f
password_change_required`,
};
