import { child, children, isNode, type AnyNode } from '../ast.js';
import { yamlPiece } from '../literals.js';
import type { LocaleNode } from './locale-tree.js';

const MAX_DEPTH = 200;

/** Reads the tree of `eslint-plugin-yml` and `yaml-eslint-parser`; the first document of a file. */
export function fromYaml(node: AnyNode | undefined, source: string, depth = 0): LocaleNode | undefined {
  if (!node || depth > MAX_DEPTH) return undefined;
  switch (node.type) {
    case 'YAMLDocument':
      return fromYaml(child(node, 'content'), source, depth + 1);
    case 'YAMLWithMeta':
      return fromYaml(child(node, 'value'), source, depth + 1);
    case 'YAMLMapping':
      return {
        kind: 'map',
        entries: children(node, 'pairs').flatMap((pair) => {
          const key = child(pair, 'key');
          const name = key?.['strValue'] ?? key?.['value'];
          const value = fromYaml(child(pair, 'value'), source, depth + 1);
          return value && (typeof name === 'string' || typeof name === 'number') ? [{ key: String(name), value }] : [];
        }),
      };
    case 'YAMLSequence':
      return {
        kind: 'list',
        items: children(node, 'entries').flatMap((entry) => fromYaml(entry, source, depth + 1) ?? []),
      };
    case 'YAMLScalar': {
      const { value, style, range } = node;
      return typeof value === 'string' && range && isNode(node)
        ? { kind: 'text', pieces: [yamlPiece(source, range[0], range[1], value, String(style))] }
        : undefined;
    }
    default:
      return undefined;
  }
}
