import { generalMoment, type MomentId } from './moments.js';
import type { Facts, Resolved, Retry } from './types.js';
import { warnOnce } from './warn.js';

declare const process: { readonly env: { readonly NODE_ENV?: string } } | undefined;

/** The codes of one family, packed. Generated from `data/codes/`. */
export interface Family {
  readonly id: string;
  /**
   * Shared by the families of one provider. Pairs of lines: `moment#reason retry fact`, then the keys of the codes that it holds for,
   * one column per family, separated by bars.
   */
  readonly table: string;
  /** This family's column. */
  readonly column: number;
  /** The codes are so short that they stand there themselves, with commas between them. */
  readonly plain?: true;
  /** The code whose meaning an unknown one gets. */
  readonly fallback?: string;
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

/** Knows the shapes in which one provider's errors come, and its codes. */
export interface Source {
  readonly families: readonly Family[];
  /** Must not throw; `peek` reads without throwing. Undefined when this isn't the provider's. */
  readonly read?: (node: object, context: ResolveContext) => Found | undefined;
}

export type Resolve = (error: unknown, context?: ResolveContext) => Resolved;

/** Reads a property of something hostile: a proxy or a getter may throw. */
export function peek(node: unknown, key: string | number): unknown {
  try {
    return (node as Record<string | number, unknown> | null | undefined)?.[key];
  } catch {
    return undefined;
  }
}

/** A property that is a string, and short enough to be a code. */
export function peekText(node: unknown, key: string): string | undefined {
  const value = peek(node, key);
  return typeof value === 'string' && value.length <= 100 ? value : undefined;
}

/** A name that can stand in an attribute and in a log, such as `address.street` or `items[0]`. Anything else is not passed on. */
export function fieldName(value: unknown): string | undefined {
  const name = Array.isArray(value) ? value.join('.') : typeof value === 'string' ? value.replace(/^[#/]+/, '') : '';
  return /^[\w.[\]/-]{1,80}$/.test(name) ? name.replaceAll('/', '.') : undefined;
}

type Entry = Omit<Resolved, 'code' | 'field'>;

const retries: Readonly<Record<string, Retry>> = {
  n: { kind: 'now' },
  l: { kind: 'later' },
  f: { kind: 'after-fix' },
  a: { kind: 'authenticate' },
  o: { kind: 'other-method' },
  c: { kind: 'check-first' },
  x: { kind: 'never' },
};

const money: Readonly<Record<string, Partial<Facts>>> = {
  n: { money: 'not-charged' },
  c: { money: 'charged' },
  r: { money: 'refunded' },
};

const general: Entry = { moment: generalMoment, params: {}, facts: {}, retry: { kind: 'now' } };

/** What codes get that must not be revealed: nothing else about the error may colour what is said. */
const masked = new WeakSet<Entry>();

/**
 * A code as the tables have it: four characters of its FNV-1a hash (http://www.isthe.com/chongo/tech/comp/fnv/), a fraction of the code's
 * own length. The compiler makes sure that no two codes of a family share one; an unknown code meets a known one in fewer than one of
 * ten thousand.
 */
export function codeKey(code: string): string {
  // The same code is looked for in one family after the other.
  if (code === lastCode) return lastKey;
  let hash = 0x811c9dc5;
  for (let i = 0; i < code.length; i++) hash = Math.imul(hash ^ code.charCodeAt(i), 0x01000193);
  lastCode = code;
  return (lastKey = (hash >>> 0).toString(36).slice(-4));
}

let lastCode: string | undefined;
let lastKey = '';

const unpacked = new WeakMap<Family, Map<string, Entry>>();

/** Unpacked at the first look-up: most pages never meet an error. */
function entries(family: Family): Map<string, Entry> {
  let map = unpacked.get(family);
  if (map) return map;
  unpacked.set(family, (map = new Map()));
  const lines = family.table.split('\n');
  for (let i = 0; i + 1 < lines.length; i += 2) {
    const [about = '', retry = '', fact = ''] = (lines[i] ?? '').split(' ');
    const [moment, reason] = about.split('#');
    const entry: Entry = {
      moment: moment as MomentId,
      params: reason ? { reason } : {},
      facts: money[fact] ?? {},
      retry: retries[retry.toLowerCase()] ?? general.retry,
      ...(reason === 'cancelled' || reason === 'done' ? { silent: reason } : {}),
    };
    if (retry < 'a') masked.add(entry);
    const keys = (lines[i + 1] ?? '').split('|')[family.column] ?? '';
    for (const key of keys.match(family.plain ? /[^,]+/g : /.{4}/g) ?? []) map.set(key, entry);
  }
  return map;
}

const lookUp = (family: Family, code: string): Entry | undefined =>
  entries(family).get(family.plain ? code : codeKey(code));

/** Whether a family has a code. */
export const has = (family: Family, code: string | undefined): code is string =>
  code !== undefined && lookUp(family, code) !== undefined;

/** Where an error keeps the one it is about. */
const inner = [
  'error',
  'errors',
  'raw',
  'response',
  'data',
  'body',
  'details',
  'extensions',
  'graphQLErrors',
  'networkError',
  'originalError',
  'cause',
];

/** An error that wraps more than this is not an error any more. */
const most = 40;

/** Longer bodies aren't read: what says what happened is short. */
const longestBody = 64 * 1024;

/** A year: a longer wait is a mistake of the other side. */
const longestWait = 366 * 24 * 3600 * 1000;

/**
 * Makes a `resolve` that knows the sources it is given and no others, so that an application ships the codes it can meet.
 *
 * @param sources Earlier ones win where two know the same code.
 */
export function createResolver(sources: readonly Source[]): {
  readonly resolve: Resolve;
  readonly resolveCode: (family: string, code: string | number) => Resolved;
} {
  const families = new Map(sources.flatMap((source) => source.families.map((family) => [family.id, family] as const)));

  /** The most specific thing that any source finds in the error or in what it wraps. */
  const find = (nodes: object[], context: ResolveContext): Found | undefined => {
    let best: Found | undefined;
    // What is added on the way is visited as well.
    for (const node of nodes) {
      for (const { read } of sources) {
        const found = read?.(node, context);
        if (found && !(best && best.rank >= found.rank)) best = found;
        if (found && found.rank >= 3) return found;
      }
      const length = peek(node, 'length');
      if (typeof length === 'number') for (let i = 0; i < length && i < 10; i++) add(nodes, peek(node, i));
      else for (const key of inner) add(nodes, peek(node, key));
    }
    return best;
  };

  const resolve: Resolve = (error, context = {}) => {
    try {
      const nodes: object[] = [];
      add(nodes, error);
      const best = find(nodes, context);
      if (best) return conclude(best, nodes, context);
      if (typeof process !== 'undefined' && process.env.NODE_ENV !== 'production')
        warnOnce(`An error wasn't recognised, so the general moment is shown. It was ${describe(error)}.`);
    } catch {
      // Whatever it was, the person still needs words.
    }
    return general;
  };

  const resolveCode = (id: string, code: string | number): Resolved => {
    const family = families.get(id);
    if (family) return conclude({ family, code: String(code), rank: 3 });
    if (typeof process !== 'undefined' && process.env.NODE_ENV !== 'production')
      warnOnce(`There is no code family "${id}" here. Known ones: ${[...families.keys()].join(', ')}.`);
    return { ...general, code: { family: String(id).slice(0, 100), code: String(code).slice(0, 100) } };
  };

  return { resolve, resolveCode };
}

/**
 * What a code that was found means.
 *
 * @param nodes Where it may say how long to wait.
 */
export function conclude(
  { family, code, params, field, retry, moment }: Found,
  nodes: readonly object[] = [],
  context: ResolveContext = {},
): Resolved {
  let entry = lookUp(family, code);
  if (!entry) {
    if (typeof process !== 'undefined' && process.env.NODE_ENV !== 'production')
      warnOnce(
        `"${code.slice(0, 100)}" isn't a known code of ${family.id}, so the general case of that family is shown.`,
      );
    entry = lookUp(family, family.fallback ?? '') ?? general;
  }
  const log = { family: family.id, code: code.slice(0, 100) };
  // Field by field the same as the general case: no advice, no field, no wait that came with it.
  if (masked.has(entry)) return { ...entry, code: log };
  let is = retry ?? entry.retry;
  if (field && is.kind === 'after-fix') is = { kind: 'after-fix', field };
  if (is.kind === 'later' || is.kind === 'now')
    for (const node of nodes) {
      const at = waitUntil(node, context);
      if (at) is = { kind: 'later', at };
    }
  return {
    ...entry,
    ...(moment && { moment }),
    ...(params && { params: { ...entry.params, ...params } }),
    retry: is,
    ...(field && { field }),
    code: log,
  };
}

/** Queues what an error wraps, and the JSON in a text. */
function add(nodes: object[], value: unknown): void {
  if (typeof value === 'string' && value.length <= longestBody && /^\s*[{[]/.test(value))
    try {
      value = JSON.parse(value);
    } catch {
      // Not JSON after all.
    }
  if (typeof value === 'object' && value && nodes.length < most && !nodes.includes(value)) nodes.push(value);
}

/**
 * When it can be tried again: the `Retry-After` header in both its forms (RFC 9110, section 10.2.3), or the same as a member of the body.
 *
 * @returns Milliseconds since the epoch, or undefined when nothing usable was said.
 */
function waitUntil(node: object, { now = Date.now() }: ResolveContext): number | undefined {
  const said = header(peek(node, 'headers')) ?? peek(node, 'retry_after_seconds') ?? peek(node, 'retry_after');
  if (said === undefined || said === null || said === '') return undefined;
  const text = String(said);
  const at = /^[\d.]+$/.test(text) ? now + Number(text) * 1000 : Date.parse(text);
  if (at > now && at < now + longestWait) return at;
  if (typeof process !== 'undefined' && process.env.NODE_ENV !== 'production' && at !== now)
    warnOnce(`Retry-After was "${text.slice(0, 60)}", which isn't a time to come, so no time is shown.`);
  return undefined;
}

/** From `Headers`, an object with any case, or Axios headers. */
function header(headers: unknown): unknown {
  const get = peek(headers, 'get');
  if (typeof get === 'function') return get.call(headers, 'retry-after') as unknown;
  const names = typeof headers === 'object' && headers ? Object.keys(headers) : [];
  const name = names.find((each) => each.toLowerCase() === 'retry-after');
  return name && peek(headers, name);
}

/** What a developer needs to recognise it, and no text of the provider. */
function describe(error: unknown): string {
  if (typeof error !== 'object' || error === null) return `a value of type ${error === null ? 'null' : typeof error}`;
  try {
    const name = peekText(error, 'name');
    const keys = Object.keys(error).slice(0, 8).join(', ') || 'no properties';
    return `${name ? `something called ${name}` : 'an object'} with ${keys}`;
  } catch {
    return 'an object that throws when it is read';
  }
}
