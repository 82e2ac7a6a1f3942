import { describe, expect, it } from 'vitest';
import { readingsOf } from '../src/text/scan.js';
import type { Syntax } from '../src/types.js';

/** Each reading as its tokens, separated by spaces. */
const read = (text: string, syntax?: Syntax): string[] =>
  readingsOf(text, syntax).map(({ tokens }) =>
    tokens.map(({ text: token }) => (token === '\n' ? '⏎' : token)).join(' '),
  );

describe('a text without branches', () => {
  it.each([
    ['Your card expired.', 'your card expired .'],
    ['We couldn’t save it', "we couldn't save it"],
    ["We couldn''t / can\\'t / don&#39;t", "we couldn't / can't / don't"],
    ['3.5 GB, 2 files', '3.5 gb , 2 files'],
    ['Oops!!! Really?!', 'oops ! really !'],
    ['Wait… or wait...', 'wait … or wait …'],
    ['It failed (ref. {code}).', 'it failed ( ref {} ) .'],
    ['Order no. 5 failed. No. 5 too', 'order no 5 failed . no 5 too'],
    ['It said no. Try again', 'it said no . try again'],
    ['It said no.', 'it said no .'],
    ['approx. 5 minutes, e.g. Monday', 'approx 5 minutes , e.g monday'],
    ['Ask Dr. Okafor by 5 p.m. today', 'ask dr okafor by 5 p.m today'],
    ['Closed from 5 p.m. Try again', 'closed from 5 p.m . try again'],
    ['Receipts, letters, etc.', 'receipts , letters , etc .'],
    ['Pick a, b, etc.: all work', 'pick a , b , etc : all work'],
    ['One\nTwo', 'one ⏎ two'],
    ['failed.Please try', 'failed . please try'],
    ['It’s done 🎉', "it's done emoji"],
  ])('%j is read as %j', (text, tokens) => {
    expect(read(text)).toEqual([tokens]);
  });

  it.each([
    '{name}',
    '{{count}}',
    '{count, number}',
    '${name}',
    '$t(common.retry)',
    '%s',
    '%1$d',
    '%(user)s',
    '%{count}',
    '%1',
    '%name%',
    ':attribute',
    '$20.50',
    'https://example.com/a?b=c',
    'https://example.com/a?key=[cut out]&frameId=b',
    'https://example.com/{userId}/a_b',
    'me@example.com',
    'notes.txt',
    '`npm ci`',
    '<code>npm ci</code>',
    '{ $user }',
  ])('masks %s', (value) => {
    expect(read(`Open ${value} now`)).toEqual(['open {} now']);
  });

  it.each([
    ['<b>Sorry</b> again', 'sorry again'],
    ['One<br/>two', 'one ⏎ two'],
    ['One</p><p>two', 'one ⏎ two'],
    ['Read <a href="/help">the guide</a>', 'read the guide'],
    ['a&nbsp;b', 'a b'],
    ['[[Help:Errors|the guide]]', 'the guide'],
  ])('reads the words of %j', (text, tokens) => {
    expect(read(text)).toEqual([tokens]);
  });

  it('reads everything as words when the syntax is plain', () => {
    expect(read('Use {name} or %s', 'plain')).toEqual(['use name or s']);
  });
});

describe('plurals and selects', () => {
  it.each([
    [
      '{n, plural, one {# file} =0 {no file} other {# files}} failed',
      ['# file failed', 'no file failed', '# files failed'],
    ],
    ['{ $n -> [one] One file *[other] Files } failed', ['one file failed', 'files failed']],
    ['{a, select, x {A {b, plural, one {one} other {many}}} other {B}}', ['a one', 'b']],
  ])('reads each branch of %j in its sentence', (text, readings) => {
    expect(read(text)).toEqual(readings);
  });

  it('reads branches beyond the first six apart', () => {
    const branches = Array.from({ length: 8 }, (_, index) => `b${String(index)} {word${String(index)}}`).join(' ');
    expect(read(`It was {a, select, ${branches}}`)).toEqual([
      ...[0, 1, 2, 3, 4, 5].map((index) => `it was word${String(index)}`),
      'word6 ⏎ word7 ⏎',
    ]);
  });

  it.each(['{n, plural, one {# file', '{{{', '}{', '{n, plural,', '{ $n -> [one', '%(', '$t(', '<b', '[[a|b', '`a'])(
    'reads %j, which is broken, without losing the words behind it',
    (broken) => {
      expect(read(`${broken} it failed`).join(' ')).toContain('it failed');
    },
  );
});

it('keeps for every token where it stands', () => {
  const text = '  We couldn’t  load {name}!';
  const [reading] = readingsOf(text);
  expect(reading?.tokens.map(({ start, end }) => text.slice(start, end))).toEqual([
    'We',
    'couldn’t',
    'load',
    '{name}',
    '!',
  ]);
});
