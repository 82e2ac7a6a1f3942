// Story tests need a Chromium. This finds the one that is there, so that nobody has to set anything up first.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright';

/** How to get a browser, for the places that have to say so. */
export const howToGetABrowser =
  'To run the browser tests, run “npx playwright install chromium”, or set CHROMIUM_PATH to a Chromium or Chrome that you have.';

const namesOnPath = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];

const wellKnownPlaces = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ...[process.env['PROGRAMFILES'], process.env['PROGRAMFILES(X86)'], process.env['LOCALAPPDATA']].flatMap((folder) =>
    folder === undefined ? [] : [join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe')],
  ),
];

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function installed() {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const onPath = namesOnPath.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, ...wellKnownPlaces].find(isExecutable);
}

/** Debian and its relatives, as root and with apt: the one place where installing a browser asks nobody anything. */
function canInstallWithApt() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  // Ubuntu's “chromium” package only points at a snap, which does not start in a container.
  return existsSync('/etc/os-release') && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
}

function installWithApt() {
  const options = {
    stdio: /** @type {const} */ ('ignore'),
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  const install = () =>
    spawnSync('apt-get', ['install', '--yes', '--no-install-recommends', 'chromium', 'fonts-liberation'], options)
      .status === 0;
  // A fresh image has no package lists, so the first attempt may fail for want of them.
  return install() || (spawnSync('apt-get', ['update'], options).status === 0 && install());
}

/**
 * Finds a Chromium that can be started: `CHROMIUM_PATH`, Playwright's own download, one that is installed, and on Debian as root the
 * distribution's, which it installs.
 *
 * @param {{ say?: (line: string) => void }} [options] `say` is told when something takes a while.
 * @returns {{ path: string } | { problem: string }} An absolute path, or one sentence that says why there is none.
 */
export function findBrowser({ say = () => undefined } = {}) {
  const asked = process.env['CHROMIUM_PATH'];
  if (asked) {
    return isExecutable(asked)
      ? { path: asked }
      : { problem: `CHROMIUM_PATH names ${asked}, but there is no program there.` };
  }
  const downloaded = chromium.executablePath();
  const found = isExecutable(downloaded) ? downloaded : installed();
  if (found !== undefined) return { path: found };
  if (canInstallWithApt()) {
    say('Installing Chromium from Debian for the browser tests. This happens once.');
    installWithApt();
    const fresh = installed();
    if (fresh !== undefined) return { path: fresh };
  }
  return { problem: 'No Chromium or Chrome was found on this machine.' };
}
