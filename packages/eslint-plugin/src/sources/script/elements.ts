import type { Intent, Surface } from '@tactful/engine';

import type { MessagePart } from '../../message-parts.js';
import { wordsOfName } from '../../words.js';

/** What an element says about the words in it. Where it says nothing, what is around it counts. */
export interface ElementMeaning {
  readonly surface?: Surface;
  readonly intent?: Intent;
  readonly part?: MessagePart;
  /** Its words belong together: an alert, a dialog, an empty page. */
  readonly message?: boolean;
}

const HTML: Readonly<Record<string, ElementMeaning>> = {
  a: { surface: 'link', part: 'action' },
  button: { surface: 'button', part: 'action' },
  dialog: { surface: 'dialog', message: true },
  figcaption: { surface: 'label' },
  h1: { part: 'title' },
  h2: { part: 'title' },
  h3: { part: 'title' },
  h4: { part: 'title' },
  h5: { part: 'title' },
  h6: { part: 'title' },
  label: { surface: 'label' },
  legend: { surface: 'label' },
  optgroup: { surface: 'menu' },
  option: { surface: 'menu' },
  p: { part: 'body' },
  summary: { surface: 'label' },
  td: { surface: 'label' },
  th: { surface: 'label' },
  title: { surface: 'page', intent: 'neutral' },
};

const ROLES: Readonly<Record<string, ElementMeaning>> = {
  alert: { surface: 'banner', message: true },
  alertdialog: { surface: 'dialog', message: true },
  button: { surface: 'button', part: 'action' },
  dialog: { surface: 'dialog', message: true },
  link: { surface: 'link', part: 'action' },
  menuitem: { surface: 'menu' },
  status: { surface: 'status' },
  tab: { surface: 'menu' },
  tooltip: { surface: 'label' },
};

const BUTTON: ElementMeaning = { surface: 'button', part: 'action' };
const LINK: ElementMeaning = { surface: 'link', part: 'action' };
const FIELD_ERROR: ElementMeaning = { surface: 'field-error', intent: 'error' };
const BANNER: ElementMeaning = { surface: 'banner', message: true };
const TOAST: ElementMeaning = { surface: 'toast', message: true };
const DIALOG: ElementMeaning = { surface: 'dialog', message: true };
const PAGE: ElementMeaning = { surface: 'page', message: true };
const FAILED_PAGE: ElementMeaning = { surface: 'page', intent: 'error', message: true };
const LABEL: ElementMeaning = { surface: 'label' };
const MENU: ElementMeaning = { surface: 'menu' };
const STATUS: ElementMeaning = { surface: 'status' };

/**
 * What components are called in the libraries in use: the words at the end of the name count, the longest first. A
 * component's name says what it is; its place in a library doesn't.
 */
const COMPONENTS: Readonly<Record<string, ElementMeaning>> = {
  action: BUTTON,
  alert: BANNER,
  badge: STATUS,
  banner: BANNER,
  body: { part: 'body' },
  button: BUTTON,
  'button link': BUTTON,
  callout: BANNER,
  'card title': { part: 'title' },
  checkbox: LABEL,
  chip: STATUS,
  'close button': BUTTON,
  content: {},
  cta: BUTTON,
  description: { part: 'body' },
  'dialog action': BUTTON,
  'dialog cancel': BUTTON,
  'dialog close': BUTTON,
  'dialog trigger': {},
  dialog: DIALOG,
  drawer: DIALOG,
  empty: PAGE,
  'empty state': PAGE,
  error: FIELD_ERROR,
  'error alert': { ...BANNER, intent: 'error' },
  'error banner': { ...BANNER, intent: 'error' },
  'error boundary': FAILED_PAGE,
  'error card': { ...BANNER, intent: 'error' },
  'error fallback': FAILED_PAGE,
  'error message': FIELD_ERROR,
  'error notice': { ...BANNER, intent: 'error' },
  'error page': FAILED_PAGE,
  'error screen': FAILED_PAGE,
  'error state': FAILED_PAGE,
  'error text': FIELD_ERROR,
  'error view': FAILED_PAGE,
  'field description': LABEL,
  'field error': FIELD_ERROR,
  'field label': LABEL,
  'field message': FIELD_ERROR,
  'form control label': LABEL,
  'form description': LABEL,
  'form error': FIELD_ERROR,
  'form error message': FIELD_ERROR,
  'form helper text': LABEL,
  'form label': LABEL,
  'form message': FIELD_ERROR,
  heading: { part: 'title' },
  headline: { part: 'title' },
  'help text': LABEL,
  'helper text': LABEL,
  'inline alert': BANNER,
  'inline error': FIELD_ERROR,
  'inline message': BANNER,
  'inline notification': BANNER,
  'input error': FIELD_ERROR,
  label: LABEL,
  link: LINK,
  'menu item': MENU,
  'message bar': BANNER,
  modal: DIALOG,
  'not found': FAILED_PAGE,
  'not found page': FAILED_PAGE,
  notice: BANNER,
  notification: TOAST,
  option: MENU,
  popconfirm: DIALOG,
  prompt: DIALOG,
  radio: LABEL,
  result: PAGE,
  'section message': BANNER,
  'select item': MENU,
  sheet: DIALOG,
  snackbar: TOAST,
  'snackbar content': TOAST,
  status: STATUS,
  submit: BUTTON,
  subtitle: { part: 'body' },
  switch: LABEL,
  tab: MENU,
  'tab list item': MENU,
  'tabs trigger': MENU,
  tag: STATUS,
  text: { part: 'body' },
  'text button': BUTTON,
  title: { part: 'title' },
  toast: TOAST,
  'toast action': BUTTON,
  tooltip: LABEL,
  'tooltip content': LABEL,
  typography: { part: 'body' },
};

const NOTHING: ElementMeaning = {};
const meanings = new Map<string, ElementMeaning>();

/** What an element or component is, by its name: `button`, `AlertDialogTitle`, `Field.Error`. */
export function elementMeaning(name: string): ElementMeaning {
  let meaning = meanings.get(name);
  if (!meaning) {
    meaning = /^[a-z]/.test(name) && !name.includes('.') ? (HTML[name] ?? NOTHING) : componentMeaning(name);
    meanings.set(name, meaning);
  }
  return meaning;
}

function componentMeaning(name: string): ElementMeaning {
  const words = wordsOfName(name);
  for (let from = Math.max(0, words.length - 3); from < words.length; from += 1) {
    const meaning = COMPONENTS[words.slice(from).join(' ')];
    if (meaning) return meaning;
  }
  return NOTHING;
}

export function roleMeaning(role: string): ElementMeaning {
  return Object.hasOwn(ROLES, role) ? (ROLES[role] ?? NOTHING) : NOTHING;
}

/** Elements whose contents are shown to be typed or read by a machine, not worded. */
export const VERBATIM = new Set([
  'code',
  'pre',
  'kbd',
  'samp',
  'var',
  'script',
  'style',
  'Code',
  'CodeBlock',
  'Kbd',
  'Pre',
  'SyntaxHighlighter',
  'Snippet',
  'template',
]);

/** Elements that stand inside a sentence. */
export const INLINE = new Set([
  'a',
  'abbr',
  'b',
  'bdi',
  'bdo',
  'cite',
  'del',
  'dfn',
  'em',
  'i',
  'ins',
  'mark',
  'q',
  's',
  'small',
  'span',
  'strong',
  'sub',
  'sup',
  'time',
  'u',
  'Strong',
  'Bold',
  'Em',
  'Highlight',
  'Mark',
]);
