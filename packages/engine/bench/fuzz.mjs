// npm run fuzz [-- how many, seed, folder of JSON locale files]: reviews mutated strings and prints the slowest.
// Ends with 1 when a review throws or points outside its text.
import { review } from '../dist/index.js';
import { strings } from './strings.mjs';

const [count = '1000000', seed = '1', place] = process.argv.slice(2);
const pool = strings(place ?? process.env.TACTFUL_STRINGS).map(({ text }) => text);
const pieces = [
  ...[
    '{',
    '}',
    '{n, plural, one {',
    '} other {',
    '{{x}}',
    '%s',
    '%(',
    '$t(',
    '${',
    '<a href="x">',
    '</a>',
    '<',
    '&#39;',
    '`',
    '[[',
    '|',
    ']]',
  ],
  ...['!', '!!', '?', '. ', '…', ', ', '\n', '\u0000', '\ud83d', '🎉', '\u0301', '\u202e', 'ي', 'ß', "'", '’', '_'],
  ...['sorry ', 'you ', ' failed', ' invalid ', 'just ', ' error', 'NOT ', 'Oops'],
];

// A small generator of our own, so that a run can be repeated by its seed (mulberry32).
let state = Number(seed);
function random(/** @type {number} */ below) {
  state = (state + 0x6d2b79f5) | 0;
  let t = Math.imul(state ^ (state >>> 15), 1 | state);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) % below;
}
const oneOf = (/** @type {readonly string[]} */ list) => list[random(list.length)] ?? '';

function mutated() {
  let text = oneOf(pool);
  for (let times = random(4); times >= 0; times -= 1) {
    const at = random(text.length + 1);
    const to = Math.min(text.length, at + random(12));
    switch (random(5)) {
      case 0:
        text = text.slice(0, at) + oneOf(pieces) + text.slice(at);
        break;
      case 1:
        text = text.slice(0, at) + text.slice(to);
        break;
      case 2:
        text = text.slice(0, at) + text.slice(at, to).repeat(1 + random(20)) + text.slice(to);
        break;
      case 3:
        text = text.slice(0, at) + oneOf(pool).slice(random(20)) + text.slice(at);
        break;
      default:
        text = text.slice(0, at) + String.fromCharCode(random(0x10000)) + text.slice(to);
    }
  }
  return text;
}

/** @returns µs of the processor. @param {string} text */
function timeOf(text) {
  const start = process.cpuUsage();
  review(text);
  const { user, system } = process.cpuUsage(start);
  return user + system;
}

let findings = 0;
let unsound = 0;
let throws = 0;
let slowest = { time: 0, text: '' };
const started = process.cpuUsage();
for (let round = 0; round < Number(count); round += 1) {
  const text = mutated();
  const start = process.hrtime.bigint();
  try {
    const found = review(text);
    const time = Number(process.hrtime.bigint() - start) / 1000;
    // The first thousand teach the machine its states. What is slow only once was disturbed by something else.
    if (round >= 1000 && time > slowest.time) {
      const settled = Math.min(time, timeOf(text), timeOf(text));
      if (settled > slowest.time) slowest = { time: settled, text };
    }
    findings += found.length;
    for (const { range, excerpt } of found) if (text.slice(...range) !== excerpt || excerpt === '') unsound += 1;
  } catch (error) {
    throws += 1;
    console.error(`Throws on ${JSON.stringify(text)}:`, error);
  }
}
const { user, system } = process.cpuUsage(started);
console.log(
  `${count} strings, ${findings} findings, ${throws} throws, ${unsound} ranges off; ${((user + system) / Number(count)).toFixed(1)} µs each with its mutation, slowest ${slowest.time.toFixed(0)} µs (${slowest.text.length} characters: ${JSON.stringify(slowest.text.slice(0, 60))})`,
);
process.exitCode = throws + unsound > 0 ? 1 : 0;
