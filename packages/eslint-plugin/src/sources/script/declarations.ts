import type { TSESTree } from '@typescript-eslint/utils';

import { bare, calleeName, propertyName } from './bindings.js';
import { isPublicError } from './calls.js';
import type { Place } from './collector.js';
import { readExported } from './pages.js';
import type { Reader } from './reader.js';
import { failureOf, isInnerName, tableOf } from './table-names.js';
import { gatherList, gatherTable } from './tables.js';
import { gatherValidators } from './validation.js';
import { isFunction } from './values.js';

/** How constants are written. */
const CONSTANT = /^[A-Z][A-Z\d_]+$/;

/** `const MESSAGES = { … } as const`, `const columns = [{ header: '…' }]`. */
export function readDeclarator(reader: Reader, node: TSESTree.VariableDeclarator): void {
  if (!node.init) return;
  const init = bare(node.init);
  noteAliases(reader, node.id, init);
  if (node.id.type !== 'Identifier') return;
  if (init.type === 'CallExpression' && calleeName(init.callee) === 'freeze' && init.arguments[0])
    return readTable(reader, node.id, bare(init.arguments[0]));
  readTable(reader, node.id, init);
}

/** Notes the names that a hook's result is given here. */
function noteAliases(reader: Reader, id: TSESTree.Node, init: TSESTree.Node): void {
  if (id.type === 'ObjectPattern') {
    for (const property of id.properties) {
      if (property.type !== 'Property') continue;
      const { value } = property;
      if (value.type === 'Identifier' && propertyName(property) !== value.name) reader.aliases.add(value.name);
    }
  } else if (id.type === 'Identifier') {
    // Whatever a call hands back may be a function, and so may what is another name for something.
    if (init.type === 'CallExpression' || init.type === 'MemberExpression' || init.type === 'Identifier')
      reader.aliases.add(id.name);
  }
}

function readTable(reader: Reader, id: TSESTree.Identifier, init: TSESTree.Node): void {
  if (init.type === 'ObjectExpression') {
    const table = tableOf(id.name);
    if (table && isPassedOn(reader, id)) gatherTable(reader, init, table, 0);
  } else if (
    init.type === 'ArrayExpression' &&
    (/columns?|options|tabs|items|steps|links|features|faqs?|cards|sections|menu|nav|sidebar|actions|plans|tiers|choices|questions|fields|headers|cells/i.test(
      id.name,
    ) ||
      tableOf(id.name)) &&
    isPassedOn(reader, id)
  ) {
    gatherList(reader, init);
  } else if (isFunction(init) && /^validate|Validator$/.test(id.name)) {
    gatherValidators(reader, init);
  } else if (CONSTANT.test(id.name)) {
    // A text on its own, or a function that fills one in: `export const SAVE_FAILED = (name) => `…``.
    const isInner = isInnerName(id.name);
    const table =
      tableOf(id.name) ?? (isInner ? undefined : (failureOf(id.name) ?? (isFunction(init) ? {} : undefined)));
    if (table && isPassedOn(reader, id)) reader.gather(init, table, 'sentences');
  }
}

/** Whether a table goes anywhere but to the log. One that is never used isn't shown; one that is exported may be. */
function isPassedOn(reader: Reader, id: TSESTree.Identifier): boolean {
  const variable = reader.bindings.variableOf(id);
  if (!variable) return true;
  const declaration = id.parent.parent?.parent;
  if (declaration?.type === 'ExportNamedDeclaration') return true;
  return variable.references.some(({ identifier, init }) => !init && !isLogged(identifier));
}

function isLogged(node: TSESTree.Node): boolean {
  for (let at = node.parent, steps = 0; at && steps < 8; at = at.parent, steps += 1) {
    if (at.type === 'ThrowStatement') return true;
    if (at.type === 'CallExpression') {
      const callee = bare(at.callee);
      const root = callee.type === 'MemberExpression' ? bare(callee.object) : callee;
      const name = root.type === 'Identifier' ? root.name : '';
      return /^(?:console|log|logger|debug|track|analytics|invariant|assert|Sentry|reportError)$/.test(name);
    }
    if (/Statement$|^Variable|^JSX|Function/.test(at.type)) return false;
  }
  return false;
}

function gatherWords(reader: Reader, node: TSESTree.Node, place: Place): void {
  const value = bare(node);
  if (value.type === 'ObjectExpression') gatherTable(reader, value, place, 0);
  else reader.gather(value, place, 'sentences');
}

/** What is exported: under a name that a framework asks for, or from a file that is named for its words. */
export function readExport(
  reader: Reader,
  node: TSESTree.ExportNamedDeclaration | TSESTree.ExportDefaultDeclaration,
): void {
  const { declaration } = node;
  const words = reader.wordsPlace;
  if (declaration?.type === 'VariableDeclaration') {
    for (const { id, init } of declaration.declarations) {
      if (id.type !== 'Identifier' || !init) continue;
      readExported(reader, id.name, init);
      if (words && !isInnerName(id.name)) gatherWords(reader, init, words);
    }
  } else if (declaration?.type === 'FunctionDeclaration') {
    if (declaration.id) readExported(reader, declaration.id.name, declaration);
    if (words && declaration.id && !isInnerName(declaration.id.name)) gatherWords(reader, declaration, words);
  } else if (words && declaration && node.type === 'ExportDefaultDeclaration') {
    gatherWords(reader, declaration, words);
  }
}

/** The message that an Error class of the public kind gives itself: `super('…')`, `message = '…'`. */
export function readClass(reader: Reader, node: TSESTree.ClassDeclaration | TSESTree.ClassExpression): void {
  const name = node.id?.name;
  const parent = node.superClass && calleeName(node.superClass);
  if (
    !parent ||
    !/Error$|Exception$/.test(parent) ||
    !((name && isPublicError(reader, name)) || isPublicError(reader, parent))
  )
    return;
  const place: Place = { surface: 'banner', intent: 'error' };
  for (const member of node.body.body) {
    if (
      member.type === 'PropertyDefinition' &&
      /^(?:message|userMessage|publicMessage)$/.test(propertyName(member) ?? '')
    )
      reader.gather(member.value, place);
    if (member.type !== 'MethodDefinition' || member.kind !== 'constructor' || !member.value.body) continue;
    for (const parameter of member.value.params)
      if (
        parameter.type === 'AssignmentPattern' &&
        parameter.left.type === 'Identifier' &&
        /message/i.test(parameter.left.name)
      )
        reader.gather(parameter.right, place);
    for (const statement of member.value.body.body) {
      if (
        statement.type !== 'ExpressionStatement' ||
        statement.expression.type !== 'CallExpression' ||
        statement.expression.callee.type !== 'Super'
      )
        continue;
      for (const arg of statement.expression.arguments)
        if (arg.type !== 'SpreadElement') reader.gather(arg, place, 'sentences');
    }
  }
}
