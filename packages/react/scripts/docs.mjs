// Puts into docs/react.md the source of examples, after lines like <!-- example: payments.Declined -->, and after <!-- moments --> what the
// components for one moment take.
//   node scripts/docs.mjs           writes
//   node scripts/docs.mjs --check   fails when the page is out of date
import { moments } from '@tactful/moments';
import { words } from '@tactful/moments/words/en';
import { readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { root, sourceFiles } from './source-files.mjs';
import { examplesIn } from './stories.mjs';

const page = join(root, '../../docs/react.md');
const examples = new Map();
for (const file of await sourceFiles('.examples.tsx')) {
  for (const { name, code } of examplesIn(await readFile(join(root, file), 'utf8'))) {
    examples.set(`${basename(file, '.examples.tsx')}.${name}`, code);
  }
}

/** The components for one moment, by name, with their moment. */
async function componentsOfMoments() {
  const found = [];
  for (const file of await sourceFiles('.tsx')) {
    if (/\.(examples|stories|test)\.tsx$/.test(file)) continue;
    const source = await readFile(join(root, file), 'utf8');
    for (const [, name, moment] of source.matchAll(/export const (\w+) = [^;]*?defineMoment<'([\w.-]+)'>/g)) {
      found.push({ name, moment });
    }
    const [, moment] = /MomentComponentProps<'([\w.-]+)'>/.exec(source) ?? [];
    const [, name] = /^export function (\w+)\(/m.exec(source) ?? [];
    if (moment && name) found.push({ name, moment });
  }
  return found.sort((one, other) => one.name.localeCompare(other.name, 'en'));
}

/** `retry|Try again` as it is written in the page. Of a label with choices, `{reason|exists=Rename it|}`, it is the first that says anything. */
function stepOf(step) {
  const [id, ...label] = step.split('|');
  const [text] = label.map((part) => part.replace(/^\{.*|^.*=|\}$/g, '')).filter(Boolean);
  return `\`${id}\` ${text}`;
}

const rows = (await componentsOfMoments()).map(({ name, moment }) =>
  [
    `\`${name}\``,
    moments[moment].facts.map((fact) => `\`${fact}\``).join(', ') || '–',
    words[moment][3].map(stepOf).join(' · '),
  ].join(' | '),
);
const table = `| component | facts | steps, for \`on\` |\n| --- | --- | --- |\n${rows.map((row) => `| ${row} |`).join('\n')}\n`;

const before = await readFile(page, 'utf8');
const shown = before.replace(/(<!-- example: ([\w.-]+) -->\n\n)```tsx\n[\s\S]*?```/g, (_, marker, name) => {
  const code = examples.get(name);
  if (code === undefined)
    throw new Error(
      `docs/react.md shows the example ${name}, and there is none of that name. Look in packages/react/src/**/*.examples.tsx.`,
    );
  return `${marker}\`\`\`tsx\n${code}\n\`\`\``;
});
const after = await format(
  shown.replace(/(<!-- moments -->\n\n)(?:\|.*\n)*\n*/, (_, marker) => `${marker}${table}\n`),
  { ...(await resolveConfig(page)), filepath: page },
);
if (after !== before) {
  if (process.argv.includes('--check')) {
    console.error('docs/react.md shows examples or moments that have changed. Run: npm run docs -w @tactful/react');
    process.exitCode = 1;
  } else await writeFile(page, after);
}
