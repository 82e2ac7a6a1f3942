import type { TSESTree } from '@typescript-eslint/utils';

import { jsxTextPiece } from '../../literals.js';
import { bare } from './bindings.js';
import type { MarkupAttribute, MarkupChild, MarkupElement } from './markup.js';

type JsxNode = TSESTree.JSXElement | TSESTree.JSXFragment;

function tagName(name: TSESTree.JSXTagNameExpression): string {
  if (name.type === 'JSXIdentifier') return name.name;
  if (name.type === 'JSXMemberExpression') return `${tagName(name.object)}.${name.property.name}`;
  return `${name.namespace.name}:${name.name.name}`;
}

/** The text of a string, or what stands between the holes of a template, for what reads values and not words. */
function literalText(node: TSESTree.Node | undefined): string | undefined {
  const value = node && bare(node);
  if (value?.type === 'TemplateLiteral') return value.quasis.map((quasi) => quasi.value.raw).join(' ');
  return value?.type === 'Literal' && typeof value.value === 'string' ? value.value : undefined;
}

function attributeOf(attribute: TSESTree.JSXAttribute | TSESTree.JSXSpreadAttribute): MarkupAttribute {
  if (attribute.type === 'JSXSpreadAttribute') return { name: '', expression: attribute.argument };
  const { name, value } = attribute;
  const expression = value?.type === 'JSXExpressionContainer' ? value.expression : (value ?? undefined);
  return {
    name: name.type === 'JSXIdentifier' ? name.name : `${name.namespace.name}:${name.name.name}`,
    text: literalText(expression),
    expression: expression?.type === 'JSXEmptyExpression' ? undefined : expression,
  };
}

function childOf(child: TSESTree.JSXChild, source: string): MarkupChild | undefined {
  switch (child.type) {
    case 'JSXText': {
      const piece = jsxTextPiece(source, child.range[0], child.range[1], child.value);
      return piece && { kind: 'text', piece };
    }
    case 'JSXElement':
    case 'JSXFragment':
      return jsxMarkup(child, source);
    case 'JSXExpressionContainer':
      return child.expression.type === 'JSXEmptyExpression'
        ? undefined
        : { kind: 'expression', expression: child.expression, range: child.range };
    default:
      return { kind: 'code', node: child };
  }
}

/** JSX as markup. */
export function jsxMarkup(node: JsxNode, source: string): MarkupElement {
  const children: MarkupChild[] = [];
  for (const child of node.children) {
    const shown = childOf(child, source);
    if (shown) children.push(shown);
  }
  if (node.type === 'JSXFragment')
    return { kind: 'element', id: node.range[0], range: node.range, name: '', attributes: [], children };
  const { name, attributes } = node.openingElement;
  return {
    kind: 'element',
    id: node.range[0],
    range: node.range,
    name: tagName(name),
    tag: name,
    attributes: attributes.map(attributeOf),
    children,
  };
}
