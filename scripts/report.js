// The copy report: what ESLint found, shown to a person. It knows nothing of our rules but their names; the words come from ESLint's messages.
import { relative } from 'node:path';
import { block, counted, hasColour, paint, width } from './terminal.js';

/**
 * @typedef {import('eslint').ESLint.LintResult} LintResult
 * @typedef {import('eslint').Linter.LintMessage} LintMessage
 * @typedef {{ whyOf: (fault: string) => string | undefined, nameOf?: (result: LintResult, line: number) => string | undefined }} Knowledge
 */

const margin = 8;

/**
 * `tactful/no-vague` → `vague`. Anything else keeps its name; a file that could not be read has none.
 *
 * @param {LintMessage} message
 */
export const faultOf = ({ ruleId }) => ruleId?.replace(/^.*\/no-/, '') ?? 'could not be read';

/**
 * A file that can't be read is told with its remedy, and that it is the only one left out.
 *
 * @param {LintMessage} message
 */
const wordsOf = ({ fatal, message }) =>
  fatal === true ? `${message} Mend the file at this place; every other file was read.` : message;

/**
 * Cuts a line of source so that the words in question stay in sight.
 *
 * @param {string} source
 * @param {readonly [start: number, end: number][]} ranges
 * @param {number} columns
 * @returns {{ text: string, ranges: [start: number, end: number][] }}
 */
export function excerpt(source, ranges, columns) {
  const indent = source.length - source.trimStart().length;
  const first = Math.min(...ranges.map(([start]) => start));
  const last = Math.max(...ranges.map(([, end]) => end));
  let from = indent;
  // When the line is too long: a little before the first words to see where they stand, and what fits after that.
  if (last - indent > columns - 1) from = Math.max(indent, first - 12);
  const before = from > indent ? '…' : '';
  const room = columns - before.length;
  const cut = source.length - from > room;
  const text = before + (cut ? `${source.slice(from, from + room - 1)}…` : source.slice(from).trimEnd());
  const shift = before.length - from;
  return {
    text,
    ranges: ranges
      .map(
        ([start, end]) =>
          /** @type {[number, number]} */ ([Math.max(0, start + shift), Math.min(text.length, end + shift)]),
      )
      .filter(([start, end]) => start < end),
  };
}

/**
 * The source with its words underlined: by the terminal where it can, and by a second line where it can't.
 *
 * @param {string} text
 * @param {readonly [start: number, end: number][]} ranges
 */
function underlined(text, ranges) {
  const isMarked = Array.from({ length: text.length }, (_, at) =>
    ranges.some(([start, end]) => at >= start && at < end),
  );
  if (!hasColour)
    return [
      text,
      isMarked
        .map((marked) => (marked ? '~' : ' '))
        .join('')
        .trimEnd(),
    ];
  let line = '';
  for (let at = 0; at < text.length;) {
    let end = at + 1;
    while (end < text.length && isMarked[end] === isMarked[at]) end += 1;
    line += isMarked[at] ? paint(['yellow', 'underline'], text.slice(at, end)) : paint('dim', text.slice(at, end));
    at = end;
  }
  return [line];
}

/**
 * One line of source with everything that was found in it.
 *
 * @param {LintResult} result
 * @param {number} line
 * @param {readonly LintMessage[]} messages
 * @param {Knowledge} knowledge
 * @param {Set<string>} explained Faults whose reason was given further up; it is not said twice.
 */
function finding(result, line, messages, { whyOf, nameOf }, explained) {
  const source = (result.source ?? '').split(/\r\n|\r|\n/)[line - 1] ?? '';
  const ranges = messages.map((message) => {
    const start = message.column - 1;
    const end = message.endLine === line ? (message.endColumn ?? message.column) - 1 : source.length;
    return /** @type {[number, number]} */ ([start, Math.max(end, start + 1)]);
  });
  const shown = excerpt(source, ranges, width - margin);
  const [text = '', ...marks] = underlined(shown.text, shown.ranges);
  const lines = [`${paint('dim', String(line).padStart(margin - 2))}  ${text}`];
  lines.push(...marks.map((mark) => ' '.repeat(margin) + mark));
  const name = nameOf?.(result, line);
  if (name !== undefined) lines.push(...block(name, { indent: margin, style: 'dim' }));
  for (const message of messages) {
    const fault = faultOf(message);
    lines.push(...block(wordsOf(message), { indent: margin, lead: `${fault}: ` }));
    const why = explained.has(fault) ? undefined : whyOf(fault);
    if (why !== undefined) {
      explained.add(fault);
      lines.push(...block(why, { indent: margin, lead: 'why: ', style: 'dim' }));
    }
    const better = message.suggestions?.[0];
    if (better !== undefined) lines.push(...block(better.desc, { indent: margin, lead: '→ ', style: 'green' }));
  }
  return lines;
}

/**
 * @param {readonly LintMessage[]} messages
 * @returns {Map<number, LintMessage[]>}
 */
function byLine(messages) {
  const groups = new Map();
  for (const message of messages) groups.set(message.line, [...(groups.get(message.line) ?? []), message]);
  return groups;
}

/**
 * The findings, file by file and line by line.
 *
 * @param {readonly LintResult[]} results
 * @param {Knowledge} knowledge
 * @param {{ cwd: string, atMost?: number, onePerFault?: boolean }} options `atMost`: lines with findings to show. `onePerFault`: only
 *   lines with a fault that was not shown before. The summary counts all of them either way.
 * @returns {string[]}
 */
export function findings(results, knowledge, { cwd, atMost = Infinity, onePerFault = false }) {
  /** @type {Set<string>} */
  const explained = new Set();
  /** @type {Set<string>} */
  const seen = new Set();
  const lines = [];
  let shown = 0;
  for (const result of results) {
    if (result.messages.length === 0 || shown >= atMost) continue;
    lines.push('', `  ${paint('bold', relative(cwd, result.filePath))}`);
    for (const [line, messages] of byLine(result.messages)) {
      if (shown >= atMost) break;
      if (onePerFault && messages.every((message) => seen.has(faultOf(message)))) continue;
      for (const message of messages) seen.add(faultOf(message));
      shown += 1;
      lines.push('', ...finding(result, line, messages, knowledge, explained));
    }
  }
  return lines;
}

/**
 * How often each fault was found, the most frequent first.
 *
 * @param {readonly LintResult[]} results
 */
export function countByFault(results) {
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const message of results.flatMap((result) => result.messages)) {
    const fault = faultOf(message);
    counts.set(fault, (counts.get(fault) ?? 0) + 1);
  }
  return [...counts].sort(([a, most], [b, least]) => least - most || a.localeCompare(b));
}

/**
 * Findings by fault, as a small chart.
 *
 * @param {readonly LintResult[]} results
 */
export function chart(results) {
  const counts = countByFault(results);
  const longest = Math.max(0, ...counts.map(([fault]) => fault.length));
  const most = counts[0]?.[1] ?? 0;
  const room = Math.max(4, Math.min(30, width - longest - 12));
  return counts.map(([fault, count]) => {
    const bar = '▪'.repeat(Math.max(1, Math.round((count / most) * room)));
    return `  ${fault.padEnd(longest)}  ${String(count).padStart(4)}  ${paint('yellow', bar)}`;
  });
}

/**
 * One sentence that sums up a report.
 *
 * @param {readonly LintResult[]} results
 */
export function summary(results) {
  const withFindings = results.filter((result) => result.messages.length > 0);
  const count = withFindings.reduce((sum, result) => sum + result.messages.length, 0);
  if (count === 0) return `Nothing to report in ${counted(results.length, 'file')}.`;
  const better = withFindings
    .flatMap((result) => result.messages)
    .filter((message) => message.suggestions?.length).length;
  const offered = better === 0 ? '' : ` For ${better === count ? 'each' : better} of them a better wording is offered.`;
  return `${counted(count, 'finding')} in ${withFindings.length} of ${counted(results.length, 'file')}.${offered}`;
}
