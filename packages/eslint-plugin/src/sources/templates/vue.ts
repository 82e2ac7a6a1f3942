import type { TSESTree } from '@typescript-eslint/utils';

import { child, children, type AnyNode } from '../../ast.js';
import { htmlAttributePiece, htmlTextPiece } from '../../literals.js';
import type { MarkupAttribute, MarkupChild, MarkupElement } from '../script/markup.js';
import { propName } from './names.js';

function rangeOf(node: AnyNode): readonly [number, number] {
  return node.range ?? [0, 0];
}

/** An expression of a template. The parser makes the same nodes for it as for a script. */
function expressionOf(node: AnyNode | undefined): TSESTree.Node | undefined {
  const expression = node?.type === 'VExpressionContainer' ? child(node, 'expression') : undefined;
  return expression as TSESTree.Node | undefined;
}

function attributeOf(attribute: AnyNode, source: string): MarkupAttribute {
  const key = child(attribute, 'key');
  const value = child(attribute, 'value');
  if (attribute['directive'] !== true) {
    const name = propName(String(key?.['rawName'] ?? ''));
    if (!value) return { name };
    const [start, end] = rangeOf(value);
    const quoted = source[start] === '"' || source[start] === "'" ? 1 : 0;
    const piece = htmlAttributePiece(source, start + quoted, end - quoted);
    return { name, text: piece.text, pieces: [piece] };
  }
  const directive = key && child(key, 'name')?.['name'];
  const argument = key && child(key, 'argument');
  const expression = expressionOf(value);
  // Whatever isn't bound to a prop is code: handlers, conditions, loops.
  if (directive !== 'bind' || argument?.type !== 'VIdentifier') return { name: '', expression };
  const literal = expression?.type === 'Literal' && typeof expression.value === 'string' ? expression.value : undefined;
  return { name: propName(String(argument['rawName'] ?? argument['name'])), expression, text: literal };
}

function childrenOf(element: AnyNode, source: string): MarkupChild[] {
  const shown: MarkupChild[] = children(element, 'children').flatMap((node): MarkupChild[] => {
    const range = rangeOf(node);
    if (node.type === 'VElement') return [vueMarkup(node, source)];
    if (node.type === 'VText') {
      const piece = htmlTextPiece(source, range[0], range[1], true);
      return piece ? [{ kind: 'text', piece }] : [];
    }
    const expression = expressionOf(node);
    return expression ? [{ kind: 'expression', expression, range }] : [];
  });
  const startTag = child(element, 'startTag');
  for (const attribute of startTag ? children(startTag, 'attributes') : []) {
    const key = child(attribute, 'key');
    const value = child(attribute, 'value');
    const expression = expressionOf(value);
    if (expression && value && attribute['directive'] === true && key && child(key, 'name')?.['name'] === 'text') {
      shown.push({ kind: 'expression', expression, range: rangeOf(value) });
    }
  }
  return shown;
}

/** An element of a Vue template as markup. */
export function vueMarkup(node: AnyNode, source: string): MarkupElement {
  const startTag = child(node, 'startTag');
  const name = String(node['rawName'] ?? node['name'] ?? '');
  return {
    kind: 'element',
    id: node,
    range: rangeOf(node),
    name: name === 'template' ? '' : name,
    attributes: startTag ? children(startTag, 'attributes').map((attribute) => attributeOf(attribute, source)) : [],
    children: childrenOf(node, source),
  };
}
