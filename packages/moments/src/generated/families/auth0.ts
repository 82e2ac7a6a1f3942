// c6d79a9e576e c6d79a9e576e
// Generated from data/codes/auth0.json by scripts/compile.mjs. Change that file, not this one.

import type { Family } from '../../resolver.js';

const table = `access.code-problem#wrong f
eag7
access.locked-out l
afww
access.no-permission x
pto3
access.password-rejected f
lm2obb0oqs0cmj7tsk65bdpr
access.password-rejected#reused f
yu7a
access.provider-problem n
lud39kjr
access.session-expired#confirm a
dlj7
access.session-expired#confirm f
svst
access.suspended x
jngn
access.wrong-credentials F
7z4xhrfbjwli
form.format#taken f
rj0a
net.offline n
34ey
net.server-error n
mzz6
sec.unusual-activity#leaked f
aln3`;

/** Auth0 common library errors: 22 codes. https://auth0.com/docs/libraries/common-auth0-library-authentication-errors */
export const auth0Error: Family = {
  id: 'auth0.error',
  fallback: 'lock.fallback',
  table,
  column: 0,
};
