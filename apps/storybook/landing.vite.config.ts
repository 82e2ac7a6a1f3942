import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

/** The landing page, built into the site that Storybook has built before. Not named vite.config, which Storybook would take for its own. */
export default defineConfig({
  base: './',
  plugins: [react()],
  publicDir: false,
  build: {
    outDir: 'storybook-static',
    emptyOutDir: false,
    assetsDir: 'landing',
    rolldownOptions: { input: fileURLToPath(new URL('find.html', import.meta.url)) },
  },
});
