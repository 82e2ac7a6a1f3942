// 1dfa3935320a 1dfa3935320a
// Generated from data/codes/supabase.json by scripts/compile.mjs. Change that file, not this one.

import type { Family } from '../../resolver.js';

/** Supabase Auth error codes: 109 codes. https://github.com/supabase/auth/blob/master/internal/api/apierrors/errorcode.go */
export const supabaseAuth: Family = {
  id: 'supabase.auth',
  table: `net.server-errorB3jubuabd
access.code-problemB6v0ku9qtapka88d93tfx1bre8ptlyifdnlp6boarn5ic3zaw
inviteAp5pl
not-sentFnf6b
unconfirmedDdwaj9bhfvvj9
wrongDg18nfkgnFywjc
access.locked-outA6u30
access.no-permissionAnev2
managedAl1a0
sign-up-closedA45wa
access.password-rejectedD2x3j
reusedD5kbh
access.provider-problemA0adbb2aqvrdd1drl1ruprff4awvlg72fvw3rpwwftlckrqfzBk0bmmjmam727fdluD50rwF2iyufywe4x89d7iznm3nna32220kq6eped9la18s12b87ko1c71xsl7j
linkedA0y0d02lpkznm
passkeyFnre83xp8myk1
access.session-expiredEj6q1lmta8g2b6587525ahclk
confirmEqupst6hb
access.suspendedAa753
access.wrong-credentials!Db9hlj2anco42nu7ceyvk
current-passwordDs6i2
person-checkBjzb3
delete.confirmAdv98
only-way-inAaj6p
file.rejected#too-largeD9ajh
form.formatAy83fD8vca
emailDo5w0
takenDkuzo
form.missingDn7o6
net.degradedBrkgp
net.rate-limitedC9y4ytp1bscc4
net.server-errorA5rb65yw3vglthriejycyfsktnzry
net.timeoutBwd62fkgyCmiqa
plan.limit-reachedAo8juDm3wlrj9z
work.conflictBdzv3
existsAc04oygwn`,
};
