import type { Money, ParamValue, Params } from './types.js';
import type { Format } from './words.js';

const isMoney = (value: unknown): value is Money =>
  typeof value === 'object' && value !== null && 'currency' in value && 'value' in value;

const asDate = (value: unknown): Date | undefined =>
  value instanceof Date ? value : typeof value === 'number' ? new Date(value) : undefined;

/** `Intl` objects are slow to make and safe to share, so each is made once per locale and zone. */
const cache = new Map<string, Format>();

/**
 * A formatter for a locale.
 *
 * @param locale BCP 47 tag. One that `Intl` doesn't know falls back to the runtime's own.
 * @param timeZone IANA zone, such as `Europe/Berlin`. Without it the runtime's zone is used.
 * @param namesZone Write the zone after a time, because the reader may be anywhere (e-mail, push).
 */
export function formatter(locale: string, timeZone?: string, namesZone = false): Format {
  const key = `${locale} ${timeZone} ${namesZone}`;
  let format = cache.get(key);
  if (!format) cache.set(key, (format = attempt(locale, timeZone, namesZone) ?? make(undefined, undefined, namesZone)));
  return format;
}

function attempt(locale: string, timeZone: string | undefined, namesZone: boolean): Format | undefined {
  try {
    return make(locale, timeZone, namesZone);
  } catch {
    return undefined; // Intl throws RangeError for a tag or a zone that it doesn't know.
  }
}

function make(locale: string | undefined, timeZone: string | undefined, namesZone: boolean): Format {
  const zone = timeZone === undefined ? {} : { timeZone };
  const number = new Intl.NumberFormat(locale);
  const megabytes = new Intl.NumberFormat(locale, { style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 });
  const plural = new Intl.PluralRules(locale);
  const date = new Intl.DateTimeFormat(locale, { ...zone, day: 'numeric', month: 'long', year: 'numeric' });
  const time = new Intl.DateTimeFormat(locale, {
    ...zone,
    hour: 'numeric',
    minute: '2-digit',
    ...(namesZone ? { timeZoneName: 'short' } : {}),
  });
  const currencies = new Map<string, Intl.NumberFormat>();
  const inCurrency = ({ value, currency }: Money): string => {
    let format = currencies.get(currency);
    if (!format) currencies.set(currency, (format = new Intl.NumberFormat(locale, { style: 'currency', currency })));
    return format.format(value);
  };
  const plain = (value: unknown): string =>
    typeof value === 'number'
      ? number.format(value)
      : value instanceof Date
        ? date.format(value)
        : isMoney(value)
          ? inCurrency(value)
          : String(value);
  const written = (value: unknown, as: Intl.DateTimeFormat): string => {
    const at = asDate(value);
    return at ? as.format(at) : plain(value);
  };
  return {
    s: plain,
    n: plain,
    b: (value) => (typeof value === 'number' ? megabytes.format(value) : plain(value)),
    d: (value) => written(value, date),
    t: (value) => written(value, time),
    p: (value) => plural.select(Number(value)),
  };
}

const longest = 200;

/**
 * Keeps what a gap can be filled with and drops the rest, so that a message never shows `undefined`, `NaN`, `Invalid Date` or
 * `[object Object]`. A dropped value counts as not known, and every message has words for that.
 */
export function knownParams(params: Readonly<Record<string, unknown>> | undefined): Params {
  const known: Record<string, ParamValue> = {};
  for (const name in params) {
    try {
      const value = usable(params[name]);
      if (value !== undefined) known[name] = value;
    } catch {
      // A getter that throws: not known.
    }
  }
  return known;
}

function usable(value: unknown): ParamValue {
  if (typeof value === 'string') return value.trim().slice(0, longest) || undefined;
  // Further from 1970 than that, a number isn't a date any more, and nothing people count.
  if (typeof value === 'number') return Math.abs(value) <= 8.64e15 ? value : undefined;
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? undefined : value;
  if (!isMoney(value) || typeof value.value !== 'number' || !Number.isFinite(value.value)) return undefined;
  return typeof value.currency === 'string' && /^[A-Za-z]{3}$/.test(value.currency)
    ? { value: value.value, currency: value.currency }
    : undefined;
}
