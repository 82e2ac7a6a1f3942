// Lints the example app the way its own developers would: with the eslint.config.js in its folder.
import { ESLint } from 'eslint';
import { join } from 'node:path';
import { root } from './run.js';

export const exampleFolder = join(root, 'apps', 'example');

/** @returns {Promise<ESLint.LintResult[]>} */
export async function lintExampleApp() {
  const eslint = new ESLint({ cwd: exampleFolder });
  return eslint.lintFiles(['src', 'locales']);
}
