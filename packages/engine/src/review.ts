/**
 * From a text and where it stands to findings. See docs/engine.md for the way of a string through these files.
 */
import { ALONE, type Analysis, type Surroundings } from './analysis.js';
import { CompleteContext } from './context.js';
import { judgeDeadEnd, type MessagePart } from './judgements/dead-end.js';
import { isEnglishLocale } from './language.js';
import { rewriteOf } from './rewriting.js';
import { analyse, severityOf, sightingsIn, type Sighted } from './sightings.js';
import type { Context, Finding, MessageFinding, MessageText, Rewrite } from './types.js';

const MAX_SHOWN = 70;
const MAX_REWRITES = 3;
/** A rewrite is reviewed with the whole text around it; nobody rewrites longer texts one by one. */
const MAX_REWRITTEN = 20_000;

/** The context of a text of which nothing is known. */
const UNKNOWN: Context = {};
const NOTHING_KNOWN = /* @__PURE__ */ new CompleteContext(UNKNOWN);

/** The words as a message quotes them: on one line and not too long. */
export function quoted(words: string): string {
  const line = words
    .slice(0, MAX_SHOWN * 4)
    .replace(/\s+/g, ' ')
    .trim();
  return `“${line.length > MAX_SHOWN ? `${line.slice(0, MAX_SHOWN - 1).trimEnd()}…` : line}”`;
}

/** What is reviewed together with its context. */
interface Reviewed {
  readonly text: string;
  readonly context: CompleteContext;
  readonly surroundings: Surroundings;
}

const sightingsOf = ({ text, context, surroundings }: Reviewed): readonly Sighted[] =>
  sightingsIn(text, context, analyse(text, context, surroundings, 'suspect'));

const faultsIn = (found: readonly Sighted[]): string[] => found.map(({ fault }) => fault.id);

/** Rewrites that leave fewer findings than before and bring in no new one. */
function cleanRewrites(reviewed: Reviewed, sighted: Sighted, before: readonly Sighted[]): Rewrite[] {
  const rewrites: Rewrite[] = [];
  if (reviewed.text.length > MAX_REWRITTEN) return rewrites;
  for (const replacement of sighted.replacements?.() ?? []) {
    const rewrite = rewriteOf(reviewed.text, replacement);
    if (rewrite === undefined || rewrites.some((other) => other.result === rewrite.result)) continue;
    const left = faultsIn(before);
    const after = faultsIn(sightingsOf({ ...reviewed, text: rewrite.result }));
    const nothingNew = after.every((id) => {
      const at = left.indexOf(id);
      if (at !== -1) left.splice(at, 1);
      return at !== -1;
    });
    if (nothingNew && left.length > 0) rewrites.push(rewrite);
    if (rewrites.length === MAX_REWRITES) break;
  }
  return rewrites;
}

function findingOf(reviewed: Reviewed, sighted: Sighted, all: readonly Sighted[]): Finding {
  const { fault, start, end, wording } = sighted;
  const excerpt = reviewed.text.slice(start, end);
  const shape = wording.shape ?? fault.shape;
  const message = `${quoted(excerpt)} ${wording.problem ?? fault.problem}. ${wording.remedy ?? fault.remedy}`;
  let rewrites: readonly Rewrite[] | undefined;
  return {
    fault: fault.id,
    severity: severityOf(fault, reviewed.context) === 'error' ? 'error' : 'warn',
    range: [start, end],
    excerpt,
    message: shape === undefined || sighted.replacements !== undefined ? message : `${message} Fill in: “${shape}”`,
    why: fault.why,
    // Made when somebody asks: most callers of a clean code base never do, and every rewrite is reviewed again.
    get rewrites() {
      return (rewrites ??= cleanRewrites(reviewed, sighted, all));
    },
    ...(shape === undefined ? {} : { shape }),
  };
}

/**
 * Reviews one text and says which of its words let the reader down, why, and what to write instead.
 *
 * @param text - The text as it is stored, placeholders and tags included.
 * @param context - Where it stands and who reads it; what isn't known is left out.
 * @returns Findings in the order of the text; none for an empty text or one that isn't English. Never throws, whatever the text holds.
 */
export function review(text: string, context: Context = UNKNOWN): Finding[] {
  if (text.length < 2 || !isEnglishLocale(context.locale)) return [];
  const complete = context === UNKNOWN ? NOTHING_KNOWN : new CompleteContext(context, text);
  const reviewed = { text, context: complete, surroundings: ALONE };
  const found = sightingsOf(reviewed);
  if (found.length === 0) return [];
  return found.map((sighted) => findingOf(reviewed, sighted, found));
}

function partsOf({ title, body, actions = [] }: MessageText, given: Context): MessagePart[] {
  const context = new CompleteContext(given);
  const prose = { title, body };
  const parts: MessagePart[] = [];
  for (const part of ['title', 'body'] as const) {
    const text = prose[part];
    if (text !== undefined && text !== '')
      parts.push({ part, text, analyses: analyse(text, context, ALONE, 'all'), context });
  }
  const button = new CompleteContext({ ...given, surface: 'button' });
  for (const [index, text] of actions.entries())
    parts.push({ part: 'actions', index, text, analyses: analyse(text, button, ALONE, 'all'), context: button });
  return parts;
}

/** What the other parts of a message say; buttons are steps, and say nothing about what happened. */
function surroundingsOf(part: MessagePart, parts: readonly MessagePart[]): Surroundings {
  const others = parts.flatMap((other) => (other === part || other.part === 'actions' ? [] : other.analyses));
  const some = (test: (analysis: Analysis) => boolean): boolean => others.some(test);
  return {
    explained: some((analysis) => analysis.isExplained),
    wayOn: some((analysis) => analysis.evidence('wayOn').length > 0),
    concrete: some((analysis) => analysis.sentences.some((sentence) => analysis.hasContent(sentence))),
  };
}

/**
 * Reviews words that are shown together as one message: a general title is fine when the body names the thing and a
 * step, and a problem without any way on is a finding of its own.
 *
 * @param message - Title, body and the words on its buttons or links; leave out what isn't there.
 * @param context - Where the message stands; actions are reviewed as buttons.
 * @returns Findings in the order title, body, actions; each range is an offset into its own part. Never throws.
 */
export function reviewMessage(message: MessageText, context: Context = UNKNOWN): MessageFinding[] {
  if (!isEnglishLocale(context.locale)) return [];
  const parts = partsOf(message, context);
  const deadEnd = judgeDeadEnd(parts);
  return parts.flatMap((part) => {
    const surroundings = surroundingsOf(part, parts);
    const reviewed = { text: part.text, context: part.context, surroundings };
    for (const analysis of part.analyses) analysis.surroundings = surroundings;
    const found = sightingsIn(part.text, part.context, part.analyses, deadEnd?.part === part ? [deadEnd.sighting] : []);
    const place = part.index === undefined ? { part: part.part } : { part: part.part, index: part.index };
    return found.map((sighted) => withPlace(findingOf(reviewed, sighted, found), place));
  });
}

/** Copies the getter too: a spread would make all rewrites at once. */
const withPlace = (finding: Finding, place: Pick<MessageFinding, 'part' | 'index'>): MessageFinding =>
  Object.defineProperties({ ...place }, Object.getOwnPropertyDescriptors(finding)) as MessageFinding;
