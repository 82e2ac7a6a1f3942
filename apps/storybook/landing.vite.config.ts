import react from '@vitejs/plugin-react';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createServer, defineConfig, type Plugin, type UserConfig } from 'vite';

const folder = fileURLToPath(new URL('.', import.meta.url));
const built = join(folder, 'storybook-static');

/** Storybook's page, once the landing page has its place. */
const storybookPage = 'site.html';

/** The page as HTML, so that it can be read and typed into before its program has come. */
async function prerendered(): Promise<string> {
  const vite = await createServer({
    configFile: false,
    root: folder,
    logLevel: 'error',
    plugins: [react()],
    server: { middlewareMode: true, watch: null },
    optimizeDeps: { noDiscovery: true },
  });
  const { prerender } = (await vite.ssrLoadModule(
    '/src/landing/prerender.tsx',
  )) as typeof import('./src/landing/prerender.js');
  const html = prerender();
  await vite.close();
  return html;
}

/**
 * Puts the landing page where the site is opened, and Storybook’s page beside it. Addresses stay as Storybook writes them, `./?path=…`:
 * the landing page hands those on before it has loaded anything.
 */
function inFront(page: string): Plugin {
  return {
    name: 'landing-in-front',
    transformIndexHtml: {
      order: 'post',
      handler: (html, { bundle = {} }) => ({
        html: html.replace('<div id="root"></div>', `<div id="root">${page}</div>`),
        // What answers is asked for by the page's program. Fetched beside it, it is there when it is asked for.
        tags: Object.values(bundle)
          .filter((file) => file.type === 'chunk' && (file.name === 'hydrate' || file.name === 'finder'))
          .map(({ fileName }) => ({
            tag: 'link',
            attrs: { rel: 'modulepreload', crossorigin: true, href: `./${fileName}` },
          })),
      }),
    },
    buildStart() {
      const index = join(built, 'index.html');
      const html = existsSync(index) ? readFileSync(index, 'utf8') : '';
      // A landing page that is built again finds itself there.
      if (html.includes('sb-manager'))
        writeFileSync(join(built, storybookPage), html.replace(/<title>.*<\/title>/, '<title>Tactful</title>'));
    },
    closeBundle() {
      renameSync(join(built, 'find.html'), join(built, 'index.html'));
    },
  };
}

/** The landing page, built into the site that Storybook has built before. Not named vite.config, which Storybook would take for its own. */
export default defineConfig(async (): Promise<UserConfig> => ({
  base: './',
  plugins: [react(), inFront(await prerendered())],
  publicDir: false,
  build: {
    outDir: 'storybook-static',
    emptyOutDir: false,
    assetsDir: 'landing',
    rolldownOptions: { input: join(folder, 'find.html') },
  },
}));
