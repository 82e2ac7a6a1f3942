/**
 * Classes of the lexicon whose members the judgements and the circumstances ask for word by word.
 */

/** In the order of their bits. */
export const flagClasses = [
  'hollow-function',
  'hollow-politeness',
  'hollow-trouble',
  'hollow-thing',
  'hollow-act.any',
  'hollow-act',
  'hollow-help',
  'bad-news',
  'good-news',
  'loss',
  'future',
  'joiner',
  'foreign',
  'imperative',
  'conditional',
  'system-term',
  'system-word',
  'credential',
  'hollow-outcome',
  'hollow-outcome.any',
] as const;

const bit = (name: (typeof flagClasses)[number]): number => 1 << flagClasses.indexOf(name);

export const Flag = {
  hollow:
    bit('hollow-function') |
    bit('hollow-politeness') |
    bit('hollow-trouble') |
    bit('hollow-thing') |
    bit('hollow-act.any') |
    bit('hollow-act') |
    bit('hollow-help') |
    bit('hollow-outcome') |
    bit('hollow-outcome.any'),
  english: bit('hollow-function') | bit('imperative'),
  badNews: bit('bad-news'),
  goodNews: bit('good-news'),
  joiner: bit('joiner'),
  loss: bit('loss'),
  future: bit('future'),
  foreign: bit('foreign'),
  imperative: bit('imperative'),
  conditional: bit('conditional'),
  systemTerm: bit('system-term'),
  systemWord: bit('system-word'),
  credential: bit('credential'),
} as const;
