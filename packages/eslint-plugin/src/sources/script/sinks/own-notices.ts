import type { CallSink } from './call-sink.js';

/** What projects call the functions that show a notice: `showErrorToast`, `createAlert`, `addErrorMessage`, `notifySuccess`. */
export const NOTICE_FUNCTION =
  /^(?:(?:show|add|create|display|push|open|present|enqueue|dispatch|trigger|raise)(?:Error|Success|Warning|Info|Danger|Failure)?(?:Toast|Snack[bB]ar|Notification|Notice|Flash|Alert|Banner)(?:Message|Error|Success)?|(?:show|add|display|notify)(?:Error|Success|Warning|Danger|Failure)(?:Message|Text)?|showMessage|(?:toast|notify|flash|snackbar)(?:Error|Success|Warning|Info|Danger)|(?:error|success|warning)(?:Toast|Notification|Alert|Notice|Snackbar))$/;
/** What they call the objects that do. */
export const NOTICE_OBJECT = new Set([
  'toast',
  'toasts',
  'toaster',
  'toastr',
  'snack',
  'snackbar',
  'notification',
  'notifications',
  'notify',
  'notifier',
  'flash',
  'growl',
  'flashes',
]);
/** And the methods that do. */
export const NOTICE_METHOD = new Set([
  'success',
  'info',
  'warning',
  'warn',
  'error',
  'danger',
  'addDanger',
  'addWarning',
  'addSuccess',
  'addError',
  'addInfo',
  'loading',
  'show',
  'open',
  'add',
  'create',
  'notify',
  'negative',
  'positive',
  'showError',
  'showMessage',
  'showSuccess',
]);
/** Modules that keep records for the team. */
export const RECORDS = /^[^#]*(?:\blog|logg|analytics|telemetry|monitor|tracing|metrics)[^#]*#/i;

/** The arguments of a notice of one's own. */
export const NOTICE: CallSink = {
  names: [],
  from: /(?:)/,
  copy: {
    '0': 'title',
    '0.title': 'title',
    '0.message': 'body',
    '0.description': 'body',
    '0.text': 'body',
    '0.content': 'body',
    '0.body': 'body',
    '0.action.label': 'action',
    '1.title': 'title',
    '1.description': 'body',
    '1': 'sentence',
  },
  surface: 'toast',
};
