import { formatter, knownParams } from './format.js';
import { choiceNames, numberNames, paramNames, timeNames } from './generated/params.js';
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
 * values such as `not-charged` are written `not_charged`, because ICU selectors have no hyphens. Words of your own in place of a number
 * or a time count as not known, because ICU can't write them there.
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
      if (timeNames.includes(name)) return [name, value instanceof Date || typeof value === 'number' ? value : 'none'];
      if (numberNames.includes(name)) return [name, typeof value === 'number' ? value : 'none'];
      if (value === undefined) return [name, 'none'];
      return [
        name,
        choiceNames.includes(name) && typeof value === 'string' ? value.replaceAll('-', '_') : format(value),
      ];
    }),
  );
}
