import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { byRule, lint, pointedAt } from './lint.js';

const FILES: Readonly<Record<string, string>> = {
  'tsconfig.json': JSON.stringify({
    compilerOptions: { paths: { '@/*': ['./src/*'], '~words': ['./src/aliased.ts'] } },
  }),
  'package.json': JSON.stringify({ name: 'app', imports: { '#words': './src/hashed.ts', '#lib/*': './src/lib/*.ts' } }),
  'src/table.ts': `
    export const byStatus = { failed: 'Oops, not saved', ok: 'The plan is saved' } as const;
    export const notFound = 'Oops, gone';
    export const nested = { card: { declined: 'Oops, declined' } };
    export const rows = [{ label: 'Oops, a row', id: 'Oops' }];
    export const eventName = 'Oops';
    export default { closed: 'Oops, closed' };`,
  'src/index.ts': `
    export * from './table';
    export { default as words, notFound as missing } from './table';
    export * as all from './table';`,
  'src/aliased.ts': "export const aliased = 'Oops, aliased';",
  'src/hashed.ts': "export const hashed = 'Oops, hashed';",
  'src/labels.ts': "export enum Labels { Failed = 'Oops, an enum' }",
  'src/lib/text.ts': `
    import { byStatus } from '../table';
    export function textOf(code) { return byStatus[code]; }
    export const unknown = () => 'Oops, unknown';
    export const stamp = (date) => date.toISOString();
    export const reason = (error) => (error instanceof Error ? error.message : 'The plan isn’t saved');`,
  'src/cycle-a.ts': "import { b } from './cycle-b'; export const a = b; export const own = 'Oops, own';",
  'src/cycle-b.ts': "import { a } from './cycle-a'; export const b = a;",
  'src/errors.ts': "export const ERROR_MESSAGES = { failed: 'Oops, told where it is', mark: 'Invalid' };",
  'src/schema.ts': "import { z } from 'zod'; export const schema = z.string().min(1, 'Oops, empty');",
  'src/broken.ts': 'export const broken = {',
  'src/later.ts': "export const later = 'It is open';",
  'words/en.ts':
    "import { legal } from '@/legal'; export { hashed as hash } from '#words'; export const page = { legal };",
  'src/legal.ts': "export const legal = { terms: 'Oops, the terms' };",
};

describe('words that are imported', () => {
  let cwd = '';
  beforeAll(() => {
    cwd = mkdtempSync(join(tmpdir(), 'tactful-imports-'));
    for (const [path, text] of Object.entries(FILES)) {
      mkdirSync(dirname(join(cwd, path)), { recursive: true });
      writeFileSync(join(cwd, path), text);
    }
  });
  afterAll(() => rmSync(cwd, { recursive: true, force: true }));

  const found = async (code: string): Promise<string[]> => {
    const source = `import { toast } from 'sonner';\n${code}`;
    const messages = await lint(source, { cwd, filePath: join(cwd, 'src/view.tsx') });
    expect(messages.filter(({ fatal }) => fatal)).toEqual([]);
    return messages.map(
      (message) =>
        `${pointedAt(source, message)} ${/The words are in (.*)\./.exec(message.message)?.[1] ?? message.ruleId}`,
    );
  };
  const shown = (imports: string, expression: string): Promise<string[]> =>
    found(`${imports}; export const V = ({ code }) => <p>{${expression}}</p>;`);

  it.each([
    ['a constant', "import { notFound } from './table'", 'notFound', 'src/table.ts, under notFound'],
    ['under another name', "import { notFound as gone } from './table'", 'gone', 'src/table.ts, under notFound'],
    ['a table', "import { byStatus } from './table.js'", 'byStatus[code]', 'src/table.ts, under byStatus'],
    ['nested', "import { nested } from './table'", 'nested.card.declined', 'src/table.ts, under nested.card.declined'],
    ['a default export', "import table from './table'", 'table.closed', 'src/table.ts, under closed'],
    ['a namespace', "import * as table from './table'", 'table.notFound', 'src/table.ts, under notFound'],
    ['an index’s export *', "import { notFound } from '.'", 'notFound', 'src/table.ts, under notFound'],
    ['an index’s export { as }', "import { missing } from './index'", 'missing', 'src/table.ts, under missing'],
    ['an index’s default', "import { words } from './index'", 'words.closed', 'src/table.ts, under words.closed'],
    ['an index’s export * as', "import { all } from './index'", 'all.notFound', 'src/table.ts, under all.notFound'],
    ['an enumeration', "import { Labels } from './labels'", 'Labels.Failed', 'src/labels.ts, under Labels.Failed'],
    ['a path of the tsconfig', "import { aliased } from '~words'", 'aliased', 'src/aliased.ts, under aliased'],
    ['a pattern of the tsconfig', "import { notFound } from '@/table'", 'notFound', 'src/table.ts, under notFound'],
    ['an import of the package', "import { hashed } from '#words'", 'hashed', 'src/hashed.ts, under hashed'],
    ['beside a circle', "import { own } from './cycle-a'", 'own', 'src/cycle-a.ts, under own'],
  ])('are found where they are shown: %s', async (_, imports, expression, where) => {
    expect(await shown(imports, expression)).toEqual([`${expression} ${where}`]);
  });

  it('are found in what a function returns, and in what that imports', async () => {
    expect(await shown("import { textOf } from '#lib/text'", 'textOf(code)')).toEqual([
      'textOf(code) src/table.ts, under textOf',
    ]);
    expect(await shown("import { unknown } from '#lib/text'", 'unknown()')).toEqual([
      'unknown() src/lib/text.ts, under unknown',
    ]);
  });

  it('are found in rows, without what isn’t read', async () => {
    expect(
      await found(
        "import { rows } from './table'; const V = () => rows.map((row) => <li key={row.id}>{row.label}</li>);",
      ),
    ).toEqual(['row.label src/table.ts, under rows.label']);
  });

  it('are found in calls that show them', async () => {
    expect(await found("import { notFound } from './table'; toast.error(notFound)")).toEqual([
      'notFound src/table.ts, under notFound',
    ]);
  });

  it('tell of raw errors that a helper hands on', async () => {
    expect(await found("import { reason } from './lib/text'; go().catch((err) => toast.error(reason(err)))")).toEqual([
      'reason(err) tactful/no-raw-error',
    ]);
  });

  it('are reported once for a file, and never again where their own file reports them', async () => {
    const code =
      "import { notFound } from './table'; const V = () => <><p>{notFound}</p><p>{notFound}</p></>; toast(notFound)";
    expect(await found(code)).toHaveLength(1);
    expect(await shown("import { ERROR_MESSAGES } from './errors'", 'ERROR_MESSAGES.failed')).toEqual([]);
    const own = await lint(FILES['src/errors.ts'] ?? '', { cwd, filePath: join(cwd, 'src/errors.ts') });
    expect(byRule(own, 'no-flippancy')).toHaveLength(1);
  });

  it('say at the place what only the place shows', async () => {
    const code =
      "import { ERROR_MESSAGES } from './errors'; const V = () => <FieldError>{ERROR_MESSAGES.mark}</FieldError>";
    const own = await lint(FILES['src/errors.ts'] ?? '', { cwd, filePath: join(cwd, 'src/errors.ts') });
    expect(own.filter(({ message }) => message.includes('Invalid'))).toEqual([]);
    expect(await found(code)).toEqual(['ERROR_MESSAGES.mark src/errors.ts, under ERROR_MESSAGES.mark']);
  });

  it('explain a general title together with the words beside it', async () => {
    writeFileSync(
      join(cwd, 'src/parts.ts'),
      "export const title = 'Something went wrong'; export const body = 'We couldn’t save your draft, because the connection was lost. It’s still on this device.';",
    );
    expect(await found("import { title } from './parts'; toast.error(title)")).toHaveLength(1);
    expect(await found("import { title, body } from './parts'; toast.error(title, { description: body })")).toEqual([]);
  });

  it.each([
    ['modules that import each other', "import { a } from './cycle-a'", 'a'],
    ['a file that isn’t there', "import { nothing } from './nowhere'", 'nothing'],
    ['a module that can’t be parsed', "import { broken } from './broken'", 'broken'],
    ['a name that isn’t exported', "import { nobody } from './table'", 'nobody'],
    ['a package', "import { notFound } from 'some-package'", 'notFound'],
    ['a function without words', "import { stamp } from './lib/text'", 'stamp(code)'],
    ['a type', "import type { notFound } from './table'", 'code'],
    ['a schema, whose words are said where they are', "import { schema } from './schema'", 'schema'],
  ])('are silent about %s', async (_, imports, expression) => {
    expect(await shown(imports, expression)).toEqual([]);
  });

  it('are silent where they aren’t shown', async () => {
    expect(await found("import { notFound } from './table'; console.log(notFound); save(notFound)")).toEqual([]);
    expect(await found("import { eventName } from './table'; const V = () => <p id={eventName} />")).toEqual([]);
  });

  it('are read again when their file has changed', async () => {
    const use = ["import { later } from './later'", 'later'] as const;
    expect(await shown(...use)).toEqual([]);
    writeFileSync(join(cwd, 'src/later.ts'), "export const later = 'Oops, closed';");
    utimesSync(join(cwd, 'src/later.ts'), new Date(), new Date(Date.now() + 5000));
    expect(await shown(...use)).toHaveLength(1);
  });

  it('are followed by locale modules, through aliases and re-exports', async () => {
    const head = "import { useTranslation } from 'react-i18next'; const V = () => { const { t } = useTranslation();";
    const at = async (key: string): Promise<number> =>
      byRule(
        await lint(`${head} return <p role="alert">{t('${key}')}</p> }`, {
          cwd,
          settings: { locales: ['words/*.ts'] },
        }),
        'no-flippancy',
      ).length;
    expect(await at('page.legal.terms')).toBe(1);
    expect(await at('hash')).toBe(1);
    expect(await at('page.legal.nothing')).toBe(0);
  });
});
