import { child, children, type AnyNode } from '../../ast.js';
import { htmlAttributePiece, htmlTextPiece } from '../../literals.js';
import type { MarkupAttribute, MarkupChild } from '../script/markup.js';

function attributeOf(attribute: AnyNode, source: string): MarkupAttribute {
  const name = String(child(attribute, 'key')?.['value'] ?? '');
  const range = child(attribute, 'value')?.range;
  if (!range) return { name };
  const piece = htmlAttributePiece(source, range[0], range[1]);
  return { name, text: piece.text, pieces: [piece] };
}

/** Nodes of an HTML page, as `@html-eslint` reads it, as markup. */
export function htmlMarkup(node: AnyNode, source: string): MarkupChild[] {
  const range = node.range ?? [0, 0];
  if (node.type === 'Text') {
    const piece = htmlTextPiece(source, range[0], range[1], false);
    return piece ? [{ kind: 'text', piece }] : [];
  }
  if (node.type !== 'Tag' && node.type !== 'Document') return [];
  return [
    {
      kind: 'element',
      id: node,
      range,
      name: node.type === 'Tag' ? String(node['name'] ?? '').toLowerCase() : '',
      attributes: children(node, 'attributes').map((attribute) => attributeOf(attribute, source)),
      children: children(node, 'children').flatMap((each) => htmlMarkup(each, source)),
    },
  ];
}
