// 2ddedc37e5db 2ddedc37e5db
// Generated from data/codes/firebase.json by scripts/compile.mjs. Change that file, not this one.

import type { Family } from '../../resolver.js';

/** Firebase Auth error codes: 96 codes. https://github.com/firebase/firebase-js-sdk/blob/main/packages/auth/src/core/errors.ts */
export const firebaseAuth: Family = {
  id: 'firebase.auth',
  table: `net.server-errorB2rhj6k7gv0mrppff0o02
access.code-problemBi1xsf48jzvr9elpmfagp
unconfirmedDuotq1e3j
wrongDclzaFt1zg
access.locked-outCoic4
access.no-permissionAph12
access.password-rejectedDc9lp
access.provider-problem!Fmt8cAk8bkBhi27fi8wfu7ushi1uiaj1a4kD3ee1Fjop3x931
linkedA5ehpmtj58xjg
pop-upD5s1k
access.session-expiredE51awxrllygtekjys
confirmEke8vq7hv
access.suspendedA0qor62el
access.wrong-credentials!Dg9ow0bimlxbw6vnr
person-checkBkfn6
form.format#emailD08fplmlz
phoneD9qo9
form.missing#codeD3ydd
phoneD9cjo
net.offlineBkw81
net.outageC0hzf
net.server-errorA55ph62tirattpk1971rvaxdf4ktbohpr28a0ey5cpdltmd92qc0ocxkiq01cnkblobhcuakoq9viqxql3nkkskdme977z3y6o8g9fvmfl400d8tom5j4dpegnna4sa08plwkxu30h337deps
net.timeoutBwyh4
net.update-required#browserAm3wtD5fsrbw36yp7q
cookiesD06kf
plan.limit-reachedDfeyo
wait.long-taskBxtpn`,
};
