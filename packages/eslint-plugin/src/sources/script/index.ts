import type { Context } from '@tactful/engine';
import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import type { CopyEntry } from '../../copy.js';
import { localeFile } from '../../locale-path.js';
import type { TactfulSettings } from '../../settings.js';
import { localeCopies } from '../locale.js';
import type { RawError } from './collector.js';
import type { ImportedWords } from '../modules/imported.js';
import { exportsOf } from './exports.js';
import { localeTreeOf, localeValues } from './locale-module.js';
import { readMarkup, type MarkupElement } from './markup.js';
import { readSecretReasons } from './secret-reasons.js';
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

/** Whether a path has anything of those above; it is asked of every file of a project. */
const MAY_TELL =
  /test|spec|stor|bench|cy|e2e|mock|\.d\.|error|not-?found|forbidden|unauthorized|404|500|offline|maintenance|mail/i;

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
  { templates = [], imported }: { templates?: readonly MarkupElement[]; imported?: ImportedWords } = {},
): ScriptCopies {
  const mayTell = MAY_TELL.test(path);
  if (mayTell && settings.checkTests !== true && TEST_FILE.test(path))
    return { entries: [], rawErrors: [], keyCalls: [] };
  const reader = new Reader(sourceCode, path, settings, imported);
  const ofPath = mayTell ? SCENES.find(([pattern]) => pattern.test(path))?.[1] : undefined;
  const scene = reader.isMail ? MAIL : (ofPath ?? NO_SCENE);
  for (const statement of statements) reader.visit(statement, scene);
  readSecretReasons(reader, statements);
  for (const template of templates) readMarkup(reader, template, scene);
  const entries = reader.collector.entries(base);
  if (localeFile(path)) {
    for (const { value } of localeValues(exportsOf(statements, reader), reader)) {
      const tree = localeTreeOf(value, reader);
      if (tree?.kind === 'map') entries.push(...localeCopies(tree, path, base, settings));
    }
  }
  return { entries, rawErrors: reader.collector.rawErrors(), keyCalls: [...reader.keyCalls.values()] };
}
