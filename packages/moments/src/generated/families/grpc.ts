// Generated from data/codes/grpc.json by scripts/compile.mjs. Change that file, not this one.

import type { Family } from '../../resolver.js';

/** gRPC / google.rpc canonical codes: 17 codes. https://github.com/grpc/grpc/blob/master/doc/statuscodes.md */
export const grpcCode: Family = {
  id: 'grpc.code',
  fallback: 'UNKNOWN',
  table: `net.server-error#done x
OK
net.server-error#cancelled n
CANCELLED
net.server-error n
UNKNOWN,INTERNAL
form.format f
INVALID_ARGUMENT,OUT_OF_RANGE
net.timeout c
DEADLINE_EXCEEDED
empty.not-found x
NOT_FOUND
work.conflict#exists f
ALREADY_EXISTS
access.no-permission x
PERMISSION_DENIED
net.rate-limited l
RESOURCE_EXHAUSTED
work.conflict f
FAILED_PRECONDITION
work.conflict n
ABORTED
net.update-required x
UNIMPLEMENTED
net.outage n
UNAVAILABLE
work.lost x
DATA_LOSS
access.session-expired a
UNAUTHENTICATED`,
};
