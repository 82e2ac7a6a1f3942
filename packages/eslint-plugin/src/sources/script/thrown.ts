import type { TSESTree } from '@typescript-eslint/utils';

import { bare, calleeName, patternPath, propertyName } from './bindings.js';
import type { Reader } from './reader.js';
import { isFunction, type FunctionNode } from './values.js';

/** How many names, calls and accesses are gone through on the way back to where a value comes from. */
const MAX_STEPS = 16;

const ERROR_NAME = /^(?:e|ex|err|error|exception|cause|reason|\w+(?:Error|Err|Exception))$/;
const RESPONSE_NAME = /^(?:res|resp|response)$/;
/** The errors of forms: their messages are the words that a team wrote itself. */
export const FORM_OBJECT =
  /^(?:errors|fieldErrors|formErrors|fieldState|formState|meta|form|field|touched|validation|validationErrors|issues?|fieldError|inputError|formError)$/;
const FORM_ORIGIN =
  /^(?:react-hook-form|formik|vee-validate|@mantine\/form|@tanstack\/react-form|@conform-to\/\w+|final-form|react-final-form)#/;
const FORM_TYPE = /Field|Form|Validation|Input|Issue/;
/** Hooks that hand out what was thrown somewhere else. */
const THROWN_HOOKS = new Set(['useRouteError', 'useAsyncError']);
/** Methods of lists whose callback is given the elements. */
const ITERATIONS = new Set(['map', 'flatMap', 'forEach', 'filter', 'find', 'some', 'every', 'findLast']);
/** Methods that hand back the same elements, or some of them. */
const SAME_ELEMENTS = new Set(['filter', 'slice', 'flat', 'reverse', 'sort', 'toSorted', 'toReversed', 'concat']);
const ONE_ELEMENT = new Set(['at', 'find', 'findLast', 'pop', 'shift']);

/** Where a value comes from that wasn't written for people, and the way from there to it. */
export interface Trace {
  /** Something thrown or refused, the response to a request, or what such a response holds. */
  readonly from: 'thrown' | 'response' | 'text' | 'json';
  /** Names of properties; `*` is any element. */
  readonly path: readonly string[];
}

const THROWN: Trace = { from: 'thrown', path: [] };

function further(trace: Trace | undefined, steps: readonly string[]): Trace | undefined {
  return trace && (steps.length === 0 ? trace : { from: trace.from, path: [...trace.path, ...steps] });
}

/** Follows an expression back to something thrown or to a response: through names, patterns, accesses, lists and loops. */
export function traceOf(reader: Reader, node: TSESTree.Node, steps = 0): Trace | undefined {
  if (steps > MAX_STEPS) return undefined;
  const value = bare(node);
  switch (value.type) {
    case 'Identifier':
      return traceOfName(reader, value, steps + 1);
    case 'MemberExpression': {
      const name = propertyName(value);
      return further(traceOf(reader, value.object, steps + 1), [name === undefined || /^\d+$/.test(name) ? '*' : name]);
    }
    case 'CallExpression':
      return traceOfCall(reader, value, steps + 1);
    case 'LogicalExpression':
      return value.operator === '&&' ? undefined : traceOf(reader, value.left, steps + 1);
    default:
      return undefined;
  }
}

function traceOfCall(reader: Reader, call: TSESTree.CallExpression, steps: number): Trace | undefined {
  const callee = bare(call.callee);
  if (callee.type === 'Identifier') {
    if (THROWN_HOOKS.has(callee.name)) return THROWN;
    return callee.name === 'fetch' && reader.bindings.originOf(callee) === 'global#fetch'
      ? { from: 'response', path: [] }
      : undefined;
  }
  if (callee.type !== 'MemberExpression') return undefined;
  const name = propertyName(callee);
  if (name === undefined) return undefined;
  const object = bare(callee.object);
  const [first] = call.arguments;
  if (object.type === 'Identifier' && object.name === 'Object' && first && first.type !== 'SpreadElement')
    return name === 'values' ? traceOf(reader, first, steps) : undefined;
  if (name === 'text' || name === 'json') {
    const isResponse = traceOf(reader, object, steps)?.from === 'response';
    return isResponse || (object.type === 'Identifier' && RESPONSE_NAME.test(object.name))
      ? { from: name, path: [] }
      : undefined;
  }
  if (SAME_ELEMENTS.has(name)) return traceOf(reader, object, steps);
  return ONE_ELEMENT.has(name) ? further(traceOf(reader, object, steps), ['*']) : undefined;
}

function traceOfName(reader: Reader, node: TSESTree.Identifier, steps: number): Trace | undefined {
  const def = reader.bindings.variableOf(node)?.defs[0];
  switch (def?.type) {
    case 'CatchClause':
      return further(THROWN, (def.node.param && patternPath(def.node.param, def.name)) ?? []);
    case 'Parameter':
      if (isFunction(def.node)) {
        const given = traceOfParameter(reader, def.node, def.name, steps);
        if (given) return given;
      }
      break;
    case 'Variable': {
      const path = patternPath(def.node.id, def.name) ?? [];
      const { init } = def.node;
      const loop = def.parent.parent;
      const behind = init
        ? traceOf(reader, init, steps)
        : loop.type === 'ForOfStatement'
          ? further(traceOf(reader, loop.right, steps), ['*'])
          : undefined;
      if (behind) return further(behind, path);
      break;
    }
    default:
  }
  return isNamedAsThrown(reader, node) ? THROWN : undefined;
}

/** What a function is given: what was thrown, by what it is handed to, or the elements of a list. */
function traceOfParameter(reader: Reader, fn: FunctionNode, name: TSESTree.Node, steps: number): Trace | undefined {
  const [first] = fn.params;
  const path = first && patternPath(first, name);
  if (!path) return undefined;
  const handler = rejectionOf(fn);
  if (handler === 'event') return { from: 'thrown', path };
  // A whole thrown thing is known by its name as well; its parts are known by what they are taken out of.
  if (handler === 'error' && path.length > 0) return { from: 'thrown', path };
  const call = fn.parent;
  if (call?.type !== 'CallExpression' || call.arguments[0] !== fn || call.callee.type !== 'MemberExpression')
    return undefined;
  const method = propertyName(call.callee);
  return method !== undefined && ITERATIONS.has(method)
    ? further(traceOf(reader, call.callee.object, steps), ['*', ...path])
    : undefined;
}

function typeOf(node: TSESTree.Node | undefined): TSESTree.TypeNode | undefined {
  const annotation = node && 'typeAnnotation' in node ? node.typeAnnotation : undefined;
  return annotation?.type === 'TSTypeAnnotation' ? annotation.typeAnnotation : undefined;
}

function typeName(type: TSESTree.TypeNode | undefined): string | undefined {
  return type?.type === 'TSTypeReference' && type.typeName.type === 'Identifier' ? type.typeName.name : undefined;
}

/** The way to a name from what it is taken out of: `error` in `({ fieldState: { error } })` is at fieldState, then error. */
function pathOfName(reader: Reader, node: TSESTree.Identifier): readonly string[] {
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

/** Whether a name says that it holds something thrown or refused, and not a form field's error. */
function isNamedAsThrown(reader: Reader, node: TSESTree.Identifier): boolean {
  if (!ERROR_NAME.test(node.name)) return false;
  const def = reader.bindings.variableOf(node)?.defs[0];
  // A short name is a thrown thing only where it is clear that it was thrown.
  if (node.name === 'e' || node.name === 'reason' || node.name === 'cause')
    return def?.type === 'Parameter' && rejectionOf(def.node) !== undefined;
  if (FORM_OBJECT.test(node.name) || pathOfName(reader, node).some((name) => FORM_OBJECT.test(name))) return false;
  const type = typeName(typeOf(def?.name));
  if (type && FORM_TYPE.test(type)) return false;
  const origin = reader.bindings.originOf(node);
  return !(origin && FORM_ORIGIN.test(origin));
}

/** Whether an origin is that of a library for forms. */
export function isOfForm(origin: string | undefined): boolean {
  return origin !== undefined && FORM_ORIGIN.test(origin);
}

const ERROR_EVENTS = new Set(['error', 'unhandledrejection', 'messageerror']);

/** Whether a function gets what was thrown, `.catch((e) => …)` and `onError: (e) => …`, or an event that tells of it. */
export function rejectionOf(fn: TSESTree.Node): 'error' | 'event' | undefined {
  const { parent } = fn;
  switch (parent?.type) {
    case 'CallExpression': {
      const callee = bare(parent.callee);
      const name = calleeName(callee);
      if (name === 'addEventListener') {
        const [event] = parent.arguments;
        return event?.type === 'Literal' && ERROR_EVENTS.has(String(event.value)) ? 'event' : undefined;
      }
      return callee.type === 'MemberExpression' && (name === 'catch' || (name === 'then' && parent.arguments[1] === fn))
        ? 'error'
        : undefined;
    }
    case 'AssignmentExpression':
      return parent.left.type === 'MemberExpression' && propertyName(parent.left) === 'onerror' ? 'event' : undefined;
    case 'Property':
      return /^(?:onError|onRejected|onSettled|error|catch)$/.test(propertyName(parent) ?? '') ? 'error' : undefined;
    case 'JSXExpressionContainer':
      return parent.parent.type === 'JSXAttribute' && parent.parent.name.name === 'onError' ? 'error' : undefined;
    default:
      return undefined;
  }
}

/** Tests that only hold when a request has failed: `!res.ok`, `res.status >= 400`. */
const FAILED =
  /!\s*[\w$.?!]+\.ok\b|\.ok\s*===?\s*false|\.status(?:Code)?\s*(?:>=?\s*[34]\d\d|!==?\s*2\d\d|===?\s*[45]\d\d)/;

const SUCCEEDED = /\.ok\b/;

/** Whether what is at a place only runs when a request has failed. */
export function isAfterFailure(reader: Reader, node: TSESTree.Node): boolean {
  for (let at = node, steps = 0; at.parent && steps < 60; at = at.parent, steps += 1) {
    const { parent } = at;
    if (parent.type !== 'IfStatement' && parent.type !== 'ConditionalExpression') continue;
    const test = reader.source.slice(parent.test.range[0], parent.test.range[1]);
    const failed = FAILED.test(test);
    // `res.ok ? done : failed` tests for the opposite.
    if (parent.consequent === at ? failed : parent.alternate === at && !failed && SUCCEEDED.test(test)) return true;
  }
  return false;
}

/** Whether a parameter or a variable is typed as a list of errors: `errors: readonly Error[]`. */
export function isListOfErrors(reader: Reader, node: TSESTree.Identifier): boolean {
  const def = reader.bindings.variableOf(node)?.defs[0];
  const own = typeOf(def?.name);
  if (own) return isErrorList(own);
  if (def?.type !== 'Parameter' || !isFunction(def.node)) return false;
  // `({ errors }: { errors: readonly Error[] })`
  const pattern = def.node.params.find((parameter) => patternPath(parameter, def.name));
  const type = typeOf(pattern);
  const path = pattern && patternPath(pattern, def.name);
  if (type?.type !== 'TSTypeLiteral' || path?.length !== 1) return false;
  return type.members.some(
    (member) =>
      member.type === 'TSPropertySignature' &&
      member.key.type === 'Identifier' &&
      member.key.name === path[0] &&
      member.typeAnnotation !== undefined &&
      isErrorList(member.typeAnnotation.typeAnnotation),
  );
}

function isErrorList(type: TSESTree.TypeNode): boolean {
  if (type.type === 'TSTypeOperator') return type.typeAnnotation !== undefined && isErrorList(type.typeAnnotation);
  const name = type.type === 'TSArrayType' ? typeName(type.elementType) : undefined;
  return name !== undefined && /Error$|Exception$/.test(name) && !FORM_TYPE.test(name);
}
