import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readPasted } from './pasted.js';

it('leaves text as it is, in any script', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (words) => {
      expect(readPasted(words, 10_000)).toEqual({ text: words, problems: [] });
    }),
  );
  expect(readPasted('👩‍👩‍👧 ok', 100).problems).toEqual([]);
});

it('leaves out what is no text, and says how much', () => {
  expect(readPasted('PNG\u0000\u0001\uFFFD!', 100)).toEqual({
    text: 'PNG!',
    problems: ['3 characters in this are not text and were left out.'],
  });
});

it('says how much of a long paste is looked at', () => {
  const { text, problems } = readPasted('x'.repeat(100_000), 20_000);
  expect(text).toHaveLength(20_000);
  expect(problems).toEqual(['This is 100,000 characters long. The first 20,000 are looked at.']);
});
