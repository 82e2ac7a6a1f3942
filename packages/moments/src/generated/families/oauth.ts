// de76dadce974 de76dadce974
// Generated from data/codes/oauth.json by scripts/compile.mjs. Change that file, not this one.

import type { Family } from '../../resolver.js';

const table = `access.code-problem n
osi4
access.no-permission a
9wyd
access.provider-problem a
p7c3yfcf
access.provider-problem l
jnb2
access.provider-problem n
5igqlud3bdqf
access.provider-problem o
pv6e
access.provider-problem x
mgb7zuerb5nnq146h3u63m6vky7rrkxooxyhpkgg764b
access.session-expired a
q1ph5smibrudcy0i
access.session-expired#confirm a
kkot
wait.long-task l
4u5u83qt`;

/** OAuth 2.0 / OIDC / device-flow / bearer error codes: 27 codes. https://www.rfc-editor.org/rfc/rfc6749#section-5.2 */
export const oauth2Error: Family = {
  id: 'oauth2.error',
  fallback: 'server_error',
  table,
  column: 0,
};
