import type { Context } from '@tactful/engine';
import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import type { CopyEntry } from '../../copy.js';
import { localeFile } from '../../locale-path.js';
import type { TactfulSettings } from '../../settings.js';
import { localeCopies } from '../locale.js';
import { bare } from './bindings.js';
import type { RawError } from './collector.js';
import { localeTreeOf } from './locale-module.js';
import { readMarkup, type MarkupElement } from './markup.js';
import { Reader, type KeyCall, type Scene } from './reader.js';

const TEST_FILE =
  /(?:^|\/)(?:__tests__|__mocks__|cypress|e2e)\/|\.(?:test|spec|cy|stories|story|bench)\.[cm]?[jt]sx?$|(?:^|\/)[\w.-]*\.d\.[cm]?ts$/;

const MAIL: Scene = { surface: 'email' };
const NO_SCENE: Scene = {};

/** Files whose name says what is shown: Next.js's error files, pages named after a status, mails. */
const SCENES: ReadonlyArray<readonly [RegExp, Scene]> = [
  [
    /(?:^|\/)(?:error|global-error|not-found|forbidden|unauthorized|404|500|_error|\+error|offline|maintenance)\.\w+$/i,
    { surface: 'page', intent: 'error' },
  ],
  [
    /(?:Error(?:Page|Boundary|Fallback|Screen|View)|NotFound(?:Page)?|ServerError)\.\w+$|(?:error-(?:page|boundary|fallback|screen|view)|not-found-page)\.\w+$/,
    { surface: 'page', intent: 'error' },
  ],
  [/(?:^|\/)(?:emails?|mails?|mailers?)\/[^/]*$|(?:Email|Mail)\.\w+$|\.email\.\w+$/, MAIL],
];

export interface ScriptCopies {
  readonly entries: readonly CopyEntry[];
  readonly rawErrors: readonly RawError[];
  readonly keyCalls: readonly KeyCall[];
}

/** Everything that people read in a script, and the keys of what they read elsewhere. */
export function scriptCopies(
  statements: readonly TSESTree.Node[],
  sourceCode: Readonly<TSESLint.SourceCode>,
  path: string,
  base: Context,
  settings: TactfulSettings,
  templates: readonly MarkupElement[] = [],
): ScriptCopies {
  if (settings.checkTests !== true && TEST_FILE.test(path)) return { entries: [], rawErrors: [], keyCalls: [] };
  const reader = new Reader(sourceCode, path, settings);
  const scene = reader.isMail ? MAIL : (SCENES.find(([pattern]) => pattern.test(path))?.[1] ?? NO_SCENE);
  for (const statement of statements) reader.visit(statement, scene);
  for (const template of templates) readMarkup(reader, template, scene);
  const entries = reader.collector.entries(base);
  if (localeFile(path)) {
    for (const module of exportedObjects(statements, reader)) {
      const tree = localeTreeOf(module, reader);
      if (tree) entries.push(...localeCopies(tree, path, base, settings));
    }
  }
  return { entries, rawErrors: reader.collector.rawErrors(), keyCalls: [...reader.keyCalls.values()] };
}

/** The objects that a locale module hands out: `export default {…}`, `export const en = {…}`, `module.exports = {…}`. */
function exportedObjects(statements: readonly TSESTree.Node[], reader: Reader): TSESTree.ObjectExpression[] {
  const roots: TSESTree.Node[] = [];
  for (const statement of statements) {
    if (statement.type === 'ExportDefaultDeclaration') roots.push(statement.declaration);
    else if (statement.type === 'ExportNamedDeclaration' && statement.declaration?.type === 'VariableDeclaration') {
      for (const { init } of statement.declaration.declarations) if (init) roots.push(init);
    } else if (statement.type === 'ExpressionStatement') {
      const expression = bare(statement.expression);
      if (
        expression.type === 'AssignmentExpression' &&
        reader.bindings.originOf(expression.left) === 'global#module.exports'
      )
        roots.push(expression.right);
    }
  }
  const objects = roots.flatMap((root) => {
    const inner = bare(root);
    // defineMessages({…}), defineI18nLocale(() => ({…})) and their like hand on what they are given.
    const [first] = inner.type === 'CallExpression' ? inner.arguments : [];
    return reader.values.of(first && first.type !== 'SpreadElement' ? first : inner);
  });
  return [...new Set(objects)].filter((each): each is TSESTree.ObjectExpression => each.type === 'ObjectExpression');
}
