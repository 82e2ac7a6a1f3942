import { formatter, knownParams } from './format.js';
import { paramNames } from './generated/params.js';
import type { Facts } from './types.js';

/** Messages by key, as in `@tactful/moments/locales/en.json`. */
export type IcuMessages = Readonly<Record<string, string>>;

/** Resources for i18next: keys become paths. */
export interface I18nextResource {
  [key: string]: string | I18nextResource;
}

/**
 * The messages as a resource for react-i18next with its ICU plugin (`i18next-icu`), where a dot in a key is a level.
 *
 * ```js
 * i18next.use(ICU).init({ resources: { en: { tactful: toI18next(messages) } } });
 * t('money.declined.title', { ns: 'tactful', ...icuValues(params, 'en') });
 * ```
 */
export function toI18next(messages: IcuMessages): I18nextResource {
  const resource: I18nextResource = Object.create(null) as I18nextResource;
  for (const [key, message] of Object.entries(messages)) {
    const path = key.split('.');
    const last = path.pop() ?? key;
    let level = resource;
    for (const name of path) {
      const next = level[name];
      level = typeof next === 'object' ? next : (level[name] = Object.create(null) as I18nextResource);
    }
    level[last] = message;
  }
  return resource;
}

/** The messages in the shape that FormatJS extracts and its tools read: `{ id: { defaultMessage, description } }`. */
export function toFormatJs(
  messages: IcuMessages,
  describe: (key: string) => string | undefined = () => undefined,
): Record<string, { defaultMessage: string; description?: string }> {
  return Object.fromEntries(
    Object.entries(messages).map(([key, defaultMessage]) => {
      const description = describe(key);
      return [key, description === undefined ? { defaultMessage } : { defaultMessage, description }];
    }),
  );
}

/**
 * Values for another library that writes our ICU messages: everything that isn't known is `none`, for which each message has words, and
 * values such as `not-charged` are written `not_charged`, because ICU selectors have no hyphens.
 */
export function icuValues(
  params: Readonly<Record<string, unknown>> & Partial<Facts>,
  locale = 'en',
): Record<string, string | number | Date> {
  const known = knownParams(params);
  const format = formatter(locale);
  return Object.fromEntries(
    paramNames.map((name) => {
      const value = known[name];
      if (value === undefined) return [name, 'none'];
      if (typeof value === 'number' || value instanceof Date) return [name, value];
      return [name, typeof value === 'string' && selected.has(name) ? value.replaceAll('-', '_') : format(value)];
    }),
  );
}

/** Params whose values are ours. */
const selected: ReadonlySet<string> = new Set([
  'money',
  'work',
  'reason',
  'flow',
  'device',
  'outcome',
  'after',
  'notify',
]);
