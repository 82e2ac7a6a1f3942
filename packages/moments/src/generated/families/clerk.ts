// 37eaca637152 37eaca637152
// Generated from data/codes/clerk.json by scripts/compile.mjs. Change that file, not this one.

import type { Family } from '../../resolver.js';

/** Clerk error codes a person can meet: 106 codes. https://clerk.com/docs/errors/overview */
export const clerkError: Family = {
  id: 'clerk.error',
  table: `net.server-errorBve73
access.code-problemAd6jq7s2xBbkfsebdjv0dflyl1xdwd
inviteAq3l7
not-sentB2ojnFm8pw
same-browserDvcv3tdod
wrongDuxs5
access.locked-outC1hwhFj0xa
almostDxh4p
access.no-permission!Aslw4Akgma40ckfx4f
sign-up-closedA30aq
access.password-rejectedDzy7gpx27
leakedDo41q
mixDwe7m78abbe0fhwdy
reusedDt4qu
too-longDkp0i8ch9
too-shortDukum
access.provider-problem!F4z45B0zg3bgu8i1zpDi2uwttiwE1k5vFeimnxcqv
linkedAq6bb5di1tz1t
passkeyFlj41xq1mqrj1j2wo
signed-inAylw86ap8
access.session-expiredEdu82p2hd
confirmEdw4a
access.suspendedAx5e4a753t9fns3ac
access.wrong-credentials!Dhm4irun08hoxotlvDi9of
person-checkBa4ml5hto
delete.confirm#in-useDmn0r
empty.not-found!A5cao
removedAi08e
file.rejected#too-largeDy5gf
form.formatD7v0hyf1b5pxxc32odz5jiwsn
futureDnncy
too-longD6k8r
form.missingDpy060ult
termsDqsbs
money.declinedMmldv
money.expiredM2q26aru1
money.fundsMj9j9
money.unknown-outcomeGmk8g
in-progressDxqku
paidOuoww
money.verifyMcamu
net.rate-limitedCfnkun9eg
net.server-errorApteo
net.timeoutBqwdh
plan.limit-reachedDkf309p2f9x1l
seatsD7cjg97o719wm
plan.trial-ending#activeAo996
sec.unusual-activityAsotk
leakedF1fcs
support.leaving#endedAa40w
wait.review-or-queue#waitlistCt71sqgdq
work.conflict#existsA7n8i
lockedBxnm8`,
};
