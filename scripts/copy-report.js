// What npm start and npm run copy print: the words of the example app and of real locale files, judged.
import { faults } from '@tactful/engine';
import { lintExampleApp } from './example-app.js';
import { lintRealLocales, realLocales } from './real-locales.js';
import { chart, findings, summary } from './report.js';
import { root } from './run.js';
import { block, counted, paint, seconds } from './terminal.js';

const say = (/** @type {string[]} */ ...lines) => process.stdout.write(`${lines.join('\n')}\n`);

/** @param {string} fault */
const whyOf = (fault) => faults.find(({ id }) => id === fault)?.why;

/** A look at each real locale file, one finding of a kind; `npm run copy:real` has the rest. */
const aLook = { cwd: root, atMost: 4, onePerFault: true };

/**
 * Prints the report.
 *
 * @returns {Promise<boolean>} Whether anything was found in the example app.
 */
export async function printCopyReport() {
  const example = await lintExampleApp();
  say('', paint('bold', '  The example app, a shop worded in a hurry'));
  say(...findings(example, { whyOf }, { cwd: root }));
  say('', ...chart(example), '', ...block(summary(example), { indent: 2, style: 'bold' }));

  const locales = realLocales();
  const start = performance.now();
  const real = await lintRealLocales(locales);
  const took = performance.now() - start;
  const strings = locales.reduce((sum, locale) => sum + locale.strings, 0);
  say('', '', paint('bold', '  Real locale files, as they are published'));
  for (const [index, result] of real.entries()) {
    const nameOf = (/** @type {unknown} */ _result, /** @type {number} */ line) => locales[index]?.keys.get(line);
    say(...findings([result], { whyOf: () => undefined, nameOf }, aLook));
  }
  const all = `${summary(real)} ${counted(strings, 'string')} read in ${seconds(took)}. npm run copy:real shows them all.`;
  say('', ...block(all, { indent: 2, style: 'bold' }), '');
  return example.some((result) => result.errorCount > 0);
}
