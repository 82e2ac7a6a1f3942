import type { Intent, Surface } from '@tactful/engine';

import { localeFile } from '../../locale-path.js';
import { wordsOfName } from '../../words.js';
import type { Place } from './collector.js';
import { intentOfWords } from './intents.js';

/** What tables of words are called. */
const TABLE_WORDS: Readonly<Record<string, Surface | undefined>> = {
  alerts: 'banner',
  copy: undefined,
  descriptions: undefined,
  errors: undefined,
  headings: undefined,
  hints: 'label',
  labels: 'label',
  messages: undefined,
  notices: 'banner',
  placeholders: 'placeholder',
  reasons: undefined,
  strings: undefined,
  texts: undefined,
  titles: undefined,
  toasts: 'toast',
  tooltips: 'label',
  warnings: 'banner',
  wording: undefined,
};
const SINGULAR: Readonly<Record<string, string>> = {
  message: 'messages',
  text: 'texts',
  label: 'labels',
  error: 'errors',
  title: 'titles',
  description: 'descriptions',
  reason: 'reasons',
  hint: 'hints',
};
/** Tables that the program reads, not people. */
const INNER_WORDS = new Set([
  'log',
  'logs',
  'logger',
  'debug',
  'event',
  'events',
  'metric',
  'metrics',
  'trace',
  'analytics',
  'code',
  'codes',
  'key',
  'keys',
  'invariant',
  'assert',
  'internal',
  'dev',
  'test',
  'mock',
  'fixture',
  'type',
  'types',
  'regex',
  'pattern',
  'patterns',
  'class',
  'classes',
  'style',
  'styles',
  'route',
  'routes',
  'id',
  'ids',
  'console',
  'sql',
  'query',
  'prompt',
  'prompts',
]);

/** Whether a name says that the program reads what it holds. */
export function isInnerName(name: string): boolean {
  return wordsOfName(name).some((word) => INNER_WORDS.has(word));
}

/** What the name of a table of words says about them; nothing when it isn't one. */
export function tableOf(name: string): { surface?: Surface | undefined; intent?: Intent | undefined } | undefined {
  if (isInnerName(name)) return undefined;
  const words = wordsOfName(name);
  const found = words.findLast((word) => word in TABLE_WORDS || word in SINGULAR);
  if (found === undefined) return undefined;
  const intent = words.includes('errors') || words.includes('reasons') ? 'error' : intentOfWords(words);
  return { surface: TABLE_WORDS[found] ?? TABLE_WORDS[SINGULAR[found] ?? ''], intent };
}

/** What the names of single texts say that tell of something that failed: `SAVE_FAILED`, `CARD_EXPIRED`. */
const FAILURE_WORDS = new Set([
  'failed',
  'failure',
  'invalid',
  'expired',
  'denied',
  'declined',
  'unavailable',
  'required',
  'unauthorized',
  'forbidden',
  'offline',
  'timeout',
]);

/** What the name of a single text says, if it tells of a failure. */
export function failureOf(name: string): Place | undefined {
  return wordsOfName(name).some((word) => FAILURE_WORDS.has(word)) ? { intent: 'error' } : undefined;
}

/**
 * What a file holds that is named for its words, as `copy.ts`, `error-messages.ts` or `strings.js`: everything in it that
 * is exported and reads like a sentence. Where the words are shown is in other files; they are reviewed where they are written.
 */
export function wordsFile(filename: string): Place | undefined {
  const name = filename.slice(filename.lastIndexOf('/') + 1);
  // Locale modules are read by key; a file of components shows words instead of keeping them.
  if (!/\.[cm]?[jt]s$/.test(name) || localeFile(filename)) return undefined;
  const words = wordsOfName(name.slice(0, name.lastIndexOf('.')));
  if (!FILE_WORDS.has(words.at(-1) ?? '') || words.some((word) => INNER_WORDS.has(word))) return undefined;
  return words.includes('error') || words.includes('errors') ? { intent: 'error' } : {};
}

const FILE_WORDS = new Set(['copy', 'labels', 'messages', 'notices', 'strings', 'texts', 'toasts', 'wording']);
