// 14925e177743 14925e177743
// Generated from data/codes/grpc.json by scripts/compile.mjs. Change that file, not this one.

import type { Family } from '../../resolver.js';

/** gRPC / google.rpc canonical codes: 17 codes. https://github.com/grpc/grpc/blob/master/doc/statuscodes.md */
export const grpcCode: Family = {
  id: 'grpc.code',
  table: `net.server-errorBzvyx5jk0
access.no-permissionA4cj0
access.session-expiredEw1ex
empty.not-foundAinpt
form.formatD084uszqf
net.outageBjm95
net.rate-limitedCgb7t
net.server-error#cancelledBtczg
doneAf9rj
net.timeoutGtjg7
net.update-requiredAqoxm
work.conflictBs0vkDoj3b
existsD7ho8
work.lostAhuo1`,
};
