import { child, children, type AnyNode } from '../ast.js';
import { tomlPiece } from '../literals.js';
import type { LocaleEntry, LocaleNode } from './locale-tree.js';

const MAX_DEPTH = 200;

/** `a.b = value` is `{ a: { b: value } }`. */
function nested(path: readonly string[], value: LocaleNode): LocaleEntry | undefined {
  const [key, ...rest] = path;
  if (key === undefined) return undefined;
  const inner = nested(rest, value);
  return { key, value: inner ? { kind: 'map', entries: [inner] } : value };
}

function keyPath(key: AnyNode | undefined): string[] {
  return key ? children(key, 'keys').map((part) => String(part['name'] ?? part['value'])) : [];
}

/** Reads the tree of `eslint-plugin-toml` and `toml-eslint-parser`. */
export function fromToml(node: AnyNode | undefined, source: string, depth = 0): LocaleNode | undefined {
  if (!node || depth > MAX_DEPTH) return undefined;
  switch (node.type) {
    case 'TOMLTopLevelTable':
    case 'TOMLInlineTable':
    case 'TOMLTable':
      return { kind: 'map', entries: children(node, 'body').flatMap((entry) => entryOf(entry, source, depth) ?? []) };
    case 'TOMLArray':
      return {
        kind: 'list',
        items: children(node, 'elements').flatMap((element) => fromToml(element, source, depth + 1) ?? []),
      };
    case 'TOMLValue': {
      const { value, range } = node;
      return typeof value === 'string' && node['kind'] === 'string' && range
        ? { kind: 'text', pieces: [tomlPiece(source, range[0], range[1], value)] }
        : undefined;
    }
    default:
      return undefined;
  }
}

function entryOf(entry: AnyNode, source: string, depth: number): LocaleEntry | undefined {
  const value = fromToml(entry.type === 'TOMLTable' ? entry : child(entry, 'value'), source, depth + 1);
  return value && nested(keyPath(child(entry, 'key')), value);
}
