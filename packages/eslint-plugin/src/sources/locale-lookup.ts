import { readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, extname, relative } from 'node:path';

import type { Context } from '@tactful/engine';
import { globSync } from 'tinyglobby';

import type { Copy } from '../copy.js';
import { isSourceTag, localeFile } from '../locale-path.js';
import type { TactfulSettings } from '../settings.js';
import { hasWords } from '../words.js';
import { walkLocale } from './locale.js';
import type { LocaleNode } from './locale-tree.js';
import type { KeyCall } from './script/reader.js';

/** How long a list of files is good for, in milliseconds: one run of ESLint asks thousands of times, an editor runs for days. */
const LIST_AGE = 3000;
/** Files larger than this are data. In bytes. */
const MAX_SIZE = 32 * 1024 * 1024;

interface Locale {
  readonly path: string;
  readonly tag: string | undefined;
  readonly texts: ReadonlyMap<string, string>;
}

const lists = new Map<string, { readonly at: number; readonly paths: readonly string[] }>();
const locales = new Map<string, { readonly stamp: string; readonly locale: Locale | undefined }>();

function listFiles(patterns: readonly string[], cwd: string): readonly string[] {
  const id = `${cwd}\n${patterns.join('\n')}`;
  const known = lists.get(id);
  const now = Date.now();
  if (known && now - known.at < LIST_AGE) return known.paths;
  const paths = globSync(
    patterns.map((pattern) => pattern.replaceAll('\\', '/')),
    { cwd, absolute: true, expandDirectories: false, ignore: ['**/node_modules/**'] },
  );
  lists.set(id, { at: now, paths });
  return paths;
}

function fromPlain(value: unknown, depth = 0): LocaleNode | undefined {
  if (depth > 200) return undefined;
  if (typeof value === 'string') return { kind: 'text', pieces: [{ text: value, start: 0, end: 0 }] };
  if (Array.isArray(value))
    return { kind: 'list', items: value.flatMap((item: unknown) => fromPlain(item, depth + 1) ?? []) };
  if (typeof value !== 'object' || value === null) return undefined;
  return {
    kind: 'map',
    entries: Object.entries(value).flatMap(([key, each]: [string, unknown]) => {
      const tree = fromPlain(each, depth + 1);
      return tree ? [{ key, value: tree }] : [];
    }),
  };
}

const require = createRequire(import.meta.url);

function parse(path: string): unknown {
  const text = readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  if (!/\.ya?ml$/.test(path)) return JSON.parse(text);
  // There when eslint-plugin-yml is, which is what reads YAML locale files for the rules.
  const { parseYAML, getStaticYAMLValue } = require('yaml-eslint-parser') as typeof import('yaml-eslint-parser');
  return getStaticYAMLValue(parseYAML(text));
}

function readLocale(path: string, sourceLocale: string, name: string): Locale | undefined {
  const tag = localeFile(name)?.tag;
  if (tag && !isSourceTag(tag, sourceLocale)) return undefined;
  const texts = new Map<string, string>();
  const tree = fromPlain(parse(path));
  if (tree) {
    walkLocale(tree, sourceLocale, (keys, node) => {
      texts.set(keys.join('.'), node.pieces.map(({ text }) => text).join(''));
    });
  }
  return { path, tag, texts };
}

/** A locale file's texts by key. A file that can't be read has none: what is wrong with it is said where it is linted. */
function localeAt(path: string, cwd: string, sourceLocale: string): Locale | undefined {
  try {
    const { mtimeMs, size } = statSync(path);
    const stamp = `${mtimeMs} ${size} ${sourceLocale}`;
    const known = locales.get(path);
    if (known?.stamp === stamp) return known.locale;
    const locale = size > MAX_SIZE ? undefined : readLocale(path, sourceLocale, relative(cwd, path));
    locales.set(path, { stamp, locale });
    return locale;
  } catch {
    return undefined;
  }
}

/** Where a key's words are: in the file that its namespace names, or else in the first that has it. */
function find(call: KeyCall, files: readonly Locale[]): { text: string; locale: Locale; key: string } | undefined {
  const colon = /^([\w-]+):(?!\s)(.+)$/.exec(call.key);
  const namespace = colon?.[1] ?? call.namespace;
  const key = colon?.[2] ?? call.key;
  const named = namespace === undefined ? [] : files.filter(({ path }) => basename(path, extname(path)) === namespace);
  // i18next keeps a countable text under several keys.
  for (const name of [key, `${key}_other`, `${key}_one`, ...(namespace === undefined ? [] : [`${namespace}.${key}`])]) {
    for (const locale of named.length > 0 ? named : files) {
      const text = locale.texts.get(name);
      if (text !== undefined) return { text, locale, key: name };
    }
  }
  return undefined;
}

/**
 * The words that keys lead to, for the places that ask for them. Only where the place says something about them: on their
 * own they are reviewed in their file.
 */
export function keyedCopies(calls: readonly KeyCall[], cwd: string, base: Context, settings: TactfulSettings): Copy[] {
  const wanted = calls.filter(({ place }) => place.surface !== undefined || place.intent !== undefined);
  if (wanted.length === 0 || !settings.locales || settings.locales.length === 0) return [];
  const sourceLocale = settings.sourceLocale ?? 'en';
  const files = listFiles(settings.locales, cwd).flatMap((path) => localeAt(path, cwd, sourceLocale) ?? []);
  return wanted.flatMap((call) => {
    const found = find(call, files);
    if (!found || !hasWords(found.text)) return [];
    const { surface, intent } = call.place;
    const { text, locale, key } = found;
    return [
      {
        text,
        pieces: [],
        context: {
          ...base,
          key,
          ...(surface && { surface }),
          ...(intent && { intent }),
          ...(locale.tag && { locale: locale.tag }),
        },
        elsewhere: { range: call.range, file: relative(cwd, locale.path).replaceAll('\\', '/'), key },
      },
    ];
  });
}
