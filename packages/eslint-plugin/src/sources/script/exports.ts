import type { TSESTree } from '@typescript-eslint/utils';

import { bare, patternPath } from './bindings.js';
import type { Reader } from './reader.js';

/** What a module hands out under a name: something of its own, or something of another module. */
export interface ModuleExport {
  /** The name under which it is exported, `default` for a default export and for `module.exports`. */
  readonly name: string;
  readonly value?: TSESTree.Node;
  /** The module that it comes from, and its name there; `*` is everything. */
  readonly from?: { readonly source: string; readonly name: string };
}

function nameOf(node: TSESTree.Identifier | TSESTree.StringLiteral): string {
  return node.type === 'Identifier' ? node.name : node.value;
}

/**
 * What a module hands out: `export default …`, `export const …`, `export { a as b } from './c'`, `module.exports = …`.
 *
 * @returns under the name `*` what it hands on from other modules as it is.
 */
export function exportsOf(statements: readonly TSESTree.Node[], reader: Reader): ModuleExport[] {
  const found: ModuleExport[] = [];
  for (const statement of statements) {
    switch (statement.type) {
      case 'ExportDefaultDeclaration':
        found.push({ name: 'default', value: statement.declaration });
        break;
      case 'ExportAllDeclaration':
        found.push({
          name: statement.exported ? nameOf(statement.exported) : '*',
          from: { source: statement.source.value, name: '*' },
        });
        break;
      case 'ExportNamedDeclaration': {
        const { declaration, source } = statement;
        if (declaration?.type === 'VariableDeclaration') {
          for (const { id, init } of declaration.declarations)
            if (init && id.type === 'Identifier') found.push({ name: id.name, value: init });
        } else if (declaration && 'id' in declaration && declaration.id?.type === 'Identifier') {
          found.push({ name: declaration.id.name, value: declaration });
        }
        for (const { exported, local } of statement.specifiers) {
          const name = nameOf(exported);
          found.push(source ? { name, from: { source: source.value, name: nameOf(local) } } : { name, value: local });
        }
        break;
      }
      case 'ExpressionStatement': {
        const expression = bare(statement.expression);
        if (expression.type !== 'AssignmentExpression') break;
        const target = reader.bindings.originOf(expression.left);
        const name = target === undefined ? undefined : /^global#(?:module\.)?exports\.([\w$]+)$/.exec(target)?.[1];
        if (target === 'global#module.exports') found.push({ name: 'default', value: expression.right });
        else if (name !== undefined) found.push({ name, value: expression.right });
        break;
      }
      default:
    }
  }
  return found;
}

/** A use of something that another module hands out. */
export interface ImportedUse {
  readonly source: string;
  readonly name: string;
  /** What is asked of it, property by property; `*` is any. */
  readonly path: readonly string[];
}

const ITERATIONS = new Set(['map', 'flatMap', 'forEach']);

/** What of another module an expression stands for: `MESSAGES[code].title`, `textOf(code)`, `row.label` of imported rows. */
export function importedUse(reader: Reader, node: TSESTree.Node, steps = 0): ImportedUse | undefined {
  if (steps > 20) return undefined;
  const value = bare(node);
  const on = (inner: TSESTree.Node, ...path: readonly string[]): ImportedUse | undefined => {
    const use = importedUse(reader, inner, steps + 1);
    return use && path.length > 0 ? { ...use, path: [...use.path, ...path] } : use;
  };
  switch (value.type) {
    case 'MemberExpression': {
      const { property, computed } = value;
      const name = !computed && property.type === 'Identifier' ? property.name : undefined;
      return on(value.object, name ?? (property.type === 'Literal' ? String(property.value) : '*'));
    }
    // What a function returns is what it leads to.
    case 'CallExpression':
      return value.callee.type === 'MemberExpression' && ITERATIONS.has(methodOf(value.callee))
        ? undefined
        : on(value.callee);
    case 'Identifier':
      break;
    default:
      return undefined;
  }
  const def = reader.bindings.variableOf(value)?.defs[0];
  switch (def?.type) {
    case 'ImportBinding': {
      if (def.parent.type !== 'ImportDeclaration' || def.parent.importKind === 'type') return undefined;
      const source = def.parent.source.value;
      if (def.node.type === 'ImportSpecifier') return { source, name: nameOf(def.node.imported), path: [] };
      return { source, name: def.node.type === 'ImportNamespaceSpecifier' ? '*' : 'default', path: [] };
    }
    case 'Variable': {
      const path = def.node.init && patternPath(def.node.id, def.name);
      return path && def.node.init ? on(def.node.init, ...path) : undefined;
    }
    case 'Parameter': {
      const call = def.node.parent;
      const path = 'params' in def.node && def.node.params[0] && patternPath(def.node.params[0], def.name);
      if (!path || call?.type !== 'CallExpression' || call.arguments[0] !== def.node) return undefined;
      return call.callee.type === 'MemberExpression' && ITERATIONS.has(methodOf(call.callee))
        ? on(call.callee.object, '*', ...path)
        : undefined;
    }
    default:
      return undefined;
  }
}

function methodOf({ property, computed }: TSESTree.MemberExpression): string {
  return !computed && property.type === 'Identifier' ? property.name : '';
}
