import { faults } from '@tactful/engine';
import { lintRealLocales, realLocales } from './real-locales.js';
import { chart, faultOf, findings, summary } from './report.js';
import { root } from './run.js';
import { block, counted, paint, seconds } from './terminal.js';

const say = (/** @type {string[]} */ ...lines) => process.stdout.write(`${lines.join('\n')}\n`);

/** @param {string} fault */
const whyOf = (fault) => faults.find(({ id }) => id === fault)?.why;

/** Prints what the linter says about words that nobody here wrote: each finding, then by fault, then the keys with the most. */
export async function printRealReport() {
  const locales = realLocales();
  const start = performance.now();
  const results = await lintRealLocales(locales);
  const took = performance.now() - start;

  const keyOf = (/** @type {string} */ filePath, /** @type {number} */ line) =>
    locales.find((locale) => filePath.endsWith(locale.filePath))?.keys.get(line);
  say(...findings(results, { whyOf, nameOf: (result, line) => keyOf(result.filePath, line) }, { cwd: root }));

  say('', '', paint('bold', '  By fault'), '', ...chart(results));

  /** @type {Map<string, string[]>} */
  const worst = new Map();
  for (const { filePath, messages } of results) {
    for (const message of messages) {
      const key = keyOf(filePath, message.line) ?? `line ${message.line}`;
      worst.set(key, [...(worst.get(key) ?? []), faultOf(message)]);
    }
  }
  const ten = [...worst].sort(([, a], [, b]) => b.length - a.length).slice(0, 10);
  say('', paint('bold', '  The ten keys with the most findings'), '');
  for (const [key, faultsThere] of ten) {
    say(...block(`${key}: ${faultsThere.join(', ')}`, { indent: 2, lead: `${faultsThere.length}  ` }));
  }

  const strings = locales.map((locale) => `${counted(locale.strings, 'string')} of ${locale.name}`).join(' and ');
  say('', ...block(`${summary(results)} ${strings}, read in ${seconds(took)}.`, { indent: 2, style: 'bold' }), '');
}
