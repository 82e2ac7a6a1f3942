import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

type Scope = TSESLint.Scope.Scope;
type Variable = TSESLint.Scope.Variable;

/** How many steps of `const a = b; const b = c.d` and of call chains are followed. */
const MAX_STEPS = 40;

/** Takes away what changes a type but not a value: `as const`, `!`, `satisfies`, `await`, an optional chain's wrapper. */
export function bare(node: TSESTree.Node): TSESTree.Node {
  let inner = node;
  for (;;) {
    switch (inner.type) {
      case 'TSAsExpression':
      case 'TSSatisfiesExpression':
      case 'TSNonNullExpression':
      case 'TSTypeAssertion':
      case 'TSInstantiationExpression':
      case 'ChainExpression':
        inner = inner.expression;
        break;
      case 'AwaitExpression':
        inner = inner.argument;
        break;
      default:
        return inner;
    }
  }
}

/** What a chain of accesses and calls begins with: `z` in `z.string().min(1)`. */
export function rootOf(node: TSESTree.Node): TSESTree.Node {
  let at = bare(node);
  while (at.type === 'MemberExpression' || at.type === 'CallExpression')
    at = bare(at.type === 'MemberExpression' ? at.object : at.callee);
  return at;
}

/** The name of a property, whether it is written `a.b`, `a['b']` or `{ b: … }`; nothing when it is computed. */
export function propertyName(
  node: TSESTree.MemberExpression | TSESTree.Property | TSESTree.PropertyDefinition | TSESTree.MethodDefinition,
): string | undefined {
  const key = node.type === 'MemberExpression' ? node.property : node.key;
  if (!node.computed && key.type === 'Identifier') return key.name;
  if (key.type === 'PrivateIdentifier') return `#${key.name}`;
  return key.type === 'Literal' ? String(key.value) : undefined;
}

/** Kinds of nodes that have a scope of their own. */
const MAKES_SCOPE = new Set([
  'ArrowFunctionExpression',
  'FunctionExpression',
  'FunctionDeclaration',
  'BlockStatement',
  'Program',
  'ForStatement',
  'ForInStatement',
  'ForOfStatement',
  'SwitchStatement',
  'CatchClause',
  'ClassDeclaration',
  'ClassExpression',
  'StaticBlock',
  'TSModuleDeclaration',
  'TSEnumDeclaration',
]);

/** Finds out what names in a script stand for. */
export class Bindings {
  readonly #sourceCode: Readonly<TSESLint.SourceCode>;
  #declared: ReadonlyMap<string, Variable | 'several'> | undefined;
  readonly #origins = new Map<Variable, string | undefined>();
  /** By where a chain ends: no two calls or accesses end at the same place, and numbers are found faster than nodes. */
  readonly #originsOfChains = new Map<number, string | undefined>();

  constructor(sourceCode: Readonly<TSESLint.SourceCode>) {
    this.#sourceCode = sourceCode;
  }

  /** The variable that a name refers to where it stands; nothing for a global. */
  variableOf(identifier: TSESTree.Identifier | TSESTree.JSXIdentifier): Variable | undefined {
    this.#declared ??= declaredIn(this.#sourceCode.scopeManager);
    const declared = this.#declared.get(identifier.name);
    // Most names are declared once, and then there is no need to look for the scope that a name stands in.
    if (declared !== 'several') {
      if (declared && isWithin(identifier, declared.scope)) return declared;
      const global = this.#sourceCode.scopeManager?.globalScope?.set.get(identifier.name);
      return global && global.defs.length > 0 ? global : undefined;
    }
    let scope: Scope | null = this.#scopeOf(identifier);
    while (scope) {
      const variable = scope.set.get(identifier.name);
      if (variable) return variable.defs.length > 0 ? variable : undefined;
      scope = scope.upper;
    }
    return undefined;
  }

  #scopeOf(node: TSESTree.Node): Scope | null {
    const manager = this.#sourceCode.scopeManager;
    if (!manager) return null;
    for (let at: TSESTree.Node | undefined = node; at; at = at.parent) {
      const scope = MAKES_SCOPE.has(at.type) ? manager.acquire(at, true) : null;
      if (scope)
        return scope.type === 'function-expression-name'
          ? (scope.childScopes[0] ?? scope)
          : scope.type === 'global'
            ? (scope.childScopes.find(({ type }) => type === 'module') ?? scope)
            : scope;
    }
    // A template's expression hangs outside the program that holds its script: it sees what the module sees.
    return manager.scopes.find(({ type }) => type === 'module') ?? manager.globalScope;
  }

  /**
   * Where a value comes from, as `module#path`: `sonner#toast.error`, `react-i18next#useTranslation().t`,
   * `zod#z.string().min`, `global#window.alert`; `param#name` for what a function is given.
   */
  originOf(node: TSESTree.Node, steps = 0): string | undefined {
    const value = bare(node);
    if (value.type !== 'CallExpression' && value.type !== 'MemberExpression') return this.#findOriginOf(value, steps);
    // Every call of a chain such as z.string().min(1).max(9) asks for what is before it.
    const end = value.range[1];
    const known = this.#originsOfChains.get(end);
    if (known !== undefined || this.#originsOfChains.has(end)) return known;
    const origin = this.#findOriginOf(value, steps);
    this.#originsOfChains.set(end, origin);
    return origin;
  }

  #findOriginOf(value: TSESTree.Node, steps: number): string | undefined {
    if (steps > MAX_STEPS) return undefined;
    switch (value.type) {
      case 'Identifier':
      case 'JSXIdentifier': {
        const variable = this.variableOf(value);
        return variable ? this.#originOfVariable(variable, steps) : `global#${value.name}`;
      }
      case 'ThisExpression':
        return 'this#';
      case 'MemberExpression': {
        const object = this.originOf(value.object, steps + 1);
        const name = propertyName(value);
        return object === undefined || name === undefined ? undefined : member(object, name);
      }
      case 'JSXMemberExpression': {
        const object = this.originOf(value.object, steps + 1);
        return object === undefined ? undefined : member(object, value.property.name);
      }
      case 'CallExpression': {
        const [source] = value.arguments;
        if (value.callee.type === 'Identifier' && value.callee.name === 'require' && source?.type === 'Literal')
          return `${String(source.value)}#*`;
        const callee = this.originOf(value.callee, steps + 1);
        return callee === undefined ? undefined : `${callee}()`;
      }
      case 'ImportExpression':
        return value.source.type === 'Literal' ? `${String(value.source.value)}#*` : undefined;
      case 'NewExpression': {
        const callee = this.originOf(value.callee, steps + 1);
        return callee === undefined ? undefined : `new ${callee}`;
      }
      default:
        return undefined;
    }
  }

  #originOfVariable(variable: Variable, steps: number): string | undefined {
    const known = this.#origins.get(variable);
    if (known !== undefined || this.#origins.has(variable)) return known;
    // Until it is known it is unknown, so that `const a = a()` comes to an end.
    this.#origins.set(variable, undefined);
    const origin = this.#findOrigin(variable, steps);
    this.#origins.set(variable, origin);
    return origin;
  }

  #findOrigin(variable: Variable, steps: number): string | undefined {
    const def = variable.defs[0];
    if (!def) return undefined;
    switch (def.type) {
      case 'ImportBinding': {
        if (def.parent.type !== 'ImportDeclaration') return undefined;
        const source = def.parent.source.value;
        if (def.node.type === 'ImportNamespaceSpecifier') return `${source}#*`;
        if (def.node.type === 'ImportDefaultSpecifier') return `${source}#default`;
        if (def.node.type !== 'ImportSpecifier') return undefined;
        const { imported } = def.node;
        return `${source}#${imported.type === 'Identifier' ? imported.name : imported.value}`;
      }
      case 'Variable': {
        if (!def.node.init) return `local#${variable.name}`;
        const path = patternPath(def.node.id, def.name);
        if (path === undefined) return undefined;
        const init = this.originOf(def.node.init, steps + 1);
        if (init !== undefined) return path.reduce(member, init);
        return `local#${variable.name}`;
      }
      case 'Parameter':
        return `param#${variable.name}`;
      case 'CatchClause':
        return `catch#${variable.name}`;
      default:
        return `local#${variable.name}`;
    }
  }
}

/** The names that scripts declare themselves, without those of the global scope, which knows every name of the platform. */
function declaredIn(manager: TSESLint.Scope.ScopeManager | null): Map<string, Variable | 'several'> {
  const declared = new Map<string, Variable | 'several'>();
  for (const scope of manager?.scopes ?? []) {
    if (scope.type === 'global') continue;
    for (const variable of scope.variables) {
      if (variable.defs.length > 0) declared.set(variable.name, declared.has(variable.name) ? 'several' : variable);
    }
  }
  return declared;
}

function isWithin({ range }: TSESTree.Node, scope: Scope): boolean {
  // A template sees what its module sees, and stands outside of it.
  if (scope.type === 'module') return true;
  const [start, end] = scope.block.range;
  return start <= range[0] && range[1] <= end;
}

function member(object: string, name: string): string {
  if (object.endsWith('#*')) return `${object.slice(0, -1)}${name}`;
  return object.endsWith('#') ? `${object}${name}` : `${object}.${name}`;
}

/** The way from a pattern to one of its names: `{ a: { b } }` to `b` is `['a', 'b']`, `[, set]` to `set` is `['1']`. */
export function patternPath(pattern: TSESTree.Node, name: TSESTree.Node): string[] | undefined {
  switch (pattern.type) {
    case 'Identifier':
      return pattern === name ? [] : undefined;
    case 'AssignmentPattern':
      return patternPath(pattern.left, name);
    case 'ObjectPattern':
      for (const property of pattern.properties) {
        if (property.type !== 'Property') continue;
        const rest = patternPath(property.value, name);
        const key = propertyName(property);
        if (rest && key !== undefined) return [key, ...rest];
      }
      return undefined;
    case 'ArrayPattern':
      for (const [i, element] of pattern.elements.entries()) {
        const rest = element && patternPath(element, name);
        if (rest) return [String(i), ...rest];
      }
      return undefined;
    default:
      return undefined;
  }
}

/** The name by which something is called: the last of `a.b.c()`, or of `a()`. */
export function calleeName(callee: TSESTree.Node): string | undefined {
  const inner = bare(callee);
  if (inner.type === 'Identifier') return inner.name;
  return inner.type === 'MemberExpression' ? propertyName(inner) : undefined;
}
