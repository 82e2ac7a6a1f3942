import { grpcCode } from '../generated/families/grpc.js';
import { has, peek, type Source } from '../resolver.js';

/** In the order of their numbers (https://github.com/grpc/grpc/blob/master/doc/statuscodes.md). */
const byNumber =
  'OK CANCELLED UNKNOWN INVALID_ARGUMENT DEADLINE_EXCEEDED NOT_FOUND ALREADY_EXISTS PERMISSION_DENIED RESOURCE_EXHAUSTED FAILED_PRECONDITION ABORTED OUT_OF_RANGE UNIMPLEMENTED INTERNAL UNAVAILABLE DATA_LOSS UNAUTHENTICATED'.split(
    ' ',
  );

/** gRPC and Connect errors by number or name, Google API errors by `status`, Firestore and Functions errors (`firestore/not-found`). */
export const grpc: Source = {
  families: [grpcCode],
  read(node) {
    const code = peek(node, 'code');
    if (typeof code === 'number') {
      const isGrpc = peek(node, 'metadata') !== undefined || peek(node, 'rawMessage') !== undefined;
      const name = isGrpc ? byNumber[code] : undefined;
      if (name) return { family: grpcCode, code: name, rank: 3 };
    }
    for (const said of [code, peek(node, 'status')]) {
      if (typeof said !== 'string' || said.length > 60) continue;
      const name = said
        .replace(/^(firestore|functions|storage)\//, '')
        .replace(/-/g, '_')
        .toUpperCase();
      // `not-found` alone may be anybody's; `NOT_FOUND` and `firestore/not-found` are gRPC's.
      if (has(grpcCode, name) && (said === name || said.includes('/')))
        return { family: grpcCode, code: name, rank: 2.4 };
    }
    return undefined;
  },
};
