import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { ESLint, Linter } from 'eslint';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import tactful from '../src/index.js';
import { settingsSchema } from '../src/settings-schema.js';
import { checkSettings, SETTING_NAMES } from '../src/settings.js';
import { byRule, lint } from './lint.js';

describe('settings.tactful', () => {
  it.each([
    ['a name', { componets: {} }, ['componets', '"components"']],
    ['a surface', { components: { Box: 'buton' } }, ['settings.tactful.components.Box', 'buton', '"button"']],
    ['an audience', { audience: 'costumer' }, ['settings.tactful.audience', '"customer"']],
    ['a fault', { terms: { severities: { vauge: 'off' } } }, ['settings.tactful.terms.severities', '"vague"']],
    [
      'a severity',
      { terms: { severities: { vague: { toast: 'wran' } } } },
      ['settings.tactful.terms.severities.vague.toast', '"warn"'],
    ],
    ['a kind', { locales: 'src/en.json' }, ['settings.tactful.locales', 'a list of strings']],
    ['the whole', 'components', ['settings.tactful', 'an object']],
  ])('names %s that isn’t right, where it is and what was meant', (_, raw, parts) => {
    const { problems } = checkSettings(raw);
    expect(problems).toHaveLength(1);
    for (const part of parts) expect(problems[0]).toContain(part);
  });

  it('keeps what is right', () => {
    const { settings, problems } = checkSettings({
      componets: {},
      components: { Shout: 'banner', Box: 1 },
      checkTests: true,
    });
    expect(settings).toEqual({ components: { Shout: 'banner' }, checkTests: true });
    expect(problems).toHaveLength(2);
  });

  it('says so once for a whole run, at the first file, and lints everything', async () => {
    const eslint = new ESLint({
      cwd: import.meta.dirname,
      overrideConfigFile: true,
      overrideConfig: [...tactful.configs.recommended, { settings: { tactful: { calees: { tell: 'toast' } } } }],
    });
    const texts = ['alert("Oops, gone")', 'alert("Oops, again")'];
    const results = await Promise.all(texts.map((code, i) => eslint.lintText(code, { filePath: `src/file${i}.js` })));
    const messages = results.flat().flatMap((result) => result.messages);
    expect(messages.filter(({ message }) => message.includes('calees'))).toHaveLength(1);
    expect(byRule(messages, 'no-flippancy').filter(({ message }) => !message.includes('calees'))).toHaveLength(2);
  });
});

describe('settings.schema.json', () => {
  const { $schema: _, ...schema } = settingsSchema();
  /** ESLint validates the options of a rule, so a rule whose options are the settings validates the settings. */
  const accepts = (settings: unknown): boolean => {
    const rule = { meta: { schema: [schema] }, create: () => ({}) };
    try {
      new Linter().verify('', [{ plugins: { x: { rules: { rule } } }, rules: { 'x/rule': ['error', settings] } }]);
      return true;
    } catch {
      return false;
    }
  };

  it('describes every setting', () => {
    const properties = schema['properties'] as Record<string, { description?: string }>;
    expect(Object.keys(properties)).toEqual(SETTING_NAMES);
    for (const { description = '' } of Object.values(properties)) expect(description.length).toBeGreaterThan(20);
  });

  it.each([
    [{}],
    [{ components: { Shout: 'banner' }, props: { hint: 'title' }, callees: { '@acme/ui#ask': 'dialog' } }],
    [{ terms: { severities: { vague: { toast: 'warn' }, blame: 'off' }, brands: ['Acme'] }, checkTests: true }],
    [{ componets: {} }],
    [{ components: { Box: 'buton' } }],
    [{ locales: 'src/en.json' }],
    [{ terms: { severities: { vauge: 'off' } } }],
    [{ terms: { severities: { vague: { toast: 'wran' } } } }],
    ['components'],
  ])('accepts what the check accepts: %j', (settings) => {
    expect(accepts(settings)).toBe(checkSettings(settings).problems.length === 0);
  });
});

describe('t(key)', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'tactful-keys-'));
    for (const name of ['words/en', 'words/modules', 'locales/en', 'locales/de'])
      await mkdir(join(folder, name), { recursive: true });
    await writeFile(
      join(folder, 'words/en/common.json'),
      JSON.stringify({
        errors: { generic: 'Something went wrong' },
        items_one: 'Oops, one',
        items_other: 'Oops, many',
      }),
    );
    await writeFile(join(folder, 'words/en/checkout.json'), JSON.stringify({ pay: 'Click here' }));
    await writeFile(join(folder, 'words/en/rails.yml'), 'en:\n  mails:\n    failed: Oops, no mail\n');
    await writeFile(join(folder, 'words/en/broken.json'), '{ "errors": ');
    await writeFile(
      join(folder, 'locales/en/place.json'),
      JSON.stringify({ generic: 'Something went wrong', mark: 'Invalid', legal: { mark: 'Invalid' } }),
    );
    await writeFile(join(folder, 'locales/de/place.json'), JSON.stringify({ mark: 'Oops, auf Deutsch' }));
    await writeFile(
      join(folder, 'words/modules/en.ts'),
      `import errors from './errors.js';
       import { shared } from './shared';
       import * as mails from './mails';
       const page = { pay: 'Click here' } as const;
       export default { errors, shared, mails, page, gone: nothing, count: 3, ...page } satisfies Messages;`,
    );
    await writeFile(
      join(folder, 'words/modules/errors.ts'),
      "import en from './en.js'; export default { generic: 'Something went wrong', again: en.page };",
    );
    await writeFile(join(folder, 'words/modules/shared.ts'), "export const shared = { hi: 'Oops, shared' };");
    await mkdir(join(folder, 'words/modules/mails'));
    await writeFile(join(folder, 'words/modules/mails/index.js'), "export const failed = 'Oops, ' + 'no mail';");
    await writeFile(join(folder, 'words/modules/broken.ts'), 'export default { errors: ');
    await writeFile(
      join(folder, 'words/modules/legacy.cjs'),
      "module.exports = { errors: { generic: 'Something went wrong' } };",
    );
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const keyed = (code: string, locales: readonly string[] = ['words/en/*.{json,yml}']): ReturnType<typeof lint> =>
    lint(
      `import { toast } from 'sonner';\nimport { useTranslation } from 'react-i18next';\nimport { useTranslations } from 'next-intl';\n${code}`,
      { cwd: folder, settings: { locales } },
    );
  const react = (use: string): string => `const V = () => { const { t } = useTranslation(); ${use} }`;

  it('leads to the words in the source locale, judged where they are shown, and says where they are', async () => {
    const [message] = byRule(await keyed(react("toast.error(t('errors.generic'))")), 'no-vague');
    expect(message?.message).toContain('“Something went wrong”');
    expect(message?.message).toContain('words/en/common.json, under errors.generic');
    expect(message?.suggestions ?? []).toEqual([]);
  });

  it.each([
    ['plurals', react("toast.error(t('items', { count: 2 }))"), 'no-flippancy', 'items_other'],
    [
      'a namespace before a colon',
      react("return <button>{t('checkout:pay')}</button>"),
      'no-generic-action',
      'checkout.json',
    ],
    [
      'a namespace of the hook',
      "const V = () => { const { t } = useTranslation('checkout'); return <button>{t('pay')}</button> }",
      'no-generic-action',
      'checkout.json',
    ],
    [
      'next-intl’s namespace',
      "const V = () => { const t = useTranslations('errors'); return <p role=\"alert\">{t('generic')}</p> }",
      'no-vague',
      'errors.generic',
    ],
    ['YAML', react("toast.error(t('mails.failed'))"), 'no-flippancy', 'rails.yml'],
    [
      'Trans',
      'import { Trans } from \'react-i18next\'; const V = () => <button><Trans i18nKey="checkout:pay" /></button>',
      'no-generic-action',
      'checkout.json',
    ],
  ])('knows %s', async (_, code, rule, place) => {
    expect(byRule(await keyed(code), rule).map(({ message }) => message)).toEqual([expect.stringContaining(place)]);
  });

  it.each([
    ['the module itself', "<button>{t('page.pay')}</button>", 'en.ts', 'page.pay'],
    ['a module that it imports', '<p role="alert">{t(\'errors.generic\')}</p>', 'en.ts', 'errors.generic'],
    ['a name that is imported', '<p role="alert">{t(\'shared.hi\')}</p>', 'en.ts', 'shared.hi'],
    ['a folder’s index', '<p role="alert">{t(\'mails.failed\')}</p>', 'en.ts', 'mails.failed'],
    ['module.exports', '<p role="alert">{t(\'errors.generic\')}</p>', 'legacy.cjs', 'errors.generic'],
  ])('reads the words of modules: %s', async (_, shown, file, key) => {
    const messages = await keyed(react(`return ${shown}`), [`words/modules/${file}`]);
    expect(messages.map(({ message }) => message)).toEqual([
      expect.stringContaining(`The words are in words/modules/${file}, under ${key}.`),
    ]);
  });

  it('reads a module again when one that it imports has changed', async () => {
    const shown = react('return <p role="alert">{t(\'shared.later\')}</p>');
    expect(await keyed(shown, ['words/modules/en.ts'])).toEqual([]);
    await writeFile(
      join(folder, 'words/modules/shared.ts'),
      "export const shared = { hi: 'Oops, shared', later: 'Oops, later' };",
    );
    expect(await keyed(shown, ['words/modules/en.ts'])).toHaveLength(1);
  });

  it('leaves to the locale file what is found there, and says at the call what only the place shows', async () => {
    const files = ['locales/*/*.json'];
    expect(await keyed(react("toast.error(t('generic'))"), files)).toEqual([]);
    const own = await lint('{ "generic": "Something went wrong" }', { filePath: 'locales/en/place.json', cwd: folder });
    expect(byRule(own, 'no-vague')).toHaveLength(1);

    const marked = await keyed(react("return <FieldError>{t('mark')}</FieldError>"), files);
    expect(byRule(marked, 'no-vague').map(({ message }) => message)).toEqual([
      expect.stringContaining('locales/en/place.json, under mark'),
    ]);
  });

  it('ignores at the call the keys that settings ignore', async () => {
    const settings = { locales: ['locales/*/*.json'], ignoreKeys: ['legal.*'] };
    const code = `import { useTranslation } from 'react-i18next';\n${react("return <FieldError>{t('legal.mark')}</FieldError>")}`;
    expect(await lint(code, { cwd: folder, settings })).toEqual([]);
  });

  it.each([
    ['a missing key', react("toast.error(t('errors.missing'))"), undefined],
    ['a key that is put together', react('toast.error(t(`errors.${code}`))'), undefined],
    ['a missing file', react("toast.error(t('errors.generic'))"), ['nowhere/*.json']],
    ['a broken file', react("toast.error(t('errors.generic'))"), ['words/en/broken.json']],
    ['a broken module', react("toast.error(t('errors.generic'))"), ['words/modules/broken.ts']],
    ['modules that import each other', react("toast.error(t('errors.again.pay'))"), ['words/modules/errors.ts']],
    ['no settings', react("toast.error(t('errors.generic'))"), []],
    ['a place that says nothing', react("const words = t('errors.generic'); save(words)"), undefined],
  ])('is silent about %s', async (_, code, locales) => {
    expect(await keyed(code, locales)).toEqual([]);
  });
});
