import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { contextFromKey } from '@tactful/engine';
import { ESLint } from 'eslint';
import tactful from 'eslint-plugin-tactful';
import { describe, expect, it } from 'vitest';
import { folder, rulePages } from './rule-docs.js';
import { root } from './run.js';

/**
 * @typedef {{ path: string[], value: unknown }} Leaf One text, or one message with title, body and action.
 * @typedef {{ language: string, code: string }} Block
 */

const FILE_OF_LANGUAGE = /** @type {const} */ ({
  json: 'locales/en.json',
  js: 'src/example.js',
  jsx: 'src/example.jsx',
  ts: 'src/example.ts',
  tsx: 'src/example.tsx',
});

/**
 * The code blocks of the section whose heading starts with a sign.
 *
 * @param {string} page
 * @param {string} sign
 * @returns {Block[]}
 */
function blocks(page, sign) {
  return page
    .split(/^#{2,} /m)
    .filter((section) => section.startsWith(sign))
    .flatMap((section) => [...section.matchAll(/^```(\w+)[^\n]*\n(.*?)^```$/gms)])
    .map(([, language = '', code = '']) => ({ language, code }));
}

/**
 * @param {unknown} tree
 * @param {string[]} path
 * @returns {Leaf[]}
 */
function leaves(tree, path = []) {
  if (typeof tree !== 'object' || tree === null || 'title' in tree || 'body' in tree) return [{ path, value: tree }];
  return Object.entries(tree).flatMap(([key, value]) => leaves(value, [...path, key]));
}

/** @param {Leaf} leaf */
const alone = ({ path, value }) =>
  JSON.stringify(
    path.reduceRight((inner, key) => /** @type {unknown} */ ({ [key]: inner }), value),
    null,
    2,
  );

/** @type {Map<string, ESLint>} */
const linters = new Map();

/**
 * @param {string} rule
 * @param {string} code
 * @param {string} filePath
 */
async function complaints(rule, code, filePath) {
  const linter =
    linters.get(rule) ??
    new ESLint({
      cwd: root,
      overrideConfigFile: true,
      overrideConfig: tactful.configs.strict,
      ruleFilter: ({ ruleId }) => ruleId === `tactful/${rule}`,
    });
  linters.set(rule, linter);
  const [result] = await linter.lintText(code, { filePath });
  return result?.messages.map(({ message }) => message) ?? [];
}

/** @param {readonly Block[]} list */
const snippets = (list) =>
  list.flatMap(({ language, code }) => {
    const filePath = FILE_OF_LANGUAGE[/** @type {keyof typeof FILE_OF_LANGUAGE} */ (language)];
    if (filePath === undefined)
      throw new Error(`A block is marked \`${language}\`; use ${Object.keys(FILE_OF_LANGUAGE).join(', ')}.`);
    return language === 'json'
      ? leaves(JSON.parse(code)).map((leaf) => ({ filePath, code: alone(leaf) }))
      : [{ filePath, code }];
  });

const expected = await rulePages();

it.each([...expected])('docs/rules/%s is current', (name, text) => {
  const path = join(folder, name);
  const committed = existsSync(path) ? readFileSync(path, 'utf8') : '';
  expect(
    committed === text,
    `docs/rules/${name} is not what the fault files say. Run \`npm run docs:rules\` and commit it.`,
  ).toBe(true);
});

it('has a page for every rule, and for nothing else', () => {
  const pages = readdirSync(folder).filter((name) => name.startsWith('no-'));
  expect(pages).toEqual(
    Object.keys(tactful.rules)
      .map((rule) => `${rule}.md`)
      .sort(),
  );
});

describe.each(Object.keys(tactful.rules))('docs/rules/%s.md', (rule) => {
  const path = join(folder, `${rule}.md`);
  const page = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const bad = snippets(blocks(page, '❌'));
  const good = snippets(blocks(page, '✅'));

  it('shows what it flags and what it lets pass', () => {
    expect(bad.length).toBeGreaterThan(0);
    expect(good.length).toBeGreaterThan(0);
  });

  it('is right about every example that it flags', async () => {
    for (const { code, filePath } of bad) expect(await complaints(rule, code, filePath), code).not.toEqual([]);
  });

  it('is right about every example that it lets pass', async () => {
    for (const { code, filePath } of good) expect(await complaints(rule, code, filePath), code).toEqual([]);
  });
});

describe('the configuration on the pages of faults', () => {
  it.each([...expected.keys()].filter((name) => name.startsWith('no-')))('of %s works as it says', async (name) => {
    const page = expected.get(name) ?? '';
    const [config] = blocks(page, 'Configuration');
    const [words] = blocks(page, '❌');
    const entries = config?.code.replace(/^import .*$/m, '').replace('export default', 'return') ?? '';
    const overrideConfig = /** @type {import('eslint').Linter.Config[]} */ (new Function('tactful', entries)(tactful));
    const surface = /surfaces: \['(.+?)'\]/.exec(config?.code ?? '')?.[1];
    const rule = `tactful/${name.replace('.md', '')}`;
    const linter = new ESLint({ cwd: root, overrideConfigFile: true, overrideConfig });

    for (const leaf of leaves(JSON.parse(words?.code ?? '{}'))) {
      const [result] = await linter.lintText(alone(leaf), { filePath: 'locales/en.json' });
      const found = result?.messages.filter(({ ruleId }) => ruleId === rule) ?? [];
      const isWanted = contextFromKey(leaf.path.join('.')).surface === surface;
      expect(found.length > 0, `${alone(leaf)} with surfaces: ['${String(surface)}']`).toBe(isWanted);
    }
  });
});
