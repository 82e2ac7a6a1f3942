import { defineConfig } from 'vitest/config';
import browser from '../vitest.browser.config.js';

// The tests that need a library of this folder. One React for both sides: the one of the workspace.
export default defineConfig({
  ...browser,
  resolve: { dedupe: ['react', 'react-dom'] },
  cacheDir: 'bench/node_modules/.vite',
  test: { ...browser.test, include: ['bench/*.browser.test.tsx'] },
});
