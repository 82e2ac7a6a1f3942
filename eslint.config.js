import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import eslintPlugin from 'eslint-plugin-eslint-plugin';
import tactful from 'eslint-plugin-tactful';
import tseslint from 'typescript-eslint';

/**
 * The arrows of the house for the source that is shipped. Turbo's boundaries check what a package may depend on at all; this also
 * keeps what only its tests may use out of what people install.
 *
 * @param {string} name
 * @param {readonly string[]} forbidden
 */
const shipsWithout = (name, forbidden) => ({
  files: [`packages/${name}/src/**`],
  ignores: ['**/*.test.*', '**/*.stories.*'],
  rules: {
    '@typescript-eslint/no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            group: [...forbidden],
            message: 'docs/architecture.md shows which package may use which.',
          },
        ],
      },
    ],
  },
});

export default defineConfig(
  globalIgnores(['**/dist/', '**/storybook-static/', '**/reports/', '**/coverage/', '**/.turbo/', '**/test/fixtures/']),
  {
    files: ['**/*.{js,ts,tsx}'],
    extends: [js.configs.recommended, tseslint.configs.strict],
    rules: {
      // TypeScript knows what is defined, in checked JavaScript too.
      'no-undef': 'off',
      // A handler may return nothing or a promise of nothing, and TypeScript has no other way to say so.
      '@typescript-eslint/no-invalid-void-type': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['packages/eslint-plugin/src/**/*.ts'],
    extends: [eslintPlugin.configs.recommended],
  },
  // Our own words. Examples of poor ones, on the site and in tests, are what the tests are about.
  {
    files: [
      'packages/react/src/**',
      'packages/moments/locales/en*.json',
      'apps/storybook/{src,.storybook}/**',
      'scripts/**',
    ],
    ignores: ['**/*.test.*'],
    extends: [tactful.configs.recommended],
  },
  shipsWithout('engine', ['@tactful/*', 'eslint-plugin-tactful', 'eslint', 'react', 'react-dom']),
  shipsWithout('moments', ['@tactful/*', 'eslint-plugin-tactful', 'eslint', 'react', 'react-dom']),
  shipsWithout('react', ['@tactful/engine', 'eslint-plugin-tactful', 'eslint']),
  shipsWithout('eslint-plugin', ['@tactful/moments', '@tactful/react', 'react', 'react-dom']),
);
