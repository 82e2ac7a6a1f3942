// 16f591760250 16f591760250
// Generated from data/codes/grpc.json by scripts/compile.mjs. Change that file, not this one.

import type { Family } from '../../resolver.js';

const table = `access.no-permission x
4cj0
access.session-expired a
w1ex
empty.not-found x
inpt
form.format f
084uszqf
net.outage n
jm95
net.rate-limited l
gb7t
net.server-error n
zvyx5jk0
net.server-error#cancelled n
tczg
net.server-error#done x
f9rj
net.timeout c
tjg7
net.update-required x
qoxm
work.conflict f
oj3b
work.conflict n
s0vk
work.conflict#exists f
7ho8
work.lost x
huo1`;

/** gRPC / google.rpc canonical codes: 17 codes. https://github.com/grpc/grpc/blob/master/doc/statuscodes.md */
export const grpcCode: Family = {
  id: 'grpc.code',
  fallback: 'UNKNOWN',
  table,
  column: 0,
};
