// 56216e2bd1ed 56216e2bd1ed
// Generated from data/codes/oauth.json by scripts/compile.mjs. Change that file, not this one.

import type { Family } from '../../resolver.js';

/** OAuth 2.0 / OIDC / device-flow / bearer error codes: 27 codes. https://www.rfc-editor.org/rfc/rfc6749#section-5.2 */
export const oauth2Error: Family = {
  id: 'oauth2.error',
  table: `access.provider-problemB5igqlud3bdqf
access.code-problemBosi4
access.no-permissionE9wyd
access.provider-problemAmgb7zuerb5nnq146h3u63m6vky7rrkxooxyhpkgg764bCjnb2Ep7c3yfcfFpv6e
access.session-expiredEq1ph5smibrudcy0i
confirmEkkot
wait.long-taskC4u5u83qt`,
};
