import { readFileSync } from 'node:fs';
import { extname, relative } from 'node:path';

import * as engine from '@tactful/engine';
import { ESLint, Linter } from 'eslint';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';

import tactful from '../src/index.js';
import { lint } from './lint.js';
import { FIXTURE_SETTINGS, FIXTURES, fixtureFiles } from './sinks.js';

vi.mock('@tactful/engine', { spy: true });
afterEach(() => {
  vi.clearAllMocks();
});

const PRESETS = [
  'strict',
  'yaml-strict',
  'toml-strict',
  'vue-strict',
  'svelte-strict',
  'html-strict',
  'markdown-strict',
] as const;
const CONFIG: Linter.Config[] = [
  ...PRESETS.flatMap((name) => tactful.configs[name]),
  { settings: { tactful: FIXTURE_SETTINGS } },
];

const files = await fixtureFiles();
const linter = new Linter({ cwd: FIXTURES });

/** What is left of a file in the middle of typing, merging or pasting. */
function damaged(source: string): fc.Arbitrary<string> {
  const position = fc.integer({ min: 0, max: source.length });
  const change = fc.oneof(
    fc.record({ at: position, cut: fc.integer({ min: 1, max: 40 }), put: fc.constant('') }),
    fc.record({ at: position, cut: fc.constant(0), put: fc.string({ maxLength: 12, unit: 'binary' }) }),
    fc.record({
      at: position,
      cut: fc.constant(0),
      put: fc.constantFrom(
        '{',
        '}',
        '(',
        '<',
        '</',
        '>',
        '${',
        '`',
        "'",
        '"',
        '\\',
        '\\u',
        '&#',
        '&;',
        '{{',
        '\n',
        '\u2028',
        '\ud800',
        '=>',
        ' as ',
        '?.',
        ': |\n',
        '"""',
      ),
    }),
    fc.record({
      at: position,
      cut: fc.integer({ min: 0, max: 9 }),
      put: position.map((from) => source.slice(from, from + 60)),
    }),
  );
  return fc
    .array(change, { minLength: 1, maxLength: 4 })
    .map((changes) =>
      changes.reduce((text, { at, cut, put }) => text.slice(0, at) + put + text.slice(at + cut), source),
    );
}

describe('bad input', () => {
  it.each(files.map((file) => relative(FIXTURES, file)))('never makes a rule throw: %s', (name) => {
    const file = `${FIXTURES}/${name}`;
    const source = readFileSync(file, 'utf8');
    fc.assert(
      fc.property(damaged(source), (code) => {
        // A rule that throws makes verify throw; a file that can't be read is one fatal message.
        const messages = linter.verify(code, CONFIG, { filename: file });
        for (const { ruleId, line, column, endLine, endColumn } of messages) {
          if (!ruleId) continue;
          expect(line).toBeGreaterThan(0);
          expect(column).toBeGreaterThan(0);
          if (endLine === line) expect(endColumn).toBeGreaterThanOrEqual(column);
        }
      }),
      { numRuns: ['.vue', '.svelte'].includes(extname(file)) ? 6 : 12 },
    );
  });

  it.each([
    ['an empty file', ''],
    ['only white space', '\n\n'],
    ['a byte order mark', '\uFEFF{ "a": "Oops, gone" }'],
    ['a list', '["Oops, gone"]'],
    ['a string', '"Oops, gone"'],
    ['null', 'null'],
    ['cut in half', '{ "a": "Oops, go'],
    ['a trailing comma', '{ "a": "Oops, gone", }'],
    ['odd keys', '{ "": "Oops, a", "__proto__": "Oops, b", "constructor": { "toString": "Oops, c" } }'],
    ['broken ICU', '{ "a": "{count, plural, one {Oops, # file" }'],
    ['unpaired surrogates', '{ "a": "Oops, \\ud800 gone" }'],
  ])('survives a locale file that is %s', async (_, code) => {
    const messages = await lint(code, { filePath: 'locales/en/a.json' });
    for (const { fatal, message } of messages) if (fatal) expect(message).not.toMatch(/\n\s*at /);
  });

  it('finds the last of duplicate keys and the first alike', async () => {
    const messages = await lint('{ "a": "Oops, one", "a": "Oops, two" }', { filePath: 'locales/en/a.json' });
    expect(messages.map(({ column }) => column)).toEqual([9, 27]);
  });

  it('lints the other files when one is broken', async () => {
    const eslint = new ESLint({
      cwd: import.meta.dirname,
      overrideConfigFile: true,
      overrideConfig: tactful.configs.recommended,
    });
    const [broken] = await eslint.lintText('{ "a": ', { filePath: 'locales/en/broken.json' });
    const [fine] = await eslint.lintText('{ "a": "Oops, gone" }', { filePath: 'locales/en/fine.json' });
    expect(broken?.fatalErrorCount).toBe(1);
    expect(fine?.messages).toHaveLength(1);
  });

  it.each([
    ['variables in a circle', 'const a = b.x, b = a.x, c = { ...c }; alert(a); alert(c.d)'],
    ['functions in a circle', 'const f = () => g(); const g = () => f(); alert(f())'],
    ['a table that spreads itself', 'const t = { ...t, a: t.a }; alert(t.a); alert(t[x])'],
    ['a state set to itself', 'const V = () => { const [a, setA] = useState(a); setA(a); return <p>{a}</p> }'],
    ['a long sum', `alert(${Array.from({ length: 3000 }, (_, i) => `'Oops, ${i}'`).join(' + ')})`],
    ['deep JSX', `const V = () => ${'<div>'.repeat(400)}Oops, deep${'</div>'.repeat(400)}`],
    [
      'many ways to one value',
      `${Array.from({ length: 40 }, (_, i) => `const v${i + 1} = x ? v${i} : v${i}`).join(';')};const v0 = 'Oops, end';alert(v40)`,
    ],
  ])('comes to an end with %s', async (_, code) => {
    const start = performance.now();
    expect((await lint(code, { filePath: 'src/a.jsx' })).filter(({ fatal }) => fatal)).toEqual([]);
    // A search without bounds would take hours; this only tells the two apart.
    expect(performance.now() - start).toBeLessThan(20_000);
  });

  it('reads a locale file of 20 MB', { timeout: 120_000 }, () => {
    const entries = Array.from(
      { length: 120_000 },
      (_, i) =>
        `"key${i}": "The ${i}th file is where it was, and nothing about it needs to be done by you or anybody else today. It can be opened."`,
    );
    const code = `{\n${entries.join(',\n')},\n"last": "Oops, gone"\n}`;
    expect(code.length).toBeGreaterThan(15_000_000);
    const messages = linter.verify(code, tactful.configs.recommended, {
      filename: `${FIXTURES}/locales/en/large.json`,
    });
    expect(messages.filter(({ ruleId }) => ruleId === 'tactful/no-flippancy').map(({ line }) => line)).toEqual([
      120_002,
    ]);
  });
});

describe('the engine', () => {
  it('is asked once for each text, however many rules are on', async () => {
    const code = `import { toast } from 'sonner';
      const MESSAGES = { a: 'Oops, a', b: 'Oops, b' };
      export const V = ({ k }) => { toast.error('Oops, c'); toast.error(MESSAGES[k]); return <p title="Oops, d">{MESSAGES[k]}</p> };`;
    await lint(code, { filePath: 'src/a.jsx', preset: 'strict' });
    const texts = vi.mocked(engine.review).mock.calls.map(([text]) => text);
    expect([...texts].sort()).toEqual(['Oops, a', 'Oops, b', 'Oops, c', 'Oops, d']);
  });
});
