// English words of published packages that nobody here wrote, for trying the linter on more than its own examples.
import { enUS } from '@clerk/localizations';
import { enTranslations } from '@payloadcms/translations/languages/en';
import { ESLint } from 'eslint';
import tactful from 'eslint-plugin-tactful';
import { root } from './run.js';

/** @typedef {{ name: string, filePath: string, text: string, keys: Map<number, string>, strings: number }} RealLocale */

/**
 * Writes a tree of words as a JSON locale file and remembers which key stands on which line.
 *
 * @param {unknown} tree
 * @returns {{ text: string, keys: Map<number, string>, strings: number }}
 */
export function asLocaleFile(tree) {
  /** @type {Map<number, string>} */
  const keys = new Map();
  /** @type {string[]} */
  const lines = [];
  let strings = 0;
  /**
   * @param {unknown} value
   * @param {readonly string[]} path
   * @param {string} lead
   * @param {string} tail
   */
  function write(value, path, lead, tail) {
    const indent = '  '.repeat(path.length);
    if (value !== null && typeof value === 'object') {
      // The same shape for lists: a locale file with a list is rare, and its items have keys too.
      const entries = Object.entries(value).filter(([, child]) => child !== undefined && typeof child !== 'function');
      lines.push(`${indent}${lead}{`);
      entries.forEach(([key, child], index) =>
        write(child, [...path, key], `${JSON.stringify(key)}: `, index < entries.length - 1 ? ',' : ''),
      );
      lines.push(`${indent}}${tail}`);
      return;
    }
    if (typeof value === 'string') {
      strings += 1;
      keys.set(lines.length + 1, path.join('.'));
    }
    lines.push(`${indent}${lead}${JSON.stringify(value)}${tail}`);
  }
  write(tree, [], '', '');
  return { text: `${lines.join('\n')}\n`, keys, strings };
}

/** @returns {RealLocale[]} */
export function realLocales() {
  return [
    { name: '@clerk/localizations', tree: enUS },
    { name: '@payloadcms/translations', tree: enTranslations },
  ].map(({ name, tree }) => ({ name, filePath: `${name}/locales/en.json`, ...asLocaleFile(tree) }));
}

/**
 * @param {readonly RealLocale[]} locales
 * @returns {Promise<ESLint.LintResult[]>} One result for each locale, in their order.
 */
export async function lintRealLocales(locales) {
  const eslint = new ESLint({ cwd: root, overrideConfigFile: true, overrideConfig: tactful.configs.recommended });
  const results = [];
  for (const { filePath, text } of locales) {
    const [result] = await eslint.lintText(text, { filePath });
    if (result !== undefined) results.push({ ...result, source: text });
  }
  return results;
}
