// How the root scripts write to a terminal: colour only where it is wanted, and never wider than the window.
import { styleText } from 'node:util';

/** @typedef {Parameters<typeof styleText>[0]} Style */

const { env, stdout } = process;

/** `hasColors` knows NO_COLOR, NODE_DISABLE_COLORS, FORCE_COLOR and TERM; a pipe gets plain text unless it asks. */
export const hasColour = stdout.isTTY ? stdout.hasColors() : Boolean(env['FORCE_COLOR'] && env['FORCE_COLOR'] !== '0');

/** Columns to write in: the window's, and never more than can be read comfortably. */
export const width = Math.max(32, Math.min(stdout.isTTY ? stdout.columns : 100, 100));

/**
 * @param {Style} style
 * @param {string} text
 */
export const paint = (style, text) => (hasColour ? styleText(style, text) : text);

/**
 * Breaks a text into lines that fit, at spaces that may be broken at. A word longer than a line stays whole, so that a path can still be copied.
 *
 * @param {string} text
 * @param {number} columns
 */
export function wrap(text, columns) {
  /** @type {string[]} */
  const lines = [];
  let line = '';
  for (const word of text.split(/[ \n\t]+/).filter(Boolean)) {
    if (line !== '' && line.length + 1 + word.length > columns) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return line === '' ? lines : [...lines, line];
}

/**
 * A text as lines behind a margin; the first line may carry a lead such as `→ `.
 *
 * @param {string} text
 * @param {{ indent?: number, lead?: string, style?: Style }} [options]
 */
export function block(text, { indent = 0, lead = '', style } = {}) {
  const margin = ' '.repeat(indent);
  return wrap(text, width - indent - lead.length).map((line, index) => {
    const words = style === undefined ? line : paint(style, line);
    return margin + (index === 0 ? paint('dim', lead) : ' '.repeat(lead.length)) + words;
  });
}

/**
 * @param {number} count
 * @param {string} one
 * @param {string} [many]
 */
export const counted = (count, one, many = `${one}s`) =>
  `${count.toLocaleString('en-GB').replaceAll(',', '\u00a0')} ${count === 1 ? one : many}`;

/** @param {number} milliseconds */
export const seconds = (milliseconds) => `${(milliseconds / 1000).toFixed(1)}\u00a0s`;
