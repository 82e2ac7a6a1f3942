import { defineConfig } from 'vitest/config';
import { reactAlias } from './test/react-version.js';

// Everything that needs no browser: server rendering, pure functions, the shape of the package.
export default defineConfig({
  resolve: { alias: reactAlias },
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'test/**/*.test.{ts,tsx}'],
    exclude: ['**/*.browser.test.tsx', '**/node_modules/**'],
  },
});
