import { audiences, faults, surfaces, type Audience, type Severity, type Surface, type Terms } from '@tactful/engine';

import { nearest } from './nearest.js';

/** The part of a message that a prop or an argument holds, or the surface on which its words stand. */
export type PropMeaning = Surface | 'title' | 'body' | 'action';

/** What `settings.tactful` may say. Everything is optional, and everything is data. */
export interface TactfulSettings {
  /**
   * The language that is written by hand; other languages are translations and are left alone.
   *
   * @defaultValue 'en'
   */
  readonly sourceLocale?: string;
  /** Where the source locale's files are, as paths or globs from the working directory, so that `t('key')` leads to its words: `["src/locales/en/*.json"]`. */
  readonly locales?: readonly string[];
  /** Your components, and the surface on which their children stand: `{ "PrimaryAction": "button", "InlineError": "field-error" }`. */
  readonly components?: Readonly<Record<string, Surface>>;
  /** Your props that hold words people read, and what they hold: `{ "emptyHint": "status" }`. */
  readonly props?: Readonly<Record<string, PropMeaning>>;
  /** Your functions whose first argument people read, by name or by module and name: `{ "notifyUser": "toast", "@acme/ui#ask": "dialog" }`. */
  readonly callees?: Readonly<Record<string, Surface>>;
  /** Your Error classes whose messages are shown to people: `["CheckoutError"]`. */
  readonly publicErrors?: readonly string[];
  /** Key paths in locale files to leave alone; `*` stands for any part: `["legal.*", "*.devtools.*"]`. */
  readonly ignoreKeys?: readonly string[];
  /**
   * Who reads the words.
   *
   * @defaultValue 'customer'
   */
  readonly audience?: Audience;
  /** Your own words: wording you replace, brand names, phrases to keep, severities. */
  readonly terms?: Terms;
  /**
   * Whether tests and stories are looked at as well.
   *
   * @defaultValue false
   */
  readonly checkTests?: boolean;
}

const PROP_MEANINGS = [...surfaces, 'title', 'body', 'action'] as const satisfies readonly PropMeaning[];
const SEVERITIES = ['off', 'warn', 'error'] as const satisfies readonly Severity[];

/** What a value must be. Small on purpose: it has to say in plain words what is wrong, which a general validator doesn't. */
export type Shape =
  | { readonly kind: 'text' | 'flag' }
  | { readonly kind: 'one-of'; readonly names: readonly string[] }
  | { readonly kind: 'list'; readonly of: Shape }
  | { readonly kind: 'record'; readonly of: Shape; readonly keys?: readonly string[] }
  | { readonly kind: 'object'; readonly fields: Readonly<Record<string, Shape>> }
  | { readonly kind: 'either'; readonly first: Shape; readonly second: Shape };

const TEXT = { kind: 'text' } as const;
const TEXTS = { kind: 'list', of: TEXT } as const;
const FAULT_IDS = faults.map(({ id }) => id);
const SEVERITY = { kind: 'one-of', names: SEVERITIES } as const;

/** What `settings.tactful` has to look like. The checks and the published schema are both made from it. */
export const SETTINGS = {
  kind: 'object',
  fields: {
    sourceLocale: TEXT,
    locales: TEXTS,
    components: { kind: 'record', of: { kind: 'one-of', names: surfaces } },
    props: { kind: 'record', of: { kind: 'one-of', names: PROP_MEANINGS } },
    callees: { kind: 'record', of: { kind: 'one-of', names: surfaces } },
    publicErrors: TEXTS,
    ignoreKeys: TEXTS,
    audience: { kind: 'one-of', names: audiences },
    terms: {
      kind: 'object',
      fields: {
        preferred: { kind: 'record', of: TEXT },
        brands: TEXTS,
        allowed: TEXTS,
        severities: {
          kind: 'record',
          keys: FAULT_IDS,
          of: { kind: 'either', first: SEVERITY, second: { kind: 'record', keys: surfaces, of: SEVERITY } },
        },
      },
    },
    checkTests: { kind: 'flag' },
  } satisfies Record<keyof TactfulSettings, Shape>,
} as const satisfies Shape;

/** The names of all settings. */
export const SETTING_NAMES: readonly string[] = Object.keys(SETTINGS.fields);

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function describe(value: unknown): string {
  if (typeof value === 'string') return `"${value}"`;
  if (Array.isArray(value)) return 'a list';
  if (value === null) return 'null';
  return typeof value === 'object' ? 'an object' : String(value);
}

function expectation(shape: Shape): string {
  switch (shape.kind) {
    case 'text':
      return 'a string';
    case 'flag':
      return 'true or false';
    case 'one-of':
      return `one of ${shape.names.map((name) => `"${name}"`).join(', ')}`;
    case 'list':
      return 'a list of strings';
    case 'either':
      return `${expectation(shape.first)}, or an object of those`;
    default:
      return 'an object';
  }
}

function meant(word: string, names: readonly string[]): string {
  const name = nearest(word, names);
  return name ? ` Did you mean "${name}"?` : ` Use one of ${names.map((each) => `"${each}"`).join(', ')}.`;
}

/** Keeps what is right about a value and says what isn't. */
function check(value: unknown, shape: Shape, path: string, problems: string[]): unknown {
  const wrong = (): undefined => {
    problems.push(`settings.${path} is ${describe(value)}, and it has to be ${expectation(shape)}.`);
    return undefined;
  };
  const entries = (names: readonly string[] | undefined, of: (name: string) => Shape): unknown => {
    if (!isRecord(value)) return wrong();
    const kept: Record<string, unknown> = {};
    for (const [name, each] of Object.entries(value)) {
      if (names && !names.includes(name)) {
        problems.push(`settings.${path} has "${name}", which is not a name it knows.${meant(name, names)}`);
        continue;
      }
      if (each === undefined) continue;
      const checked = check(each, of(name), `${path}.${name}`, problems);
      if (checked !== undefined) kept[name] = checked;
    }
    return kept;
  };
  switch (shape.kind) {
    case 'text':
      return typeof value === 'string' ? value : wrong();
    case 'flag':
      return typeof value === 'boolean' ? value : wrong();
    case 'one-of':
      if (typeof value === 'string' && shape.names.includes(value)) return value;
      if (typeof value !== 'string') return wrong();
      problems.push(`settings.${path} is "${value}", which is not a value it knows.${meant(value, shape.names)}`);
      return undefined;
    case 'list':
      if (!Array.isArray(value)) return wrong();
      return value
        .map((each: unknown, i) => check(each, shape.of, `${path}[${i}]`, problems))
        .filter((each) => each !== undefined);
    case 'record':
      return entries(shape.keys, () => shape.of);
    case 'object':
      return entries(Object.keys(shape.fields), (name) => shape.fields[name] ?? TEXT);
    case 'either':
      return check(value, isRecord(value) ? shape.second : shape.first, path, problems);
  }
}

export interface CheckedSettings {
  readonly settings: TactfulSettings;
  /** What is wrong with them, each in one sentence or two that say what, where and how to mend it. */
  readonly problems: readonly string[];
}

const NO_SETTINGS: CheckedSettings = { settings: {}, problems: [] };
const checkedSettings = new WeakMap<object, CheckedSettings>();

/** Reads `settings.tactful`. What is wrong is left out and described; what is right still counts. */
export function checkSettings(raw: unknown): CheckedSettings {
  if (raw === undefined || raw === null) return NO_SETTINGS;
  const known = typeof raw === 'object' ? checkedSettings.get(raw) : undefined;
  if (known) return known;
  const problems: string[] = [];
  const settings = (check(raw, SETTINGS, 'tactful', problems) ?? {}) as TactfulSettings;
  const checked = { settings, problems };
  if (typeof raw === 'object') checkedSettings.set(raw, checked);
  return checked;
}
