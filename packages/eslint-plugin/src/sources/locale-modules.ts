import { readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, extname, join } from 'node:path';

import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import { isNode } from '../ast.js';
import type { LocaleNode } from './locale-tree.js';
import { exportsOf, localeTreeOf } from './script/locale-module.js';
import { Reader } from './script/reader.js';

const SCRIPT = /\.[cm]?[jt]sx?$/;
const EXTENSIONS = ['.ts', '.js', '.mts', '.mjs', '.cts', '.cjs', '.tsx', '.jsx', '.json'];
/** Modules that one locale module may lead to; more are an application and not its words. */
const MAX_MODULES = 500;

const require = createRequire(import.meta.url);

export function isScript(path: string): boolean {
  return SCRIPT.test(path);
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}

/** The file that a relative import means: with its extension or without, a folder's index, `.js` for what is `.ts` before it is built. */
function resolveImport(source: string, from: string): string | undefined {
  const path = join(dirname(from), source);
  const bareName = SCRIPT.test(path) ? path.slice(0, -extname(path).length) : path;
  const candidates = [
    path,
    ...EXTENSIONS.map((extension) => bareName + extension),
    ...EXTENSIONS.map((extension) => join(path, `index${extension}`)),
  ];
  return candidates.find(isFile);
}

/** A linter gives every node its parent; what is parsed here has to be given them. */
function setParents(node: TSESTree.Node, keys: Readonly<Record<string, readonly string[] | undefined>>): void {
  const record = node as unknown as Readonly<Record<string, unknown>>;
  for (const key of keys[node.type] ?? []) {
    const value = record[key];
    for (const each of Array.isArray(value) ? (value as unknown[]) : [value]) {
      if (!isNode(each)) continue;
      const inner = each as unknown as TSESTree.Node;
      (inner as { parent: TSESTree.Node }).parent = node;
      setParents(inner, keys);
    }
  }
}

type Exports = ReadonlyMap<string, LocaleNode>;

/**
 * Reads the words of a locale module, `export default { errors: { generic: '…' } }`, and of the modules it imports by a
 * relative path. Nothing in them is run.
 *
 * @param files - takes up every file that was read, for whoever keeps the result.
 * @throws when the module itself can't be read or parsed. One that it imports is left out then.
 */
export function readLocaleModule(path: string, files: Set<string>): LocaleNode | undefined {
  const known = new Map<string, Exports>();

  const read = (file: string): Exports => {
    const before = known.get(file);
    if (before) return before;
    const found = new Map<string, LocaleNode>();
    // Until it is read it hands out nothing, so that modules that import each other come to an end.
    known.set(file, found);
    files.add(file);
    const text = readFileSync(file, 'utf8');
    if (file.endsWith('.json')) {
      const tree = plainTree(JSON.parse(text) as unknown);
      if (tree) found.set('default', tree);
      return found;
    }
    const { parseForESLint } = require('@typescript-eslint/parser') as typeof import('@typescript-eslint/parser');
    const { ast, scopeManager, visitorKeys } = parseForESLint(text, {
      range: true,
      sourceType: 'module',
      ecmaFeatures: { jsx: /x$/.test(file) },
    });
    const program = ast as unknown as TSESTree.Program;
    setParents(program, visitorKeys as Readonly<Record<string, readonly string[] | undefined>>);
    const sourceCode = { ast: program, text, scopeManager, visitorKeys } as unknown as TSESLint.SourceCode;
    const reader = new Reader(sourceCode, file, {});
    for (const { name, value } of exportsOf(program.body, reader)) {
      const tree = localeTreeOf(value, reader, (origin) => follow(origin, file));
      if (tree) found.set(name, tree);
    }
    return found;
  };

  const follow = (origin: string, from: string): LocaleNode | undefined => {
    const at = origin.indexOf('#');
    const source = origin.slice(0, at);
    const [name = '', ...rest] = origin.slice(at + 1).split('.');
    if (!source.startsWith('.') || known.size >= MAX_MODULES) return undefined;
    const file = resolveImport(source, from);
    if (file === undefined) return undefined;
    try {
      const exports = read(file);
      const tree = name === '*' ? namespace(exports) : exports.get(name);
      return rest.reduce<LocaleNode | undefined>(
        (node, key) => (node?.kind === 'map' ? node.entries.findLast((entry) => entry.key === key)?.value : undefined),
        tree,
      );
    } catch {
      // What is wrong with a module is said where it is linted.
      return undefined;
    }
  };

  const exports = read(path);
  const [only] = exports.values();
  return exports.get('default') ?? (exports.size === 1 ? only : namespace(exports));
}

function namespace(exports: Exports): LocaleNode {
  return { kind: 'map', entries: [...exports].map(([key, value]) => ({ key, value })) };
}

/** Values as a locale file that has been parsed holds them, as a tree. */
export function plainTree(value: unknown, depth = 0): LocaleNode | undefined {
  if (depth > 200) return undefined;
  if (typeof value === 'string') return { kind: 'text', pieces: [{ text: value, start: 0, end: 0 }] };
  if (Array.isArray(value))
    return { kind: 'list', items: value.flatMap((item: unknown) => plainTree(item, depth + 1) ?? []) };
  if (typeof value !== 'object' || value === null) return undefined;
  return {
    kind: 'map',
    entries: Object.entries(value).flatMap(([key, each]: [string, unknown]) => {
      const tree = plainTree(each, depth + 1);
      return tree ? [{ key, value: tree }] : [];
    }),
  };
}
