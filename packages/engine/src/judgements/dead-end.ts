/**
 * A message is a dead end when it reports a problem and gives no step: none in its words, and no button but one that
 * puts it away. Only a whole message can be judged so; a title alone always seems to lead nowhere.
 */
import type { Analysis, Sentence } from '../analysis.js';
import type { CompleteContext } from '../context.js';
import { Flag } from '../grammar/flags.js';
import { TokenKind } from '../text/reading.js';
import type { MessageFinding } from '../types.js';
import type { Sighting } from './judgement.js';

/** A part of a message, as it was read. */
export interface MessagePart extends Pick<MessageFinding, 'part' | 'index'> {
  readonly text: string;
  readonly context: CompleteContext;
  readonly analyses: readonly Analysis[];
}

/** Buttons that put the message away and leave the problem where it is. */
const DISMISSALS = new Set([
  'close',
  'ok',
  'okay',
  'dismiss',
  'got it',
  'cancel',
  'done',
  'hide',
  'understood',
  'i understand',
  'not now',
  'x',
  '×',
  '',
]);
/** Behind a word like "export" these make it a thing that something happened to, not a step. */
const NOT_INSTRUCTED = new Set(
  "not is isn't was wasn't were has hasn't have had could couldn't can can't cannot did didn't won't will error failure : - –".split(
    ' ',
  ),
);

const isDismissal = ({ part, text }: MessagePart): boolean =>
  part === 'actions' &&
  DISMISSALS.has(
    text
      .toLowerCase()
      .replace(/[.!]+$/, '')
      .trim(),
  );

function isInstruction(sentence: Sentence, analysis: Analysis): boolean {
  if ((analysis.flagsAt(sentence.start) & Flag.imperative) === 0) return false;
  const next = sentence.start + 1 < sentence.end ? analysis.token(sentence.start + 1).text : '';
  return !next.endsWith('ed') && !NOT_INSTRUCTED.has(next);
}

/** A web or e-mail address, a link, or a placeholder that says it holds one. */
const holdsAddress = (analysis: Analysis): boolean =>
  /<a[\s>]/i.test(analysis.text) ||
  analysis.tokens.some(({ kind, start, end }) => {
    if (kind !== TokenKind.Placeholder) return false;
    const raw = analysis.text.slice(start, end);
    return /^[\w.+-]+(?:@|:\/\/|\.\w)/.test(raw) || /link|url|phone|contact|support/i.test(raw);
  });

const givesStep = (analysis: Analysis): boolean =>
  analysis.evidence('step').length > 0 ||
  analysis.evidence('retry').length > 0 ||
  analysis.sentences.some((sentence) => sentence.closing === '?' || isInstruction(sentence, analysis)) ||
  holdsAddress(analysis);

function reportsProblem(parts: readonly MessagePart[]): boolean {
  const intent = parts[0]?.context.intent;
  if (intent !== undefined) return intent === 'error' || intent === 'warning';
  return parts.some(({ analyses }) =>
    analyses.some(
      (analysis) =>
        analysis.failures.length > 0 ||
        analysis.sentences.some(
          // "No failed backups" is good news.
          (sentence) => analysis.token(sentence.start).text !== 'no' && analysis.hasFlag(Flag.badNews, sentence),
        ),
    ),
  );
}

/** @returns where to point at: the last sentence of the last part that isn't a button. */
export function judgeDeadEnd(parts: readonly MessagePart[]): { part: MessagePart; sighting: Sighting } | undefined {
  const prose = parts.filter(({ part }) => part !== 'actions');
  const part = prose.at(-1);
  const sentence = part?.analyses[0]?.sentences.at(-1);
  if (part === undefined || sentence === undefined || !reportsProblem(prose)) return undefined;
  if (parts.some((other) => other.part === 'actions' && !isDismissal(other))) return undefined;
  if (prose.some(({ analyses }) => analyses.some(givesStep))) return undefined;
  return { part, sighting: { fault: 'dead-end', start: sentence.start, end: sentence.end } };
}
