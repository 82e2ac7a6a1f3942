// d62d6fe2f947 d62d6fe2f947
// Generated from data/codes/firebase.json by scripts/compile.mjs. Change that file, not this one.

import type { Family } from '../../resolver.js';

const table = `access.code-problem n
i1xsf48jzvr9elpmfagp
access.code-problem#unconfirmed f
uotq1e3j
access.code-problem#wrong f
clza
access.code-problem#wrong o
t1zg
access.locked-out l
oic4
access.no-permission x
ph12
access.password-rejected f
c9lp
access.provider-problem O
mt8c
access.provider-problem f
3ee1
access.provider-problem n
hi27fi8wfu7ushi1uiaj1a4k
access.provider-problem o
jop3x931
access.provider-problem x
k8bk
access.provider-problem#linked x
5ehpmtj58xjg
access.provider-problem#pop-up f
5s1k
access.session-expired a
51awxrllygtekjys
access.session-expired#confirm a
ke8vq7hv
access.suspended x
0qor62el
access.wrong-credentials F
g9ow0bimlxbw6vnr
access.wrong-credentials#person-check n
kfn6
form.format#email f
08fplmlz
form.format#phone f
9qo9
form.missing#code f
3ydd
form.missing#phone f
9cjo
net.offline n
kw81
net.outage l
0hzf
net.server-error n
2rhj6k7gv0mrppff0o02
net.server-error x
55ph62tirattpk1971rvaxdf4ktbohpr28a0ey5cpdltmd92qc0ocxkiq01cnkblobhcuakoq9viqxql3nkkskdme977z3y6o8g9fvmfl400d8tom5j4dpegnna4sa08plwkxu30h337deps
net.timeout n
wyh4
net.update-required#browser f
5fsrbw36yp7q
net.update-required#browser x
m3wt
net.update-required#cookies f
06kf
plan.limit-reached f
feyo
wait.long-task n
xtpn`;

/** Firebase Auth error codes: 96 codes. https://github.com/firebase/firebase-js-sdk/blob/main/packages/auth/src/core/errors.ts */
export const firebaseAuth: Family = {
  id: 'firebase.auth',
  fallback: 'internal-error',
  table,
  column: 0,
};
