// Runs a command with CHROMIUM_PATH set to the browser that is there: `node scripts/with-browser.js node scripts/figures.js`.
import { spawnSync } from 'node:child_process';
import { findBrowser, howToGetABrowser } from './find-browser.js';

const [command = 'node', ...args] = process.argv.slice(2);
const browser = findBrowser({ say: (line) => process.stderr.write(`${line}\n`) });
if ('problem' in browser) {
  process.stderr.write(`${browser.problem} ${howToGetABrowser}\n`);
  process.exitCode = 1;
} else {
  const { status } = spawnSync(command, args, {
    stdio: 'inherit',
    env: { ...process.env, CHROMIUM_PATH: browser.path },
    shell: process.platform === 'win32',
  });
  process.exitCode = status ?? 1;
}
