import type { TSESTree } from '@typescript-eslint/utils';

import type { SourceRange } from '../../copy.js';
import { bare, patternPath, propertyName } from './bindings.js';
import type { Reader } from './reader.js';
import { isFunction } from './values.js';

const ERROR_NAME = /^(?:e|ex|err|error|exception|cause|reason|\w+(?:Error|Err|Exception))$/;
const ERROR_PROPERTY = /^(?:error|err|exception|cause|reason|lastError|\w+Error)$/;
/** What a thrown thing, a response or a provider's object keeps its own words in. */
const TEXT_PROPERTY = new Set([
  'message',
  'stack',
  'detail',
  'details',
  'error_description',
  'errorMessage',
  'statusText',
  'reason',
  'description',
  'title',
  'error',
  'msg',
  'shortMessage',
]);
/** The errors of forms: their messages are the words that a team wrote itself. */
const FORM_OBJECT =
  /^(?:errors|fieldErrors|formErrors|fieldState|formState|meta|form|field|touched|validation|validationErrors|issues?|fieldError|inputError|formError)$/;
const FORM_ORIGIN =
  /^(?:react-hook-form|formik|vee-validate|@mantine\/form|@tanstack\/react-form|@conform-to\/\w+|final-form|react-final-form)#/;
const FORM_TYPE = /Field|Form|Validation|Input|Issue/;

/** The chain of an access, from the outside in: `error.response.data.message` is error, then response, data, message. */
function chainOf(node: TSESTree.Node): { root: TSESTree.Node; path: string[] } {
  const path: string[] = [];
  let at = bare(node);
  while (at.type === 'MemberExpression') {
    path.unshift(propertyName(at) ?? '*');
    at = bare(at.object);
  }
  return { root: at, path };
}

function typeName(node: TSESTree.Node | undefined): string | undefined {
  const annotation = node && 'typeAnnotation' in node ? node.typeAnnotation : undefined;
  const type = annotation?.type === 'TSTypeAnnotation' ? annotation.typeAnnotation : undefined;
  return type?.type === 'TSTypeReference' && type.typeName.type === 'Identifier' ? type.typeName.name : undefined;
}

/** The way to a name from what it is taken out of: `error` in `({ fieldState: { error } })` is at fieldState, then error. */
function pathOfName(reader: Reader, node: TSESTree.Identifier): string[] {
  const def = reader.bindings.variableOf(node)?.defs[0];
  if (def?.type === 'Variable') return patternPath(def.node.id, def.name) ?? [];
  // What a block of a template brings in is a parameter as well, of no function.
  if (def?.type !== 'Parameter' || !isFunction(def.node)) return [];
  for (const parameter of def.node.params) {
    const path = patternPath(parameter, def.name);
    if (path) return path;
  }
  return [];
}

/** `const { message } = err.response.data`, `.catch(({ message }) => …)`: the text of what was thrown, under its own name. */
function isTakenOut(reader: Reader, node: TSESTree.Identifier): boolean {
  const path = pathOfName(reader, node);
  const last = path.at(-1);
  // A title may be the team's own, as it is for an access.
  if (last === undefined || last === 'title' || !TEXT_PROPERTY.has(last)) return false;
  if (path.some((name) => FORM_OBJECT.test(name))) return false;
  const def = reader.bindings.variableOf(node)?.defs[0];
  if (def?.type === 'Parameter') return isRejection(def.node);
  if (def?.type !== 'Variable' || !def.node.init) return false;
  const { root, path: before } = chainOf(def.node.init);
  return (
    isThrown(reader, root) && !before.some((name) => FORM_OBJECT.test(name)) && (last !== 'error' || before.length > 0)
  );
}

/** Whether a name holds something thrown or refused, and not a form field's error. */
function isThrown(reader: Reader, node: TSESTree.Node): boolean {
  if (node.type !== 'Identifier') return false;
  const variable = reader.bindings.variableOf(node);
  const def = variable?.defs[0];
  if (def?.type === 'CatchClause') return true;
  if (!ERROR_NAME.test(node.name)) return false;
  // A short name is a thrown thing only where it is clear that it was thrown.
  if (node.name === 'e' || node.name === 'reason' || node.name === 'cause')
    return def?.type === 'Parameter' && isRejection(def.node);
  if (FORM_OBJECT.test(node.name) || pathOfName(reader, node).some((name) => FORM_OBJECT.test(name))) return false;
  const type = typeName(def?.name);
  if (type && FORM_TYPE.test(type)) return false;
  const origin = reader.bindings.originOf(node);
  if (origin && FORM_ORIGIN.test(origin)) return false;
  return true;
}

/** Whether a function gets what was thrown: `.catch((e) => …)`, `onError: (e) => …`. */
function isRejection(fn: TSESTree.Node): boolean {
  const { parent } = fn;
  if (parent?.type === 'CallExpression' && parent.callee.type === 'MemberExpression') {
    const name = propertyName(parent.callee);
    return name === 'catch' || (name === 'then' && parent.arguments[1] === fn);
  }
  if (parent?.type === 'Property')
    return /^(?:onError|onRejected|onSettled|error|catch)$/.test(propertyName(parent) ?? '');
  return (
    parent?.type === 'JSXExpressionContainer' &&
    parent.parent.type === 'JSXAttribute' &&
    parent.parent.name.name === 'onError'
  );
}

function isRawAccess(reader: Reader, node: TSESTree.MemberExpression): boolean {
  const last = propertyName(node);
  if (last === undefined || !TEXT_PROPERTY.has(last)) return false;
  const { root, path } = chainOf(node);
  const before = path.slice(0, -1);
  if (before.some((name) => FORM_OBJECT.test(name)) || (root.type === 'Identifier' && FORM_OBJECT.test(root.name)))
    return false;
  if (isThrown(reader, root)) return last !== 'title' || before.length > 0;
  // What a server calls its answer is for machines: “Unprocessable Entity”.
  if (last === 'statusText' && before.length === 0) return reader.bindings.originOf(root) === 'global#fetch()';
  // query.error.message, props.error.message, this.state.error.message, error?.response?.data?.message
  const holder = before.at(-1);
  if (holder === undefined || !(last === 'message' || last === 'stack' || last === 'detail' || last === 'statusText'))
    return false;
  if (root.type === 'Identifier') {
    const origin = reader.bindings.originOf(root);
    if (origin && FORM_ORIGIN.test(origin)) return false;
  }
  return before.some((name) => ERROR_PROPERTY.test(name));
}

/** State and props may hold the thrown thing itself, for a component that finds words of its own; a toast or an element shows it. */
function becomesText({ parent }: TSESTree.Identifier): boolean {
  if (parent.type === 'CallExpression')
    return !(parent.callee.type === 'Identifier' && /^set[A-Z]/.test(parent.callee.name));
  return (
    parent.type !== 'Property' && !(parent.type === 'JSXExpressionContainer' && parent.parent.type === 'JSXAttribute')
  );
}

/** Whether a name is what a catch clause binds. */
function isCaught(reader: Reader, node: TSESTree.Node): boolean {
  const value = bare(node);
  return value.type === 'Identifier' && reader.bindings.variableOf(value)?.defs[0]?.type === 'CatchClause';
}

/** The part of an expression that is provider or exception text: `err.message`, `String(err)`, `` `… ${err}` ``. */
export function rawErrorIn(reader: Reader, node: TSESTree.Node, depth = 0): { range: SourceRange } | undefined {
  if (depth > 6) return undefined;
  const value = bare(node);
  switch (value.type) {
    case 'Identifier':
      // Alone it may be a string that the team set; only what a catch clause binds is surely thrown.
      if (isTakenOut(reader, value)) return { range: value.range };
      return isCaught(reader, value) && becomesText(value) ? { range: value.range } : undefined;
    case 'MemberExpression':
      return isRawAccess(reader, value) ? { range: value.range } : undefined;
    case 'CallExpression':
      return rawCall(reader, value);
    case 'TemplateLiteral':
      return value.expressions.map((each) => inText(reader, each, depth)).find(Boolean);
    case 'BinaryExpression':
      if (value.operator !== '+') return undefined;
      return inText(reader, value.left, depth) ?? inText(reader, value.right, depth);
    default:
      return undefined;
  }
}

/** Inside a template or a sum a thrown thing becomes text even without asking for its message. */
function inText(reader: Reader, node: TSESTree.Node, depth: number): { range: SourceRange } | undefined {
  const value = bare(node);
  if (value.type === 'Identifier' && isThrown(reader, value) && value.name !== 'reason') {
    const def = reader.bindings.variableOf(value)?.defs[0];
    if (def?.type === 'CatchClause' || (def?.type === 'Parameter' && isRejection(def.node)))
      return { range: value.range };
  }
  for (const each of reader.values.of(value)) {
    const raw = each === node && value.type === 'Identifier' ? undefined : rawErrorIn(reader, each, depth + 1);
    if (raw) return raw;
  }
  return undefined;
}

function rawCall(reader: Reader, call: TSESTree.CallExpression): { range: SourceRange } | undefined {
  const callee = bare(call.callee);
  const [first] = call.arguments;
  if (callee.type === 'Identifier')
    return callee.name === 'String' && first && isErrorValue(reader, first) ? { range: call.range } : undefined;
  if (callee.type !== 'MemberExpression') return undefined;
  const name = propertyName(callee);
  const object = bare(callee.object);
  if (name === 'stringify' && object.type === 'Identifier' && object.name === 'JSON')
    return first && isErrorValue(reader, first) ? { range: call.range } : undefined;
  if (name === 'toString' && isErrorValue(reader, object)) return { range: call.range };
  return undefined;
}

function isErrorValue(reader: Reader, node: TSESTree.Node): boolean {
  const value = bare(node);
  if (isThrown(reader, value)) return true;
  if (value.type !== 'MemberExpression') return false;
  const { root, path } = chainOf(value);
  if (path.some((name) => FORM_OBJECT.test(name))) return false;
  return isThrown(reader, root) || ERROR_PROPERTY.test(path.at(-1) ?? '');
}
