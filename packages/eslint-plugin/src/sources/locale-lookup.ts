import { readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, extname, relative } from 'node:path';

import type { Context } from '@tactful/engine';
import { globSync } from 'tinyglobby';

import type { Copy } from '../copy.js';
import { isSourceTag, localeFile } from '../locale-path.js';
import type { TactfulSettings } from '../settings.js';
import { hasWords } from '../words.js';
import { keyPattern, walkLocale } from './locale.js';
import { plainTree, readLocaleModule } from './locale-modules.js';
import type { LocaleNode } from './locale-tree.js';
import { isScript } from './modules/resolve.js';
import type { KeyCall } from './script/reader.js';

/** How long a list of files is good for, in milliseconds: one run of ESLint asks thousands of times, an editor runs for days. */
const LIST_AGE = 3000;
/** Files larger than this are data. In bytes. */
const MAX_SIZE = 32 * 1024 * 1024;

interface Locale {
  readonly path: string;
  readonly tag: string | undefined;
  /** Whether it is a locale file by its path, so that its words are reviewed where they are written as well. */
  readonly isReviewed: boolean;
  readonly texts: ReadonlyMap<string, string>;
}

const lists = new Map<string, { readonly at: number; readonly paths: readonly string[] }>();
const locales = new Map<
  string,
  { readonly files: ReadonlySet<string>; readonly stamp: string; readonly locale: Locale | undefined }
>();

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

const require = createRequire(import.meta.url);

function parse(path: string, files: Set<string>): LocaleNode | undefined {
  if (isScript(path)) return readLocaleModule(path, files);
  const text = readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  if (!/\.ya?ml$/.test(path)) return plainTree(JSON.parse(text) as unknown);
  // There when eslint-plugin-yml is, which is what reads YAML locale files for the rules.
  const { parseYAML, getStaticYAMLValue } = require('yaml-eslint-parser') as typeof import('yaml-eslint-parser');
  return plainTree(getStaticYAMLValue(parseYAML(text)));
}

function readLocale(path: string, sourceLocale: string, name: string, files: Set<string>): Locale | undefined {
  const file = localeFile(name);
  const tag = file?.tag;
  if (tag && !isSourceTag(tag, sourceLocale)) return undefined;
  const texts = new Map<string, string>();
  const tree = parse(path, files);
  if (tree) {
    walkLocale(tree, sourceLocale, (keys, node) => {
      texts.set(keys.join('.'), node.pieces.map(({ text }) => text).join(''));
    });
  }
  // What a module imports may stand in a file that isn't known for one of words.
  return { path, tag, isReviewed: file !== undefined && files.size === 1, texts };
}

/** What tells whether files have changed since they were read. */
function stampOf(files: Iterable<string>): string {
  return Array.from(files, (file) => {
    const { mtimeMs, size } = statSync(file);
    return `${mtimeMs} ${size}`;
  }).join('\n');
}

/** A locale file's texts by key. A file that can't be read has none: what is wrong with it is said where it is linted. */
function localeAt(path: string, cwd: string, sourceLocale: string): Locale | undefined {
  const id = `${sourceLocale}\n${path}`;
  const files = new Set([path]);
  try {
    const known = locales.get(id);
    if (known && known.stamp === stampOf(known.files)) return known.locale;
    const locale =
      statSync(path).size > MAX_SIZE ? undefined : readLocale(path, sourceLocale, relative(cwd, path), files);
    locales.set(id, { files, stamp: stampOf(files), locale });
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
  const ignored = (settings.ignoreKeys ?? []).map(keyPattern);
  return wanted.flatMap((call) => {
    const found = find(call, files);
    if (!found || !hasWords(found.text)) return [];
    const { surface, intent } = call.place;
    const { text, locale, key } = found;
    if (ignored.some((pattern) => pattern.test(key))) return [];
    const own: Context = { ...base, key, ...(locale.tag && { locale: locale.tag }) };
    return [
      {
        text,
        pieces: [],
        context: { ...own, ...(surface && { surface }), ...(intent && { intent }) },
        elsewhere: {
          range: call.range,
          file: relative(cwd, locale.path).replaceAll('\\', '/'),
          key,
          ...(locale.isReviewed && { reviewedAs: own }),
        },
      },
    ];
  });
}
