import { generalMoment, type MomentId } from './moments.js';
import type { Resolved, Retry } from './types.js';
import { warnOnce } from './warn.js';

declare const process: { readonly env: { readonly NODE_ENV?: string } } | undefined;

/** The codes of one family, packed. Generated from `data/codes/`. */
export interface Family {
  readonly id: string;
  /**
   * A line per wording: `moment#reason`, or only the reason where the moment is that of the line above. Then the keys of the codes, each
   * lot after a letter that stands for retry and money, and after `!` where it must not be revealed. What isn't known gets the first
   * of all.
   */
  readonly table: string;
  /** The codes are so short that they stand there themselves, all of this length. */
  readonly plain?: number;
  /** Filled at the first look-up: most pages never meet an error. */
  meanings?: Meanings;
}

/** What is known about the situation besides the error itself. */
export interface ResolveContext {
  /** What was being used when the browser refused: the same exception means different things in different APIs. */
  readonly api?:
    'camera' | 'microphone' | 'location' | 'clipboard' | 'passkey' | 'file' | 'storage' | 'payment' | undefined;
  /** @defaultValue `navigator.onLine` */
  readonly online?: boolean | undefined;
  /** Milliseconds since the epoch. @defaultValue `Date.now()` */
  readonly now?: number | undefined;
}

/** A code that a reader has found in something it was shown. */
export interface Found {
  readonly family: Family;
  readonly code: string;
  /** How specific it is: 3 a provider's code, 2 a code of the platform, 1 a status, 0 a guess. The highest wins. */
  readonly rank: number;
  readonly params?: Readonly<Record<string, unknown>> | undefined;
  readonly field?: string | undefined;
  /** Where the provider gives advice apart from the reason. */
  readonly retry?: Retry | undefined;
  /** Where the shape of the thing says more than its code. */
  readonly moment?: MomentId | undefined;
}

/** Something that was thrown or received, to be read property by property. */
export type Thing = Readonly<Record<string, unknown>>;

/** Knows the shapes in which one provider's errors come, and its codes. */
export interface Source {
  readonly families: readonly Family[];
  /** Undefined when this isn't the provider's. The thing may be hostile; if reading it throws, nothing was found. */
  readonly read?: (thing: Thing, context: ResolveContext) => Found | undefined;
}

export type Resolve = (error: unknown, context?: ResolveContext) => Resolved;

/** What stands in a property, for looking into it: nothing where it isn't an object. */
export const inside = (value: unknown): Thing => (typeof value === 'object' && value ? (value as Thing) : nothing);

const nothing: Thing = {};

/** A name that can stand in an attribute and in a log, such as `address.street` or `items[0]`. Anything else is not passed on. */
export function fieldName(value: unknown): string | undefined {
  const name = Array.isArray(value) ? value.join('.') : typeof value === 'string' ? value.replace(/^[#/]+/, '') : '';
  return /^[\w.[\]/-]{1,80}$/.test(name) ? name.replaceAll('/', '.') : undefined;
}

type Entry = Omit<Resolved, 'code' | 'field'>;

/** What a code means, and whether nothing else about the error may colour what is said. */
type Meaning = readonly [entry: Entry, isMasked: boolean];

type Meanings = Map<number, Meaning>;

/** No code's key. */
const unknown = -1;

const kinds = 'never now later after-fix authenticate other-method check-first'.split(' ');
const moneyFacts = ['', 'not-charged', 'charged', 'refunded'] as const;

const general: Entry = { moment: generalMoment, params: {}, facts: {}, retry: { kind: 'now' } };

/**
 * A code as the tables have it: four digits, to the base of 36, of its FNV-1a hash (http://www.isthe.com/chongo/tech/comp/fnv/), a fraction
 * of the code's own length. The compiler makes sure that no two codes of a family share them; an unknown code meets a known one of its
 * family in fewer than one of ten thousand, in the largest of Stripe's in one of twenty-five thousand. For the three families of the web,
 * the codes themselves would weigh 0.7 kB more, gzipped, and keys of three digits 0.1 kB less, for a wrong moment in one of seven hundred.
 */
export function codeKey(code: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < code.length; i++) hash = Math.imul(hash ^ code.charCodeAt(i), 0x01000193);
  return (hash >>> 0) % 36 ** 4;
}

function unpack({ table, plain = 4 }: Family): Meanings {
  const meanings: Meanings = new Map();
  let moment = '';
  let reason = '';
  for (const [, own, why, mask, letter = '', keys = ''] of table.matchAll(
    /(?:^([a-z]+\.[a-z-]+)?#?([a-z-]*)|)(!?)([A-Z])([a-z\d]*)/gm,
  )) {
    moment = own ?? moment;
    reason = why ?? reason;
    const number = parseInt(letter, 36) - 10;
    const money = moneyFacts[Math.trunc(number / 7)];
    const entry: Entry = {
      moment: moment as MomentId,
      params: reason ? { reason } : {},
      facts: money ? { money } : {},
      retry: { kind: kinds[number % 7] } as Retry,
      ...(reason === 'cancelled' || reason === 'done' ? { silent: reason } : {}),
    };
    const meaning: Meaning = [entry, !!mask];
    if (!meanings.size) meanings.set(unknown, meaning);
    for (const key of keys.match(RegExp(`.{${plain}}`, 'g')) ?? []) meanings.set(parseInt(key, 36), meaning);
  }
  return meanings;
}

/** The meaning of a code, or of what the family doesn't know. */
const lookUp = (family: Family, code?: string): Meaning | undefined =>
  (family.meanings ??= unpack(family)).get(
    code === undefined ? unknown : family.plain ? parseInt(code, 36) : codeKey(code),
  );

/** Whether it can be a code at all: texts are longer. */
export const isCode = (value: unknown): value is string => typeof value === 'string' && value.length <= 100;

/** Whether a family has a code. */
export function has(family: Family, code: string): boolean;
export function has(family: Family, code: unknown): code is string;
export function has(family: Family, code: unknown): boolean {
  return isCode(code) && !!lookUp(family, code);
}

/**
 * Makes a `resolve` that knows the sources it is given and no others, so that an application ships the codes it can meet.
 *
 * @param sources Earlier ones win where two know the same code.
 */
export function createResolve(sources: readonly Source[]): Resolve {
  return (error, context = {}) => {
    const things: Thing[] = [];
    let best: Found | undefined;
    add(things, error);
    // What is added on the way is visited as well.
    for (const thing of things) {
      for (const { read } of sources) {
        try {
          const found = read?.(thing, context);
          if (found && !(best && best.rank >= found.rank)) best = found;
        } catch {
          // A getter or a proxy that throws: nothing found.
        }
        if (best && best.rank >= 3) return conclude(best, things, context);
      }
      unwrap(things, thing);
    }
    if (best) return conclude(best, things, context);
    if (typeof process !== 'undefined' && process.env.NODE_ENV !== 'production')
      warnOnce(`An error wasn't recognised, so the general moment is shown. It was ${describe(error)}.`);
    return general;
  };
}

/** Makes a `resolveCode` that knows the families of these sources. */
export function createResolveCode(sources: readonly Source[]): (family: string, code: string | number) => Resolved {
  return (id, code) => {
    const log = String(code).slice(0, 100);
    for (const { families } of sources)
      for (const family of families) if (family.id === id) return conclude({ family, code: log, rank: 3 });
    if (typeof process !== 'undefined' && process.env.NODE_ENV !== 'production') {
      const known = new Set(sources.flatMap(({ families }) => families.map((family) => family.id)));
      warnOnce(`There is no code family "${id}" here. Known ones: ${[...known].join(', ')}.`);
    }
    return { ...general, code: { family: String(id).slice(0, 100), code: log } };
  };
}

/** `createResolve` and `createResolveCode` in one. */
export const createResolver = (
  sources: readonly Source[],
): { readonly resolve: Resolve; readonly resolveCode: (family: string, code: string | number) => Resolved } => ({
  resolve: createResolve(sources),
  resolveCode: createResolveCode(sources),
});

/**
 * What a code that was found means.
 *
 * @param things Where it may say how long to wait.
 */
export function conclude(
  { family, code, params, field, retry, moment }: Found,
  things: readonly Thing[] = [],
  context: ResolveContext = {},
): Resolved {
  let meaning = lookUp(family, code);
  if (!meaning) {
    if (typeof process !== 'undefined' && process.env.NODE_ENV !== 'production')
      warnOnce(`"${code}" isn't a known code of ${family.id}, so the general case of that family is shown.`);
    meaning = lookUp(family) ?? [general, false];
  }
  const [entry, isMasked] = meaning;
  const log = { family: family.id, code };
  // Field by field the same as the general case: no advice, no field, no wait that came with it.
  if (isMasked) return { ...entry, code: log };
  let is = retry ?? entry.retry;
  if (field && is.kind === 'after-fix') is = { kind: 'after-fix', field };
  if (is.kind === 'later' || is.kind === 'now')
    for (const thing of things) {
      const at = waitUntil(thing, context);
      if (at) is = { kind: 'later', at };
    }
  // Written out, because spreading takes five times as long.
  const resolved: { -readonly [Key in keyof Resolved]: Resolved[Key] } = {
    moment: moment ?? entry.moment,
    params: params ? { ...entry.params, ...params } : entry.params,
    facts: entry.facts,
    retry: is,
    code: log,
  };
  if (field) resolved.field = field;
  if (entry.silent) resolved.silent = entry.silent;
  return resolved;
}

/** Queues what an error keeps the one in that it is about. */
function unwrap(things: Thing[], thing: Thing): void {
  try {
    const { error, errors, raw, response, data, body, details, extensions, cause } = thing;
    const { graphQLErrors, networkError, originalError } = thing;
    const parts: unknown[] = Array.isArray(thing)
      ? thing.slice(0, 10)
      : [
          error,
          errors,
          raw,
          response,
          data,
          body,
          details,
          extensions,
          graphQLErrors,
          networkError,
          originalError,
          cause,
        ];
    for (const part of parts) if (part) add(things, part);
  } catch {
    // A getter or a proxy that throws: nothing more in it.
  }
}

/**
 * Queues a thing, or the JSON in a text. An error that wraps more than 40 things is not an error any more, and bodies longer than 64 KB
 * aren't read: what says what happened is short.
 */
function add(things: Thing[], value: unknown): void {
  if (typeof value === 'string' && value.length <= 65536 && /^\s*[{[]/.test(value))
    try {
      value = JSON.parse(value);
    } catch {
      // Not JSON after all.
    }
  if (typeof value === 'object' && value && things.length < 40 && !things.includes(value as Thing))
    things.push(value as Thing);
}

/**
 * When it can be tried again: the `Retry-After` header in both its forms (RFC 9110, section 10.2.3), or the same as a member of the body.
 *
 * @returns Milliseconds since the epoch, or undefined when nothing usable was said. A wait of more than a year is a mistake.
 */
function waitUntil(thing: Thing, context: ResolveContext): number | undefined {
  try {
    const { headers, retry_after_seconds, retry_after } = thing;
    const said = (headers && header(headers as RawHeaders)) ?? retry_after_seconds ?? retry_after;
    if (!said) return undefined;
    const now = context.now ?? Date.now();
    const at = Number(said) >= 0 ? now + Number(said) * 1000 : Date.parse(String(said));
    if (at > now && at - now < 366 * 24 * 3600e3) return at;
    if (typeof process !== 'undefined' && process.env.NODE_ENV !== 'production')
      warnOnce(`Retry-After was "${String(said).slice(0, 60)}", which isn't a time to come, so no time is shown.`);
  } catch {
    // Headers that throw when they are read say nothing.
  }
  return undefined;
}

interface RawHeaders {
  readonly get?: (name: string) => unknown;
  readonly [name: string]: unknown;
}

/** From `Headers`, Axios headers, or an object with names as servers and clients write them. */
const header = (headers: RawHeaders): unknown =>
  headers.get?.('retry-after') ?? headers['retry-after'] ?? headers['Retry-After'];

/** What a developer needs to recognise it, and no text of the provider. */
function describe(error: unknown): string {
  if (typeof error !== 'object' || error === null) return `a value of type ${error === null ? 'null' : typeof error}`;
  try {
    const { name } = error as Thing;
    const keys = Object.keys(error).slice(0, 8).join(', ') || 'no properties';
    return `${isCode(name) ? `something called ${name}` : 'an object'} with ${keys}`;
  } catch {
    return 'an object that throws when it is read';
  }
}
