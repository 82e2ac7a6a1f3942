import type { Intent, Surface } from '@tactful/engine';

import type { MessagePart } from '../../message-parts.js';

/**
 * A call whose arguments people read. `copy` says which: `0` is the first argument, `1.action.label` a property path inside
 * the second, `*` any property or element.
 */
export interface CallSink {
  /** Last names under which it is called; looked at first, because looking up where a name comes from costs more. */
  readonly names: readonly string[];
  /** Where it has to come from, see `Bindings.originOf`. */
  readonly from: RegExp;
  readonly copy: Readonly<Record<string, MessagePart | 'text' | 'sentence' | 'button'>>;
  readonly surface: Surface;
  /** What is reported; without it, what the name or an option of the call says. */
  readonly intent?: Intent;
}

/** Modules of one's own project, as bundlers and workspaces name them, that by their path deal in notices. */
const OWN = String.raw`(?:\.{1,2}\/|[~#$]|@\/|src\/|app\/|@[\w-]+\/)[^#]*(?:toast|snack|notif|alert|message|feedback|\bui\b|component|hooks?\b|\blib\b|utils?\b|shared|common|dialog|confirm|modal)[^#]*`;

const own = (names: string): string => `${OWN}#(?:default|${names})`;
const from = (...origins: string[]): RegExp => new RegExp(`^(?:${origins.join('|')})$`, 'i');

const METHODS = [
  'success',
  'info',
  'warning',
  'warn',
  'error',
  'loading',
  'message',
  'dark',
  'blank',
  'promise',
  'custom',
  'show',
  'open',
  'create',
  'add',
  'notify',
];
const toastMethod = `(?:\\.(?:${METHODS.join('|')}))?`;
const TITLE_BODY = {
  '0.title': 'title',
  '0.description': 'body',
  '0.message': 'body',
  '0.action.label': 'action',
  '0.cancel.label': 'action',
} as const;

export const CALL_SINKS: readonly CallSink[] = [
  {
    names: ['toast', 'default', ...METHODS],
    from: from(
      `(?:sonner|react-hot-toast|react-toastify|svelte-sonner|vue-sonner|solid-toast|@zerodevx/svelte-toast|burnt)#(?:toast|default)${toastMethod}`,
      `(?:vue-toastification|@chakra-ui/(?:react|toast)|react-native-toast-notifications|${OWN})#useToast\\(\\)(?:\\.(?:toast|add))?${toastMethod}`,
      `${own('toast|toaster|showToast|toastManager|notify|notifications?|useNotifications?\\(\\)')}${toastMethod}`,
    ),
    copy: {
      ...TITLE_BODY,
      '0': 'title',
      '1.description': 'body',
      '1.action.label': 'action',
      '1.cancel.label': 'action',
      '1.title': 'title',
      '1.message': 'body',
      '1.render': 'title',
      '1.loading': 'text',
      '1.pending': 'text',
      '1.success': 'text',
      '1.error': 'text',
      '1.success.render': 'text',
      '1.error.render': 'text',
      '1.pending.render': 'text',
    },
    surface: 'toast',
  },
  {
    names: [
      'showToast',
      'addToast',
      'toastError',
      'toastSuccess',
      'errorToast',
      'successToast',
      'showError',
      'showErrorToast',
      'showSuccess',
      'showNotification',
      'notifyError',
      'notifySuccess',
      'notify',
      'showSnackbar',
      'pushToast',
      'displayError',
      'showErrorMessage',
      'showAlert',
      'showMessage',
    ],
    from: from(
      own('\\w+'),
      `${OWN}#use\\w*\\(\\)\\.\\w+`,
      '@heroui/(?:toast|react)#addToast',
      '@mantine/notifications#showNotification',
      'param#\\w+(?:\\.\\w+)*',
    ),
    copy: { ...TITLE_BODY, '0': 'title', '1.description': 'body', '1': 'body' },
    surface: 'toast',
  },
  {
    // The first argument is the id of the toast that is changed.
    names: ['update'],
    from: from('(?:react-toastify|react-hot-toast|vue-toastification)#.*', own('toast\\.update')),
    copy: { '1.render': 'title', '1.title': 'title', '1.description': 'body' },
    surface: 'toast',
  },
  {
    names: ['enqueueSnackbar'],
    from: from(
      'notistack#(?:enqueueSnackbar|useSnackbar\\(\\)\\.enqueueSnackbar)',
      own('enqueueSnackbar|useSnackbar\\(\\)\\.enqueueSnackbar'),
      'param#(?:\\w+\\.)*enqueueSnackbar',
    ),
    copy: { '0': 'title', '0.message': 'title' },
    surface: 'toast',
  },
  {
    names: ['info', 'success', 'error', 'warning', 'warn', 'loading', 'open'],
    from: from(
      'antd#(?:message|notification|App\\.useApp\\(\\)\\.(?:message|notification)|(?:message|notification)\\.use(?:Message|Notification)\\(\\)\\.0)\\.\\w+',
      'ant-design-vue#(?:message|notification)\\.\\w+',
      '(?:element-plus#(?:ElMessage|ElNotification)|naive-ui#use(?:Message|Notification)\\(\\))\\.\\w+',
    ),
    copy: { '0': 'title', '0.content': 'title', '0.title': 'title', '0.message': 'title', '0.description': 'body' },
    surface: 'toast',
  },
  {
    names: ['confirm', 'info', 'success', 'error', 'warning', 'warn'],
    from: from('(?:antd|ant-design-vue)#(?:Modal|App\\.useApp\\(\\)\\.modal|Modal\\.useModal\\(\\)\\.0)\\.\\w+'),
    copy: { '0.title': 'title', '0.content': 'body', '0.okText': 'action', '0.cancelText': 'action' },
    surface: 'dialog',
  },
  {
    names: ['show', 'update'],
    from: from('@mantine/notifications#notifications\\.(?:show|update)'),
    copy: { '0.title': 'title', '0.message': 'body' },
    surface: 'toast',
  },
  {
    names: ['openConfirmModal', 'open', 'openModal'],
    from: from('@mantine/modals#(?:modals|openConfirmModal|openModal)(?:\\.\\w+)?'),
    copy: { '0.title': 'title', '0.children': 'body', '0.labels.confirm': 'action', '0.labels.cancel': 'action' },
    surface: 'dialog',
  },
  {
    names: ['create', 'success', 'error', 'warning', 'info', 'loading', 'promise'],
    from: from('(?:@chakra-ui/react|@ark-ui/\\w+(?:/toast)?)#createToaster\\(\\)\\.\\w+', own(`toaster\\.\\w+`)),
    copy: {
      ...TITLE_BODY,
      '1.loading.title': 'text',
      '1.loading.description': 'text',
      '1.success.title': 'text',
      '1.success.description': 'text',
      '1.error.title': 'text',
      '1.error.description': 'text',
    },
    surface: 'toast',
  },
  {
    names: ['add', 'promise', 'update'],
    from: from(
      '@base-ui(?:-components)?/react(?:/toast)?#(?:Toast\\.)?(?:useToastManager|createToastManager)\\(\\)\\.\\w+',
      'primevue/usetoast#useToast\\(\\)\\.add',
      own('toastManager\\.\\w+|useToastManager\\(\\)\\.\\w+'),
    ),
    copy: {
      '0.title': 'title',
      '0.description': 'body',
      '0.actionProps.children': 'action',
      '0.summary': 'title',
      '0.detail': 'body',
      '1.title': 'title',
      '1.description': 'body',
      '1.loading': 'text',
      '1.success': 'text',
      '1.error': 'text',
      '1.error.title': 'text',
      '1.error.description': 'text',
      '1.success.title': 'text',
      '1.success.description': 'text',
    },
    surface: 'toast',
  },
  {
    names: ['alert', 'confirm', 'prompt'],
    from: from('global#(?:(?:window|globalThis|self)\\.)?(?:alert|confirm|prompt)'),
    copy: { '0': 'body' },
    surface: 'dialog',
  },
  {
    names: ['confirm', 'useConfirm', 'showConfirm', 'openDialog', 'showDialog', 'openConfirm'],
    from: from(
      own('confirm|showConfirm|openDialog|showDialog|openConfirm'),
      `${OWN}#use(?:Confirm\\w*|Dialog|Modal)\\(\\)(?:\\.\\w+)?`,
      'material-ui-confirm#useConfirm\\(\\)',
    ),
    copy: {
      '0': 'body',
      '0.title': 'title',
      '0.description': 'body',
      '0.message': 'body',
      '0.content': 'body',
      '0.confirmText': 'action',
      '0.cancelText': 'action',
      '0.confirmLabel': 'action',
      '0.cancelLabel': 'action',
      '0.confirmationText': 'action',
      '0.cancellationText': 'action',
      '0.actionLabel': 'action',
    },
    surface: 'dialog',
  },
  {
    names: ['fire'],
    from: from('sweetalert2(?:-react-content)?#default(?:\\.\\w+\\(\\))?\\.fire'),
    copy: {
      '0': 'title',
      '1': 'body',
      '0.title': 'title',
      '0.text': 'body',
      '0.confirmButtonText': 'action',
      '0.cancelButtonText': 'action',
      '0.denyButtonText': 'action',
    },
    surface: 'dialog',
  },
  {
    names: ['alert', 'prompt'],
    from: from('react-native#Alert\\.(?:alert|prompt)'),
    copy: { '0': 'title', '1': 'body', '2.*.text': 'action' },
    surface: 'dialog',
  },
  {
    names: ['setCustomValidity'],
    from: /(?:)/,
    copy: { '0': 'text' },
    surface: 'field-error',
    intent: 'error',
  },
  {
    names: ['showNotification'],
    from: from(
      'global#(?:self\\.)?registration\\.showNotification',
      'param#registration\\.showNotification',
      'local#registration\\.showNotification',
      'global#navigator\\.serviceWorker\\.ready\\.showNotification',
    ),
    copy: { '0': 'title', '1.body': 'body', '1.actions.*.title': 'action' },
    surface: 'push',
  },
  {
    names: ['setFieldError', 'setError', 'setStatus'],
    from: from(
      '(?:react-hook-form|vee-validate|formik|@mantine/form|@tanstack/react-form|param|@inertiajs/(?:react|vue3))#.*',
      `${OWN}#use\\w*Form\\w*\\(\\)\\.\\w+`,
      '#',
    ),
    copy: { '1': 'text', '1.message': 'text', '1.types.*': 'text' },
    surface: 'field-error',
    intent: 'error',
  },
  {
    names: ['setErrors'],
    from: from(
      '(?:vee-validate|formik|@mantine/form|param|@inertiajs/(?:react|vue3))#.*',
      `${OWN}#use\\w*Form\\w*\\(\\)\\.\\w+`,
      '(?:react|preact/hooks)#(?:default\\.)?useState\\(\\)\\.1',
    ),
    copy: { '0.*': 'text', '0.*.0': 'text' },
    surface: 'field-error',
    intent: 'error',
  },
  {
    names: ['error', 'fail'],
    from: from('@sveltejs/kit#(?:error|fail)'),
    copy: { '1': 'text', '1.message': 'text', '1.error': 'text', '1.errors.*': 'text' },
    surface: 'page',
    intent: 'error',
  },
  {
    names: ['createError', 'default', 'showError'],
    from: from(
      'http-errors#(?:default|createError|\\*)',
      'h3#createError',
      '#imports#(?:createError|showError)',
      'global#(?:createError|showError)',
    ),
    copy: { '0': 'text', '1': 'text', '1.message': 'text', '0.statusMessage': 'text', '0.message': 'text' },
    surface: 'page',
    intent: 'error',
  },
  {
    names: ['json', 'send', 'jsonp', 'data'],
    from: from(
      'global#(?:Response)\\.json',
      'next/server#NextResponse\\.json',
      '(?:@remix-run/\\w+|react-router(?:-dom)?)#(?:json|data)',
      'param#(?:res|reply|response|c|ctx|context|h)(?:\\.(?:status|code|type|header|headers|set)(?:\\(\\))?)*\\.(?:json|send|jsonp)',
    ),
    copy: {
      '0': 'sentence',
      '0.error': 'text',
      '0.error.message': 'text',
      '0.message': 'text',
      '0.detail': 'body',
      '0.errors.*': 'text',
      '0.errors.*.*': 'text',
      '0.errors.*.message': 'text',
      '0.errors.*.detail': 'text',
      '0.formError': 'text',
      '0.fieldErrors.*': 'text',
    },
    surface: 'banner',
  },
  {
    names: ['rejectWithValue'],
    from: from('param#(?:\\w+\\.)?rejectWithValue'),
    copy: { '0': 'text', '0.message': 'text', '0.error': 'text' },
    surface: 'banner',
    intent: 'error',
  },
  {
    names: ['throw', 'flash', 'assert'],
    from: from('param#(?:ctx|context|c|req|request)\\.(?:throw|flash|assert)'),
    copy: { '0': 'sentence', '1': 'sentence', '2': 'sentence' },
    surface: 'banner',
    intent: 'error',
  },
  {
    names: ['showErrorMessage', 'showWarningMessage', 'showInformationMessage'],
    from: from('vscode#window\\.\\w+'),
    copy: { '0': 'title', '1': 'action', '2': 'action', '3': 'action', '1.detail': 'body' },
    surface: 'toast',
  },
  {
    names: ['showErrorBox', 'showMessageBox', 'showMessageBoxSync'],
    from: from('electron#dialog\\.\\w+'),
    copy: {
      '0': 'title',
      '1': 'body',
      '0.title': 'title',
      '0.message': 'body',
      '0.detail': 'body',
      '0.buttons.*': 'action',
      '1.message': 'body',
      '1.detail': 'body',
      '1.buttons.*': 'action',
    },
    surface: 'dialog',
  },
  {
    names: ['create'],
    from: from('(?:global|local)#(?:chrome|browser)\\.notifications\\.create'),
    copy: { '0.title': 'title', '0.message': 'body', '1.title': 'title', '1.message': 'body' },
    surface: 'push',
  },
  {
    names: ['show'],
    from: from(
      'react-native#ToastAndroid\\.show',
      'react-native-toast-message#(?:default|Toast)\\.show',
      'react-native-flash-message#\\w+',
    ),
    copy: { '0': 'title', '0.text1': 'title', '0.text2': 'body', '0.message': 'title', '0.description': 'body' },
    surface: 'toast',
  },
];

/** Constructors whose arguments reach people. */
export const NEW_SINKS: readonly CallSink[] = [
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
  { names: ['Response'], from: from('global#Response'), copy: { '0': 'text' }, surface: 'banner' },
];

/** Error classes whose messages are meant for people, by the names teams give them. */
export const PUBLIC_ERROR =
  /(?:User(?:Facing|Visible)?|Validation|Public|Http|Action|Display|Form|Friendly|Client)(?:Error|Exception)$|^(?:Safe|Known)Error$/;

/** Calls that never reach people: logs, analytics, checks of the program itself, tests. */
export const NEVER_CALLS = new Set([
  'invariant',
  'assert',
  'warning',
  'debug',
  'log',
  'logger',
  'track',
  'trackEvent',
  'logEvent',
  'captureException',
  'captureMessage',
  'gtag',
  'expect',
  'describe',
  'it',
  'test',
  'require',
  'deprecate',
  'tiny-invariant',
  'cn',
  'clsx',
  'cva',
  'cx',
  'twMerge',
  'tw',
  'classNames',
  'classnames',
  'fetch',
  'reportError',
  'logError',
]);
export const NEVER_OBJECTS = new Set([
  'console',
  'logger',
  'log',
  'Sentry',
  'analytics',
  'posthog',
  'mixpanel',
  'amplitude',
  'Bugsnag',
  'datadogRum',
  'datadogLogs',
  'LogRocket',
  'winston',
  'pino',
  'assert',
  'performance',
  'telemetry',
  'rollbar',
  'newrelic',
  'debug',
  'localStorage',
  'sessionStorage',
  'Reflect',
  'core',
]);
