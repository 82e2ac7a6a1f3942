/**
 * Bundles what `tsc` wrote to `dist` one by one into a file for each entry and one that they share. Node opens every file of a package by
 * itself, which took longer than all else that loading the engine does. Where only `tsc` has run, the entries import the
 * modules one by one, and everything works as well.
 */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** Phrases as they are written in a source file, without substitutions. */
const PHRASES = /String\.raw`([^`]*)`/g;

/**
 * Phrases without indentation and comments, as plain strings: they weigh less, and a bundler may leave them out where nobody
 * asks for them. The lines below keep their numbers.
 *
 * @param {string} source
 */
const packPhrases = (source) =>
  source.replace(PHRASES, (_, /** @type {string} */ written) => {
    const lines = written.split('\n');
    const phrases = lines.map((line) => line.trim()).filter((line) => line !== '' && !line.startsWith('//'));
    return JSON.stringify(phrases.join('\n')) + '\n'.repeat(lines.length - 1);
  });

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
  target: 'es2022',
  charset: 'utf8',
  sourcemap: true,
  logLevel: 'warning',
  plugins: [
    {
      name: 'pack-phrases',
      setup({ onLoad }) {
        onLoad({ filter: /src\/(?:faults|grammar)\/[\w-]+\.ts$/ }, async ({ path }) => ({
          contents: packPhrases(await readFile(path, 'utf8')),
          loader: 'ts',
        }));
      },
    },
  ],
});
