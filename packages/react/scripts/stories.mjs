// Writes a *.stories.tsx beside every *.examples.tsx, one story per example, with the example's comment as its description.
//   node scripts/stories.mjs           writes them
//   node scripts/stories.mjs --check   fails when one is out of date
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { root, sourceFiles } from './source-files.mjs';

/** Folders whose components are for one moment or a family of moments; the others are building blocks. */
const families = new Set(
  'access connection deleting devices empty moment moment-boundary payments plans saving security session sign-in support-request uploads waiting'.split(
    ' ',
  ),
);

/** The examples of a file: their names and comments. Docs and stories read them the same way. */
export function examplesIn(source) {
  return Array.from(
    source.matchAll(/(\/\*\*(?:(?!\*\/)[\s\S])*\*\/\n)export function (\w+)\(\) \{\n([\s\S]*?)\n\}\n/g),
    ([whole, comment, name]) => ({
      name,
      comment,
      code: whole.slice(comment.length).trimEnd(),
    }),
  );
}

const spaced = (name) => name.replace(/([a-z])([A-Z])/g, '$1 $2').replace(/-/g, ' ');
const sentence = (name) => {
  const words = spaced(name).toLowerCase();
  return words[0].toUpperCase() + words.slice(1);
};

if (import.meta.filename === process.argv[1]) {
  const check = process.argv.includes('--check');
  const outdated = [];
  for (const file of await sourceFiles('.examples.tsx')) {
    const base = basename(file, '.examples.tsx');
    const folder = basename(dirname(file));
    const source = await readFile(join(root, file), 'utf8');
    const own = join(root, dirname(file), `${base}.tsx`);
    const component = existsSync(own)
      ? /export (?:function|class|const) ([A-Z]\w+)/.exec(await readFile(own, 'utf8'))?.[1]
      : undefined;
    const stories = examplesIn(source).map(
      ({ name, comment }) =>
        `${comment}export const ${name} = { name: ${JSON.stringify(sentence(name))}, render: () => <examples.${name} /> };\n`,
    );
    const text = await format(
      `// Written by scripts/stories.mjs from ${base}.examples.tsx. Change that file, then run it again.
      import * as examples from './${base}.examples.js';
      ${component ? `import { ${component} } from './${base}.js';` : ''}

      export default {
        title: '${families.has(folder) ? 'Moments' : 'Components'}/${sentence(base)}',
        ${component ? `component: ${component},` : ''}
      };

      ${stories.join('\n')}`,
      { ...(await resolveConfig(join(root, file))), parser: 'typescript' },
    );
    const target = join(root, dirname(file), `${base}.stories.tsx`);
    const before = existsSync(target) ? await readFile(target, 'utf8') : '';
    if (before === text) continue;
    if (check) outdated.push(target.slice(root.length));
    else await writeFile(target, text);
  }
  if (outdated.length > 0) {
    console.error(
      `These stories no longer match their examples: ${outdated.join(', ')}. Run: npm run stories -w @tactful/react`,
    );
    process.exitCode = 1;
  }
}
