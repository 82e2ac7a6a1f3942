import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { surfaces } from '@tactful/engine';
import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';

import tactful from '../src/index.js';
import { checkSettings, SETTING_NAMES } from '../src/settings.js';
import { byRule, lint } from './lint.js';

const doc = (path: string): string => readFileSync(resolve(import.meta.dirname, '../../../docs', path), 'utf8');

/** The code blocks of a section, from its heading to the next. */
function blocks(markdown: string, heading: string, language: string): string[] {
  const section = markdown.split(/^## /m).find((each) => each.startsWith(heading)) ?? '';
  return [...section.matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\``, 'gm'))].map(([, code = '']) => code);
}

describe('docs/rules/no-raw-error.md', () => {
  const page = doc('rules/no-raw-error.md');

  it.each(blocks(page, '❌', 'tsx'))('shows what is flagged: %#', async (code) => {
    expect(byRule(await lint(code), 'no-raw-error')).toHaveLength(1);
  });

  it.each(blocks(page, '✅', 'tsx'))('shows what passes: %#', async (code) => {
    expect(await lint(code)).toEqual([]);
  });
});

describe('docs/eslint-plugin.md', () => {
  const page = doc('eslint-plugin.md');

  it('names every preset, setting and surface', () => {
    for (const name of Object.keys(tactful.configs))
      expect(page).toContain(name.endsWith('-strict') ? '-strict' : `\`${name}\``);
    for (const name of SETTING_NAMES) expect(page).toContain(`| \`${name}\``);
    for (const surface of surfaces) expect(page).toContain(`\`${surface}\``);
  });

  it.each(blocks(page, 'Settings', 'js').filter((code) => code.startsWith('export default')))(
    'shows a configuration that is right: %#',
    async (code) => {
      const make = new Function('tactful', `return ${code.replace('export default', '').trim().replace(/;$/, '')}`) as (
        plugin: typeof tactful,
      ) => ESLint.Options['overrideConfig'];
      const overrideConfig = [make(tactful) ?? []].flat();
      for (const { settings } of overrideConfig) expect(checkSettings(settings?.['tactful']).problems).toEqual([]);
      const eslint = new ESLint({ cwd: import.meta.dirname, overrideConfigFile: true, overrideConfig });
      expect((await eslint.lintText('tellUser("Oops, gone")', { filePath: 'src/a.js' }))[0]?.fatalErrorCount).toBe(0);
    },
  );
});

describe('the presets', () => {
  it('have blocks with names of their own, and errors only', () => {
    const configs = Object.values(tactful.configs).flat();
    expect(new Set(configs.map(({ name }) => name)).size).toBe(configs.length);
    for (const { rules } of configs) expect(new Set(Object.values(rules ?? {}))).toEqual(new Set(['error']));
  });

  it('put into recommended what is marked so, and into strict everything', () => {
    const names = (level: 'recommended' | 'strict'): string[] => Object.keys(tactful.configs[level][0]?.rules ?? {});
    expect(names('strict').sort()).toEqual(
      Object.keys(tactful.rules)
        .map((name) => `tactful/${name}`)
        .sort(),
    );
    expect(names('recommended')).not.toContain('tactful/no-wordiness');
    expect(names('recommended')).toContain('tactful/no-vague');
  });

  it('give every rule a page', () => {
    for (const [name, rule] of Object.entries(tactful.rules)) {
      expect(rule.meta?.docs).toMatchObject({ url: expect.stringContaining(`rules/${name}.md`) as string });
      expect(() => doc(`rules/${name}.md`)).not.toThrow();
    }
  });
});
