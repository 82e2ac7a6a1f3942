import { createRequire } from 'node:module';

import { review, reviewMessage, type Context, type FaultId, type Finding } from '@tactful/engine';
import { createWordiness, type WriteGood } from '@tactful/engine/wordiness';

import { isNode, type AnyNode } from './ast.js';
import {
  isGroup,
  sourceEdit,
  sourceRange,
  type Copy,
  type CopyEntry,
  type Elsewhere,
  type SourceRange,
} from './copy.js';
import { checkSettings } from './settings.js';
import { copiesIn, type FileCopies } from './sources/index.js';

/** What a rule needs of `context`, in ESLint and in oxlint alike. */
export interface FileContext {
  readonly filename: string;
  readonly physicalFilename?: string;
  readonly cwd: string;
  readonly settings: Readonly<Record<string, unknown>>;
  readonly sourceCode: { readonly ast: unknown; readonly text: string };
}

/** One finding, where it stands in the source. */
export interface SourceFinding {
  readonly fault: FaultId;
  readonly range: SourceRange;
  readonly message: string;
  readonly context: Context;
  readonly rewrites: ReadonlyArray<{ readonly result: string; readonly range: SourceRange; readonly text: string }>;
}

function whereabouts({ file, key }: Elsewhere): string {
  return key ? ` The words are in ${file}, under ${key}.` : ` The words are in ${file}.`;
}

function toSource(copy: Copy, finding: Finding, source: string): SourceFinding {
  const where = copy.elsewhere ? whereabouts(copy.elsewhere) : '';
  return {
    fault: finding.fault,
    range: sourceRange(copy, finding.range),
    message: finding.message + where,
    context: copy.context,
    rewrites: finding.rewrites.flatMap((rewrite) => {
      const edit = sourceEdit(copy, rewrite.range, rewrite.replacement, source);
      return edit ? [{ result: rewrite.result, ...edit }] : [];
    }),
  };
}

/** Of words that stand in another file, what is found in them there is left to it. */
function foundHere({ text, elsewhere }: Copy, findings: readonly Finding[]): readonly Finding[] {
  if (findings.length === 0 || !elsewhere?.reviewedAs) return findings;
  const there = review(text, elsewhere.reviewedAs);
  return findings.filter(
    ({ fault, range: [start, end] }) =>
      !there.some((each) => each.fault === fault && each.range[0] <= end && start <= each.range[1]),
  );
}

function findingsOf(entry: CopyEntry, source: string): SourceFinding[] {
  if (!isGroup(entry))
    return foundHere(entry, review(entry.text, entry.context)).map((finding) => toSource(entry, finding, source));
  const message = { title: entry.title?.text, body: entry.body?.text, actions: entry.actions.map(({ text }) => text) };
  return reviewMessage(message, entry.context).flatMap((finding) => {
    const copy = finding.part === 'actions' ? entry.actions[finding.index ?? 0] : entry[finding.part];
    if (!copy || foundHere(copy, [finding]).length === 0) return [];
    // It was judged where the message stands; the key of one part says less.
    const context: Context = finding.part === 'actions' ? { ...entry.context, surface: 'button' } : entry.context;
    return [{ ...toSource(copy, finding, source), context }];
  });
}

/** A link's words are reviewed as a link's and as part of their sentence; what both have is said once. */
function withoutRepeats(findings: SourceFinding[]): SourceFinding[] {
  findings.sort((a, b) => a.range[0] - b.range[0] || a.range[1] - b.range[1]);
  return findings.filter(
    ({ range: [start, end] }, i) =>
      !findings.slice(Math.max(0, i - 8), i).some(({ range: [from, to] }) => from <= start && end <= to),
  );
}

const require = createRequire(import.meta.url);
let wordiness: ((text: string, context?: Context) => Finding[]) | undefined;

/** Wordiness of long texts. write-good takes its time to load and to run, so only the rule that asks pays for it. */
function wordinessOf(entries: readonly CopyEntry[], source: string): SourceFinding[] {
  wordiness ??= createWordiness(require('write-good') as WriteGood);
  const find = wordiness;
  const copies = entries.flatMap((entry): ReadonlyArray<readonly [Copy, Context]> =>
    isGroup(entry)
      ? [entry.title, entry.body].flatMap((copy) => (copy ? [[copy, entry.context] as const] : []))
      : [[entry, entry.context]],
  );
  return withoutRepeats(
    copies.flatMap(([copy, context]) => find(copy.text, context).map((finding) => toSource(copy, finding, source))),
  );
}

const NONE: readonly SourceFinding[] = [];

export interface FileReview {
  findingsOf(fault: FaultId): readonly SourceFinding[];
  readonly rawErrors: FileCopies['rawErrors'];
}

/**
 * The review of the file that is being linted: all rules ask about one file before the next comes. Told by its tree and not
 * by `sourceCode`, because oxlint has one such object for all files; the tree itself is not kept from being cleared away.
 */
let latest: { readonly tree: WeakRef<AnyNode>; readonly review: FileReview } | undefined;

/** Finds and reviews what people read in a file, once, however many rules ask. */
export function reviewFile(context: FileContext): FileReview {
  const { ast, text } = context.sourceCode;
  if (latest && latest.tree.deref() === ast) return latest.review;

  const { settings } = checkSettings(context.settings['tactful']);
  const byFault = new Map<FaultId, SourceFinding[]>();
  const { entries, rawErrors } = copiesIn(context, settings);
  for (const entry of entries) {
    for (const finding of findingsOf(entry, text)) {
      const list = byFault.get(finding.fault);
      if (list) list.push(finding);
      else byFault.set(finding.fault, [finding]);
    }
  }
  for (const [fault, list] of byFault) byFault.set(fault, withoutRepeats(list));
  const made: FileReview = {
    rawErrors,
    findingsOf(fault) {
      if (fault === 'wordiness' && !byFault.has(fault)) byFault.set(fault, wordinessOf(entries, text));
      return byFault.get(fault) ?? NONE;
    },
  };
  if (isNode(ast)) latest = { tree: new WeakRef(ast), review: made };
  return made;
}
