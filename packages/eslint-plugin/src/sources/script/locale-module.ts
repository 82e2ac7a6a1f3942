import type { TSESTree } from '@typescript-eslint/utils';

import type { LocaleEntry, LocaleNode } from '../locale-tree.js';
import { bare, propertyName } from './bindings.js';
import type { ModuleExport } from './exports.js';
import type { Reader } from './reader.js';
import { textPieces } from './text.js';

const MAX_DEPTH = 40;

/** Finds what a module that is named like this, as `./errors.js#default`, hands out. */
export type FindImport = (origin: string) => LocaleNode | undefined;

/** What of a module may hold words: `export default {…}`, `export const en = {…}`, `module.exports = {…}`. */
export function localeValues(
  exports: readonly ModuleExport[],
  reader: Reader,
): Array<{ readonly name: string; readonly value: TSESTree.Node }> {
  const found: Array<{ readonly name: string; readonly value: TSESTree.Node }> = [];
  for (const { name, value } of exports) {
    if (!value) continue;
    const inner = bare(value);
    // defineMessages({…}), defineI18nLocale(() => ({…})) and their like hand on what they are given.
    const [first] = inner.type === 'CallExpression' ? inner.arguments : [];
    for (const each of reader.values.of(first && first.type !== 'SpreadElement' ? first : inner)) {
      if (!found.some((known) => known.value === each)) found.push({ name, value: each });
    }
  }
  return found;
}

/** Reads an object literal as a locale tree, through constants and spreads of the same file, and through imports where they can be found. */
export function localeTreeOf(
  node: TSESTree.Node,
  reader: Reader,
  findImport?: FindImport,
  depth = 0,
): LocaleNode | undefined {
  if (depth > MAX_DEPTH) return undefined;
  const [value] = reader.values.of(node);
  if (!value) return undefined;
  const pieces = textPieces(value, reader.source);
  if (pieces) return { kind: 'text', pieces };
  switch (value.type) {
    case 'ObjectExpression':
      return { kind: 'map', entries: entriesOf(value, reader, findImport, depth) };
    case 'ArrayExpression': {
      const items = value.elements.flatMap((element) => {
        const tree =
          element && element.type !== 'SpreadElement'
            ? localeTreeOf(element, reader, findImport, depth + 1)
            : undefined;
        return tree ? [tree] : [];
      });
      return { kind: 'list', items };
    }
    case 'Identifier':
    case 'MemberExpression': {
      const origin = findImport && reader.bindings.originOf(value);
      return origin === undefined ? undefined : findImport?.(origin);
    }
    default:
      return undefined;
  }
}

function entriesOf(
  object: TSESTree.ObjectExpression,
  reader: Reader,
  findImport: FindImport | undefined,
  depth: number,
): LocaleEntry[] {
  return object.properties.flatMap((property) => {
    if (property.type === 'SpreadElement') {
      const spread = localeTreeOf(property.argument, reader, findImport, depth + 1);
      return spread?.kind === 'map' ? spread.entries : [];
    }
    const key = propertyName(property);
    const tree = key === undefined ? undefined : localeTreeOf(property.value, reader, findImport, depth + 1);
    return tree && key !== undefined ? [{ key, value: tree }] : [];
  });
}
