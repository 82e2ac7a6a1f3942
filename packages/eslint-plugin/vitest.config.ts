import { defineConfig } from 'vitest/config';

export default defineConfig({
  // The first test of a file loads ESLint and half a dozen parsers, which takes a busy machine several seconds.
  test: { testTimeout: 60_000 },
});
