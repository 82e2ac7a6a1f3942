// The strings that the bench and the fuzzer work on.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { enUS } from '@clerk/localizations';
import { enTranslations } from '@payloadcms/translations/languages/en';
import { faultExamples } from '../dist/faults/examples/index.js';

/**
 * @param {unknown} tree
 * @param {string} [path]
 * @returns {{ key: string, text: string }[]}
 */
function leaves(tree, path = '') {
  if (typeof tree === 'string') return [{ key: path, text: tree }];
  if (tree === null || typeof tree !== 'object') return [];
  return Object.entries(tree).flatMap(([name, child]) => leaves(child, path === '' ? name : `${path}.${name}`));
}

/**
 * Locale files (JSON) of a file or a folder; without one, the words of two published packages and the faults' own examples.
 *
 * @param {string | undefined} place
 * @returns {{ key: string, text: string }[]}
 */
export function strings(place) {
  if (place === undefined || place === '') {
    const examples = Object.values(faultExamples).flatMap(({ flag, pass }) =>
      [...flag, ...pass].flatMap((example) => ('text' in example ? [{ key: '', text: example.text }] : [])),
    );
    return [...leaves(enUS), ...leaves(enTranslations), ...examples];
  }
  // npm changes into the package; a path means what it means where it was typed.
  const path = resolve(process.env['INIT_CWD'] ?? '.', place);
  if (!existsSync(path))
    throw new Error(`There is no file or folder “${place}”. Name one that holds JSON locale files.`);
  const files = statSync(path).isDirectory()
    ? readdirSync(path)
        .filter((name) => name.endsWith('.json'))
        .map((name) => join(path, name))
    : [path];
  return files.flatMap((file) => leaves(JSON.parse(readFileSync(file, 'utf8'))));
}
