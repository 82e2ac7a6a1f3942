import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import { bare, patternPath, propertyName, type Bindings } from './bindings.js';

type Variable = TSESLint.Scope.Variable;
export type FunctionNode =
  TSESTree.ArrowFunctionExpression | TSESTree.FunctionExpression | TSESTree.FunctionDeclaration;

/** Bounds that no hand-written code comes near; generated code must not make the search run away. */
const MAX_DEPTH = 24;
const MAX_STEPS = 2000;

/** Calls that hand on what they are given, or what their callback returns. */
const HANDS_ON = new Set([
  'useMemo',
  'useCallback',
  'memo',
  'freeze',
  'computed',
  'ref',
  'shallowRef',
  'reactive',
  'readonly',
  'markRaw',
  'useRef',
  'signal',
  'observable',
  'sprintf',
  '$state',
  '$derived',
  'Map',
]);
/** Kinds of expressions that come to something else than themselves. */
const LEADS_ON = new Set<string>([
  'ConditionalExpression',
  'LogicalExpression',
  'SequenceExpression',
  'AssignmentExpression',
  'ArrowFunctionExpression',
  'FunctionExpression',
  'FunctionDeclaration',
  'Identifier',
  'MemberExpression',
  'CallExpression',
]);
const TEXT_METHODS = new Set(['trim', 'trimStart', 'trimEnd', 'normalize', 'replace', 'replaceAll']);
const LIST_METHODS = new Set([
  'filter',
  'slice',
  'concat',
  'reverse',
  'sort',
  'toSorted',
  'toReversed',
  'values',
  'entries',
]);

export function isFunction(node: TSESTree.Node): node is FunctionNode {
  return (
    node.type === 'ArrowFunctionExpression' || node.type === 'FunctionExpression' || node.type === 'FunctionDeclaration'
  );
}

/** The expressions that a function returns. */
export function returnsOf(fn: FunctionNode): TSESTree.Node[] {
  if (fn.body.type !== 'BlockStatement') return [fn.body];
  const found: TSESTree.Node[] = [];
  const look = (statement: TSESTree.Node | null | undefined): void => {
    switch (statement?.type) {
      case 'ReturnStatement':
        if (statement.argument) found.push(statement.argument);
        break;
      case 'BlockStatement':
        statement.body.forEach(look);
        break;
      case 'IfStatement':
        look(statement.consequent);
        look(statement.alternate);
        break;
      case 'SwitchStatement':
        statement.cases.forEach((each) => each.consequent.forEach(look));
        break;
      case 'TryStatement':
        look(statement.block);
        look(statement.handler?.body);
        look(statement.finalizer);
        break;
      case 'ForStatement':
      case 'ForInStatement':
      case 'ForOfStatement':
      case 'WhileStatement':
      case 'DoWhileStatement':
      case 'LabeledStatement':
        look(statement.body);
        break;
      default:
    }
  };
  look(fn.body);
  return found;
}

/** The property of an object literal, the last of several with the same name as when the program runs. */
export function propertyOf(object: TSESTree.ObjectExpression, name: string): TSESTree.Property | undefined {
  for (let i = object.properties.length - 1; i >= 0; i -= 1) {
    const property = object.properties[i];
    if (property?.type === 'Property' && propertyName(property) === name) return property;
  }
  return undefined;
}

const NONE: readonly TSESTree.Node[] = [];

/** Follows expressions to the literals they may come to, within one file. */
export class Values {
  readonly #bindings: Bindings;
  /** How deep searches within a search are, and how many steps the outermost may still take. */
  #nesting = 0;
  #stepsLeft = MAX_STEPS;
  readonly #variables = new Map<Variable, readonly TSESTree.Node[]>();

  constructor(bindings: Bindings) {
    this.#bindings = bindings;
  }

  /**
   * What an expression may come to: through ternaries and fallbacks, variables, tables, local functions' returns, callbacks.
   * What can't be followed is handed back as it is.
   */
  of(node: TSESTree.Node | null | undefined): TSESTree.Node[] {
    if (!node || this.#nesting > MAX_DEPTH) return [];
    const value = bare(node);
    // Most of what is asked about is what it is.
    if (!LEADS_ON.has(value.type)) return [value];
    const found: TSESTree.Node[] = [];
    if (this.#nesting === 0) this.#stepsLeft = MAX_STEPS;
    this.#nesting += 1;
    this.#follow(value, found, [], 0);
    this.#nesting -= 1;
    return found;
  }

  #follow(node: TSESTree.Node, found: TSESTree.Node[], seen: TSESTree.Node[], depth: number): void {
    if (depth > MAX_DEPTH || this.#stepsLeft <= 0) return;
    this.#stepsLeft -= 1;
    const value = bare(node);
    // Lists and not sets: they are short, and a set would give every node an identity that nothing else needs.
    if (!LEADS_ON.has(value.type)) {
      if (!found.includes(value)) found.push(value);
      return;
    }
    if (seen.includes(value)) return;
    seen.push(value);
    switch (value.type) {
      case 'ConditionalExpression':
        this.#follow(value.consequent, found, seen, depth + 1);
        this.#follow(value.alternate, found, seen, depth + 1);
        return;
      case 'LogicalExpression':
        // The left side of && is only ever seen when it is falsy.
        if (value.operator !== '&&') this.#follow(value.left, found, seen, depth + 1);
        this.#follow(value.right, found, seen, depth + 1);
        return;
      case 'SequenceExpression':
        this.#followAll(value.expressions.slice(-1), value, found, seen, depth);
        return;
      case 'AssignmentExpression':
        this.#follow(value.right, found, seen, depth + 1);
        return;
      case 'ArrowFunctionExpression':
      case 'FunctionExpression':
      case 'FunctionDeclaration':
        for (const returned of returnsOf(value)) this.#follow(returned, found, seen, depth + 1);
        return;
      case 'Identifier':
        this.#followAll(this.#ofVariable(value), value, found, seen, depth);
        return;
      case 'MemberExpression':
        this.#followAll(this.#ofMember(value), value, found, seen, depth);
        return;
      case 'CallExpression':
        this.#followAll(this.#ofCall(value), value, found, seen, depth);
        return;
      default:
        found.push(value);
    }
  }

  /** Goes on to what an expression leads to; where that isn't known, it is what it is. */
  #followAll(
    nexts: readonly TSESTree.Node[],
    value: TSESTree.Node,
    found: TSESTree.Node[],
    seen: TSESTree.Node[],
    depth: number,
  ): void {
    if (nexts.length === 0) found.push(value);
    else for (const next of nexts) this.#follow(next, found, seen, depth + 1);
  }

  #ofVariable(identifier: TSESTree.Identifier): readonly TSESTree.Node[] {
    const variable = this.#bindings.variableOf(identifier);
    if (!variable) return NONE;
    let nexts = this.#variables.get(variable);
    if (!nexts) {
      // Until it is known it is nothing, so that a circle of names comes to an end.
      this.#variables.set(variable, NONE);
      nexts = this.#behind(variable);
      this.#variables.set(variable, nexts);
    }
    return nexts;
  }

  #behind(variable: Variable): TSESTree.Node[] {
    const def = variable.defs[0];
    if (!def) return [];
    if (def.type === 'FunctionName') return isFunction(def.node) ? [def.node] : [];
    if (def.type === 'TSEnumName') return [def.node];
    if (def.type === 'Parameter')
      return [...defaultsOf(def.node, def.name), ...this.#elementsBehind(def.node, def.name)];
    if (def.type !== 'Variable') return [];
    const { init, id } = def.node;
    // A constant is never written to, unless it is a box that holds a state.
    const isConstant = def.parent.kind === 'const' && init !== null && !isStateCall(init);
    if (isConstant && id.type === 'Identifier') return [init];
    const written = isConstant ? [] : writesOf(variable);
    if (!init) return written;
    const path = patternPath(id, def.name);
    if (path === undefined) return written;
    if (path.length === 0) return isStateCall(init) ? [...initialState(init), ...written] : [init, ...written];
    if (id.type === 'ArrayPattern' && isStateCall(init))
      return path[0] === '0' ? [...initialState(init), ...this.#setterArguments(id)] : [];
    const behind = this.of(init).flatMap((value) => this.#inside(value, path));
    return [...behind, ...defaultsOf(def.node.id, def.name), ...written];
  }

  /** What `const [message, setMessage] = useState('…')` is ever set to. */
  #setterArguments(pattern: TSESTree.ArrayPattern): TSESTree.Node[] {
    const setter = pattern.elements[1];
    if (setter?.type !== 'Identifier') return [];
    const variable = this.#bindings.variableOf(setter);
    return (variable?.references ?? []).flatMap(({ identifier }) => {
      const { parent } = identifier;
      return parent?.type === 'CallExpression' && parent.callee === identifier && parent.arguments[0]
        ? [parent.arguments[0]]
        : [];
    });
  }

  /** `rows.map((row) => …)`: behind `row` are the elements of `rows`. */
  #elementsBehind(fn: TSESTree.Node, name: TSESTree.Node): TSESTree.Node[] {
    if (fn.type !== 'ArrowFunctionExpression' && fn.type !== 'FunctionExpression') return [];
    const call = fn.parent;
    if (call.type !== 'CallExpression' || call.arguments[0] !== fn || call.callee.type !== 'MemberExpression')
      return [];
    const method = propertyName(call.callee);
    if (method !== 'map' && method !== 'flatMap' && method !== 'forEach') return [];
    const [parameter] = fn.params;
    const path = parameter && patternPath(parameter, name);
    if (!path) return [];
    const list = bare(call.callee.object);
    // Object.entries(TABLE).map(([key, text]) => …) and Object.values(TABLE).map((text) => …)
    if (list.type === 'CallExpression' && list.callee.type === 'MemberExpression' && list.arguments[0]) {
      const of = propertyName(list.callee);
      const inTable = of === 'values' ? path : of === 'entries' && path[0] === '1' ? path.slice(1) : undefined;
      if (inTable && list.callee.object.type === 'Identifier' && list.callee.object.name === 'Object') {
        return this.of(list.arguments[0]).flatMap((value) => this.#inside(value, ['*', ...inTable]));
      }
    }
    return this.of(list).flatMap((value) => this.#inside(value, ['*', ...path]));
  }

  /** What stands at a path of property names inside what an expression may come to; `*` is any element or property. */
  at(node: TSESTree.Node | null | undefined, path: readonly string[]): TSESTree.Node[] {
    const found: TSESTree.Node[] = [];
    if (!node) return found;
    switch (node.type) {
      case 'Literal':
      case 'TemplateLiteral':
      case 'JSXElement':
        if (path.length === 0) found.push(node);
        return found;
      case 'ObjectExpression':
      case 'ArrayExpression':
        this.#collect(node, path, 0, found);
        return found;
      default:
        if (path.length === 0) found.push(node);
        else for (const value of this.of(node)) this.#collect(value, path, 0, found);
        return found;
    }
  }

  #inside(value: TSESTree.Node, path: readonly string[]): TSESTree.Node[] {
    const found: TSESTree.Node[] = [];
    this.#collect(value, path, 0, found);
    return found;
  }

  #collect(value: TSESTree.Node, path: readonly string[], depth: number, found: TSESTree.Node[]): void {
    const step = path[depth];
    if (step === undefined) {
      found.push(value);
      return;
    }
    if (value.type === 'ObjectExpression') {
      for (const property of value.properties) {
        if (property.type === 'SpreadElement') this.#collectAll(property.argument, path, depth, found);
        else if (step === '*' || propertyName(property) === step)
          this.#collectInto(property.value, path, depth + 1, found);
      }
    } else if (value.type === 'ArrayExpression') {
      for (const [i, element] of value.elements.entries()) {
        if (element?.type === 'SpreadElement') this.#collectAll(element.argument, path, depth, found);
        else if (element && (step === '*' || step === String(i))) this.#collectInto(element, path, depth + 1, found);
      }
    } else if (value.type === 'TSEnumDeclaration') {
      for (const { id, initializer } of value.body.members) {
        const name = id.type === 'Identifier' ? id.name : String(id.type === 'Literal' ? id.value : '');
        if (initializer && (step === '*' || name === step)) this.#collectInto(initializer, path, depth + 1, found);
      }
    } else if (value.type === 'NewExpression' && value.arguments[0]) {
      this.#collectAll(value.arguments[0], path, depth, found);
    }
  }

  /** The end of a path is handed back as it is; on the way, what an expression comes to counts. */
  #collectInto(value: TSESTree.Node, path: readonly string[], depth: number, found: TSESTree.Node[]): void {
    if (depth === path.length) found.push(value);
    else if (value.type === 'ObjectExpression' || value.type === 'ArrayExpression')
      this.#collect(value, path, depth, found);
    else this.#collectAll(value, path, depth, found);
  }

  #collectAll(value: TSESTree.Node, path: readonly string[], depth: number, found: TSESTree.Node[]): void {
    for (const each of this.of(value)) this.#collect(each, path, depth, found);
  }

  #ofMember(node: TSESTree.MemberExpression): TSESTree.Node[] {
    const name = propertyName(node) ?? (node.computed ? '*' : undefined);
    if (name === undefined) return [];
    const object = bare(node.object);
    // `message.value` of a ref is what the ref holds and whatever is written to it.
    if (name === 'value' && object.type === 'Identifier') {
      const variable = this.#bindings.variableOf(object);
      const def = variable?.defs[0];
      if (variable && def?.type === 'Variable' && def.node.init && isStateCall(def.node.init))
        return [...initialState(def.node.init), ...writesOf(variable)];
    }
    return this.of(object).flatMap((value) => this.#inside(value, [name]));
  }

  #ofCall(node: TSESTree.CallExpression): TSESTree.Node[] {
    const callee = bare(node.callee);
    const [first] = node.arguments;
    if (callee.type === 'Identifier') {
      const variable = this.#bindings.variableOf(callee);
      const def = variable?.defs[0];
      if (def?.type === 'FunctionName' && isFunction(def.node)) return [def.node];
      if (def?.type === 'Variable' && def.node.init) {
        const init = bare(def.node.init);
        if (isFunction(init)) return [init];
        if (init.type === 'CallExpression' && init.arguments[0] && isFunction(init.arguments[0])) return [init];
      }
      return HANDS_ON.has(callee.name) && first && first.type !== 'SpreadElement' ? [first] : [];
    }
    if (isFunction(callee)) return [callee];
    if (callee.type !== 'MemberExpression') return [];
    const name = propertyName(callee);
    if (name === undefined) return [];
    if (name === 'map' || name === 'flatMap') return first && first.type !== 'SpreadElement' ? [first] : [];
    if (name === 'get')
      return this.of(callee.object).flatMap((value) => (value.type === 'NewExpression' ? mapValues(value) : []));
    if (HANDS_ON.has(name)) return first && first.type !== 'SpreadElement' ? [first] : [];
    if (TEXT_METHODS.has(name) || LIST_METHODS.has(name)) return [callee.object];
    return [];
  }
}

/** The texts of `new Map([['key', 'text'], …])`. */
function mapValues(node: TSESTree.NewExpression): TSESTree.Node[] {
  const [list] = node.arguments;
  if (list?.type !== 'ArrayExpression') return [];
  return list.elements.flatMap((pair) =>
    pair?.type === 'ArrayExpression' && pair.elements[1] && pair.elements[1].type !== 'SpreadElement'
      ? [pair.elements[1]]
      : [],
  );
}

/** What is assigned to a variable after it was made, and to its `.value`. */
function writesOf(variable: Variable): TSESTree.Node[] {
  return variable.references.flatMap((reference) => {
    if (reference.isWrite() && !reference.init && reference.writeExpr) return [reference.writeExpr];
    const { parent } = reference.identifier;
    if (
      parent?.type === 'MemberExpression' &&
      parent.object === reference.identifier &&
      propertyName(parent) === 'value'
    ) {
      const { parent: assignment } = parent;
      if (assignment.type === 'AssignmentExpression' && assignment.left === parent) return [assignment.right];
    }
    return [];
  });
}

function isStateCall(node: TSESTree.Node): boolean {
  const call = bare(node);
  if (call.type !== 'CallExpression') return false;
  const callee = bare(call.callee);
  const name =
    callee.type === 'Identifier' ? callee.name : callee.type === 'MemberExpression' ? propertyName(callee) : undefined;
  return (
    name !== undefined &&
    ['useState', 'ref', 'shallowRef', 'useSignal', 'signal', 'createSignal', '$state'].includes(name)
  );
}

function initialState(node: TSESTree.Node): TSESTree.Node[] {
  const call = bare(node);
  const first = call.type === 'CallExpression' ? call.arguments[0] : undefined;
  return first && first.type !== 'SpreadElement' ? [first] : [];
}

/** The default of a name in a parameter list or a pattern: `({ label = 'Close' })`. */
function defaultsOf(node: TSESTree.Node, name: TSESTree.Node): TSESTree.Node[] {
  if (isFunction(node)) return node.params.flatMap((parameter) => defaultsOf(parameter, name));
  switch (node.type) {
    case 'AssignmentPattern':
      return node.left === name ? [node.right] : defaultsOf(node.left, name);
    case 'ObjectPattern':
      return node.properties.flatMap((property) =>
        property.type === 'Property' ? defaultsOf(property.value, name) : [],
      );
    case 'ArrayPattern':
      return node.elements.flatMap((element) => (element ? defaultsOf(element, name) : []));
    default:
      return [];
  }
}
