// ce3c8b7455f3 ce3c8b7455f3
// Generated from data/codes/supabase.json by scripts/compile.mjs. Change that file, not this one.

import type { Family } from '../../resolver.js';

const table = `access.code-problem n
6v0ku9qtapka88d93tfx1bre8ptlyifdnlp6boarn5ic3zaw
access.code-problem#invite x
p5pl
access.code-problem#not-sent o
nf6b
access.code-problem#unconfirmed f
dwaj9bhfvvj9
access.code-problem#wrong f
g18nfkgn
access.code-problem#wrong o
ywjc
access.locked-out x
6u30
access.no-permission x
nev2
access.no-permission#managed x
l1a0
access.no-permission#sign-up-closed x
45wa
access.password-rejected f
2x3j
access.password-rejected#reused f
5kbh
access.provider-problem f
50rw
access.provider-problem n
k0bmmjmam727fdlu
access.provider-problem o
2iyufywe4x89d7iznm3nna32220kq6eped9la18s12b87ko1c71xsl7j
access.provider-problem x
0adbb2aqvrdd1drl1ruprff4awvlg72fvw3rpwwftlckrqfz
access.provider-problem#linked x
0y0d02lpkznm
access.provider-problem#passkey o
nre83xp8myk1
access.session-expired a
j6q1lmta8g2b6587525ahclk
access.session-expired#confirm a
qupst6hb
access.suspended x
a753
access.wrong-credentials F
b9hlj2anco42nu7ceyvk
access.wrong-credentials#current-password f
s6i2
access.wrong-credentials#person-check n
jzb3
delete.confirm x
dv98
delete.confirm#only-way-in x
aj6p
file.rejected#too-large f
9ajh
form.format f
8vca
form.format x
y83f
form.format#email f
o5w0
form.format#taken f
kuzo
form.missing f
n7o6
net.degraded n
rkgp
net.rate-limited l
9y4ytp1bscc4
net.server-error n
3jubuabd
net.server-error x
5rb65yw3vglthriejycyfsktnzry
net.timeout l
miqa
net.timeout n
wd62fkgy
plan.limit-reached f
m3wlrj9z
plan.limit-reached x
o8ju
work.conflict n
dzv3
work.conflict#exists x
c04oygwn`;

/** Supabase Auth error codes: 109 codes. https://github.com/supabase/auth/blob/master/internal/api/apierrors/errorcode.go */
export const supabaseAuth: Family = {
  id: 'supabase.auth',
  fallback: 'unknown',
  table,
  column: 0,
};
