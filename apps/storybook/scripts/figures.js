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

const busyness = () => `load ${loadavg()[0]?.toFixed(1) ?? '?'} on ${cpus().length} cores`;
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
  say(
    `static build               ${((performance.now() - start) / 1000).toFixed(1)} s, to be at most 30 (${busyness()})`,
  );
}

/** Opens the landing page, types into it as soon as it can be typed into, and waits for the answer. */
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
    const answers = [];
    for (let opening = 0; opening < openings; opening += 1) {
      const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
      const devtools = await page.context().newCDPSession(page);
      await devtools.send('Emulation.setCPUThrottlingRate', { rate: throttle });
      const start = performance.now();
      await page.goto(address, { waitUntil: 'commit' });
      const box = page.getByRole('searchbox');
      await box.waitFor({ timeout: 60_000 });
      times.push(performance.now() - start);
      await box.fill('429');
      await page.getByRole('link', { name: /: 429/ }).first().waitFor({ timeout: 60_000 });
      answers.push(performance.now() - start);
      await page.close();
    }
    say(
      `landing page usable        ${(quantile(times, 0.5) / 1000).toFixed(2)} s in the middle of ${openings}, CPU slowed ${throttle} times, to be at most 1.5 (${busyness()})`,
    );
    say(
      `and has answered           ${(quantile(answers, 0.5) / 1000).toFixed(2)} s, from opening it to the first result of what is typed at once`,
    );
  }
  await browser.close();
  await server.close();
}

/** Phrases are left out a fifth at a time, and looked up as if nobody had thought of them. */
const parts = 5;

/** Types every query letter by letter, and asks each one for the right moment. */
async function search() {
  const vite = await createServer({
    configFile: false,
    root: folder,
    logLevel: 'silent',
    server: { middlewareMode: true },
  });
  const load = async (/** @type {string} */ name) =>
    /** @type {any} */ (await vite.ssrLoadModule(`/src/finder/${name}.ts`));
  /** @type {typeof import('../src/finder/finder.js')} */
  const { answer } = await load('finder');
  /** @type {typeof import('../src/finder/ranking.js')} */
  const { createRanking } = await load('ranking');
  /** @type {typeof import('../src/finder/phrases.js')} */
  const { phrases } = await load('phrases');
  /** @type {typeof import('../src/finder/queries.js')} */
  const { queries } = await load('queries');
  /** @type {typeof import('../src/finder/fresh-queries.js')} */
  const { freshQueries, unseenQueries } = await load('fresh-queries');
  /** @type {typeof import('../src/finder/worked-queries.js')} */
  const { workedQueries } = await load('worked-queries');
  /** @type {typeof import('../src/finder/put-aside-queries.js')} */
  const { putAsideQueries } = await load('put-aside-queries');

  const times = [];
  for (const [query] of [...queries, ...freshQueries, ...workedQueries]) {
    for (let end = 1; end <= query.length; end += 1) {
      const start = performance.now();
      answer(query.slice(0, end));
      times.push(performance.now() - start);
    }
  }
  say(
    `search, each keystroke     ${quantile(times, 0.5).toFixed(2)} ms in the middle, ${quantile(times, 0.99).toFixed(1)} ms at the 99th of 100, of ${times.length} keystrokes, to be at most 16 (${busyness()})`,
  );
  const start = performance.now();
  createRanking();
  say(`made ready for searching   ${(performance.now() - start).toFixed(0)} ms, once (${busyness()})`);

  /** @type {(list: readonly (readonly [string, ...string[]])[], among: number) => readonly (readonly [string, ...string[]])[]} */
  const right = (list, among) =>
    list.filter(([query, ...accepted]) =>
      answer(query)
        .found.slice(0, among)
        .some(({ moment }) => accepted.includes(moment)),
    );
  for (const [name, list, isPutAside] of /** @type {const} */ ([
    ['queries it was made for  ', queries, false],
    ['queries that widened it  ', freshQueries, false],
    ['queries it was worked on ', workedQueries, false],
    ['queries put aside, older ', unseenQueries, true],
    ['queries put aside, newer ', putAsideQueries, true],
  ])) {
    const first = right(list, 1);
    const share = Math.round((100 * first.length) / list.length);
    say(
      `${name}  ${first.length} of ${list.length} right first, ${share} of 100, to be at least 95; ${right(list, 3).length} among the first three`,
    );
    // Whoever reads the misses of a set that is put aside has used it up.
    if (isPutAside) continue;
    for (const [query, ...accepted] of list.filter((one) => !first.includes(one)))
      say(
        `  ${JSON.stringify(query.slice(0, 70))}: ${accepted.join(' or ')}, found ${answer(query).found[0]?.moment ?? 'nothing'}`,
      );
  }

  const all = Object.entries(phrases).flatMap(([moment, list]) => list.map((phrase) => ({ moment, phrase })));
  let found = 0;
  for (let part = 0; part < parts; part += 1) {
    const leftOut = all.filter((_, number) => number % parts === part);
    const rank = createRanking((phrase) => leftOut.some((one) => one.phrase === phrase));
    found += leftOut.filter(({ moment, phrase }) => rank(phrase)[0]?.moment === moment).length;
  }
  say(
    `phrases that are left out  ${found} of ${all.length} right first, ${Math.round((100 * found) / all.length)} of 100, by the others and by what words mean`,
  );
  await vite.close();
}

const asked = process.argv.slice(2);
const wants = (/** @type {string} */ name) => asked.length === 0 || asked.includes(name);
if (wants('search')) await search();
if (wants('build')) buildTime();
if (wants('landing')) await landing();
