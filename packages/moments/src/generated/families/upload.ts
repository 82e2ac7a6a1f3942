// cf43be23719a cf43be23719a
// Generated from data/codes/upload.json by scripts/compile.mjs. Change that file, not this one.

import type { Family } from '../../resolver.js';

const table = `access.no-permission x
an35
access.session-expired a
r81r
empty.not-found x
o0nl
file.interrupted n
rrlrrhettryh6meqs2v1e2zv
file.interrupted x
5sno
file.interrupted#changed f
a83p
file.rejected f
2vtz1efm
file.rejected#dimensions f
h0og
file.rejected#empty f
uben
file.rejected#password f
jeu7
file.rejected#too-large f
wvle
file.rejected#too-many f
t51x
file.rejected#too-small f
cbra
file.rejected#type f
g0z0
file.rejected#virus x
aogz
form.missing#file f
7vt7
net.outage x
748x
plan.limit-reached#storage f
rjsb
work.conflict#exists f
2j16`;

/** File and upload problems: 25 codes. https://github.com/react-dropzone/react-dropzone */
export const uploadProblem: Family = {
  id: 'upload.problem',
  fallback: 'upload-failed-unknown',
  table,
  column: 0,
};
