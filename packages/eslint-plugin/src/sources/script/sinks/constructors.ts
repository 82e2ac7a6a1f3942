import { from, type CallSink } from './call-sink.js';

/** Constructors whose arguments reach people. */
export const CONSTRUCTORS: readonly CallSink[] = [
  {
    names: ['Notification'],
    from: from('global#(?:window\\.)?Notification'),
    copy: { '0': 'title', '1.body': 'body' },
    surface: 'push',
  },
  {
    names: ['HTTPException'],
    from: from('hono/http-exception#HTTPException'),
    copy: { '1.message': 'text' },
    surface: 'banner',
    intent: 'error',
  },
  {
    names: ['TRPCError'],
    from: from('@trpc/server#TRPCError'),
    copy: { '0.message': 'text' },
    surface: 'banner',
    intent: 'error',
  },
  {
    names: ['GraphQLError'],
    from: from('graphql#GraphQLError'),
    copy: { '0': 'text' },
    surface: 'banner',
    intent: 'error',
  },
  {
    names: ['ConvexError'],
    from: from('convex/values#ConvexError'),
    copy: { '0': 'text', '0.message': 'text' },
    surface: 'banner',
    intent: 'error',
  },
  {
    names: [
      'HttpException',
      'BadRequestException',
      'UnauthorizedException',
      'ForbiddenException',
      'NotFoundException',
      'ConflictException',
      'GoneException',
      'UnprocessableEntityException',
      'InternalServerErrorException',
      'ServiceUnavailableException',
      'NotAcceptableException',
      'PayloadTooLargeException',
      'PreconditionFailedException',
      'RequestTimeoutException',
      'UnsupportedMediaTypeException',
      'BadGatewayException',
      'GatewayTimeoutException',
      'MethodNotAllowedException',
      'ImATeapotException',
      'NotImplementedException',
    ],
    from: from('@nestjs/common#\\w+'),
    copy: { '0': 'text', '0.message': 'text' },
    surface: 'banner',
    intent: 'error',
  },
  {
    names: ['SpeechSynthesisUtterance'],
    from: from('global#(?:window\\.)?SpeechSynthesisUtterance'),
    copy: { '0': 'text' },
    surface: 'status',
  },
  { names: ['Response'], from: from('global#Response'), copy: { '0': 'text' }, surface: 'banner' },
];

/** Error classes whose messages are meant for people, by the names teams give them. */
export const PUBLIC_ERROR =
  /(?:User(?:Facing|Input|Visible)?|Validation|Public|Http|Action|Display|Form|Friendly|Client)(?:Error|Exception)$|^(?:Safe|Known)Error$/;
