import type { TSESTree } from '@typescript-eslint/utils';

import { child, children, type AnyNode } from '../../ast.js';
import type { Piece } from '../../copy.js';
import { htmlAttributePiece, htmlTextPiece } from '../../literals.js';
import type { MarkupAttribute, MarkupChild, MarkupElement } from '../script/markup.js';

function rangeOf(node: AnyNode): readonly [number, number] {
  return node.range ?? [0, 0];
}

function expressionOf(node: AnyNode): TSESTree.Node | undefined {
  return child(node, 'expression') as TSESTree.Node | undefined;
}

function nameOf(node: AnyNode): string {
  const name = child(node, 'name');
  if (name?.type === 'SvelteMemberExpressionName') {
    const object = child(name, 'object');
    return `${String(object?.['name'] ?? '')}.${String(child(name, 'property')?.['name'] ?? name['property'] ?? '')}`;
  }
  return String(name?.['name'] ?? '');
}

function attributeOf(attribute: AnyNode, source: string): MarkupAttribute {
  const key = child(attribute, 'key');
  const name = String(key?.['name'] ?? '');
  if (attribute.type === 'SvelteShorthandAttribute')
    return { name, expression: child(attribute, 'value') as TSESTree.Node | undefined };
  if (attribute.type !== 'SvelteAttribute')
    return {
      name: '',
      expression: expressionOf(attribute) ?? (child(attribute, 'argument') as TSESTree.Node | undefined),
    };
  const parts = children(attribute, 'value');
  const [first] = parts;
  if (parts.length === 1 && first?.type === 'SvelteMustacheTag') {
    const expression = expressionOf(first);
    const literal =
      expression?.type === 'Literal' && typeof expression.value === 'string' ? expression.value : undefined;
    return { name, expression, text: literal };
  }
  const pieces = parts.map((part, i): Piece => {
    const [start, end] = rangeOf(part);
    return part.type === 'SvelteLiteral'
      ? htmlAttributePiece(source, start, end)
      : { text: `{value${i || ''}}`, start, end, hole: true };
  });
  return pieces.length > 0 ? { name, pieces, text: pieces.map(({ text }) => text).join('') } : { name };
}

/** Nodes of a Svelte template as markup. Blocks show their contents and are nothing else themselves. */
export function svelteMarkup(node: AnyNode, source: string): MarkupChild[] {
  const range = rangeOf(node);
  switch (node.type) {
    case 'SvelteText': {
      const piece = htmlTextPiece(source, range[0], range[1], true);
      return piece ? [{ kind: 'text', piece }] : [];
    }
    case 'SvelteMustacheTag': {
      const expression = expressionOf(node);
      return expression ? [{ kind: 'expression', expression, range }] : [];
    }
    case 'SvelteElement': {
      const startTag = child(node, 'startTag');
      const attributes = startTag
        ? children(startTag, 'attributes').map((attribute) => attributeOf(attribute, source))
        : [];
      const inner = children(node, 'children').flatMap((each) => svelteMarkup(each, source));
      return [{ kind: 'element', id: node, range, name: nameOf(node), attributes, children: inner }];
    }
    case 'SvelteStyleElement':
    case 'SvelteHTMLComment':
    case 'SvelteScriptElement':
      return [];
    default: {
      const inner: MarkupChild[] = [];
      for (const name of ['expression', 'key', 'declarations']) {
        const code = child(node, name);
        if (code) inner.push({ kind: 'code', node: code as unknown as TSESTree.Node });
      }
      for (const name of ['children', 'pending', 'then', 'catch', 'else']) {
        const one = child(node, name);
        for (const each of one ? [one] : children(node, name)) inner.push(...svelteMarkup(each, source));
      }
      return inner.length > 0
        ? [{ kind: 'element', id: node, range, name: '', attributes: [], children: inner } satisfies MarkupElement]
        : [];
    }
  }
}
