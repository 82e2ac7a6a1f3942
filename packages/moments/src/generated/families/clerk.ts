// 363e6ae02264 363e6ae02264
// Generated from data/codes/clerk.json by scripts/compile.mjs. Change that file, not this one.

import type { Family } from '../../resolver.js';

const table = `access.code-problem n
bkfsebdjv0dflyl1xdwd
access.code-problem x
d6jq7s2x
access.code-problem#invite x
q3l7
access.code-problem#not-sent n
2ojn
access.code-problem#not-sent o
m8pw
access.code-problem#same-browser f
vcv3tdod
access.code-problem#wrong f
uxs5
access.locked-out l
1hwh
access.locked-out o
j0xa
access.locked-out#almost f
xh4p
access.no-permission X
slw4
access.no-permission x
kgma40ckfx4f
access.no-permission#sign-up-closed x
30aq
access.password-rejected f
zy7gpx27
access.password-rejected#leaked f
o41q
access.password-rejected#mix f
we7m78abbe0fhwdy
access.password-rejected#reused f
t4qu
access.password-rejected#too-long f
kp0i8ch9
access.password-rejected#too-short f
ukum
access.provider-problem O
4z45
access.provider-problem a
1k5v
access.provider-problem f
i2uwttiw
access.provider-problem n
0zg3bgu8i1zp
access.provider-problem o
eimnxcqv
access.provider-problem#linked x
q6bb5di1tz1t
access.provider-problem#passkey o
lj41xq1mqrj1j2wo
access.provider-problem#signed-in x
ylw86ap8
access.session-expired a
du82p2hd
access.session-expired#confirm a
dw4a
access.suspended x
x5e4a753t9fns3ac
access.wrong-credentials F
hm4irun08hoxotlv
access.wrong-credentials f
i9of
access.wrong-credentials#person-check n
a4ml5hto
delete.confirm#in-use f
mn0r
empty.not-found X
5cao
empty.not-found#removed x
i08e
file.rejected#too-large f
y5gf
form.format f
7v0hyf1b5pxxc32odz5jiwsn
form.format#future f
nncy
form.format#too-long f
6k8r
form.missing f
py060ult
form.missing#terms f
qsbs
money.declined o n
mldv
money.expired o n
2q26aru1
money.funds o n
j9j9
money.unknown-outcome c
mk8g
money.unknown-outcome#in-progress f
xqku
money.unknown-outcome#paid x c
uoww
money.verify o n
camu
net.rate-limited l
fnkun9eg
net.server-error n
ve73
net.server-error x
pteo
net.timeout n
qwdh
plan.limit-reached f
kf309p2f9x1l
plan.limit-reached#seats f
7cjg97o719wm
plan.trial-ending#active x
o996
sec.unusual-activity x
sotk
sec.unusual-activity#leaked o
1fcs
support.leaving#ended x
a40w
wait.review-or-queue#waitlist l
t71sqgdq
work.conflict#exists x
7n8i
work.conflict#locked n
xnm8`;

/** Clerk error codes a person can meet: 106 codes. https://clerk.com/docs/errors/overview */
export const clerkError: Family = {
  id: 'clerk.error',
  fallback: 'internal_clerk_error',
  table,
  column: 0,
};
