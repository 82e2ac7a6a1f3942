import { describe, expect, it } from 'vitest';

import { afterSuggestions, byRule, lint, pointedAt } from './lint.js';

describe('where a finding points', () => {
  it.each([
    ['escapes in a string', `const V = () => <p>{'It\\u2019s closed. Oops\\u2026'}</p>`, 'Oops'],
    ['entities in JSX', `const V = () => <p>Tom &amp; Ann&rsquo;s file. Oops, gone</p>`, 'Oops'],
    ['entities in an attribute', `const V = () => <img alt="Tom &amp; Ann. Oops, gone" />`, 'Oops'],
    [
      'several lines of JSX',
      `const V = () => (\n  <p>\n    The file is\n    gone. Oops,\n    again.\n  </p>\n)`,
      'Oops',
    ],
    ['a template', 'const V = ({ n }) => <p>{`${n} files. Oops, gone`}</p>', 'Oops'],
    ['words across a tag', `const V = () => <p>Please <b>sim</b>ply try again</p>`, 'sim</b>ply'],
  ])('is the words, through %s', async (_, code, words) => {
    const found = (await lint(code)).filter(
      ({ ruleId }) => ruleId === 'tactful/no-flippancy' || ruleId === 'tactful/no-trivializing',
    );
    expect(found.map((message) => pointedAt(code, message))).toEqual([words]);
  });

  it('counts lines and columns as the language of the file does', async () => {
    const json = '{\n  "a": "\\u2014 Oops, gone"\n}';
    const [message] = byRule(await lint(json, { filePath: 'locales/en/a.json' }), 'no-flippancy');
    expect(message && pointedAt(json, message)).toBe('Oops');
  });
});

describe('what a suggestion writes', () => {
  it('fits the quotes it stands in', async () => {
    for (const quote of ["'", '"', '`']) {
      const code = `alert(${quote}You entered an invalid email${quote})`;
      const results = afterSuggestions(code, await lint(code, { filePath: 'src/a.js' }));
      for (const result of results)
        expect(await lint(result, { filePath: 'src/a.js' })).not.toContainEqual(
          expect.objectContaining({ fatal: true }),
        );
    }
  });

  it('keeps what is put in', async () => {
    const code = 'const V = ({ name }) => <p>{`You must simply rename ${name.first} now`}</p>';
    const messages = await lint(code);
    expect(messages.length).toBeGreaterThan(0);
    for (const result of afterSuggestions(code, messages)) expect(result).toContain('${name.first}');
  });

  it('is JSON in a JSON file', async () => {
    const code = '{ "a": "Just click \\"Save\\" and you simply continue" }';
    const results = afterSuggestions(code, await lint(code, { filePath: 'locales/en/a.json' }));
    expect(results.length).toBeGreaterThan(0);
    for (const result of results) expect(() => JSON.parse(result) as unknown).not.toThrow();
  });
});

describe('what belongs together', () => {
  const vague = async (code: string): Promise<number> => byRule(await lint(code), 'no-vague').length;

  it('lets a concrete description explain a general title', async () => {
    const title = 'Something went wrong';
    const body = 'We couldn’t save your draft, because the connection was lost. It’s still on this device.';
    expect(await vague(`import { toast } from 'sonner'; toast.error('${title}')`)).toBe(1);
    expect(await vague(`import { toast } from 'sonner'; toast.error('${title}', { description: '${body}' })`)).toBe(0);
    expect(
      await vague(
        `const V = () => <Alert><AlertTitle>${title}</AlertTitle><AlertDescription>${body}</AlertDescription></Alert>`,
      ),
    ).toBe(0);
    expect(await vague(`const V = () => <EmptyState title="${title}" description="${body}" />`)).toBe(0);
    expect(await vague(`const V = () => <main><h1>${title}</h1><p>${body}</p></main>`)).toBe(0);
  });

  it('takes a locale file’s siblings as one message', async () => {
    const json = (body: string): string =>
      JSON.stringify({ failed: { title: 'Something went wrong', description: body } });
    const options = { filePath: 'locales/en/a.json' };
    expect(
      byRule(await lint(json('We couldn’t save your draft. It’s still on this device.'), options), 'no-vague'),
    ).toHaveLength(0);
    expect(byRule(await lint(json('An error occurred.'), options), 'no-vague').length).toBeGreaterThan(0);
  });

  it('says once what a link and its sentence both have', async () => {
    expect(
      byRule(
        await lint('const V = () => <p>Your card expired. <a href="/x">Click here</a> to change it.</p>'),
        'no-generic-action',
      ),
    ).toHaveLength(1);
  });
});
