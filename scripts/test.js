// npm test: everything that can be checked on this machine. One line for each step, and the whole output of a step that fails.
import { existsSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser, howToGetABrowser } from './find-browser.js';
import { root, run, turbo } from './run.js';
import { block, counted, paint, seconds } from './terminal.js';

const say = (/** @type {string} */ line) => process.stdout.write(`${line}\n`);

const rooms = ['packages', 'apps'].flatMap((floor) =>
  readdirSync(join(root, floor)).map((name) => join(root, floor, name)),
);
const reports = [root, ...rooms].flatMap((folder) =>
  ['unit.json', 'browser.json'].map((name) => join(folder, 'reports', name)),
);

/**
 * Adds up what the test runs themselves reported; turbo keeps a report with the result that it belongs to. A file that could not even
 * be loaded counts as one failure.
 */
function countTests() {
  let passed = 0;
  let failed = 0;
  for (const path of reports.filter((report) => existsSync(report))) {
    /** @type {{ testResults: { status: string, assertionResults: { status: string }[] }[] }} */
    const { testResults } = JSON.parse(readFileSync(path, 'utf8'));
    for (const { status, assertionResults } of testResults) {
      const failures = assertionResults.filter((test) => test.status === 'failed').length;
      passed += assertionResults.filter((test) => test.status === 'passed').length;
      failed += failures === 0 && status === 'failed' ? 1 : failures;
    }
  }
  return { passed, failed };
}

for (const report of reports) rmSync(report, { force: true });

const onCi = Boolean(process.env['CI']) && process.env['CI'] !== 'false';
const browser = findBrowser({ say });
// Turbo hashes CHROMIUM_PATH, so a result that was reached without this browser is never taken for one with it.
if ('path' in browser) process.env['CHROMIUM_PATH'] = browser.path;

/** @type {string[]} */
const failures = [];

/**
 * @param {string} name
 * @param {() => Promise<{ ok: boolean, output: string }>} work
 */
async function step(name, work) {
  const start = performance.now();
  const { ok, output } = await work();
  const sign = ok ? paint('green', '✓') : paint('red', '✗');
  say(`${sign} ${name.padEnd(44)}${paint('dim', seconds(performance.now() - start).padStart(8))}`);
  if (!ok) {
    failures.push(name);
    say(`\n${output.trimEnd()}\n`);
  }
  return ok;
}

say('');
await step('Lockfile names every platform', () => run('node', ['scripts/check-lockfile.js']));
const built = await step('Packages and apps build', () => turbo(['build', 'build:site']));

if (built) {
  await step('Types', async () => {
    const workspaces = await turbo(['typecheck']);
    return workspaces.ok ? run('tsc', ['-p', 'tsconfig.json']) : workspaces;
  });
  await step('Imports follow the arrows of the house', () => run('node', ['scripts/check-boundaries.js']));
  await step('Lint', () => run('npm', ['run', '--silent', 'lint:built']));
  await step('Packages hold together for those who install them', () => turbo(['check:package']));
  await step('Unit tests', async () => {
    const workspaces = await turbo(['test'], '1');
    const scripts = await run('npm', ['run', '--silent', 'test:scripts']);
    return {
      ok: workspaces.ok && scripts.ok,
      output: `${workspaces.ok ? '' : workspaces.output}${scripts.ok ? '' : scripts.output}`,
    };
  });
  if ('path' in browser) {
    await step('Stories and pages in a real browser', () => turbo(['test:browser'], '1'));
  } else if (onCi) {
    failures.push('Stories and pages in a real browser');
    say([`✗ ${browser.problem} In CI that is a failure.`, howToGetABrowser].join('\n'));
  }
}

say('');
if (failures.length > 0) {
  say(paint('red', `${counted(failures.length, 'step')} failed: ${failures.join(', ')}.`));
} else if (!('path' in browser)) {
  const notRun = `NOT RUN: the stories and pages in a real browser. ${browser.problem} ${howToGetABrowser}`;
  say(block(notRun, { style: ['bold', 'yellow'] }).join('\n'));
}
const { passed, failed } = countTests();
say(`${passed} passed, ${failed} failed`);
process.exitCode = failures.length > 0 ? 1 : 0;
