import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { describe, expect, it, vi } from 'vitest';

import { ALONE, Analysis } from '../src/analysis.js';
import { CompleteContext } from '../src/context.js';
import { flagClasses } from '../src/grammar/flags.js';
import { lexicon } from '../src/grammar/lexicon.js';
import { Machine } from '../src/grammar/machine.js';
import { readGrammar } from '../src/grammar/vocabulary.js';
import { readingsOf } from '../src/text/scan.js';

const file = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const page = readFileSync(file('../../../docs/engine.md'), 'utf8');

const rows = page
  .split('\n## ')
  .filter((section) => section.startsWith('The notation'))
  .flatMap((section) => section.split('\n').filter((line) => line.startsWith('| `')))
  .map((line) => line.split(/(?<!\\)\|/).map((cell) => cell.trim().replaceAll('\\|', '|')))
  .map(([, phrase = '', , finds = '', misses = '']) => ({ phrase: phrase.slice(1, -1), finds, misses }));

function isFound(phrase: string, text: string): boolean {
  const machine = new Machine(readGrammar([phrase], lexicon, flagClasses));
  return readingsOf(text, undefined).some((reading) => {
    const analysis = new Analysis(reading, machine.find(reading), new CompleteContext({}), ALONE, {
      machine,
      owners: [],
    });
    return analysis.matches.some((match) => analysis.spanOf(match) !== undefined);
  });
}

describe('the notation of phrases in docs/engine.md', () => {
  it('is shown in a table', () => {
    expect(rows.length).toBeGreaterThan(10);
  });

  it.each(rows)('`$phrase` finds “$finds” and not “$misses”', ({ phrase, finds, misses }) => {
    expect(isFound(phrase, finds)).toBe(true);
    expect(isFound(phrase, misses)).toBe(false);
  });
});

describe('the files named in docs/engine.md', () => {
  const paths = new Set(page.match(/\b(?:\w+\/)*[\w-]+\.ts\b/g));

  it.each([...paths])('%s is there', (path) => {
    const isThere = [`../src/${path}`, `../src/faults/${path}`, `../../../${path}`].some((place) =>
      existsSync(file(place)),
    );
    expect(isThere).toBe(true);
  });
});

describe('the example in README.md', () => {
  it('prints what it says', async () => {
    const readme = readFileSync(file('../README.md'), 'utf8');
    const code = /```js\n(.*?)```/s.exec(readme)?.[1] ?? '';
    const promised = [...code.matchAll(/console\.log\(.*\); \/\/ (.*)/g)].map(([, words]) => words);
    const printed: string[] = [];
    const print = vi.spyOn(console, 'log').mockImplementation((...words: unknown[]) => printed.push(words.join(' ')));
    const body = code.replace(/^import (.*) from '(.*)';$/m, 'const $1 = engine;');
    const run = new Function('engine', body) as (engine: object) => void;
    run(await import('../src/index.js'));
    print.mockRestore();
    expect(promised.length).toBeGreaterThan(3);
    expect(printed).toEqual(promised);
  });
});
