import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { audiences, intents, surfaces } from '@tactful/engine';
import { asTest, fitsInLink, readState, start, writeState } from './state.js';

describe('a link to the playground', () => {
  it('carries the words and where they stand', () => {
    const words = fc.record({ text: fc.string({ unit: 'grapheme' }) });
    fc.assert(
      fc.property(
        words,
        fc.constantFrom(...surfaces),
        fc.constantFrom(...intents),
        fc.constantFrom(...audiences),
        ({ text }, surface, intent, audience) => {
          const state = { ...start, text, surface, intent, audience };
          const link = new URLSearchParams(writeState(state)).toString();
          expect(readState(new URLSearchParams(link))).toEqual({ state, problems: [] });
        },
      ),
    );
  });

  it('says what it could not use, and shows the rest', () => {
    const { state, problems } = readState(new URLSearchParams('surface=billboard&text=Hello'));
    expect(state).toEqual({ ...start, text: 'Hello' });
    expect(problems).toEqual([
      "The link asks for the surface “billboard”, which isn't one of ours, so it shows “toast”.",
    ]);
  });
});

it('leaves out of a link what is no text, and says so', () => {
  const { state, problems } = readState(new URLSearchParams({ text: 'Saved\u0000\u0007.' }));
  expect(state.text).toBe('Saved.');
  expect(problems).toEqual(['2 characters in this are not text and were left out.']);
});

it('makes no link that would be cut on the way', () => {
  expect(fitsInLink(start)).toBe(true);
  expect(fitsInLink({ ...start, text: 'Something went wrong. '.repeat(5000) })).toBe(false);
});

it('makes a test of one text or of a whole message', () => {
  expect(asTest({ ...start, text: 'Say "hi"' })).toContain('review("Say \\"hi\\""');
  expect(asTest({ ...start, mode: 'message' })).toContain('reviewMessage({"title":"Payment failed"');
});
