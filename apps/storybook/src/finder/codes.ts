import { codes, type CodeEntry, type CodeFamily } from '@tactful/moments/codes';
import { generalMoment, resolve, type MomentId } from '@tactful/moments';
import { charactersRead } from '../site/pasted.js';

/** A code that was recognised in what somebody typed or pasted. */
export interface CodeMatch {
  readonly moment: MomentId;
  /** As its provider writes it. */
  readonly code: string;
  readonly family: string;
  readonly meaning: string;
}

const index = new Map<string, (readonly [CodeFamily, CodeEntry])[]>();
for (const family of codes) {
  for (const entry of family.codes) {
    const key = entry.code.toLowerCase();
    index.set(key, [...(index.get(key) ?? []), [family, entry]]);
  }
}

const matchesOf = (code: string): CodeMatch[] =>
  (index.get(code.toLowerCase()) ?? []).map(([family, entry]) => ({
    moment: entry.moment,
    code: entry.code,
    family: family.title,
    meaning: entry.meaning,
  }));

/** `HTTP 404`, `404 Not Found`, `status code 404`, `"status":404`, `error 404`, and 404 alone. */
const statusPattern =
  /(?:^\s*(?:https?(?:\/[\d.]+)?\s+)?|\b(?:status(?:\s*code)?|error(?:\s*code)?)["']?\s*[:=]?\s*)([1-5]\d\d)\b/i;

/** The names of statuses, for a text that is nothing but one. https://www.rfc-editor.org/rfc/rfc9110#section-15 */
const statusNames = new Map([
  ['bad request', '400'],
  ['unauthorized', '401'],
  ['payment required', '402'],
  ['forbidden', '403'],
  ['not found', '404'],
  ['method not allowed', '405'],
  ['not acceptable', '406'],
  ['request timeout', '408'],
  ['conflict', '409'],
  ['gone', '410'],
  ['length required', '411'],
  ['precondition failed', '412'],
  ['content too large', '413'],
  ['payload too large', '413'],
  ['request entity too large', '413'],
  ['uri too long', '414'],
  ['unsupported media type', '415'],
  ['range not satisfiable', '416'],
  ['unprocessable content', '422'],
  ['unprocessable entity', '422'],
  ['upgrade required', '426'],
  ['precondition required', '428'],
  ['too many requests', '429'],
  ['unavailable for legal reasons', '451'],
  ['internal server error', '500'],
  ['not implemented', '501'],
  ['bad gateway', '502'],
  ['service unavailable', '503'],
  ['gateway timeout', '504'],
]);

const isHttp = ({ family }: CodeMatch) => family.includes('HTTP');

/** A status, and where the catalogue doesn't have it, what all of its hundred mean. */
function matchesOfStatus(status: string): CodeMatch[] {
  const known = matchesOf(status).sort((a, b) => Number(isHttp(b)) - Number(isHttp(a)));
  if (known.length > 0 || Number(status) < 400) return known;
  return [{ moment: resolve({ status: Number(status) }).moment, code: status, family: 'HTTP', meaning: '' }];
}

/** Words that only a machine writes: `card_declined`, `auth/wrong-password`, `QuotaExceededError`, `PERMISSION_DENIED`, `ERR_NETWORK`. */
const looksLikeCode = (token: string) =>
  /^[A-Za-z0-9]+(?:[_/][A-Za-z0-9-]+)+$/.test(token) ||
  /^[A-Z][A-Za-z]*(?:Error|Exception)$/.test(token) ||
  /^[A-Z]{5,}$/.test(token);

function jsonIn(text: string): unknown {
  const start = text.indexOf('{');
  const end = text.lastIndexOf('}');
  if (start < 0 || end < start) return undefined;
  try {
    return JSON.parse(text.slice(start, end + 1));
  } catch {
    return undefined;
  }
}

/** Where an error says in words what happened. Its other keys are the same in every error. */
const sentenceKeys = new Set(['message', 'title', 'detail', 'details', 'error_description', 'reason', 'description']);

function valuesOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    typeof inner === 'string' ? (sentenceKeys.has(key) ? [inner] : []) : valuesOf(inner),
  );
}

/** The part of what was pasted that says something in words: the messages of a JSON error, and of a stack the lines above the calls. */
export function sentencesIn(query: string): string {
  const text = query.slice(0, charactersRead);
  const sentences = valuesOf(jsonIn(text));
  if (sentences.length > 0) return sentences.join(' ');
  return text
    .split('\n')
    .filter((line) => !/^\s*at\s/.test(line))
    .join('\n');
}

/** An error as a console prints it, made an object again: `TypeError: Failed to fetch`. */
function errorIn(text: string): Error | undefined {
  const printed = /\b([A-Z][A-Za-z]*(?:Error|Exception)): ([^\n]*)/.exec(text);
  if (printed === null) return undefined;
  const error = new Error(printed[2]);
  error.name = printed[1] ?? 'Error';
  return error;
}

/**
 * Finds the codes in a text: a code alone, a status, a whole JSON error, a line from a console.
 *
 * @returns The surest first; empty when there is none.
 */
export function findCodes(query: string): readonly CodeMatch[] {
  const text = query.slice(0, charactersRead).trim();
  const status = statusPattern.exec(text)?.[1];
  const isStatusAlone = status === text;
  const alone = isStatusAlone ? [] : matchesOf(text);
  if (alone.length > 0) return alone;

  const json = jsonIn(text);
  const printed = json === undefined ? errorIn(text) : undefined;
  for (const error of [json, printed]) {
    if (error === undefined) continue;
    const resolved = resolve(error);
    if (resolved.moment === generalMoment) continue;
    const known = resolved.code === undefined ? [] : matchesOf(resolved.code.code);
    const exact = known.find(({ moment }) => moment === resolved.moment);
    return [
      exact ?? {
        moment: resolved.moment,
        code: resolved.code?.code ?? printed?.name ?? 'error',
        family: 'Error',
        meaning: '',
      },
    ];
  }

  const tokens = text.split(/[\s"'`(){}[\],;:]+/).map((token) => token.replace(/\.+$/, ''));
  const found = tokens
    .filter(looksLikeCode)
    .sort((a, b) => b.length - a.length)
    .flatMap((token) => matchesOf(token).concat(matchesOf(token.replace(/^auth\//, ''))));
  if (found.length > 0) return found;
  const named = statusNames.get(text.toLowerCase().replace(/^(?:http )?error:? |[.!]$/g, ''));
  const meant = status ?? named;
  return meant === undefined ? [] : matchesOfStatus(meant);
}

/**
 * A code that stands alone and that no catalogue has.
 *
 * @returns The code as it was written, cut where it is too long to be read; undefined for anything else.
 */
export function unknownCodeIn(query: string): string | undefined {
  const text = query.trim();
  const isAlone = looksLikeCode(text) || /^(?=.*\d)(?=.*[A-Za-z_])[\w./-]+$/.test(text);
  return isAlone && findCodes(text).length === 0 ? text.slice(0, 60) : undefined;
}
