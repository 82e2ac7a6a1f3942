import { grpcCode } from '../generated/families/grpc.js';
import { peekText, type Source } from '../resolver.js';

/** The codes of Apollo Server that aren't gRPC's too (https://www.apollographql.com/docs/apollo-server/data/errors). */
const same: Readonly<Record<string, string>> = {
  FORBIDDEN: 'PERMISSION_DENIED',
  BAD_USER_INPUT: 'INVALID_ARGUMENT',
  INTERNAL_SERVER_ERROR: 'INTERNAL',
  GRAPHQL_PARSE_FAILED: 'INTERNAL',
  GRAPHQL_VALIDATION_FAILED: 'INTERNAL',
  OPERATION_RESOLUTION_FAILURE: 'INTERNAL',
  BAD_REQUEST: 'INTERNAL',
  PERSISTED_QUERY_NOT_FOUND: 'INTERNAL',
  PERSISTED_QUERY_NOT_SUPPORTED: 'INTERNAL',
};

/** GraphQL errors by `extensions.code`; those that use gRPC's names are read by the gRPC source. */
export const graphql: Source = {
  families: [grpcCode],
  read(node) {
    const code = peekText(node, 'code');
    const as = code !== undefined && Object.hasOwn(same, code) ? same[code] : undefined;
    return as === undefined ? undefined : { family: grpcCode, code: as, rank: 2.2 };
  },
};
