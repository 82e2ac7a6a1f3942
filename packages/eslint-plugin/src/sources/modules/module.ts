import { readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';

import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import { isNode } from '../../ast.js';
import { exportsOf, importedUse, type ModuleExport } from '../script/exports.js';
import { Reader } from '../script/reader.js';
import { isScript, resolveModule } from './resolve.js';

/** Files larger than this are data or bundles. In bytes. */
const MAX_SIZE = 2 * 1024 * 1024;
/** Modules that are kept; with more they belong to several projects. */
const MAX_MODULES = 2000;
/** Steps from module to module, and within one, that one use may lead through. */
const MAX_STEPS = 200;

const require = createRequire(import.meta.url);

/** A script that was read from the disk and parsed, not run. */
export interface Module {
  readonly path: string;
  readonly sourceCode: Readonly<TSESLint.SourceCode>;
  readonly reader: Reader;
  readonly exports: readonly ModuleExport[];
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

function parse(path: string, text: string): Module {
  const { parseForESLint } = require('@typescript-eslint/parser') as typeof import('@typescript-eslint/parser');
  const { ast, scopeManager, visitorKeys } = parseForESLint(text, {
    range: true,
    sourceType: 'module',
    ecmaFeatures: { jsx: /x$/.test(path) },
  });
  const program = ast as unknown as TSESTree.Program;
  setParents(program, visitorKeys as Readonly<Record<string, readonly string[] | undefined>>);
  const sourceCode = { ast: program, text, scopeManager, visitorKeys } as unknown as TSESLint.SourceCode;
  const reader = new Reader(sourceCode, path, {});
  return { path, sourceCode, reader, exports: exportsOf(program.body, reader) };
}

/** A file as it was when it was read. */
export interface TextFile {
  readonly stamp: string;
  readonly text: string;
}

const texts = new Map<string, TextFile>();
const modules = new Map<string, { readonly stamp: string; readonly module: Module }>();

/** @throws when the file isn't there or can't be read. */
export function readText(path: string): TextFile {
  const { mtimeMs, size } = statSync(path);
  const stamp = `${mtimeMs} ${size}`;
  const known = texts.get(path);
  if (known?.stamp === stamp) return known;
  const made = { stamp, text: size > MAX_SIZE ? '' : readFileSync(path, 'utf8') };
  if (texts.size >= MAX_MODULES) texts.clear();
  texts.set(path, made);
  return made;
}

/** @throws when the file can't be read or parsed. */
export function loadModule(path: string): Module {
  const { stamp, text } = readText(path);
  const known = modules.get(path);
  if (known?.stamp === stamp) return known.module;
  const module = parse(path, text);
  if (modules.size >= MAX_MODULES) modules.clear();
  modules.set(path, { stamp, module });
  return module;
}

/** Something that a use of another module leads to, and the module in which it is written. */
export interface Found {
  readonly value: TSESTree.Node;
  readonly module: Module;
}

interface Search {
  readonly found: Found[];
  readonly seen: Set<string>;
  /** Takes up every module that is gone through. */
  readonly visit: ((path: string) => void) | undefined;
}

/**
 * Follows a use to where its values are written, through re-exports, `export *`, and modules that import each other.
 *
 * @param from - the file that the use is in.
 * @param visit - is told of every file that was read.
 */
export function followUse(
  { source, name, path }: { source: string; name: string; path: readonly string[] },
  from: string,
  visit?: (path: string) => void,
): Found[] {
  const search: Search = { found: [], seen: new Set(), visit };
  followInto(search, source, from, name, path);
  return search.found;
}

function followInto(search: Search, source: string, from: string, name: string, path: readonly string[]): void {
  const file = resolveModule(source, from);
  const id = `${file ?? ''}#${name}.${path.join('.')}`;
  if (file === undefined || !isScript(file) || search.seen.has(id) || search.seen.size > MAX_STEPS) return;
  search.seen.add(id);
  search.visit?.(file);
  let module: Module;
  try {
    module = loadModule(file);
  } catch {
    // What is wrong with a module is said where it is linted.
    return;
  }
  followExport(search, module, name, path);
}

function followExport(search: Search, module: Module, name: string, path: readonly string[]): void {
  if (name === '*') {
    const [first, ...rest] = path;
    if (first !== undefined && first !== '*') followExport(search, module, first, rest);
    return;
  }
  const exported = module.exports.find((each) => each.name === name);
  if (exported?.from) followInto(search, exported.from.source, module.path, exported.from.name, path);
  else if (exported?.value) descend(search, module, exported.value, path);
  else if (name !== 'default') {
    for (const each of module.exports)
      if (each.name === '*' && each.from) followInto(search, each.from.source, module.path, name, path);
  }
}

function descend(search: Search, module: Module, node: TSESTree.Node, path: readonly string[]): void {
  const { reader } = module;
  for (const value of reader.values.of(node)) {
    if (value.type === 'Identifier' || value.type === 'MemberExpression' || value.type === 'CallExpression') {
      const use = importedUse(reader, value);
      if (use) {
        followInto(search, use.source, module.path, use.name, [...use.path, ...path]);
        continue;
      }
    }
    if (path.length === 0) search.found.push({ value, module });
    else for (const each of reader.values.at(value, path)) descend(search, module, each, []);
  }
}
