import type { TSESTree } from '@typescript-eslint/utils';

import { bare, propertyName } from './bindings.js';
import type { MarkupAttribute, MarkupChild, MarkupElement } from './markup.js';
import type { Reader } from './reader.js';

/** What functions that make elements are called: React's, Preact's and Vue's. */
export const ELEMENT_CALLS: ReadonlySet<string> = new Set(['createElement', 'h', 'createVNode', 'cloneElement']);
const ORIGIN =
  /^(?:(?:react|preact(?:\/compat)?|vue|@vue\/[\w-]+|solid-js\/h)#(?:default\.)?|global#React\.)(?:createElement|h|createVNode)$/;

/** `createElement('p', { title: '…' }, '…')` as markup, as if it were written with tags. */
export function elementOfCall(
  reader: Reader,
  node: TSESTree.CallExpression,
  callee: TSESTree.Node,
): MarkupElement | undefined {
  if (!ORIGIN.test(reader.bindings.originOf(callee) ?? '')) return undefined;
  const [type, props, ...rest] = node.arguments;
  const name = type && nameOf(bare(type));
  if (name === undefined) return undefined;
  const hasProps = props !== undefined && !mayBeChild(bare(props));
  const shown = hasProps ? rest : [...(props ? [props] : []), ...rest];
  return {
    kind: 'element',
    id: node.range[0],
    range: node.range,
    name,
    attributes: hasProps ? attributesOf(bare(props)) : [],
    children: shown.flatMap(childrenOf),
  };
}

function nameOf(type: TSESTree.Node): string | undefined {
  if (type.type === 'Literal') return typeof type.value === 'string' ? type.value : undefined;
  if (type.type === 'Identifier') return type.name;
  return type.type === 'MemberExpression' ? propertyName(type) : undefined;
}

/** Vue takes children where there are no props. */
function mayBeChild(node: TSESTree.Node): boolean {
  const { type } = node;
  if (type === 'Literal') return typeof node.value === 'string';
  return type === 'TemplateLiteral' || type === 'ArrayExpression' || type === 'BinaryExpression';
}

function attributesOf(props: TSESTree.Node): MarkupAttribute[] {
  // There are none: `null`.
  if (props.type === 'Literal') return [];
  if (props.type !== 'ObjectExpression') return [{ name: '', expression: props }];
  return props.properties.map((property): MarkupAttribute => {
    if (property.type === 'SpreadElement') return { name: '', expression: property.argument };
    const { value } = property;
    return {
      name: propertyName(property) ?? '',
      expression: value,
      text: value.type === 'Literal' && typeof value.value === 'string' ? value.value : undefined,
    };
  });
}

function childrenOf(child: TSESTree.CallExpressionArgument): MarkupChild[] {
  const expression = bare(child.type === 'SpreadElement' ? child.argument : child);
  if (expression.type === 'ArrayExpression')
    return expression.elements.flatMap((element) => (element ? childrenOf(element) : []));
  return [{ kind: 'expression', expression, range: expression.range }];
}
