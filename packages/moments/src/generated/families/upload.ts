// Generated from data/codes/upload.json by scripts/compile.mjs. Change that file, not this one.

import type { Family } from '../../resolver.js';

/** File and upload problems: 25 codes. https://github.com/react-dropzone/react-dropzone */
export const uploadProblem: Family = {
  id: 'upload.problem',
  fallback: 'upload-failed-unknown',
  table: `file.rejected#type f
file-invalid-type
file.rejected#too-large f
file-too-large
file.rejected#too-small f
file-too-small
file.rejected#too-many f
too-many-files
form.missing#file f
none-selected
file.rejected#empty f
empty-file
file.rejected#password f
password-protected
file.rejected#virus x
virus-found
file.rejected#template f
wrong-template
file.rejected#corrupt f
corrupt
work.conflict#exists f
duplicate-name
file.rejected#dimensions f
dimensions
file.interrupted n
upload-interrupted,upload-failed-unknown,storage/retry-limit-exceeded,storage/invalid-checksum,storage/server-file-wrong-size,storage/unknown
plan.limit-reached#storage f
quota-full
access.session-expired a
storage/unauthenticated
access.no-permission x
storage/unauthorized
file.interrupted#stopped x
storage/canceled
net.outage x
storage/quota-exceeded
file.interrupted#changed f
storage/cannot-slice-blob
empty.not-found x
storage/object-not-found`,
};
