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
import { ImportedWords } from './modules/imported.js';
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
function localeTree(ast: AnyNode, first: AnyNode | undefined, source: string): LocaleNode | undefined {
  if (ast.type === 'Document') return fromJson(ast, source);
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

/** What of a file is a script, and the templates that stand beside or instead of it. */
interface Parts {
  readonly statements: readonly TSESTree.Node[];
  readonly templates: readonly MarkupElement[];
}

const NO_TEMPLATES: readonly MarkupElement[] = [];

/** Takes a file apart. What kind of file it is shows in what it begins with: a page and a component hold nothing but their own kind. */
function partsOf(ast: AnyNode, first: AnyNode | undefined, source: string): Parts {
  if (first?.type === 'Document') return { statements: [], templates: [fragment(first, htmlMarkup(first, source))] };
  if (first?.type.startsWith('Svelte')) {
    const body = children(ast, 'body');
    return {
      statements: body.filter(({ type }) => type === 'SvelteScriptElement') as unknown as TSESTree.Node[],
      templates: [
        fragment(
          ast,
          body.flatMap((node) => svelteMarkup(node, source)),
        ),
      ],
    };
  }
  const template = child(ast, 'templateBody');
  return {
    statements: ast['body'] as TSESTree.Node[],
    templates: template ? [vueMarkup(template, source)] : NO_TEMPLATES,
  };
}

/** The path of a file from the working directory, with forward slashes. */
function pathFrom(cwd: string, filename: string): string {
  const separator = filename[cwd.length];
  const path =
    (separator === '/' || separator === '\\') && filename.startsWith(cwd)
      ? filename.slice(cwd.length + 1)
      : relative(cwd, filename);
  return path.includes('\\') ? path.replaceAll('\\', '/') : path;
}

/** Everything that people read in a file. What language it is in is seen from its tree, so that any parser of that language will do. */
export function copiesIn(context: FileContext, settings: TactfulSettings): FileCopies {
  const { ast, text } = context.sourceCode;
  if (!isNode(ast)) return NOTHING;
  const base = baseContext(settings);
  const path = pathFrom(context.cwd, context.filename);
  if (ast.type === 'root') return { entries: markdownCopies(ast, text, base), rawErrors: [] };
  const body = ast['body'];
  const first: unknown = Array.isArray(body) ? body[0] : undefined;
  const start = isNode(first) ? first : undefined;
  const tree = localeTree(ast, start, text);
  if (tree) return { entries: localeCopies(tree, path, base, settings), rawErrors: [] };
  if (ast.type !== 'Program' || !Array.isArray(body)) return NOTHING;
  const sourceCode = context.sourceCode as unknown as TSESLint.SourceCode;
  const { statements, templates } = partsOf(ast, start, text);
  const imported = new ImportedWords(
    context.physicalFilename ?? context.filename,
    context.cwd,
    base,
    settings,
    (module, file) => scriptCopies(module.sourceCode.ast.body, module.sourceCode, file, base, settings).entries,
  );
  const { entries, rawErrors, keyCalls } = scriptCopies(statements, sourceCode, path, base, settings, {
    templates,
    imported,
  });
  const keyed = keyedCopies(keyCalls, context.cwd, base, settings);
  return { entries: keyed.length > 0 ? [...entries, ...keyed] : entries, rawErrors };
}
