import { readFileSync } from 'node:fs';

import type { LocaleNode } from './locale-tree.js';
import { loadModule, type Module } from './modules/module.js';
import { resolveModule } from './modules/resolve.js';
import { localeTreeOf, localeValues } from './script/locale-module.js';

/** Modules that one locale module may lead to; more are an application and not its words. */
const MAX_MODULES = 500;

type Exports = ReadonlyMap<string, LocaleNode>;

/**
 * Reads the words of a locale module, `export default { errors: { generic: '…' } }`, and of the modules it imports or hands
 * on. Nothing in them is run.
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
    if (file.endsWith('.json')) {
      const tree = plainTree(JSON.parse(readFileSync(file, 'utf8')) as unknown);
      if (tree) found.set('default', tree);
      return found;
    }
    const module = loadModule(file);
    for (const { name, value } of localeValues(module.exports, module.reader)) {
      const tree = localeTreeOf(value, module.reader, (origin) => follow(origin, file));
      if (tree) found.set(name, tree);
    }
    handOn(module, found);
    return found;
  };

  const handOn = (module: Module, found: Map<string, LocaleNode>): void => {
    for (const { name, from } of module.exports) {
      if (!from) continue;
      const tree = follow(`${from.source}#${from.name}`, module.path);
      if (name !== '*') {
        if (tree) found.set(name, tree);
      } else if (tree?.kind === 'map') {
        for (const { key, value } of tree.entries) if (key !== 'default' && !found.has(key)) found.set(key, value);
      }
    }
  };

  const follow = (origin: string, from: string): LocaleNode | undefined => {
    const at = origin.indexOf('#', 1);
    const source = origin.slice(0, at);
    const [name = '', ...rest] = origin.slice(at + 1).split('.');
    if (at < 0 || known.size >= MAX_MODULES) return undefined;
    const file = resolveModule(source, from);
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
