import { relative } from 'node:path';

import { review, type Context } from '@tactful/engine';
import type { TSESTree } from '@typescript-eslint/utils';

import {
  isGroup,
  textOf,
  type Copy,
  type CopyEntry,
  type Elsewhere,
  type Piece,
  type SourceRange,
} from '../../copy.js';
import type { TactfulSettings } from '../../settings.js';
import { hasWords, isSentence } from '../../words.js';
import type { Place } from '../script/collector.js';
import { importedUse, type ImportedUse } from '../script/exports.js';
import { rawErrorIn } from '../script/raw-error.js';
import type { Reader } from '../script/reader.js';
import { textPieces } from '../script/text.js';
import { Answers } from './answers.js';
import { followUse, readText, type Module } from './module.js';
import { isScript, resolveModule } from './resolve.js';

/** Words of another file that are shown here. */
export interface ImportedText {
  readonly pieces: readonly Piece[];
  readonly elsewhere: Elsewhere;
}

/** How the words of a module are reviewed where they are written, by where they start. */
type Reviewed = ReadonlyMap<number, Context>;

/** Modules that are looked through before one is parsed. */
const MAX_LOOKS = 40;
/** Strings of a file, and what stands between tags. Escapes stay as they are: this only decides whether to look closer. */
const STRINGS = /'(?:[^'\\\n]|\\.)+'|"(?:[^"\\\n]|\\.)+"|`(?:[^`\\]|\\.)+`|>[^<>{}=;]+</g;
const SOURCES = /\bfrom\s*['"]([^'"\n]+)['"]/g;
const RAW = /\.(?:message|stack|statusText|detail)\b|\bString\(|\bstringify\(/;

/** By settings, which say who reads and which words are a team's own. */
const answers = new WeakMap<TactfulSettings, Answers<boolean>>();

/**
 * Follows what a file imports to the words that it shows. A module is only parsed when something in it would be found,
 * because to parse it costs a hundred times what all of its words do.
 */
export class ImportedWords {
  readonly #reviewed = new Map<Module, Reviewed>();

  /**
   * @param filename - of the file that is linted, absolute.
   * @param entriesOf - finds all that people read in a module, as it is when the module is linted.
   */
  constructor(
    readonly filename: string,
    readonly cwd: string,
    readonly base: Context,
    readonly settings: TactfulSettings,
    readonly entriesOf: (module: Module, path: string) => readonly CopyEntry[],
  ) {}

  /** The words that an expression shows, when they stand in another file; and whether one of them is raw text of an error. */
  at(
    reader: Reader,
    node: TSESTree.Node,
    place: Place,
    only: 'words' | 'sentences',
  ): { readonly texts: readonly ImportedText[]; readonly isRaw: boolean } | undefined {
    const use = importedUse(reader, node);
    if (!use) return undefined;
    const file = resolveModule(use.source, this.filename);
    if (file === undefined || !isScript(file) || !this.#isWorthIt(file, place)) return undefined;
    const texts: ImportedText[] = [];
    let isRaw = false;
    for (const { value, module } of followUse(use, this.filename)) {
      isRaw ||= rawErrorIn(module.reader, value, { at: value, place }) !== undefined;
      const pieces = textPieces(value, module.sourceCode.text);
      if (!pieces) continue;
      const text = textOf(pieces);
      if (!(only === 'sentences' ? isSentence(text) : hasWords(text))) continue;
      texts.push({ pieces, elsewhere: this.#elsewhere(node.range, use, module, pieces) });
    }
    return { texts, isRaw };
  }

  #elsewhere(range: SourceRange, use: ImportedUse, module: Module, pieces: readonly Piece[]): Elsewhere {
    const reviewedAs = this.#reviewedIn(module).get(pieces[0]?.start ?? -1);
    return {
      range,
      file: this.#pathOf(module.path),
      key: [use.name === '*' || use.name === 'default' ? '' : use.name, ...use.path.filter((step) => step !== '*')]
        .filter(Boolean)
        .join('.'),
      ...(reviewedAs && { reviewedAs }),
    };
  }

  #pathOf(path: string): string {
    return relative(this.cwd, path).replaceAll('\\', '/');
  }

  #reviewedIn(module: Module): Reviewed {
    let reviewed = this.#reviewed.get(module);
    if (!reviewed) {
      const made = new Map<number, Context>();
      const note = ({ pieces, context, elsewhere }: Copy): void => {
        const [first] = pieces;
        if (first && !elsewhere) made.set(first.start, context);
      };
      for (const entry of this.entriesOf(module, this.#pathOf(module.path))) {
        if (!isGroup(entry)) note(entry);
        else for (const copy of [entry.title, entry.body, ...entry.actions]) if (copy) note(copy);
      }
      this.#reviewed.set(module, (reviewed = made));
    }
    return reviewed;
  }

  /** Whether a module, or one that it takes its words from, has anything that would be found at a place. */
  #isWorthIt(file: string, { surface, intent, message }: Place): boolean {
    let known = answers.get(this.settings);
    if (!known) answers.set(this.settings, (known = new Answers()));
    // The stamp is that of the module itself; those that it takes words from are looked at again when some time has passed.
    const id = [surface, intent, message && 'message', stampOf(file), file].join('\n');
    return known.get(id, () => {
      const context: Context = { ...this.base, ...(surface && { surface }), ...(intent && { intent }) };
      // The parts of a message are judged together: words that nothing is wrong with explain others.
      const isWanted = message ? isSentence : (words: string) => hasWords(words) && review(words, context).length > 0;
      return hasAny(file, isWanted, new Set());
    });
  }
}

function stampOf(file: string): string {
  try {
    return readText(file).stamp;
  } catch {
    return '';
  }
}

/** Whether a module, or one that it imports, has words of a kind, or text of errors. */
function hasAny(file: string, isWanted: (words: string) => boolean, seen: Set<string>): boolean {
  if (seen.has(file) || seen.size >= MAX_LOOKS || !isScript(file)) return false;
  seen.add(file);
  let text: string;
  try {
    ({ text } = readText(file));
  } catch {
    return false;
  }
  if (RAW.test(text)) return true;
  for (const [string] of text.matchAll(STRINGS)) {
    if (isWanted(string.slice(1, -1))) return true;
  }
  for (const [, source = ''] of text.matchAll(SOURCES)) {
    const next = resolveModule(source, file);
    if (next !== undefined && hasAny(next, isWanted, seen)) return true;
  }
  return false;
}
