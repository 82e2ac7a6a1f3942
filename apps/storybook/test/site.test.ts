import { faults } from '@tactful/engine';
import { moments } from '@tactful/moments';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright';
import { preview, type PreviewServer } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** The built site, opened as a reader opens it: what neither the build nor the story tests would notice shows here. */
const site = fileURLToPath(new URL('../storybook-static', import.meta.url));
const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

let server: PreviewServer;
let browser: Browser;
let address: string;

beforeAll(async () => {
  if (!existsSync(site))
    throw new Error('The site isn’t built, so it can’t be opened. Run “npm run build:site” first.');
  // In a folder, because that is where a site often ends up.
  server = await preview({
    configFile: false,
    logLevel: 'silent',
    root: site,
    base: '/words/',
    appType: 'mpa',
    build: { outDir: '.' },
    preview: { port: 6100, strictPort: false, host: '127.0.0.1' },
  });
  address = server.resolvedUrls?.local[0] ?? 'http://127.0.0.1:6100/words/';
  const executablePath = process.env['CHROMIUM_PATH'];
  browser = await chromium.launch(executablePath === undefined ? {} : { executablePath });
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

/** A page that remembers every complaint of the browser. */
async function open(path: string, options: BrowserContextOptions = {}): Promise<{ page: Page; complaints: string[] }> {
  const page = await browser.newPage(options);
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('requestfailed', (request) => {
    // A page that has been left for another one needs nothing any more.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') complaints.push(`${request.url()} could not be loaded`);
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(address) && !/^(data|blob):/.test(request.url()))
      complaints.push(`asked ${request.url()}`);
  });
  await page.goto(new URL(path, address).href);
  return { page, complaints };
}

describe('the built site', () => {
  it('leads from an error code to the words, and on to the playground and a component', async () => {
    const { page, complaints } = await open('./');
    const frame = page.frameLocator('#storybook-preview-iframe');
    await page.getByRole('searchbox', { name: 'What happened?' }).fill('insufficient_funds');
    await page
      .getByRole('link', { name: /Amount not covered/ })
      .first()
      .click();
    await frame.getByRole('heading', { name: 'Amount not covered', level: 1 }).waitFor();
    await frame.getByRole('radio', { name: 'not charged' }).check();
    await frame.getByText('You haven’t been charged').or(frame.getByText("You haven't been charged")).first().waitFor();

    await frame.getByRole('link', { name: 'Work on these words in the playground' }).click();
    await frame.getByRole('heading', { name: 'Playground', level: 1 }).waitFor();
    expect(await frame.getByRole('textbox', { name: 'Words' }).inputValue()).toContain('out of money');

    await page.goto(new URL('./?path=/story/components-notice--card-declined', address).href);
    await frame.getByRole('heading', { name: 'This card was declined' }).waitFor();
    await page.getByRole('tab', { name: /Accessibility/ }).click();
    await page
      .getByRole('tab', { name: /Violations/ })
      .first()
      .waitFor();
    expect(complaints).toEqual([]);
  });

  it('keeps what is typed before the program of the landing page has come', async () => {
    const page = await browser.newPage();
    let release = () => {};
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route('**/landing/*.js', async (route) => {
      await released;
      await route.continue();
    });
    // A page isn't loaded while its program is held back, so that isn't waited for.
    await page.goto(address, { waitUntil: 'commit' });
    await page.getByRole('searchbox', { name: 'What happened?' }).fill('card stolen');
    release();
    await page.getByText('the likeliest first').waitFor();
    expect(await page.getByRole('searchbox').inputValue()).toBe('card stolen');
    await page.close();
  });

  it('answers what its address asks for', async () => {
    const { page, complaints } = await open('./?q=do_not_honor');
    await page.getByRole('link', { name: /do_not_honor/ }).waitFor();
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('takes language and attempt for a component from the address, as the toolbar writes them', async () => {
    const { page, complaints } = await open('./?path=/story/components-payments--declined&globals=locale:de;attempt:3');
    const frame = page.frameLocator('#storybook-preview-iframe');
    await frame.getByText('Vorgangsnummer').waitFor();
    await page.getByRole('button', { name: 'Attempt' }).waitFor();
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('calls itself by its own name, and its contents pages', async () => {
    const { page } = await open('./?path=/docs/principles--docs');
    await page.getByPlaceholder('Find a page').first().waitFor();
    await page.waitForFunction(() => /Principles .*· Tactful$/.test(document.title));
    await page.close();
  });

  it('has the catalogue and the faults beside it, as data', async () => {
    const read = async (name: string) => (await fetch(new URL(name, address))).text();
    expect(JSON.parse(await read('moments.json'))).toHaveLength(Object.keys(moments).length);
    expect(JSON.parse(await read('faults.json'))).toHaveLength(faults.length);
    expect(await read('llms.txt')).toContain('money.declined: Card declined');
  });

  it('carries words in a link, and says what it could not use of one', async () => {
    const { page } = await open('./?path=/docs/playground--docs&text=Invalid%20input&surface=billboard');
    const frame = page.frameLocator('#storybook-preview-iframe');
    expect(await frame.getByRole('textbox', { name: 'Words' }).inputValue()).toBe('Invalid input');
    await frame.getByText(/asks for the surface “billboard”/).waitFor();
  });
});

const pages = {
  // The page in front of the site.
  '': 'Find the words',
  'find-the-words': 'Find the words',
  playground: 'Playground',
  drills: 'Drills',
  'moments-money-card-declined': 'Card declined',
  'moments-support-conversations-someone-is-angry': 'Someone is angry',
  'faults-vague': 'Vague',
  principles: 'Principles',
};

it('shows in forced colours which choice is taken', async () => {
  const { page } = await open('./iframe.html?viewMode=docs&id=moments-money-card-declined--docs', {
    forcedColors: 'active',
  });
  const ground = (name: string) =>
    page
      .getByRole('radio', { name, exact: true })
      .locator('+ span')
      .evaluate((word) => getComputedStyle(word).backgroundColor);
  expect(await ground('unknown')).not.toBe(await ground('charged'));
  await page.close();
});

it.each(['components-notice', 'moments-money-card-declined'])('fits 320 pixels: the page %s', async (id) => {
  const viewport = { width: 320, height: 800 };
  const { page } = await open(`./iframe.html?viewMode=docs&id=${id}--docs`, { viewport });
  await page.getByRole('heading', { level: 1 }).last().waitFor();
  await page.getByRole('heading', { level: 2 }).last().waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(viewport.width);
  await page.close();
});

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

describe.each(Object.entries(pages))('the page %s', (id, title) => {
  it.each(['light', 'dark'] as const)('is accessible and fits a narrow screen in %s', async (colorScheme) => {
    const viewport = { width: 390, height: 844 };
    const address = id === '' ? './' : `./iframe.html?viewMode=docs&id=${id}--docs`;
    const { page, complaints } = await open(address, { colorScheme, viewport });
    await page.getByRole('heading', { name: title, level: 1 }).waitFor();
    await page.addScriptTag({ path: axe });
    const violations = await page.evaluate(
      async (root) => {
        const { axe: tool } = window as unknown as {
          axe: { run: (root: string) => Promise<{ violations: Violation[] }> };
        };
        const result = await tool.run(root);
        return result.violations.map(
          (violation) => `${violation.id}: ${violation.nodes.map((node) => node.html).join(' ')}`,
        );
      },
      id === '' ? 'body' : '.sbdocs-content',
    );
    expect(violations).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(viewport.width);
    expect(complaints).toEqual([]);
    await page.close();
  });
});
