// npm run bench [-- folder of JSON locale files]: what a review costs, beside write-good and alex, in one run.
// Times are of the processor, the best of several rounds, so that other programs disturb them less.
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
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
// The first rounds of each are spent on being compiled to machine code; the best one is counted.
const alone = best(() => all.forEach(({ text }) => review(text)), 25) / all.length;
const keyed = best(() => all.forEach(({ text, key }) => review(text, { key })), 25) / all.length;
const good = best(() => all.forEach(({ text }) => writeGood(text)), 3) / all.length;
const some = all.filter((_, index) => index % Math.ceil(all.length / 60) === 0);
const harsh = best(() => some.forEach(({ text }) => alex(text)), 5) / some.length;
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
function findAll(sources) {
  const machine = new Machine(readGrammar(sources, lexicon, flagClasses));
  return best(() => {
    for (const { text } of all) for (const reading of readingsOf(text)) machine.find(reading);
  }, 6);
}
const once = findAll(phrases);
const twice = findAll([...phrases, ...more]);
row(
  `${phrases.length * 2} phrases instead of ${phrases.length}`,
  `${round((twice / once - 1) * 100, 0)} % more for finding, ${round(((twice - once) / (alone * all.length)) * 100, 0)} % for a review`,
  '< 20 %',
);

// ---- long texts -------------------------------------------------------------------------------------------------------
/** @type {Record<string, (n: number) => string>} */
const shapes = {
  'sorry for the inconvenience …': (n) => 'sorry for the inconvenience '.repeat(n / 28),
  'It failed. Oops! …': (n) => 'It failed. Oops! '.repeat(n / 17),
  'Please try again later. …': (n) => 'Please try again later. '.repeat(n / 24),
  'if it fails, kindly …': (n) => 'if it fails, kindly '.repeat(n / 20),
  'one long word': (n) => 'a'.repeat(n),
  '{{{{': (n) => '{'.repeat(n),
  '{}{}': (n) => '{}'.repeat(n / 2),
  '<a<a<a': (n) => '<a'.repeat(n / 2),
  '<code><code>': (n) => '<code>'.repeat(n / 6),
  '%(%(%(': (n) => '%('.repeat(n / 2),
  '$t($t(': (n) => '$t('.repeat(n / 3),
  '!!!!': (n) => '!'.repeat(n),
  '! ! ! !': (n) => 'NO! '.repeat(n / 4),
  '[[[[': (n) => '['.repeat(n),
  '[[a|[[a|': (n) => '[[a|'.repeat(n / 4),
  '````': (n) => '` '.repeat(n / 2),
  '&a&a&a': (n) => '&a'.repeat(n / 2),
  'new lines': (n) => '\n'.repeat(n),
  'a.a.a.a': (n) => 'ab.'.repeat(n / 3),
  'a@!a@!': (n) => 'ab@!'.repeat(n / 4),
  snake_case_: (n) => 'aB_'.repeat(n / 3),
  'nested plurals': (n) => '{a, plural, one {'.repeat(n / 19) + 'x' + '}}'.repeat(n / 19),
  'Fluent in Fluent': (n) => '{ $a -> [b] '.repeat(n / 13) + '}'.repeat(n / 13),
  '100,000 branches': (n) => `{a, select, ${'b {it failed} '.repeat(n / 14)}}`,
};
let worst = { name: '', ratio: 0 };
let slowest = { name: '', time: 0 };
for (const [name, shape] of Object.entries(shapes)) {
  const [half, whole] = [shape(500_000), shape(1_000_000)];
  // By turns, so that other programs disturb both alike.
  let [short, long] = [Infinity, Infinity];
  for (let turn = 0; turn < 4; turn += 1) {
    short = Math.min(
      short,
      best(() => review(half), 1),
    );
    long = Math.min(
      long,
      best(() => review(whole), 1),
    );
  }
  // Below a few milliseconds the clock says more about itself than about the text.
  if (long > 8_000 && long / short > worst.ratio) worst = { name, ratio: long / short };
  if (long > slowest.time) slowest = { name, time: long };
}
row(
  `1 MB against half of it, ${Object.keys(shapes).length} shapes`,
  `${round(worst.ratio)} × (${worst.name})`,
  '≤ 2.2 ×',
);
row('the slowest of them, 1 MB', `${round(slowest.time / 1000, 0)} ms (${slowest.name})`, '');

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
