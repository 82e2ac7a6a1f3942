import type { Intent } from '@tactful/engine';

import { wordsOfName } from '../../words.js';

const INTENTS: ReadonlyMap<string, Intent> = new Map(
  Object.entries<Intent>({
    alert: 'error',
    caution: 'warning',
    critical: 'error',
    danger: 'error',
    destructive: 'error',
    error: 'error',
    fail: 'error',
    failed: 'error',
    failure: 'error',
    fatal: 'error',
    info: 'info',
    informational: 'info',
    informative: 'info',
    negative: 'error',
    positive: 'success',
    red: 'error',
    success: 'success',
    warn: 'warning',
    warning: 'warning',
  }),
);

/** What a word such as `destructive` or `Warn` says about what is reported. */
export function intentOf(word: string): Intent | undefined {
  return INTENTS.get(word) ?? INTENTS.get(word.toLowerCase());
}

/** What the first of some words that says anything says about what is reported. */
export function intentOfWords(words: readonly string[]): Intent | undefined {
  for (const word of words) {
    const intent = INTENTS.get(word);
    if (intent) return intent;
  }
  return undefined;
}

/** What a name such as `showErrorToast` says about what is reported. */
export function intentOfName(name: string): Intent | undefined {
  return intentOfWords(wordsOfName(name));
}

/** Props whose value says what is reported. */
export const INTENT_PROPS = new Set([
  'variant',
  'type',
  'status',
  'severity',
  'intent',
  'tone',
  'kind',
  'color',
  'appearance',
  'level',
  'colorPalette',
  'variation',
  'state',
  'theme',
]);

const ERROR_CLASS =
  /(?:^|[\s_-])(?:text-(?:red-\d+|destructive|danger|error)|errors?|error-(?:message|text)|invalid-feedback|danger|alert-danger|alert-error)(?:$|[\s_-])/i;
/** Class names come again and again in a project; beyond this many different ones they are generated. */
const MAX_CLASSES = 20_000;
const errorClasses = new Map<string, boolean>();

/** Whether class names paint words as an error: `text-red-600`, `text-destructive`, `error-message`. */
export function isErrorClass(className: string): boolean {
  let known = errorClasses.get(className);
  if (known === undefined) {
    known = ERROR_CLASS.test(className);
    if (errorClasses.size < MAX_CLASSES) errorClasses.set(className, known);
  }
  return known;
}
