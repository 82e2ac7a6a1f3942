// npm start: builds, shows what Tactful says about real words, then serves the pattern site.
import { join } from 'node:path';
import { buildOrExit } from './build.js';
import { root } from './run.js';
import { block, paint, seconds } from './terminal.js';

const say = (/** @type {string[]} */ ...lines) => process.stdout.write(`${lines.join('\n')}\n`);

const start = performance.now();
say(
  '',
  `  ${paint('bold', 'Tactful')}`,
  '',
  ...block('Building the linter and the pattern site. The first time takes about a minute.', {
    indent: 2,
    style: 'dim',
  }),
);
await buildOrExit(['eslint-plugin-tactful', '@tactful/storybook'], ['build', 'build:site']);
say(...block(`Built in ${seconds(performance.now() - start)}.`, { indent: 2, style: 'dim' }));

const { printCopyReport } = await import('./copy-report.js');
await printCopyReport();

const { preview } = await import('vite');
const server = await preview({
  configFile: false,
  logLevel: 'silent',
  root: join(root, 'apps', 'storybook'),
  appType: 'mpa',
  build: { outDir: 'storybook-static' },
  // Not strict: a busy port moves on to the next.
  preview: { port: 6006, strictPort: false, open: false },
});
const address = server.resolvedUrls?.local[0] ?? 'http://localhost:6006/';
say(
  `  ${paint('bold', 'The pattern site')}  ${paint('cyan', address)}`,
  ...block('It runs until you press Ctrl+C.', { indent: 2, style: 'dim' }),
  '',
);
