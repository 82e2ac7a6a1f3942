// Starts the tools of this repository as a person would, but quietly: what they say is shown when it is needed.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** No tool may phone home, ask a question or advertise. */
const quietly = {
  TURBO_TELEMETRY_DISABLED: '1',
  TURBO_NO_UPDATE_NOTIFIER: '1',
  STORYBOOK_DISABLE_TELEMETRY: '1',
  DO_NOT_TRACK: '1',
};

/**
 * Runs a program of `node_modules/.bin` through npm's own path, or node itself.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @returns {Promise<{ ok: boolean, output: string }>} `output` is both streams in the order in which they were written.
 */
export function run(command, args) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...quietly },
      stdio: ['ignore', 'pipe', 'pipe'],
      // On Windows the programs in node_modules/.bin are command files, which only a shell starts.
      shell: process.platform === 'win32',
    });
    let output = '';
    const listen = (/** @type {Buffer} */ chunk) => (output += chunk.toString());
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.on('error', (error) => resolve({ ok: false, output: `${command} could not be started: ${error.message}\n` }));
    child.on('close', (code) => resolve({ ok: code === 0, output }));
  });
}

/**
 * Runs tasks of the workspaces, each after what it depends on. One that fails doesn't keep the others from being run.
 *
 * @param {readonly string[]} tasks Task names and turbo's own options.
 * @param {string} [concurrency] How many at once. Test runners use every core by themselves, so one at a time is enough of them.
 */
export const turbo = (tasks, concurrency = '100%') =>
  run('turbo', [
    'run',
    ...tasks,
    '--continue=dependencies-successful',
    '--output-logs=errors-only',
    '--log-order=grouped',
    `--concurrency=${concurrency}`,
  ]);
