// b19787812ecf b19787812ecf
// Generated from data/codes/upload.json by scripts/compile.mjs. Change that file, not this one.

import type { Family } from '../../resolver.js';

/** File and upload problems: 25 codes. https://github.com/react-dropzone/react-dropzone */
export const uploadProblem: Family = {
  id: 'upload.problem',
  table: `file.interruptedBrrlrrhettryh6meqs2v1e2zv
access.no-permissionAan35
access.session-expiredEr81r
empty.not-foundAo0nl
file.interruptedA5sno
changedDa83p
file.rejectedD2vtz1efm
dimensionsDh0og
emptyDuben
passwordDjeu7
too-largeDwvle
too-manyDt51x
too-smallDcbra
typeDg0z0
virusAaogz
form.missing#fileD7vt7
net.outageA748x
plan.limit-reached#storageDrjsb
work.conflict#existsD2j16`,
};
