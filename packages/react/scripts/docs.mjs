// Puts the source of examples into docs/react.md, after lines like <!-- example: payments.Declined -->.
//   node scripts/docs.mjs           writes
//   node scripts/docs.mjs --check   fails when the page is out of date
import { readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { root, sourceFiles } from './source-files.mjs';
import { examplesIn } from './stories.mjs';

const page = join(root, '../../docs/react.md');
const examples = new Map();
for (const file of await sourceFiles('.examples.tsx')) {
  for (const { name, code } of examplesIn(await readFile(join(root, file), 'utf8'))) {
    examples.set(`${basename(file, '.examples.tsx')}.${name}`, code);
  }
}

const before = await readFile(page, 'utf8');
const after = before.replace(/(<!-- example: ([\w.-]+) -->\n\n)```tsx\n[\s\S]*?```/g, (_, marker, name) => {
  const code = examples.get(name);
  if (code === undefined)
    throw new Error(
      `docs/react.md shows the example ${name}, and there is none of that name. Look in packages/react/src/**/*.examples.tsx.`,
    );
  return `${marker}\`\`\`tsx\n${code}\n\`\`\``;
});
if (after !== before) {
  if (process.argv.includes('--check')) {
    console.error('docs/react.md shows examples that have changed. Run: npm run docs -w @tactful/react');
    process.exitCode = 1;
  } else await writeFile(page, after);
}
