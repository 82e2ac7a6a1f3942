/**
 * Turns what people write (`locales/*.json`, `data/codes/*.json`) into what programs load (`src/generated/`), so that neither an
 * ICU parser nor 811 rows of JSON travel to anybody's browser.
 *
 *   node scripts/compile.mjs           writes the files
 *   node scripts/compile.mjs --check   says which files are not current, and exits with 1
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';
import ts from 'typescript';
import { compileTexts, compileWords, paramTypes } from './compile-words.mjs';
import { compileCodes } from './compile-codes.mjs';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..');

export const readJson = (path) => JSON.parse(readFileSync(join(root, path), 'utf8'));

/** The moments as the source has them: the compiler must work before anything is built. */
export async function readMoments() {
  const source = readFileSync(join(root, 'src/moments.ts'), 'utf8');
  const { outputText } = ts.transpileModule(source, {
    compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 },
  });
  return (await import(`data:text/javascript,${encodeURIComponent(outputText)}`)).moments;
}

/** Message files by locale and voice. A voice holds only what differs from the plain words of its language. */
export function readLocales() {
  const sets = {};
  for (const file of readdirSync(join(root, 'locales')).filter((name) => name.endsWith('.json'))) {
    const name = file.slice(0, -'.json'.length);
    const [locale, voice] = name.split('.');
    const own = readJson(`locales/${file}`);
    sets[name] = {
      name,
      locale,
      voice: voice ?? 'plain',
      own,
      messages: voice ? { ...readJson(`locales/${locale}.json`), ...own } : own,
    };
  }
  return sets;
}

/** Every generated file before it is formatted, path to content. */
export async function compileAll() {
  const moments = await readMoments();
  const locales = readLocales();
  const files = new Map();
  for (const set of Object.values(locales)) files.set(`src/generated/words/${set.name}.ts`, compileWords(set, moments));
  for (const set of Object.values(locales))
    if (set.name !== 'en')
      files.set(`src/generated/texts/${set.name}.ts`, compileTexts(set, locales.en.messages, moments));
  files.set('src/generated/params.ts', paramTypes(locales.en.messages, moments));
  const families = readdirSync(join(root, 'data/codes'))
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => readJson(`data/codes/${name}`));
  for (const [path, content] of compileCodes(families)) files.set(path, content);
  return files;
}

const hash = (text) => createHash('sha256').update(text).digest('hex').slice(0, 12);

/**
 * Whether a file on disk was made from this content and not touched since. Its first line has the hash of both, so that nobody waits for a
 * formatter to know.
 */
export function isCurrent(path, content) {
  let current;
  try {
    current = readFileSync(join(root, path), 'utf8');
  } catch {
    return false;
  }
  const end = current.indexOf('\n') + 1;
  return current.slice(0, end) === `// ${hash(content)} ${hash(current.slice(end))}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const isCheck = process.argv.includes('--check');
  const stale = [...(await compileAll())].filter(([path, content]) => !isCurrent(path, content));
  for (const [path, content] of isCheck ? [] : stale) {
    const formatted = await format(content, { filepath: path, printWidth: 120, singleQuote: true });
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), `// ${hash(content)} ${hash(formatted)}\n${formatted}`);
  }
  const names = stale.map(([path]) => path).join('\n  ');
  console.log(
    stale.length
      ? `${stale.length} ${isCheck ? 'not current' : 'written'}:\n  ${names}`
      : 'All generated files are current.',
  );
  if (stale.length && isCheck) process.exitCode = 1;
}
