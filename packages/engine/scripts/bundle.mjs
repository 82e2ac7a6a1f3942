/**
 * Bundles what `tsc` wrote to `dist` one by one into a file for each entry and a few that they share. Node opens every file of
 * a package by itself, which took longer than all else that loading the engine does. Two modules are worked out in the bundle:
 * of `rules.ts`, the phrases and the lexicon become one packed string, and of a fault only what a review tells of it is left;
 * `faults/definitions.ts` loses the phrases. Where only `tsc` has run, the entries import the modules one by one, and
 * everything works as well.
 */
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { faults } from '../dist/faults/definitions.js';
import { evidenceNames, grammar, phraseCounts, rules } from '../dist/rules.js';

/** In the place of the modules that work them out. */
const workedOut = new Map([
  [
    'rules',
    `
export const rules = ${JSON.stringify(
      rules.map(({ id, why, severity, problem, remedy, shape, sentenceCanGo, patterns }) => ({
        ...{ id, why, severity, problem, remedy, shape, sentenceCanGo },
        patterns: patterns.map((pattern) => ({ ...pattern, find: undefined })),
      })),
    )};
export const evidenceNames = ${JSON.stringify(evidenceNames)};
export const phraseCounts = ${JSON.stringify(phraseCounts)};
// One string is read at a third of the cost of a thousand, and only when the first text is reviewed.
export const grammar = () => JSON.parse(${JSON.stringify(JSON.stringify(grammar()))});
`,
  ],
  ['definitions', `export const faults = ${JSON.stringify(faults)};`],
]);

const met = new Set();

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
        onLoad({ filter: /src[\\/](?:rules|faults[\\/]definitions)\.ts$/ }, ({ path }) => {
          const name = basename(path, '.ts');
          met.add(name);
          return { contents: workedOut.get(name), loader: 'js', resolveDir: 'src' };
        });
      },
    },
  ],
});

for (const name of workedOut.keys())
  if (!met.has(name))
    throw new Error(
      `The bundle holds the phrases as they are written, because src/**/${name}.ts was not found on its way in. Every program would read them all. If the file has moved, change its name in scripts/bundle.mjs.`,
    );
