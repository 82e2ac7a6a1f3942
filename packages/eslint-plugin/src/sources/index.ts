import { relative } from 'node:path';

import type { Context } from '@tactful/engine';
import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import { isNode, type AnyNode } from '../ast.js';
import type { CopyEntry, SourceRange } from '../copy.js';
import type { FileContext } from '../review-file.js';
import type { TactfulSettings } from '../settings.js';
import { fromJson, fromJsonc } from './json.js';
import { localeCopies } from './locale.js';
import type { LocaleNode } from './locale-tree.js';
import { scriptCopies } from './script/index.js';

export interface FileCopies {
  readonly entries: readonly CopyEntry[];
  /** Provider or exception text at places that people see. */
  readonly rawErrors: ReadonlyArray<{ readonly range: SourceRange; readonly expression: string }>;
}

const NOTHING: FileCopies = { entries: [], rawErrors: [] };

function baseContext(settings: TactfulSettings): Context {
  return {
    ...(settings.audience && { audience: settings.audience }),
    ...(settings.terms && { terms: settings.terms }),
  };
}

/** The tree of a locale file, whichever parser has read it; nothing when the file is something else. */
function localeTree(ast: AnyNode, source: string): LocaleNode | undefined {
  const body = ast['body'];
  if (ast.type === 'Document' && isNode(body)) return fromJson(ast, source);
  const first: unknown = Array.isArray(body) ? body[0] : undefined;
  return isNode(first) && first.type === 'JSONExpressionStatement' ? fromJsonc(first, source) : undefined;
}

/** Everything that people read in a file. What language it is in is seen from its tree, so that any parser of that language will do. */
export function copiesIn(context: FileContext, settings: TactfulSettings): FileCopies {
  const { ast, text } = context.sourceCode;
  if (!isNode(ast)) return NOTHING;
  const base = baseContext(settings);
  const path = relative(context.cwd, context.filename).replaceAll('\\', '/');
  const tree = localeTree(ast, text);
  if (tree) return { entries: localeCopies(tree, path, base, settings), rawErrors: [] };
  if (ast.type !== 'Program') return NOTHING;
  // Of all that is called a Program only a script has scopes; the trees of data formats have statements of their own.
  const sourceCode = context.sourceCode as unknown as TSESLint.SourceCode;
  if (!sourceCode.scopeManager || !Array.isArray(ast['body'])) return NOTHING;
  return scriptCopies(ast as unknown as TSESTree.Program, sourceCode, path, base, settings);
}
