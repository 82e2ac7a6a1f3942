/**
 * What a key path such as `checkout.errors.cardDeclined` tells about where its words stand and what they report.
 */
import type { Audience, Context, FaultId, Intent, Surface, Syntax, Terms } from './types.js';

const SURFACES: Readonly<Record<string, Surface>> = {
  button: 'button',
  buttons: 'button',
  btn: 'button',
  cta: 'button',
  submit: 'button',
  accept: 'button',
  dismiss: 'button',
  refuse: 'button',
  decline: 'button',
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

/** Behind an error these are what is said, whatever part of the screen says it: `errorPage.header.title`. */
const SAYING = new Set(['title', 'message', 'msg', 'text', 'body', 'detail', 'details', 'description', 'content']);

const surfaceOf = new Map(Object.entries(SURFACES));
const intentOf = new Map(Object.entries(INTENTS));
/** Deeper in a long path than this, words say nothing about where a text stands. */
const MAX_KEY = 300;

const isLower = (c: number): boolean => c >= 97 && c <= 122;
const isUpper = (c: number): boolean => c >= 65 && c <= 90;

/** `errors.cardDeclined_2` → errors, card, declined. Lower-cased; by hand, because it is done for every string of a file. */
function wordsOf(key: string): string[] {
  const words: string[] = [];
  let start = -1;
  for (let i = Math.max(0, key.length - MAX_KEY); i <= key.length; i += 1) {
    const c = key.charCodeAt(i);
    const begins = isUpper(c) && i > 0 && !isUpper(key.charCodeAt(i - 1));
    if (start !== -1 && (begins || !(isLower(c) || isUpper(c)))) {
      words.push(key.slice(start, i).toLowerCase());
      start = -1;
    }
    if (start === -1 && (isLower(c) || isUpper(c))) start = i;
  }
  return words;
}

interface Suggestion {
  readonly surface: Surface | undefined;
  readonly intent: Intent | undefined;
  readonly audience: Audience | undefined;
}
const NO_SUGGESTION: Suggestion = { surface: undefined, intent: undefined, audience: undefined };

/** What only those who build software open. */
const DEVELOPERS = new Set([
  'devtools',
  'devtool',
  'dev',
  'developer',
  'developers',
  'debugger',
  'webhook',
  'webhooks',
  'lint',
  'linter',
  'sdk',
  'cli',
  'graphql',
  'compiler',
]);

function readKey(key: string): Suggestion {
  const words = wordsOf(key);
  let surface: Surface | undefined;
  let intent: Intent | undefined;
  for (let i = words.length - 1; i >= 0; i -= 1) {
    const word = words[i] ?? '';
    intent ??= intentOf.get(word);
    // Only the last three words say where the words stand: `label.edit.forbidden` is about labels.
    if (i >= words.length - 3) surface ??= surfaceOf.get(word);
  }
  const says = SAYING.has(words.at(-1) ?? '');
  // `states.failed` names a state; `status.serverError` reports.
  const isNamed = intentOf.has(words.at(-1) ?? '') && surfaceOf.get(words.at(-2) ?? '') === 'status';
  if (
    intent === 'error' &&
    OVERRULED.has(surface ?? '') &&
    !isNamed &&
    (says || !words.some((word) => NAMES.has(word)))
  )
    surface = undefined;
  const audience = words.some((word) => DEVELOPERS.has(word)) ? 'developer' : undefined;
  return { surface, intent, audience };
}

/**
 * Surface, intent and audience that a key path suggests. Later words count more than earlier ones; an error is an error wherever
 * it stands (`status.serverError` is not a status badge).
 */
export function contextFromKey(key: string): Pick<Context, 'surface' | 'intent' | 'audience'> {
  const { surface, intent, audience } = readKey(key);
  return {
    ...(surface === undefined ? {} : { surface }),
    ...(intent === undefined ? {} : { intent }),
    ...(audience === undefined ? {} : { audience }),
  };
}

/** Surfaces that hold names of things and of actions, a few words long. */
const NAMING = new Set<Surface>(['label', 'status', 'menu', 'placeholder', 'button', 'link']);

/** Whether words on this surface name something and report nothing by themselves. */
export const isNaming = (surface: Surface | undefined): boolean => surface !== undefined && NAMING.has(surface);

const MANY_WORDS = 4;

function hasManyWords(text: string): boolean {
  let words = 1;
  for (let at = text.indexOf(' '); at !== -1; at = text.indexOf(' ', at + 1)) {
    words += 1;
    if (words >= MANY_WORDS) return true;
  }
  return false;
}

/** A context with what the key tells filled in. The key is read when somebody asks: for most texts nobody does. */
export class CompleteContext {
  readonly syntax: Syntax | undefined;
  readonly locale: string | undefined;
  readonly terms: Terms | undefined;
  readonly faults: readonly FaultId[] | undefined;
  private readonly key: string | undefined;
  private readonly givenSurface: Surface | undefined;
  private readonly givenIntent: Intent | undefined;
  private readonly givenAudience: Audience | undefined;
  private suggestion: Suggestion | undefined;

  /** @param text - what stands there, if a key's guess should give way to it: nobody labels a field with a sentence. */
  constructor(
    { surface, intent, audience, syntax, locale, key, terms, faults }: Context,
    private readonly text = '',
  ) {
    this.givenAudience = audience;
    this.syntax = syntax;
    this.locale = locale;
    this.terms = terms;
    this.faults = faults;
    this.key = key;
    this.givenSurface = surface;
    this.givenIntent = intent;
  }

  /** Nothing tells where the text stands or what it reports. */
  get isUnknown(): boolean {
    return this.givenSurface === undefined && this.givenIntent === undefined && this.key === undefined;
  }

  get surface(): Surface | undefined {
    if (this.givenSurface !== undefined) return this.givenSurface;
    const { surface } = this.suggested;
    return isNaming(surface) && hasManyWords(this.text) ? undefined : surface;
  }

  /** The surface was read from the key, so it is a guess. */
  get surfaceIsGuessed(): boolean {
    return this.givenSurface === undefined;
  }

  get intent(): Intent | undefined {
    return this.givenIntent ?? this.suggested.intent;
  }

  get audience(): Audience | undefined {
    return this.givenAudience ?? this.suggested.audience;
  }

  private get suggested(): Suggestion {
    return (this.suggestion ??= this.key === undefined ? NO_SUGGESTION : readKey(this.key));
  }
}
