// Mounts 1,000 notices of ours and of the libraries in package.json, in real Chromium, and prints how long it took and what a page that
// shows one has to load. Nothing is fetched while it runs.
//   npm run bench -w @tactful/react
import './installed.mjs';
import { gzipSync } from 'node:zlib';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { chromium } from 'playwright';

const here = fileURLToPath(new URL('.', import.meta.url));
const COUNT = 1000;
const ROUNDS = 7;

/** Each is the same message: a title, a sentence, a severity and one action, with what the library asks for around it. */
const contestants = {
  'Tactful Notice': {
    head: `import { Notice } from '../dist/notice/notice.js'; import { RecoveryActions } from '../dist/recovery-actions/recovery-actions.js'; import '../src/styles.css';`,
    one: `<Notice title="The report wasn't sent" meaning="The connection closed before it arrived." actions={<RecoveryActions primary={{ label: 'Send it again', onAct() {} }} />} />`,
  },
  'Tactful CardDeclined': {
    head: `import { CardDeclined } from '../dist/payments/payments.js'; import '../src/styles.css';`,
    one: `<CardDeclined facts={{ money: 'not-charged' }} arrival="with-page" on={{ 'use-another-card': () => {} }} />`,
  },
  'MUI Alert': {
    head: `import Alert from '@mui/material/Alert'; import AlertTitle from '@mui/material/AlertTitle'; import Button from '@mui/material/Button';`,
    one: `<Alert severity="error" action={<Button size="small">Send it again</Button>}><AlertTitle>The report wasn't sent</AlertTitle>The connection closed before it arrived.</Alert>`,
  },
  'Mantine Alert': {
    head: `import { Alert, Button, MantineProvider } from '@mantine/core'; import '@mantine/core/styles.css';`,
    one: `<Alert color="red" title="The report wasn't sent" icon={<svg width="16" height="16" />}>The connection closed before it arrived.<Button size="xs">Send it again</Button></Alert>`,
    around: (content) => `<MantineProvider>${content}</MantineProvider>`,
  },
  'Chakra Alert': {
    head: `import { Alert, Button, ChakraProvider, defaultSystem } from '@chakra-ui/react';`,
    one: `<Alert.Root status="error"><Alert.Indicator /><Alert.Content><Alert.Title>The report wasn't sent</Alert.Title><Alert.Description>The connection closed before it arrived.</Alert.Description></Alert.Content><Button size="sm">Send it again</Button></Alert.Root>`,
    around: (content) => `<ChakraProvider value={defaultSystem}>${content}</ChakraProvider>`,
  },
  'Primer Banner': {
    head: `import { Banner, ThemeProvider, BaseStyles } from '@primer/react';`,
    one: `<Banner variant="critical" title="The report wasn't sent" description="The connection closed before it arrived." primaryAction={<Banner.PrimaryAction>Send it again</Banner.PrimaryAction>} />`,
    around: (content) => `<ThemeProvider><BaseStyles>${content}</BaseStyles></ThemeProvider>`,
  },
};

const shared = {
  bundle: true,
  minify: true,
  write: false,
  outdir: 'out',
  jsx: 'automatic',
  loader: { '.js': 'jsx' },
  define: { 'process.env.NODE_ENV': '"production"' },
  logLevel: 'error',
  // One React for everybody: the one in this folder.
  alias: Object.fromEntries(['react', 'react-dom'].map((name) => [name, `${here}node_modules/${name}`])),
};
const bundle = (contents, options = {}) =>
  build({ ...shared, ...options, stdin: { contents, resolveDir: here, loader: 'jsx' } });
const output = ({ outputFiles }, ending) => outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? '';
const kilobytes = (text) => (text === '' ? 0 : gzipSync(text, { level: 9 }).length / 1000);

async function prepare(name, { head, one, around = (content) => content }) {
  // What a page loads for it beyond React.
  const alone = await bundle(`${head}\nexport const Example = () => ${around(one)};`, {
    format: 'esm',
    alias: {},
    external: ['react', 'react-dom', 'react/*', 'react-dom/*'],
  });
  const app = await bundle(
    `import { createRoot } from 'react-dom/client';
     import { flushSync } from 'react-dom';
     ${head}
     const One = () => ${one};
     window.mount = () => {
       const root = createRoot(document.getElementById('host'));
       const list = Array.from({ length: ${COUNT} }, (_, index) => <One key={index} />);
       const start = performance.now();
       flushSync(() => root.render(${around('<div>{list}</div>')}));
       const rendered = performance.now();
       document.body.getBoundingClientRect();
       document.body.offsetHeight;
       return { scripted: rendered - start, laidOut: performance.now() - start, nodes: document.querySelectorAll('#host *').length };
     };`,
    { format: 'iife' },
  );
  return {
    name,
    js: kilobytes(output(alone, '.js')),
    css: kilobytes(output(alone, '.css')),
    script: output(app, '.js'),
    style: output(app, '.css'),
    runs: [],
  };
}

const median = (values) => values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)];

const prepared = [];
for (const [name, contestant] of Object.entries(contestants)) {
  try {
    prepared.push(await prepare(name, contestant));
  } catch (error) {
    console.error(`${name} does not build here and is left out: ${error.message.split('\n')[0]}`);
  }
}
const browser = await chromium.launch(
  process.env.CHROMIUM_PATH ? { executablePath: process.env.CHROMIUM_PATH } : undefined,
);
// Taken in turns, so that a busy moment of the machine meets all of them; the first round warms up and is not counted.
for (let round = 0; round <= ROUNDS; round++) {
  for (const one of prepared) {
    const page = await browser.newPage({ viewport: { width: 900, height: 900 } });
    await page.setContent(
      `<!doctype html><html lang="en"><title>Bench</title><style>${one.style}</style><main id="host"></main>`,
    );
    await page.addScriptTag({ content: one.script });
    const run = await page.evaluate(() => window.mount());
    if (round > 0) one.runs.push(run);
    await page.close();
  }
}
await browser.close();

const rows = prepared.map(({ name, js, css, runs }) => ({
  name,
  'render ms': Math.round(median(runs.map(({ scripted }) => scripted))),
  'with layout ms': Math.round(median(runs.map(({ laidOut }) => laidOut))),
  'elements each': Math.round(runs[0].nodes / COUNT),
  'JS kB gzip': js.toFixed(1),
  'CSS kB gzip': css.toFixed(1),
}));
console.log(`${COUNT} mounted at once, median of ${ROUNDS} fresh pages; size beyond React of a page that shows one.`);
console.table(Object.fromEntries(rows.map(({ name, ...row }) => [name, row])));
