// npm run bench [-- folder of JSON locale files]: what a review costs, beside write-good and alex, in one run.
// Times are of the processor, the best of several rounds, so that other programs disturb them less.
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { text as alex } from 'alex';
import { buildSync } from 'esbuild';
import writeGood from 'write-good';
import { flagClasses } from '../dist/grammar/flags.js';
import { lexicon } from '../dist/grammar/lexicon.js';
import { Machine } from '../dist/grammar/machine.js';
import { readGrammar } from '../dist/grammar/vocabulary.js';
import { review } from '../dist/index.js';
import { allPhrases } from '../dist/rules.js';
import { readingsOf } from '../dist/text/scan.js';
import { shapes } from './shapes.mjs';
import { strings } from './strings.mjs';

const place = process.argv[2] ?? process.env.TACTFUL_STRINGS;
const all = strings(place);

function processorTime() {
  const { user, system } = process.cpuUsage();
  return user + system;
}

/** @returns µs of the best round. @param {() => void} work @param {number} rounds */
function best(work, rounds) {
  let least = Infinity;
  for (let round = 0; round < rounds; round += 1) {
    const start = processorTime();
    work();
    least = Math.min(least, processorTime() - start);
  }
  return least;
}

/** @param {string} what @param {string} figure @param {string} goal */
const row = (what, figure, goal) => console.log(`${what.padEnd(40)}  ${figure.padEnd(52)}  ${goal}`);
/** @param {number} figure @param {number} [digits] */
const round = (figure, digits = 2) => figure.toFixed(digits);

console.log(
  `${all.length} strings ${place === undefined ? 'of published packages and our own examples' : `of ${place}`}\n`,
);

// ---- one string -------------------------------------------------------------------------------------------------------
// By turns, so that other programs disturb all of them alike, and the best round of each: the first are spent on being
// compiled to machine code.
const some = all.filter((_, index) => index % Math.ceil(all.length / 60) === 0);
let [alone, keyed, good, harsh] = [Infinity, Infinity, Infinity, Infinity];
for (let turn = 0; turn < 30; turn += 1) {
  alone = Math.min(alone, best(() => all.forEach(({ text }) => review(text)), 1) / all.length);
  keyed = Math.min(keyed, best(() => all.forEach(({ text, key }) => review(text, { key })), 1) / all.length);
  if (turn % 6 !== 5) continue;
  good = Math.min(good, best(() => all.forEach(({ text }) => writeGood(text)), 1) / all.length);
  harsh = Math.min(harsh, best(() => some.forEach(({ text }) => alex(text)), 1) / some.length);
}
row('review of one string', `${round(alone)} µs`, '≤ 2 µs');
row('  with its key', `${round(keyed)} µs`, '');
row('write-good, the same strings', `${round(good, 0)} µs, ${round(good / alone, 0)} × as long`, '≥ 50 ×');
row(`alex, ${some.length} of them`, `${round(harsh, 0)} µs, ${round(harsh / alone, 0)} × as long`, '≥ 1000 ×');

// ---- twice the phrases ------------------------------------------------------------------------------------------------
// The same phrases once more, with every word exchanged for another of their words: as many starts in real text as before.
const phrases = allPhrases();
const word = /(?<![<\w=.-])[a-z][a-z']+(?![\w>=])/g;
const words = [...new Set(phrases.flatMap((phrase) => phrase.match(word) ?? []))];
const other = new Map(words.map((one, index) => [one, words[(index + 7) % words.length] ?? one]));
const more = phrases.map((phrase) => phrase.replace(word, (one) => other.get(one) ?? one));
/** @param {readonly string[]} sources */
function finder(sources) {
  const machine = new Machine(readGrammar(sources, lexicon, flagClasses));
  const readings = all.flatMap(({ text }) => readingsOf(text));
  return () => {
    for (const reading of readings) machine.find(reading);
  };
}
const finders = [finder(phrases), finder([...phrases, ...more])];
const finding = finders.map(() => Infinity);
for (let turn = 0; turn < 12; turn += 1)
  for (const [index, find] of finders.entries()) finding[index] = Math.min(finding[index] ?? Infinity, best(find, 1));
const [once = 0, twice = 0] = finding;
row(
  `${phrases.length * 2} phrases instead of ${phrases.length}`,
  `${round((twice / once - 1) * 100, 0)} % more for finding, ${round(((twice - once) / (alone * all.length)) * 100, 0)} % for a review`,
  '< 20 %',
);

// ---- long texts -------------------------------------------------------------------------------------------------------
// How much longer twice the text takes, from the times of a quarter, a half and a whole megabyte: by turns, the best of each,
// with the garbage of the one before taken out. A single pair of times says more about the garbage than about the text.
const LENGTHS = [250_000, 500_000, 1_000_000];
/** A text that takes fewer µs is reviewed as often as fills them: below, the clock says more about itself than about the text. */
const MEASURABLE = 30_000;
setFlagsFromString('--expose-gc');
const collectGarbage = /** @type {() => void} */ (runInNewContext('gc'));
const growth = Object.entries(shapes).map(([name, shape]) => {
  const texts = LENGTHS.map(shape);
  const times = LENGTHS.map(() => Infinity);
  const shortest = best(() => review(texts[0] ?? ''), 3);
  const repeats = Math.max(1, Math.round(MEASURABLE / shortest));
  for (let turn = 0; turn < 4; turn += 1)
    for (const [index, text] of texts.entries()) {
      collectGarbage();
      const time = best(() => {
        for (let count = 0; count < repeats; count += 1) review(text);
      }, 1);
      times[index] = Math.min(times[index] ?? Infinity, time / repeats);
    }
  const [first = 0, , last = 0] = times;
  return { name, time: last, ratio: Math.sqrt(last / first) };
});
const steepest = [...growth].sort((a, b) => b.ratio - a.ratio);
const slowest = [...growth].sort((a, b) => b.time - a.time);
const told = (/** @type {typeof growth} */ list, /** @type {(one: (typeof growth)[number]) => string} */ figure) =>
  list
    .slice(0, 3)
    .map((one) => `${figure(one)} (${one.name})`)
    .join(', ');
row(
  `twice the text, ${growth.length} shapes up to 1 MB`,
  told(steepest, ({ ratio }) => `${round(ratio)} ×`),
  '≤ 2.2 ×',
);
row(
  'the slowest of them, 1 MB',
  told(slowest, ({ time }) => `${round(time / 1000, 0)} ms`),
  '',
);

// ---- loading and weight -----------------------------------------------------------------------------------------------
const entry = fileURLToPath(new URL('../dist/index.js', import.meta.url));
const probe = (/** @type {string} */ code) =>
  Math.min(
    ...Array.from({ length: 5 }, () =>
      Number(
        execFileSync(
          process.execPath,
          [
            '--input-type=module',
            '-e',
            `const at = () => { const { user, system } = process.cpuUsage(); return (user + system) / 1000; }; ${code}`,
          ],
          { encoding: 'utf8' },
        ),
      ),
    ),
  );
const url = JSON.stringify(new URL('../dist/index.js', import.meta.url).href);
row(
  'loading the package',
  `${round(probe(`const a = at(); await import(${url}); console.log(at() - a);`), 1)} ms`,
  '≤ 15 ms',
);
row(
  'its first review',
  `${round(probe(`const { review } = await import(${url}); const a = at(); review('Something went wrong.'); console.log(at() - a);`), 0)} ms`,
  '',
);
const { outputFiles } = buildSync({
  stdin: { contents: `export { review, reviewMessage } from ${JSON.stringify(entry)};`, resolveDir: '.' },
  bundle: true,
  minify: true,
  format: 'esm',
  write: false,
});
row(
  'review and reviewMessage, bundled',
  `${round(gzipSync(outputFiles[0]?.contents ?? '').length / 1000, 1)} kB gzip`,
  '≤ 25 kB',
);
