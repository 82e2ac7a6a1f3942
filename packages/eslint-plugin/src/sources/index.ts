import { relative } from 'node:path';

import type { Context } from '@tactful/engine';
import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import { child, children, isNode, type AnyNode } from '../ast.js';
import type { CopyEntry, SourceRange } from '../copy.js';
import type { FileContext } from '../review-file.js';
import type { TactfulSettings } from '../settings.js';
import { fromJson, fromJsonc } from './json.js';
import { localeCopies } from './locale.js';
import type { LocaleNode } from './locale-tree.js';
import { keyedCopies } from './locale-lookup.js';
import { markdownCopies } from './markdown.js';
import { scriptCopies } from './script/index.js';
import type { MarkupChild, MarkupElement } from './script/markup.js';
import { htmlMarkup } from './templates/html.js';
import { svelteMarkup } from './templates/svelte.js';
import { vueMarkup } from './templates/vue.js';
import { fromToml } from './toml.js';
import { fromYaml } from './yaml.js';

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
  if (ast.type === 'Document') return fromJson(ast, source);
  const [first] = children(ast, 'body');
  switch (first?.type) {
    case 'JSONExpressionStatement':
      return fromJsonc(first, source);
    case 'YAMLDocument':
      return fromYaml(first, source);
    case 'TOMLTopLevelTable':
      return fromToml(first, source);
    default:
      return undefined;
  }
}

function fragment(node: AnyNode, inner: readonly MarkupChild[]): MarkupElement {
  return { kind: 'element', id: node, range: node.range ?? [0, 0], name: '', attributes: [], children: inner };
}

/** The templates that stand beside or instead of a script: Vue's, Svelte's, a page of HTML. */
function templatesOf(ast: AnyNode, source: string): MarkupElement[] {
  const template = child(ast, 'templateBody');
  if (template) return [vueMarkup(template, source)];
  const body = children(ast, 'body');
  if (body.some(({ type }) => type.startsWith('Svelte')))
    return [
      fragment(
        ast,
        body.flatMap((node) => (node.type.startsWith('Svelte') ? svelteMarkup(node, source) : [])),
      ),
    ];
  const page = body.find(({ type }) => type === 'Document');
  return page ? [fragment(page, htmlMarkup(page, source))] : [];
}

/** What of a file is a script. */
function statementsOf(ast: AnyNode): TSESTree.Node[] {
  const body = children(ast, 'body').filter(
    ({ type }) => type !== 'Document' && (!type.startsWith('Svelte') || type === 'SvelteScriptElement'),
  );
  return body as unknown as TSESTree.Node[];
}

/** The path of a file from the working directory, with forward slashes. */
function pathFrom(cwd: string, filename: string): string {
  const path =
    filename.startsWith(cwd) && /[\\/]/.test(filename[cwd.length] ?? '')
      ? filename.slice(cwd.length + 1)
      : relative(cwd, filename);
  return path.replaceAll('\\', '/');
}

/** Everything that people read in a file. What language it is in is seen from its tree, so that any parser of that language will do. */
export function copiesIn(context: FileContext, settings: TactfulSettings): FileCopies {
  const { ast, text } = context.sourceCode;
  if (!isNode(ast)) return NOTHING;
  const base = baseContext(settings);
  const path = pathFrom(context.cwd, context.filename);
  if (ast.type === 'root') return { entries: markdownCopies(ast, text, base), rawErrors: [] };
  const tree = localeTree(ast, text);
  if (tree) return { entries: localeCopies(tree, path, base, settings), rawErrors: [] };
  if (ast.type !== 'Program') return NOTHING;
  const sourceCode = context.sourceCode as unknown as TSESLint.SourceCode;
  const { entries, rawErrors, keyCalls } = scriptCopies(
    statementsOf(ast),
    sourceCode,
    path,
    base,
    settings,
    templatesOf(ast, text),
  );
  return { entries: [...entries, ...keyedCopies(keyCalls, context.cwd, base, settings)], rawErrors };
}
