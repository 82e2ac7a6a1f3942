import { quotedPiece } from '../literals.js';
import { child, children, type AnyNode } from '../ast.js';
import type { LocaleEntry, LocaleNode } from './locale-tree.js';

/** Deeper than any locale file, and far from the end of the stack. */
const MAX_DEPTH = 200;

/** Reads the tree of `@eslint/json`. */
export function fromJson(node: AnyNode | undefined, source: string, depth = 0): LocaleNode | undefined {
  if (!node || depth > MAX_DEPTH) return undefined;
  switch (node.type) {
    case 'Document':
      return fromJson(child(node, 'body'), source, depth + 1);
    case 'Object':
      return { kind: 'map', entries: members(node, 'members', 'name', source, depth) };
    case 'Array':
      return { kind: 'list', items: items(node, source, depth) };
    case 'Element':
      return fromJson(child(node, 'value'), source, depth + 1);
    case 'String':
      return typeof node['value'] === 'string' && node.range
        ? { kind: 'text', pieces: [quotedPiece(source, node.range[0], node.range[1], node['value'])] }
        : undefined;
    default:
      return undefined;
  }
}

/** Reads the tree of `eslint-plugin-jsonc` and `jsonc-eslint-parser`. */
export function fromJsonc(node: AnyNode | undefined, source: string, depth = 0): LocaleNode | undefined {
  if (!node || depth > MAX_DEPTH) return undefined;
  switch (node.type) {
    case 'JSONExpressionStatement':
      return fromJsonc(child(node, 'expression'), source, depth + 1);
    case 'JSONObjectExpression':
      return { kind: 'map', entries: members(node, 'properties', 'key', source, depth) };
    case 'JSONArrayExpression':
      return { kind: 'list', items: items(node, source, depth) };
    case 'JSONLiteral':
      return typeof node['value'] === 'string' && node.range
        ? { kind: 'text', pieces: [quotedPiece(source, node.range[0], node.range[1], node['value'])] }
        : undefined;
    default:
      return undefined;
  }
}

function read(node: AnyNode, source: string, depth: number): LocaleNode | undefined {
  return node.type.startsWith('JSON') ? fromJsonc(node, source, depth) : fromJson(node, source, depth);
}

function members(node: AnyNode, list: string, keyName: string, source: string, depth: number): LocaleEntry[] {
  return children(node, list).flatMap((member) => {
    const name = child(member, keyName);
    const key = name?.['value'] ?? name?.['name'];
    const value = child(member, 'value');
    const tree = value && read(value, source, depth + 1);
    return tree && (typeof key === 'string' || typeof key === 'number') ? [{ key: String(key), value: tree }] : [];
  });
}

function items(node: AnyNode, source: string, depth: number): LocaleNode[] {
  return children(node, 'elements').flatMap((element) => read(element, source, depth + 1) ?? []);
}
