import type { Context } from '@tactful/engine';

import { isNode, type AnyNode } from '../ast.js';
import type { CopyEntry } from '../copy.js';
import type { FileContext } from '../review-file.js';
import type { TactfulSettings } from '../settings.js';
import { fromJson, fromJsonc } from './json.js';
import { localeCopies } from './locale.js';

function baseContext(settings: TactfulSettings): Context {
  return {
    ...(settings.audience && { audience: settings.audience }),
    ...(settings.terms && { terms: settings.terms }),
  };
}

function statements(ast: AnyNode): AnyNode[] {
  return Array.isArray(ast['body']) ? ast['body'].filter(isNode) : [];
}

/** Everything that people read in a file. What language it is in is seen from its tree, so that any parser of that language will do. */
export function copiesIn(context: FileContext, settings: TactfulSettings): CopyEntry[] {
  const { ast, text } = context.sourceCode;
  if (!isNode(ast)) return [];
  const base = baseContext(settings);
  const [first] = statements(ast);
  if (ast.type === 'Document' && isNode(ast['body'])) {
    const tree = fromJson(ast, text);
    return tree ? localeCopies(tree, context.filename, base, settings) : [];
  }
  if (first?.type === 'JSONExpressionStatement') {
    const tree = fromJsonc(first, text);
    return tree ? localeCopies(tree, context.filename, base, settings) : [];
  }
  return [];
}
