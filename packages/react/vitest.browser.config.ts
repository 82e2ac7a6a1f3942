import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { compileTailwind, documentedTailwind } from './test/compile-tailwind.js';
import { emulateMedia } from './test/emulate-media.js';
import { reactAlias } from './test/react-version.js';

// Focus, announcements, layout and colours only mean something in a real browser. Set CHROMIUM_PATH to use an installed Chromium.
const executablePath = process.env['CHROMIUM_PATH'];

export default defineConfig({
  resolve: { alias: reactAlias },
  define: { 'process.env.NODE_ENV': '"development"' },
  optimizeDeps: {
    include: [
      'react',
      'react/jsx-runtime',
      'react/jsx-dev-runtime',
      'react-dom',
      'react-dom/client',
      'react-dom/server',
      'axe-core',
    ],
  },
  test: {
    include: ['src/**/*.browser.test.tsx', 'test/**/*.browser.test.tsx'],
    // One file at a time: two pages would take the focus from each other.
    fileParallelism: false,
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      provider: playwright({ launchOptions: executablePath === undefined ? {} : { executablePath } }),
      instances: [{ browser: 'chromium' }],
      viewport: { width: 800, height: 900 },
      commands: { compileTailwind, documentedTailwind, emulateMedia },
    },
  },
});
