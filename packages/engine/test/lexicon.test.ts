import { describe, expect, it } from 'vitest';

import { faultList } from '../src/faults/index.js';
import { evidence } from '../src/grammar/evidence.js';
import { flagClasses } from '../src/grammar/flags.js';
import { lexicon } from '../src/grammar/lexicon.js';
import { jests } from '../src/grammar/jests.js';
import { outcome } from '../src/grammar/outcome.js';
import { tone } from '../src/grammar/tone.js';
import type { WordClass } from '../src/grammar/vocabulary.js';

const classes: Readonly<Record<string, WordClass>> = lexicon;
const phrases = [
  ...Object.values(evidence),
  ...faultList.flatMap(({ patterns }) => patterns.map(({ find }) => find)),
  ...Object.values(classes).map((entry) => entry.phrases ?? ''),
].join('\n');
const asked = new Set([
  ...flagClasses.map((name) => name.split('.')[0]),
  ...[...phrases.matchAll(/<([\w-]+)[.>]/g)].map(([, name]) => name),
]);

describe('the lexicon', () => {
  it.each(Object.keys(classes))('has the class <%s> because a phrase or a judgement asks for it', (name) => {
    expect(asked).toContain(name);
  });

  // One lexicon is spread into the other, and of two classes with the same name the last would win without a word.
  it.each([jests, outcome, tone].flatMap((part) => Object.entries<WordClass>(part)))(
    'leaves the class <%s> as the file of its kind has it',
    (name, words) => {
      expect(classes[name]).toBe(words);
    },
  );
});
