import type { TSESTree } from '@typescript-eslint/utils';

import type { SourceRange } from '../../copy.js';
import { bare, propertyName } from './bindings.js';
import type { Place } from './collector.js';
import type { Reader } from './reader.js';
import { FORM_OBJECT, isAfterFailure, isListOfErrors, isOfForm, rejectionOf, traceOf, type Trace } from './thrown.js';

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
/** Whatever is behind one of these was sent by a server or a provider. */
const REMOTE = /^(?:response|data|body|payload|result|graphQLErrors|networkError)$/;

/** Where an expression is shown, and whether that is said to be about something that failed. */
interface Shown {
  readonly at: TSESTree.Node;
  readonly place: Place;
}

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

/** Whether the way to a text leads through the errors of a form. A server's list of errors is called `errors` as well. */
function isOfFields(before: readonly string[]): boolean {
  const remote = before.findIndex((name) => REMOTE.test(name));
  return before.some((name, i) => FORM_OBJECT.test(name) && !(name === 'errors' && remote >= 0 && remote < i));
}

/** Whether what a trace leads to is text of the thrown thing or of the server. */
function isRawTrace(reader: Reader, { from, path }: Trace, node: TSESTree.Node, { at, place }: Shown): boolean {
  const last = path.at(-1);
  const before = path.slice(0, -1);
  switch (from) {
    case 'thrown': {
      if (last === undefined || isOfFields(before)) return false;
      // A list of texts, such as a server's errors by field.
      if (last === '*') return before.at(-1) === 'errors' || before.at(-1) === 'messages';
      return TEXT_PROPERTY.has(last) && (last !== 'title' || before.length > 0);
    }
    case 'response':
      // What a server calls its answer is for machines: “Unprocessable Entity”.
      return path.length === 1 && last === 'statusText';
    case 'text':
    case 'json': {
      const isText = from === 'text' ? last === undefined : last !== undefined && TEXT_PROPERTY.has(last);
      return (
        isText &&
        !isOfFields(before) &&
        (place.intent === 'error' || isAfterFailure(reader, at) || isAfterFailure(reader, node))
      );
    }
  }
}

function isRawAccess(reader: Reader, node: TSESTree.MemberExpression, shown: Shown): boolean {
  const trace = traceOf(reader, node);
  if (trace && isRawTrace(reader, trace, node, shown)) return true;
  const { root, path } = chainOf(node);
  const before = path.slice(0, -1);
  const last = path.at(-1);
  // query.error.message, props.error.message, this.state.error.message
  if (!(last === 'message' || last === 'stack' || last === 'detail' || last === 'statusText')) return false;
  if (root.type === 'Identifier') {
    if (isElementOfErrors(reader, root)) return true;
    if (FORM_OBJECT.test(root.name) || isOfForm(reader.bindings.originOf(root))) return false;
  }
  return !isOfFields(before) && before.some((name) => ERROR_PROPERTY.test(name));
}

/** `errors.map((each) => each.message)`, where errors are said to be Errors. */
function isElementOfErrors(reader: Reader, node: TSESTree.Identifier): boolean {
  const def = reader.bindings.variableOf(node)?.defs[0];
  const call = def?.type === 'Parameter' ? def.node.parent : undefined;
  const callee = call?.type === 'CallExpression' ? bare(call.callee) : undefined;
  const list = callee?.type === 'MemberExpression' ? bare(callee.object) : undefined;
  return list?.type === 'Identifier' && isListOfErrors(reader, list);
}

/** State and props may hold the thrown thing itself, for a component that finds words of its own; a toast or an element shows it. */
function becomesText({ parent }: TSESTree.Identifier): boolean {
  if (parent.type === 'CallExpression')
    return !(parent.callee.type === 'Identifier' && /^set[A-Z]/.test(parent.callee.name));
  return (
    parent.type !== 'Property' && !(parent.type === 'JSXExpressionContainer' && parent.parent.type === 'JSXAttribute')
  );
}

/** Alone a name may be a string that the team set; only what is taken out of something thrown, or bound by a catch clause, is surely raw. */
function isRawName(reader: Reader, node: TSESTree.Identifier, shown: Shown): boolean {
  const trace = traceOf(reader, node);
  if (!trace) return false;
  const last = trace.path.at(-1);
  if (last === undefined)
    return trace.from === 'thrown'
      ? reader.bindings.variableOf(node)?.defs[0]?.type === 'CatchClause' && becomesText(node)
      : isRawTrace(reader, trace, node, shown);
  // A title may be the team's own, and so may what somebody passes on as an error.
  return last !== 'title' && (last !== 'error' || trace.path.length > 1 || trace.from !== 'thrown')
    ? isRawTrace(reader, trace, node, shown)
    : false;
}

/** The part of an expression that is provider or exception text: `err.message`, `String(err)`, `` `… ${err}` ``. */
export function rawErrorIn(
  reader: Reader,
  node: TSESTree.Node,
  shown: Shown,
  depth = 0,
): { range: SourceRange } | undefined {
  if (depth > 6) return undefined;
  const value = bare(node);
  switch (value.type) {
    case 'Identifier':
      return isRawName(reader, value, shown) ? { range: value.range } : undefined;
    case 'MemberExpression':
      return isRawAccess(reader, value, shown) ? { range: value.range } : undefined;
    case 'CallExpression':
      return rawCall(reader, value, shown, depth);
    case 'TemplateLiteral':
      return value.expressions.map((each) => inText(reader, each, shown, depth)).find(Boolean);
    case 'BinaryExpression':
      if (value.operator !== '+') return undefined;
      return inText(reader, value.left, shown, depth) ?? inText(reader, value.right, shown, depth);
    default:
      return undefined;
  }
}

/** Inside a template or a sum a thrown thing becomes text even without asking for its message. */
function inText(reader: Reader, node: TSESTree.Node, shown: Shown, depth: number): { range: SourceRange } | undefined {
  const value = bare(node);
  if (value.type === 'Identifier' && value.name !== 'reason' && isThrownItself(reader, value)) {
    const def = reader.bindings.variableOf(value)?.defs[0];
    if (def?.type === 'CatchClause' || (def?.type === 'Parameter' && rejectionOf(def.node) === 'error'))
      return { range: value.range };
  }
  for (const each of reader.values.of(value)) {
    const raw = each === node && value.type === 'Identifier' ? undefined : rawErrorIn(reader, each, shown, depth + 1);
    if (raw) return raw;
  }
  return undefined;
}

function isThrownItself(reader: Reader, node: TSESTree.Node): boolean {
  const trace = traceOf(reader, node);
  return trace?.from === 'thrown' && trace.path.length === 0;
}

function rawCall(
  reader: Reader,
  call: TSESTree.CallExpression,
  shown: Shown,
  depth: number,
): { range: SourceRange } | undefined {
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
  if (name === 'text' || name === 'json') {
    const trace = traceOf(reader, call);
    return trace && isRawTrace(reader, trace, call, shown) ? { range: call.range } : undefined;
  }
  if (name === 'join') {
    const list = traceOf(reader, object);
    if (list && isRawTrace(reader, { ...list, path: [...list.path, '*'] }, call, shown)) return { range: object.range };
    for (const each of reader.values.of(object)) {
      const raw = rawErrorIn(reader, each, shown, depth + 1);
      if (raw) return raw;
    }
  }
  return undefined;
}

function isErrorValue(reader: Reader, node: TSESTree.Node): boolean {
  const value = bare(node);
  const trace = traceOf(reader, value);
  if (trace?.from === 'thrown') return !isOfFields(trace.path);
  if (value.type !== 'MemberExpression') return false;
  const { path } = chainOf(value);
  return !isOfFields(path) && ERROR_PROPERTY.test(path.at(-1) ?? '');
}
