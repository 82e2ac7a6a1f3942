import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inflectVerb, pluralOf } from '../src/grammar/inflect.js';
import { lettersOf, numberAt } from '../src/grammar/letters.js';
import { Machine } from '../src/grammar/machine.js';
import { parsePhrase, PhraseError, type Phrase, type PhraseNode } from '../src/grammar/phrase.js';
import { ANY_TOKEN, ANY_WORD, Symbols } from '../src/grammar/symbols.js';
import { readGrammar, UnknownClassError } from '../src/grammar/vocabulary.js';
import { readWords, writeWords } from '../src/grammar/word-list.js';
import { Reading } from '../src/text/reading.js';
import { readingsOf } from '../src/text/scan.js';

const lexicon = {
  load: { verbs: 'load save' },
  trouble: { nouns: 'error entry' },
  cannot: { words: "cannot can't", phrases: 'unable to, not able (still)? to' },
};

const parsed = (source: string, symbols = new Symbols()): Phrase =>
  parsePhrase(source, symbols, (name) => symbols.number(`<${name}>`));

function found(phrase: string, text: string): string[] {
  const machine = new Machine(readGrammar([phrase], lexicon, []));
  const [reading] = readingsOf(text);
  if (reading === undefined) return [];
  return machine.find(reading).map(({ start, end }) =>
    reading.tokens
      .slice(start, end)
      .map((token) => token.text)
      .join(' '),
  );
}

describe('the notation of phrases', () => {
  it.each([
    ['try again', 'Please TRY again later', ['try again']],
    [
      '<cannot> go',
      'You can’t go, are unable to go, not able still to go',
      ["can't go", 'unable to go', 'not able still to go'],
    ],
    ['<load.ing>', 'loading loads load loaded saving', ['loading', 'saving']],
    ['<load.any>', 'loading loads load loaded', ['loading', 'loads', 'load', 'loaded']],
    ['<trouble>', 'an error, two entries', ['error', 'entries']],
    ['{} failed', '{name} failed', ['{} failed']],
    ['# files', '3 files, many files', ['3 files']],
    ['emoji', 'Done 🎉', ['emoji']],
    ['failed , please', 'It failed, please', ['failed , please']],
    ['failed !', 'It failed. It failed!', ['failed !']],
    ['failed .', 'It failed. It failed! It failed', ['failed .', 'failed !', 'failed']],
    ['(a|b c) d', 'a d, b c d, c d', ['a d', 'b c d']],
    ['a b? c', 'a c, a b c, a b b c', ['a c', 'a b c']],
    ['a *{1,2} c', 'a c, a x c, a x y c, a x y z c', ['a x c', 'a x y c']],
    ['a ~{0,2} c', 'a, x c. a. c', ['a , x c']],
  ])('%j in %j', (phrase, text, expected) => {
    expect(found(phrase, text)).toEqual(expected);
  });

  it.each([
    ['(a|b', '`)` is missing', 5],
    ['<cannot', '`>` is missing', 1],
    ['a % b', '`%` has no meaning here', 3],
  ])('says of %j where it can’t be read', (phrase, problem, at) => {
    expect(() => parsed(phrase)).toThrow(PhraseError);
    expect(() => parsed(phrase)).toThrow(problem);
    expect(() => parsed(phrase)).toThrow(`character ${String(at)}`);
  });

  it('names a class that the lexicon lacks', () => {
    expect(() => readGrammar(['<canot> go'], lexicon, [])).toThrow(UnknownClassError);
    expect(() => readGrammar(['<canot> go'], lexicon, [])).toThrow('<canot>');
  });

  it('tells what the named and the shown parts matched', () => {
    const machine = new Machine(readGrammar(['^ before=*{1,3} [can not thing=(load|save)] now'], lexicon, []));
    const [reading] = readingsOf('the app can not save now');
    if (reading === undefined) throw new Error('A text always has a reading.');
    const [match] = machine.find(reading);
    if (match === undefined) throw new Error('The phrase stands in the text.');
    expect(Object.fromEntries(machine.captures(match, reading, { start: 0, end: match.end }))).toEqual({
      before: [0, 2],
      '': [2, 5],
      thing: [4, 5],
    });
  });
});

/** Tries every way, one after the other: slow and plain, and so easy to trust. */
function endsOf(node: PhraseNode, tokens: readonly string[], at: number, symbols: Symbols): Set<number> {
  if (typeof node === 'number') {
    const token = tokens[at];
    const matches =
      token !== undefined &&
      (node === ANY_WORD || node === ANY_TOKEN || symbols.written[node]?.split('|').includes(token));
    return new Set(matches ? [at + 1] : []);
  }
  switch (node.type) {
    case 'sequence':
      return node.items.reduce(
        (starts, item) => new Set([...starts].flatMap((start) => [...endsOf(item, tokens, start, symbols)])),
        new Set([at]),
      );
    case 'either':
      return new Set(node.options.flatMap((option) => [...endsOf(option, tokens, at, symbols)]));
    case 'repeat': {
      const ends = new Set<number>();
      let starts = new Set([at]);
      for (let count = 0; count <= node.max; count += 1) {
        if (count >= node.min) for (const start of starts) ends.add(start);
        starts = new Set([...starts].flatMap((start) => [...endsOf(node.item, tokens, start, symbols)]));
      }
      return ends;
    }
    case 'capture':
    case 'mark':
      throw new Error(`The phrases of this test have no ${node.type}.`);
  }
}

describe('the machine', () => {
  const letter = fc.constantFrom('a', 'b', 'c', '*');
  const { phrase } = fc.letrec<{ phrase: string; item: string }>((tie) => ({
    phrase: fc.array(tie('item'), { minLength: 1, maxLength: 4 }).map((items) => items.join(' ')),
    item: fc.oneof(
      { maxDepth: 2 },
      letter,
      fc.tuple(tie('phrase'), tie('phrase')).map(([one, other]) => `(${one}|${other})`),
      fc.tuple(tie('phrase'), fc.constantFrom('?', '{0,2}', '{1,3}')).map(([inner, times]) => `(${inner})${times}`),
    ),
  }));
  const text = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 8 }).map((letters) => letters.join(' '));

  it('finds what a matcher finds that tries every way', () => {
    fc.assert(
      // A word at both ends, so that nothing is counted as a gap; empty matches are none.
      fc.property(
        fc.array(
          phrase.map((middle) => `a ${middle} b`),
          { minLength: 1, maxLength: 4 },
        ),
        text,
        (phrases, words) => {
          const machine = new Machine(readGrammar(phrases, {}, []));
          const [reading] = readingsOf(words);
          const tokens = words === '' ? [] : words.split(' ');
          const found = reading === undefined ? [] : machine.find(reading);
          const symbols = new Symbols();
          const expected = phrases.flatMap((source, id) =>
            tokens.flatMap((_, start) =>
              [...endsOf(parsed(source, symbols).root, tokens, start, symbols)].map((end) => ({
                phrase: id,
                start,
                end,
              })),
            ),
          );
          const sorted = (matches: readonly object[]): string[] => matches.map((match) => JSON.stringify(match)).sort();
          expect(sorted(found)).toEqual(sorted(expected));
        },
      ),
      { numRuns: 300 },
    );
  }, 60_000);
});

describe('how a grammar is written', () => {
  it('gives every word back with its set of classes', () => {
    const word = fc.stringMatching(/^[a-zé'0-9_,:-]{1,30}$/);
    fc.assert(
      fc.property(fc.dictionary(word, fc.integer({ min: -1, max: 2000 })), (sets) => {
        const words = Object.keys(sets).sort();
        const read: (readonly [string, number])[] = [];
        readWords(
          writeWords(words, (one) => sets[one] ?? -1),
          (...entry) => read.push(entry),
        );
        expect(read).toEqual(words.map((one) => [one, sets[one]]));
      }),
    );
  });

  it('holds numbers in two letters, and says so where it can’t', () => {
    const numbers = Array.from({ length: 11_360 }, (_, number) => number);
    expect(numbers.map((number) => numberAt(lettersOf(number), 0))).toEqual(numbers);
    expect(numbers.slice(0, 6400).map(lettersOf).join('')).toMatch(/^[ -~]+$/);
    expect(() => lettersOf(11_360)).toThrow('11360');
  });

  it('finds phrases by what they may start with, however deep that stands', () => {
    for (const start of ['x', '(x|y)', '[x]', '(y z|x)', 'a? x', 'a? b{0,2} x', '(a|b c)? x', '<maybe>', 'n=(x|y)'])
      expect(
        new Machine(readGrammar([`${start} end`], { maybe: { words: 'w', phrases: 'q? x' } }, [])).find(
          readingsOf('x end')[0] ?? Reading.withRoomFor(0),
        ),
        start,
      ).toEqual([{ phrase: 0, start: 0, end: 2 }]);
  });
});

describe('inflection', () => {
  it.each([
    ['load', 'loads', 'loaded', 'loading'],
    ['save', 'saves', 'saved', 'saving'],
    ['try', 'tries', 'tried', 'trying'],
    ['stop', 'stops', 'stopped', 'stopping'],
    ['fix', 'fixes', 'fixed', 'fixing'],
    ['send', 'sends', 'sent', 'sending'],
    ['break', 'breaks', 'broke broken', 'breaking'],
    ['cancel', 'cancels', 'cancelled canceled', 'cancelling'],
    ['enter', 'enters', 'entered', 'entering'],
  ])('of %s', (base, s, ed, ing) => {
    const forms = inflectVerb(base);
    expect([forms.base, forms.s, forms.ed.join(' '), forms.ing]).toEqual([base, s, ed, ing]);
  });

  it.each([
    ['error', 'errors'],
    ['entry', 'entries'],
    ['glitch', 'glitches'],
    ['key', 'keys'],
  ])('%s, %s', (singular, plural) => {
    expect(pluralOf(singular)).toBe(plural);
  });
});
