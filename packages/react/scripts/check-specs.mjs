// Every MUST line of a SPEC.md is the title of a test. Fails and says which line has none.
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { root, sourceFiles } from './source-files.mjs';

/** The MUST lines of a spec, without the bullet and the full stop. A line may be wrapped. */
export function mustLines(spec) {
  return spec
    .split(/\n(?=- )/)
    .filter((line) => line.startsWith('- ') && line.includes('MUST'))
    .map((line) => line.slice(2).replace(/\s+/g, ' ').trim().replace(/\.$/, ''));
}

/** All specs: their folder and their MUST lines. */
export async function readSpecs() {
  const files = await sourceFiles('SPEC.md');
  return Promise.all(
    files.map(async (file) => ({ folder: dirname(file), rules: mustLines(await readFile(join(root, file), 'utf8')) })),
  );
}

if (import.meta.filename === process.argv[1]) {
  const tests = await Promise.all(
    [...(await sourceFiles('.test.tsx')), ...(await sourceFiles('.test.ts'))].map((file) =>
      readFile(join(root, file), 'utf8'),
    ),
  );
  const source = tests.join('\n').replaceAll("\\'", "'");
  const specs = await readSpecs();
  const without = specs.flatMap(({ folder, rules }) =>
    rules
      .filter((rule) => !['', ': '].some((more) => source.includes(`${rule}${more}`)))
      .map((rule) => `${folder}: ${rule}`),
  );
  const total = specs.reduce((count, { rules }) => count + rules.length, 0);
  if (without.length > 0) {
    console.error(`${without.length} of ${total} MUST lines have no test with their title:\n${without.join('\n')}`);
    process.exitCode = 1;
  } else {
    console.log(`${total} MUST lines in ${specs.length} specs, each the title of a test.`);
  }
}
