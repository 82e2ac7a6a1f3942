import type { TSESTree } from '@typescript-eslint/utils';

import type { LocaleEntry, LocaleNode } from '../locale-tree.js';
import { propertyName } from './bindings.js';
import type { Reader } from './reader.js';
import { textPieces } from './text.js';

const MAX_DEPTH = 40;

/** Reads an object literal as a locale tree, through constants and spreads of the same file. */
export function localeTreeOf(node: TSESTree.Node, reader: Reader, depth = 0): LocaleNode | undefined {
  if (depth > MAX_DEPTH) return undefined;
  const [value] = reader.values.of(node);
  if (!value) return undefined;
  const pieces = textPieces(value, reader.source);
  if (pieces) return { kind: 'text', pieces };
  if (value.type === 'ObjectExpression') return { kind: 'map', entries: entriesOf(value, reader, depth) };
  if (value.type !== 'ArrayExpression') return undefined;
  const items = value.elements.flatMap((element) => {
    const tree = element && element.type !== 'SpreadElement' ? localeTreeOf(element, reader, depth + 1) : undefined;
    return tree ? [tree] : [];
  });
  return { kind: 'list', items };
}

function entriesOf(object: TSESTree.ObjectExpression, reader: Reader, depth: number): LocaleEntry[] {
  return object.properties.flatMap((property) => {
    if (property.type === 'SpreadElement') {
      const spread = localeTreeOf(property.argument, reader, depth + 1);
      return spread?.kind === 'map' ? spread.entries : [];
    }
    const key = propertyName(property);
    const tree = key === undefined ? undefined : localeTreeOf(property.value, reader, depth + 1);
    return tree && key !== undefined ? [{ key, value: tree }] : [];
  });
}
