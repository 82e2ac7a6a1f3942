// 463b28016642 463b28016642
// Generated from data/codes/auth0.json by scripts/compile.mjs. Change that file, not this one.

import type { Family } from '../../resolver.js';

/** Auth0 common library errors: 22 codes. https://auth0.com/docs/libraries/common-auth0-library-authentication-errors */
export const auth0Error: Family = {
  id: 'auth0.error',
  table: `net.server-errorBmzz6
access.code-problem#wrongDeag7
access.locked-outCafww
access.no-permissionApto3
access.password-rejectedDlm2obb0oqs0cmj7tsk65bdpr
reusedDyu7a
access.provider-problemBlud39kjr
access.session-expired#confirmDsvstEdlj7
access.suspendedAjngn
access.wrong-credentials!D7z4xhrfbjwli
form.format#takenDrj0a
net.offlineB34ey
sec.unusual-activity#leakedDaln3`,
};
