import { describe, expect, it } from 'vitest';

import { faultList } from '../src/faults/index.js';
import { evidence } from '../src/grammar/evidence.js';
import { flagClasses } from '../src/grammar/flags.js';
import { lexicon } from '../src/grammar/lexicon.js';
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

  it.each(Object.entries(tone))('leaves the class <%s> of the tone as it is', (name, words) => {
    expect(classes[name]).toBe(words);
  });
});
