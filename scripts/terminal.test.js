import { expect, it } from 'vitest';
import { block, counted, wrap } from './terminal.js';

it('wraps at spaces and never breaks a path', () => {
  expect(wrap('Look at packages/engine/src/index.ts today', 12)).toEqual([
    'Look at',
    'packages/engine/src/index.ts',
    'today',
  ]);
});

it('puts a lead on the first line only', () => {
  const [first = '', second = ''] = block('word '.repeat(40), { indent: 2, lead: '→ ' });
  expect(first.startsWith('  → word')).toBe(true);
  expect(second.startsWith('    word')).toBe(true);
});

it('counts in words that fit the number', () => {
  expect([counted(1, 'file'), counted(2, 'file'), counted(0, 'string'), counted(12345, 'string')]).toEqual([
    '1 file',
    '2 files',
    '0 strings',
    '12\u00a0345 strings',
  ]);
});
