// Prints the figures that the site holds itself to: `npm run figures -w @tactful/storybook`. None of them is a test, because a busy
// machine would fail it: the load is printed beside them.
import { spawnSync } from 'node:child_process';
import { cpus, loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { createServer, preview } from 'vite';

const folder = fileURLToPath(new URL('..', import.meta.url));
const built = fileURLToPath(new URL('../storybook-static', import.meta.url));

/** How often the landing page is opened. The middle one counts. */
const openings = 5;

/** A mid-range machine, as far as a fast one can play it. */
const slowdown = 4;

const load = () => `load ${loadavg()[0]?.toFixed(1) ?? '?'} on ${cpus().length} cores`;
const say = (/** @type {string} */ line) => process.stdout.write(`${line}\n`);

/**
 * @param {readonly number[]} values
 * @param {number} part 0.5 for the middle one.
 */
const quantile = (values, part) =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * part))] ?? 0;

function buildTime() {
  const start = performance.now();
  const { status, stderr } = spawnSync('npm', ['run', '--silent', 'build:site'], {
    cwd: folder,
    encoding: 'utf8',
    // Vite, which serves the site below, leaves “development” in the environment.
    env: { ...process.env, NODE_ENV: 'production' },
  });
  if (status !== 0) throw new Error(`The site couldn't be built, so nothing can be measured.\n${stderr}`);
  say(`static build               ${((performance.now() - start) / 1000).toFixed(1)} s, to be at most 30 (${load()})`);
}

/** Opens the landing page and types into it as soon as it can be typed into. */
async function landing() {
  const executablePath = process.env['CHROMIUM_PATH'];
  const server = await preview({
    configFile: false,
    logLevel: 'silent',
    root: built,
    appType: 'mpa',
    build: { outDir: '.' },
    preview: { port: 6110, host: '127.0.0.1' },
  });
  const address = server.resolvedUrls?.local[0] ?? 'http://127.0.0.1:6110/';
  const browser = await chromium.launch(executablePath === undefined ? {} : { executablePath });
  for (const throttle of [1, slowdown]) {
    const times = [];
    for (let opening = 0; opening < openings; opening += 1) {
      const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
      const devtools = await page.context().newCDPSession(page);
      await devtools.send('Emulation.setCPUThrottlingRate', { rate: throttle });
      const start = performance.now();
      await page.goto(address, { waitUntil: 'commit' });
      const box = page.getByRole('searchbox');
      await box.waitFor({ timeout: 60_000 });
      times.push(performance.now() - start);
      await page.close();
    }
    say(
      `landing page usable        ${(quantile(times, 0.5) / 1000).toFixed(2)} s in the middle of ${openings}, CPU slowed ${throttle} times, to be at most 1.5 (${load()})`,
    );
  }
  await browser.close();
  await server.close();
}

/** Types every query letter by letter, and asks each one for the right moment. */
async function search() {
  const vite = await createServer({
    configFile: false,
    root: folder,
    logLevel: 'silent',
    server: { middlewareMode: true },
  });
  /** @type {typeof import('../src/finder/finder.js')} */
  const { findMoments } = /** @type {any} */ (await vite.ssrLoadModule('/src/finder/finder.ts'));
  /** @type {typeof import('../src/finder/queries.js')} */
  const { queries } = /** @type {any} */ (await vite.ssrLoadModule('/src/finder/queries.ts'));
  /** @type {typeof import('../src/finder/fresh-queries.js')} */
  const { freshQueries, unseenQueries } = /** @type {any} */ (await vite.ssrLoadModule('/src/finder/fresh-queries.ts'));

  const times = [];
  for (const [query] of [...queries, ...freshQueries]) {
    for (let end = 1; end <= query.length; end += 1) {
      const start = performance.now();
      findMoments(query.slice(0, end));
      times.push(performance.now() - start);
    }
  }
  say(
    `search, each keystroke     ${quantile(times, 0.5).toFixed(2)} ms in the middle, ${quantile(times, 0.99).toFixed(1)} ms at the 99th of 100, of ${times.length} keystrokes, to be at most 16 (${load()})`,
  );
  for (const [name, list] of /** @type {const} */ ([
    ['queries it was made for  ', queries],
    ['queries that widened it  ', freshQueries],
    ['queries it hasn’t seen   ', unseenQueries],
  ])) {
    const missed = list.filter(([query, moment]) => findMoments(query)[0]?.moment !== moment);
    const near = list.filter(([query, moment]) =>
      findMoments(query)
        .slice(0, 3)
        .some((found) => found.moment === moment),
    );
    const share = Math.round((100 * (list.length - missed.length)) / list.length);
    say(
      `${name}  ${list.length - missed.length} of ${list.length} right first, ${share} of 100, to be at least 95; ${near.length} among the first three`,
    );
    for (const [query, moment] of missed)
      say(`  ${JSON.stringify(query.slice(0, 70))}: ${moment}, found ${findMoments(query)[0]?.moment ?? 'nothing'}`);
  }
  await vite.close();
}

const asked = process.argv.slice(2);
const wants = (/** @type {string} */ name) => asked.length === 0 || asked.includes(name);
if (wants('search')) await search();
if (wants('build')) buildTime();
if (wants('landing')) await landing();
