// Generated from data/codes/oauth.json by scripts/compile.mjs. Change that file, not this one.

import type { Family } from '../../resolver.js';

/** OAuth 2.0 / OIDC / device-flow / bearer error codes: 27 codes. https://www.rfc-editor.org/rfc/rfc6749#section-5.2 */
export const oauth2Error: Family = {
  id: 'oauth2.error',
  fallback: 'server_error',
  table: `access.provider-problem n
invalid_request
access.provider-problem x
unauthorized_client,unsupported_response_type,invalid_scope,invalid_client,unsupported_grant_type,unsupported_token_type,invalid_request_uri,invalid_request_object,request_not_supported,request_uri_not_supported,registration_not_supported
access.provider-problem#closed n
access_denied
access.provider-problem#unavailable n
server_error
access.provider-problem#unavailable l
temporarily_unavailable
access.session-expired a
invalid_grant,invalid_token,interaction_required,login_required
access.no-permission a
insufficient_scope
access.session-expired#confirm a
insufficient_user_authentication
wait.long-task l
authorization_pending,slow_down
access.code-problem#expired n
expired_token
access.provider-problem a
account_selection_required,consent_required
access.provider-problem o
unmet_authentication_requirements`,
};
