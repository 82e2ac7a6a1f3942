import { relative } from 'node:path';

import { ESLint as ESLint10 } from 'eslint';
import { describe, expect, it } from 'vitest';

import tactful from '../src/index.js';
import { languageFrom, parserFrom } from '../src/optional-parsers.js';
import { FIXTURE_SETTINGS, FIXTURES } from './sinks.js';

const { ESLint: ESLint9 } = (await import('eslint-v9' as string)) as { ESLint: typeof ESLint10 };

async function findings(ESLint: typeof ESLint10): Promise<string[]> {
  const names = ['strict', 'yaml', 'toml', 'vue', 'svelte', 'html', 'markdown'] as const;
  const eslint = new ESLint({
    cwd: FIXTURES,
    overrideConfigFile: true,
    overrideConfig: [...names.flatMap((name) => tactful.configs[name]), { settings: { tactful: FIXTURE_SETTINGS } }],
  });
  const results = await eslint.lintFiles(['.']);
  return results.flatMap(({ filePath, messages }) =>
    messages.map(
      ({ line, column, endLine, endColumn, message }) =>
        `${relative(FIXTURES, filePath)}:${line}:${column}-${endLine}:${endColumn} ${message}`,
    ),
  );
}

describe('ESLint 9 and 10', () => {
  it('give the same findings in every format', { timeout: 120_000 }, async () => {
    expect(ESLint9.version).toMatch(/^9\./);
    expect(ESLint10.version).toMatch(/^10\./);
    const [nine, ten] = [await findings(ESLint9), await findings(ESLint10)];
    expect(ten.length).toBeGreaterThan(200);
    expect(nine).toEqual(ten);
  });
});

describe('a parser that isn’t installed', () => {
  it('is named in the file that needs it, and nothing else is held up', async () => {
    const eslint = new ESLint10({
      cwd: FIXTURES,
      overrideConfigFile: true,
      overrideConfig: [
        ...tactful.configs.recommended,
        { files: ['**/*.vue'], languageOptions: { parser: parserFrom('a-parser-nobody-has') } },
        { files: ['**/*.yml'], ...languageFrom('a-language-nobody-has', 'nobody', 'yaml') },
      ],
    });
    const [vue] = await eslint.lintText('<template />', { filePath: 'a.vue' });
    const [yaml] = await eslint.lintText('a: b', { filePath: 'a.yml' });
    const [script] = await eslint.lintText('alert("Oops, gone")', { filePath: 'a.js' });
    expect(vue?.messages[0]?.message).toContain('npm install --save-dev a-parser-nobody-has');
    expect(yaml?.messages[0]?.message).toContain('npm install --save-dev a-language-nobody-has');
    expect(script?.messages.map(({ ruleId }) => ruleId)).toEqual(['tactful/no-flippancy']);
  });
});
