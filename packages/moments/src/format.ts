import type { Money, ParamValue, Params } from './types.js';
import type { Format } from './words.js';

interface Writer {
  format(value: unknown): string;
  select(value: unknown): string;
}

/** `Intl` objects are slow to make and safe to share, so each is made once. */
const made: Record<string, Writer> = {};

/**
 * A formatter for a locale.
 *
 * @param locale BCP 47 tag. One that `Intl` doesn't know falls back to the runtime's own.
 * @param timeZone IANA zone, such as `Europe/Berlin`. Without it the runtime's zone is used.
 * @param namesZone Write the zone after a time, because the reader may be anywhere (e-mail, push).
 */
export function formatter(locale?: string, timeZone?: string, namesZone?: boolean): Format {
  return (value, as = value instanceof Date ? 'date' : undefined) => {
    if (value === undefined || typeof value === 'string') return value ?? '';
    const money = typeof value === 'object' && 'currency' in value ? value : undefined;
    const write = (tag?: string, zone?: string): string => {
      const options = money
        ? { style: 'currency', currency: money.currency }
        : as === 'time'
          ? { timeZone: zone, hour: 'numeric', minute: '2-digit', timeZoneName: namesZone ? 'short' : undefined }
          : as && { timeZone: zone, dateStyle: 'long' };
      const kind = as === 'plural' ? 'PluralRules' : as && !money ? 'DateTimeFormat' : 'NumberFormat';
      const writer = (made[tag + kind + JSON.stringify(options)] ??= make(kind, tag, options));
      return as === 'plural' ? writer.select(value) : writer.format(money ? money.value : value);
    };
    try {
      return write(locale, timeZone);
    } catch {
      return write(); // Intl throws RangeError for a tag or a zone that it doesn't know.
    }
  };
}

// The three have the same arguments, which their types don't say together.
const make = (kind: 'PluralRules' | 'DateTimeFormat' | 'NumberFormat', tag?: string, options?: object): Writer =>
  new (Intl[kind] as unknown as new (tag?: string, options?: object) => Writer)(tag, options);

/**
 * Keeps what a gap can be filled with and drops the rest, so that a message never shows `undefined`, `NaN`, `Invalid Date` or
 * `[object Object]`. A dropped value counts as not known, and every message has words for that.
 */
export function knownParams(params: Readonly<Record<string, unknown>> | undefined): Params {
  const known: Record<string, ParamValue> = {};
  for (const name in params) {
    try {
      known[name] = usable(params[name]);
    } catch {
      // A getter that throws, or a value that can't be looked into: not known.
    }
  }
  return known;
}

function usable(value: unknown): ParamValue {
  if (typeof value === 'string') return value.trim().slice(0, 200) || undefined;
  // Further from 1970 than that, a number isn't a date any more, and nothing people count.
  if (typeof value === 'number' || value instanceof Date) return Math.abs(+value) <= 8.64e15 ? value : undefined;
  const { value: amount, currency } = (value ?? {}) as Money;
  return Number.isFinite(amount) && /^[a-z]{3}$/i.test(currency) ? { value: amount, currency } : undefined;
}
