/**
 * English inflection, as far as the lexicon needs it: it stores base forms and this adds the rest.
 */

export interface VerbForms {
  readonly base: string;
  readonly s: string;
  readonly ed: readonly string[];
  readonly ing: string;
}

/** base: past, past participle (the same when only one is given). */
const IRREGULAR: Readonly<Record<string, string>> = {
  be: 'was been',
  arise: 'arose arisen',
  become: 'became become',
  begin: 'began begun',
  break: 'broke broken',
  bring: 'brought',
  build: 'built',
  buy: 'bought',
  catch: 'caught',
  choose: 'chose chosen',
  come: 'came come',
  cut: 'cut',
  deal: 'dealt',
  do: 'did done',
  draw: 'drew drawn',
  eat: 'ate eaten',
  fall: 'fell fallen',
  feel: 'felt',
  feed: 'fed',
  shoot: 'shot',
  wear: 'wore worn',
  drive: 'drove driven',
  ride: 'rode ridden',
  sit: 'sat',
  drink: 'drank drunk',
  sleep: 'slept',
  find: 'found',
  forbid: 'forbade forbidden',
  forget: 'forgot forgotten',
  freeze: 'froze frozen',
  get: 'got gotten',
  give: 'gave given',
  go: 'went gone',
  hang: 'hung',
  hear: 'heard',
  hide: 'hid hidden',
  hit: 'hit',
  hold: 'held',
  keep: 'kept',
  know: 'knew known',
  leave: 'left',
  let: 'let',
  lose: 'lost',
  make: 'made',
  mean: 'meant',
  misdial: 'misdialed misdialled',
  mislay: 'mislaid',
  misread: 'misread',
  misspell: 'misspelled misspelt',
  misunderstand: 'misunderstood',
  meet: 'met',
  oversleep: 'overslept',
  overspend: 'overspent',
  pay: 'paid',
  put: 'put',
  read: 'read',
  reset: 'reset',
  run: 'ran run',
  say: 'said',
  see: 'saw seen',
  sell: 'sold',
  send: 'sent',
  set: 'set',
  shut: 'shut',
  sign: 'signed',
  speak: 'spoke spoken',
  spend: 'spent',
  spoil: 'spoiled spoilt',
  stand: 'stood',
  steal: 'stole stolen',
  stick: 'stuck',
  take: 'took taken',
  tell: 'told',
  think: 'thought',
  throw: 'threw thrown',
  understand: 'understood',
  undo: 'undid undone',
  upset: 'upset',
  withdraw: 'withdrew withdrawn',
  write: 'wrote written',
  overwrite: 'overwrote overwritten',
};

/** One-syllable verbs ending consonant-vowel-consonant double it; these longer ones do too, or don't although they look like it. */
const DOUBLES = new Set([
  'submit',
  'permit',
  'forget',
  'begin',
  'refer',
  'admit',
  'transfer',
  'cancel',
  'unplug',
  'forbid',
  'outwit',
  'commit',
  'reset',
  'unban',
  'omit',
  'control',
  'equip',
  'unwrap',
  'rerun',
  'label',
  'occur',
  'refer',
  'occur',
]);

function doublesLast(verb: string): boolean {
  if (DOUBLES.has(verb)) return true;
  return /^[^aeiou]*[aeiou][^aeiouwxy]$/.test(verb);
}

export function inflectVerb(base: string): VerbForms {
  const s = /(?:s|x|z|ch|sh|o)$/.test(base)
    ? `${base}es`
    : /[^aeiou]y$/.test(base)
      ? `${base.slice(0, -1)}ies`
      : `${base}s`;
  const stem = doublesLast(base) ? base + base.slice(-1) : base;
  const ing = /[^eoy]e$/.test(base)
    ? `${base.slice(0, -1)}ing`
    : base.endsWith('ie')
      ? `${base.slice(0, -2)}ying`
      : `${stem}ing`;
  const irregular = IRREGULAR[base];
  const ed =
    irregular !== undefined
      ? irregular.split(' ')
      : [base.endsWith('e') ? `${base}d` : /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : `${stem}ed`];
  // British and American: cancelled, canceled; canceling.
  if (base.endsWith('el')) ed.push(`${base}ed`);
  return { base, s, ed, ing };
}

export function pluralOf(noun: string): string {
  if (/(?:s|x|z|ch|sh)$/.test(noun)) return `${noun}es`;
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return `${noun}s`;
}
