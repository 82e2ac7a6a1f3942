import type { TSESTree } from '@typescript-eslint/utils';

import type { Piece } from '../../copy.js';
import { jsxAttributePiece, quotedPiece, templatePiece } from '../../literals.js';
import { bare, propertyName } from './bindings.js';

/** Longer sums than this are generated data, not sentences. */
const MAX_OPERANDS = 200;

/** A word for an expression, for its placeholder: `user.name` is `name`, `items.length` is `length`, anything else `value`. */
function nameOf(node: TSESTree.Node): string {
  const value = bare(node);
  if (value.type === 'Identifier') return value.name;
  if (value.type === 'MemberExpression') return propertyName(value)?.replace(/[^\w$]/g, '') || 'value';
  if (value.type === 'CallExpression' && value.callee.type === 'MemberExpression') return nameOf(value.callee.object);
  return 'value';
}

/** Gives every hole of one text its own placeholder. */
export class HoleNames {
  #used: Map<string, number> | undefined;

  /** @param what - an expression, or the word for what else is put in there. */
  hole(what: TSESTree.Node | string, start: number, end: number): Piece {
    const name = typeof what === 'string' ? what : nameOf(what);
    this.#used ??= new Map();
    const count = (this.#used.get(name) ?? 0) + 1;
    this.#used.set(name, count);
    return { text: count === 1 ? `{${name}}` : `{${name}${count}}`, start, end, hole: true };
  }
}

function operandsOf(node: TSESTree.BinaryExpression): TSESTree.Node[] | undefined {
  const operands: TSESTree.Node[] = [];
  let at: TSESTree.Node = node;
  // Sums lean to the left and can be long: walked in a loop, not by recursion.
  while (at.type === 'BinaryExpression' && at.operator === '+') {
    operands.push(at.right);
    at = bare(at.left);
    if (operands.length > MAX_OPERANDS) return undefined;
  }
  operands.push(at);
  return operands.reverse();
}

/**
 * The text of an expression, as far as it is written down: a string, a template, a sum of strings, `['…', '…'].join(' ')`.
 *
 * @returns nothing when no part of it is a string.
 */
export function textPieces(node: TSESTree.Node, source: string, names = new HoleNames()): Piece[] | undefined {
  const value = bare(node);
  switch (value.type) {
    case 'Literal': {
      if (typeof value.value !== 'string') return undefined;
      const make = value.parent?.type === 'JSXAttribute' ? jsxAttributePiece : quotedPiece;
      return [make(source, value.range[0], value.range[1], value.value)];
    }
    case 'TemplateLiteral': {
      const pieces: Piece[] = [];
      for (const [i, quasi] of value.quasis.entries()) {
        // The range of a quasi takes in the marks around it, by one parser's habit; from its neighbours it is always right.
        const before = value.expressions[i - 1];
        const start = before ? source.indexOf('}', before.range[1]) + 1 : value.range[0] + 1;
        const after = value.expressions[i];
        const end = after ? source.lastIndexOf('${', after.range[0]) : value.range[1] - 1;
        const text = quasi.value.cooked ?? quasi.value.raw;
        if (text) pieces.push(templatePiece(source, start, end, text));
        if (after) pieces.push(names.hole(after, end, source.indexOf('}', after.range[1]) + 1));
      }
      return pieces.length > 0 ? pieces : undefined;
    }
    case 'BinaryExpression': {
      if (value.operator !== '+') return undefined;
      const operands = operandsOf(value);
      const pieces = operands?.flatMap(
        (operand) => textPieces(operand, source, names) ?? [names.hole(operand, operand.range[0], operand.range[1])],
      );
      return pieces?.some(({ hole }) => !hole) ? pieces : undefined;
    }
    case 'CallExpression': {
      const { callee } = value;
      if (callee.type !== 'MemberExpression' || propertyName(callee) !== 'join') return undefined;
      const list = bare(callee.object);
      const [glue] = value.arguments;
      if (list.type !== 'ArrayExpression' || !(glue?.type === 'Literal' && typeof glue.value === 'string'))
        return undefined;
      const pieces: Piece[] = [];
      for (const element of list.elements) {
        if (!element || element.type === 'SpreadElement') return undefined;
        if (pieces.length > 0 && glue.value)
          pieces.push({ text: glue.value, start: element.range[0], end: element.range[0], hole: true });
        pieces.push(
          ...(textPieces(element, source, names) ?? [names.hole(element, element.range[0], element.range[1])]),
        );
      }
      return pieces.some(({ hole }) => !hole) ? pieces : undefined;
    }
    default:
      return undefined;
  }
}
