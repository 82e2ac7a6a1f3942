import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { ESLint } from 'eslint';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import tactful from '../src/index.js';
import { checkSettings } from '../src/settings.js';
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

describe('t(key)', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'tactful-keys-'));
    await mkdir(join(folder, 'locales/en'), { recursive: true });
    await mkdir(join(folder, 'locales/de'), { recursive: true });
    await writeFile(
      join(folder, 'locales/en/common.json'),
      JSON.stringify({
        errors: { generic: 'Something went wrong' },
        items_one: 'Oops, one',
        items_other: 'Oops, many',
      }),
    );
    await writeFile(join(folder, 'locales/en/checkout.json'), JSON.stringify({ pay: 'Click here' }));
    await writeFile(join(folder, 'locales/en/rails.yml'), 'en:\n  mails:\n    failed: Oops, no mail\n');
    await writeFile(join(folder, 'locales/en/broken.json'), '{ "errors": ');
    await writeFile(
      join(folder, 'locales/de/common.json'),
      JSON.stringify({ errors: { generic: 'Oops, auf Deutsch' } }),
    );
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const keyed = (code: string, locales: readonly string[] = ['locales/**/*.{json,yml}']): ReturnType<typeof lint> =>
    lint(
      `import { toast } from 'sonner';\nimport { useTranslation } from 'react-i18next';\nimport { useTranslations } from 'next-intl';\n${code}`,
      { cwd: folder, settings: { locales } },
    );
  const react = (use: string): string => `const V = () => { const { t } = useTranslation(); ${use} }`;

  it('leads to the words in the source locale, judged where they are shown, and says where they are', async () => {
    const [message] = byRule(await keyed(react("toast.error(t('errors.generic'))")), 'no-vague');
    expect(message?.message).toContain('“Something went wrong”');
    expect(message?.message).toContain('locales/en/common.json, under errors.generic');
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
    ['a missing key', react("toast.error(t('errors.missing'))"), undefined],
    ['a key that is put together', react('toast.error(t(`errors.${code}`))'), undefined],
    ['a missing file', react("toast.error(t('errors.generic'))"), ['nowhere/*.json']],
    ['a broken file', react("toast.error(t('errors.generic'))"), ['locales/en/broken.json']],
    ['no settings', react("toast.error(t('errors.generic'))"), []],
    ['a place that says nothing', react("const words = t('errors.generic'); save(words)"), undefined],
  ])('is silent about %s', async (_, code, locales) => {
    expect(await keyed(code, locales)).toEqual([]);
  });
});
