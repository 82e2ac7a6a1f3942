import { grpcCode } from '../generated/families/grpc.js';
import { isCode, type Source } from '../resolver.js';

/** The codes of Apollo Server that aren't gRPC's too (https://www.apollographql.com/docs/apollo-server/data/errors). */
const same: readonly (readonly [pattern: RegExp, as: string])[] = [
  [/^FORBIDDEN$/, 'PERMISSION_DENIED'],
  [/^BAD_USER_INPUT$/, 'INVALID_ARGUMENT'],
  [
    /^(INTERNAL_SERVER_ERROR|GRAPHQL_(PARSE|VALIDATION)_FAILED|OPERATION_RESOLUTION_FAILURE|BAD_REQUEST|PERSISTED_QUERY_NOT_(FOUND|SUPPORTED))$/,
    'INTERNAL',
  ],
];

/** GraphQL errors by `extensions.code`; those that use gRPC's names are read by the gRPC source. */
export const graphql: Source = {
  families: [grpcCode],
  read({ code }) {
    const as = isCode(code) ? same.find(([pattern]) => pattern.test(code))?.[1] : undefined;
    return as === undefined ? undefined : { family: grpcCode, code: as, rank: 2.2 };
  },
};
