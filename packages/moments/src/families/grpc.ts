import { grpcCode } from '../generated/families/grpc.js';
import { has, isCode, type Source } from '../resolver.js';

/** In the order of their numbers (https://github.com/grpc/grpc/blob/master/doc/statuscodes.md). */
const byNumber =
  'OK CANCELLED UNKNOWN INVALID_ARGUMENT DEADLINE_EXCEEDED NOT_FOUND ALREADY_EXISTS PERMISSION_DENIED RESOURCE_EXHAUSTED FAILED_PRECONDITION ABORTED OUT_OF_RANGE UNIMPLEMENTED INTERNAL UNAVAILABLE DATA_LOSS UNAUTHENTICATED'.split(
    ' ',
  );

/** gRPC and Connect errors by number or name, Google API errors by `status`, Firestore and Functions errors (`firestore/not-found`). */
export const grpc: Source = {
  families: [grpcCode],
  read({ code, status, metadata, rawMessage = metadata }) {
    const byCode = typeof code === 'number' && rawMessage !== undefined ? byNumber[code] : undefined;
    if (byCode) return { family: grpcCode, code: byCode, rank: 3 };
    for (const said of [code, status]) {
      if (!isCode(said)) continue;
      const name = said
        .replace(/^(firestore|functions|storage)\//, '')
        .replace(/-/g, '_')
        .toUpperCase();
      // `not-found` alone may be anybody's; `NOT_FOUND` and `firestore/not-found` are gRPC's.
      if ((said === name || said.includes('/')) && has(grpcCode, name))
        return { family: grpcCode, code: name, rank: 2.4 };
    }
    return undefined;
  },
};
