/**
 * What a key path such as `checkout.errors.cardDeclined` tells about where its words stand and what they report.
 */
import type { Context, Intent, Surface } from './types.js';

const SURFACES: Readonly<Record<string, Surface>> = {
  button: 'button',
  buttons: 'button',
  btn: 'button',
  cta: 'button',
  submit: 'button',
  action: 'button',
  actions: 'button',
  link: 'link',
  links: 'link',
  anchor: 'link',
  label: 'label',
  labels: 'label',
  legend: 'label',
  column: 'label',
  columns: 'label',
  header: 'label',
  headers: 'label',
  tab: 'label',
  tabs: 'label',
  caption: 'label',
  option: 'label',
  options: 'label',
  filter: 'label',
  filters: 'label',
  sort: 'label',
  field: 'label',
  fields: 'label',
  placeholder: 'placeholder',
  placeholders: 'placeholder',
  validation: 'field-error',
  validations: 'field-error',
  helper: 'field-error',
  fielderror: 'field-error',
  fielderrors: 'field-error',
  toast: 'toast',
  toasts: 'toast',
  snackbar: 'toast',
  snackbars: 'toast',
  flash: 'toast',
  notification: 'toast',
  banner: 'banner',
  banners: 'banner',
  callout: 'banner',
  notice: 'banner',
  dialog: 'dialog',
  dialogs: 'dialog',
  modal: 'dialog',
  modals: 'dialog',
  confirm: 'dialog',
  confirmation: 'dialog',
  prompt: 'dialog',
  popup: 'dialog',
  page: 'page',
  email: 'email',
  emails: 'email',
  mail: 'email',
  mailer: 'email',
  push: 'push',
  reply: 'reply',
  replies: 'reply',
  menu: 'menu',
  nav: 'menu',
  navigation: 'menu',
  sidebar: 'menu',
  breadcrumb: 'menu',
  breadcrumbs: 'menu',
  status: 'status',
  statuses: 'status',
  state: 'status',
  states: 'status',
  badge: 'status',
};

const INTENTS: Readonly<Record<string, Intent>> = {
  error: 'error',
  errors: 'error',
  err: 'error',
  errored: 'error',
  fail: 'error',
  fails: 'error',
  failed: 'error',
  failure: 'error',
  failures: 'error',
  exception: 'error',
  exceptions: 'error',
  invalid: 'error',
  denied: 'error',
  forbidden: 'error',
  rejected: 'error',
  unable: 'error',
  cannot: 'error',
  couldnt: 'error',
  wrong: 'error',
  validation: 'error',
  unavailable: 'error',
  refused: 'error',
  warning: 'warning',
  warnings: 'warning',
  warn: 'warning',
  caution: 'warning',
  danger: 'warning',
  success: 'success',
  succeeded: 'success',
  successful: 'success',
  successfully: 'success',
  saved: 'success',
  done: 'success',
  completed: 'success',
  info: 'info',
  hint: 'info',
  hints: 'info',
  help: 'info',
  tip: 'info',
  tips: 'info',
  description: 'info',
};

/** A label under a key of errors is the error of the thing that has the label. */
const OVERRULED = new Set<string>(['status', 'label', 'menu', 'button', 'link', 'placeholder']);
/** These name a thing on the screen even when the thing is about errors: the heading of a column, a tab, a filter. */
const NAMES = new Set([
  'column',
  'columns',
  'header',
  'headers',
  'tab',
  'tabs',
  'filter',
  'filters',
  'sort',
  'nav',
  'menu',
  'legend',
  'chart',
  'table',
  'log',
  'logs',
  'report',
  'reports',
  'breadcrumb',
  'button',
  'btn',
  'cta',
  'count',
  'stats',
  'metrics',
]);

const keyCache = new Map<string, Pick<Context, 'surface' | 'intent'>>();

function wordsOf(key: string): string[] {
  return key
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter(Boolean);
}

/**
 * Surface and intent that a key path suggests. Later words count more than earlier ones; an error is an error wherever
 * it stands (`status.serverError` is not a status badge).
 */
export function contextFromKey(key: string): Pick<Context, 'surface' | 'intent'> {
  const known = keyCache.get(key);
  if (known !== undefined) return known;
  const words = wordsOf(key.length > 300 ? key.slice(-300) : key);
  let surface: Surface | undefined;
  let intent: Intent | undefined;
  for (let i = words.length - 1; i >= 0; i -= 1) {
    const word = words[i] ?? '';
    intent ??= Object.hasOwn(INTENTS, word) ? INTENTS[word] : undefined;
    // Only the last three words say where the words stand: `label.edit.forbidden` is about labels.
    if (i >= words.length - 3) surface ??= Object.hasOwn(SURFACES, word) ? SURFACES[word] : undefined;
  }
  if (intent === 'error' && OVERRULED.has(surface ?? '') && !words.some((word) => NAMES.has(word))) surface = undefined;
  const result = { ...(surface === undefined ? {} : { surface }), ...(intent === undefined ? {} : { intent }) };
  if (keyCache.size > 20_000) keyCache.clear();
  keyCache.set(key, result);
  return result;
}

/** The context with surface and intent filled in from its key, where they are not given. */
export function completeContext(context: Context): Context {
  if (context.key === undefined || (context.surface !== undefined && context.intent !== undefined)) return context;
  return { ...contextFromKey(context.key), ...definedOnly(context) };
}

function definedOnly(context: Context): Context {
  return Object.fromEntries(Object.entries(context).filter(([, value]) => value !== undefined));
}
