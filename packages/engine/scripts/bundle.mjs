/**
 * Bundles what `tsc` wrote to `dist` one by one into a file for each entry and a few that they share. Node opens every file of
 * a package by itself, which took longer than all else that loading the engine does. In the bundle, `rules.ts` is worked
 * out: the phrases and the lexicon are one packed string, and of a fault only what a review tells of it is left. Where only
 * `tsc` has run, the entries import the modules one by one, and everything works as well.
 */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { evidenceNames, grammar, phraseCounts, rules } from '../dist/rules.js';

const workedOut = `
export const rules = ${JSON.stringify(
  rules.map(({ id, why, severity, problem, remedy, shape, sentenceCanGo, patterns }) => ({
    ...{ id, why, severity, problem, remedy, shape, sentenceCanGo },
    patterns: patterns.map((pattern) => ({ ...pattern, find: undefined })),
  })),
)};
export const evidenceNames = ${JSON.stringify(evidenceNames)};
export const phraseCounts = ${JSON.stringify(phraseCounts)};
export const grammar = () => (${JSON.stringify(grammar())});
`;

/** Phrases as they are written in a source file, without substitutions. */
const PHRASES = /String\.raw`([^`]*)`/g;

/**
 * Phrases without indentation and comments, as plain strings: they weigh less, and a bundler may leave them out where nobody
 * asks for them. The lines below keep their numbers.
 *
 * @param {string} source
 */
const withPlainPhrases = (source) =>
  source.replace(PHRASES, (_, /** @type {string} */ written) => {
    const lines = written.split('\n');
    const phrases = lines.map((line) => line.trim()).filter((line) => line !== '' && !line.startsWith('//'));
    return JSON.stringify(phrases.join('\n')) + '\n'.repeat(lines.length - 1);
  });

let areRulesWorkedOut = false;

await build({
  absWorkingDir: fileURLToPath(new URL('..', import.meta.url)),
  entryPoints: ['src/index.ts', 'src/wordiness.ts', 'src/faults/examples/index.ts'],
  outbase: 'src',
  outdir: 'dist',
  bundle: true,
  splitting: true,
  // One chunk, so it needs no other name; a second one would be an error here.
  chunkNames: 'engine',
  format: 'esm',
  minifyWhitespace: true,
  minifySyntax: true,
  target: 'es2022',
  charset: 'utf8',
  sourcemap: true,
  logLevel: 'warning',
  plugins: [
    {
      name: 'rules-worked-out',
      setup({ onLoad }) {
        onLoad({ filter: /src[\\/]rules\.ts$/ }, () => {
          areRulesWorkedOut = true;
          return { contents: workedOut, loader: 'js', resolveDir: 'src' };
        });
        onLoad({ filter: /src[\\/]faults[\\/](?:[\w-]+[\\/])?[\w-]+\.ts$/ }, async ({ path }) => ({
          contents: withPlainPhrases(await readFile(path, 'utf8')),
          loader: 'ts',
        }));
      },
    },
  ],
});

if (!areRulesWorkedOut)
  throw new Error(
    'The bundle holds the phrases as they are written, because src/rules.ts was not found on its way in. Every first review would read them all. If the file has moved, change its name in scripts/bundle.mjs.',
  );
