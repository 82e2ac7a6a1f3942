import { from, own, OWN, type CallSink } from './call-sink.js';

/** What asks to be answered: dialogs, prompts, confirmations. */
export const DIALOGS: readonly CallSink[] = [
  {
    names: ['confirm', 'info', 'success', 'error', 'warning', 'warn'],
    from: from('(?:antd|ant-design-vue)#(?:Modal|App\\.useApp\\(\\)\\.modal|Modal\\.useModal\\(\\)\\.0)\\.\\w+'),
    copy: { '0.title': 'title', '0.content': 'body', '0.okText': 'action', '0.cancelText': 'action' },
    surface: 'dialog',
  },
  {
    names: ['openConfirmModal', 'open', 'openModal'],
    from: from('@mantine/modals#(?:modals|openConfirmModal|openModal)(?:\\.\\w+)?'),
    copy: { '0.title': 'title', '0.children': 'body', '0.labels.confirm': 'action', '0.labels.cancel': 'action' },
    surface: 'dialog',
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
];
