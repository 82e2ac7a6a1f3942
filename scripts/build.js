import { turbo } from './run.js';

/**
 * Builds what a command needs; a second time that takes no time. When it fails, says how and ends the process.
 *
 * @param {readonly string[]} packages Names of workspaces, each built after those it depends on.
 * @param {readonly string[]} [tasks]
 */
export async function buildOrExit(packages, tasks = ['build']) {
  const { ok, output } = await turbo([...tasks, ...packages.map((name) => `--filter=${name}...`)]);
  if (ok) return;
  process.stderr.write(`${output.trimEnd()}\n\nThe build failed; the lines above say where.\n`);
  process.exit(2);
}
