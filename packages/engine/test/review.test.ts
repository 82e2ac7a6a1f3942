import { describe, expect, it } from 'vitest';
import { review, reviewMessage } from '../src/review.js';
import { inSentenceCase, rewriteOf } from '../src/rewriting.js';

describe('a finding', () => {
  it('says which words, what is wrong with them, what to do, and shows a shape where no rewrite can be derived', () => {
    const [finding] = review('Something went wrong.');
    expect(finding).toMatchObject({ fault: 'vague', range: [0, 20], excerpt: 'Something went wrong', rewrites: [] });
    expect(finding?.message).toContain('“Something went wrong” ');
    expect(finding?.message).toContain(`Fill in: “${finding?.shape ?? '?'}”`);
  });

  it('quotes long words shortened and on one line', () => {
    const long = `Sorry for the inconvenience caused by\nthe thing. ${'We are very sorry for any inconvenience caused '.repeat(8)}`;
    for (const { message } of review(long)) {
      expect(message.split('”')[0]?.length).toBeLessThan(80);
      expect(message).not.toContain('\n');
    }
  });

  it('is given for every branch of a plural, once for each place', () => {
    const text = '{n, plural, one {Oops, it failed!} other {Oops, they failed!}}';
    const places = review(text).map(({ fault, range }) => `${fault} ${String(range[0])}`);
    expect(new Set(places).size).toBe(places.length);
    expect(review(text).some(({ range }) => range[0] > text.indexOf('other'))).toBe(true);
  });

  it('is asked for by fault', () => {
    const text = 'Oops! Something went wrong!!';
    expect(review(text, { faults: ['shouting'] }).map(({ fault }) => fault)).toEqual(['shouting']);
    expect(review(text, { faults: [] })).toEqual([]);
  });
});

describe('a rewrite', () => {
  const rewritten = (text: string, words: string, instead: string): string | undefined => {
    const start = text.indexOf(words);
    return rewriteOf(text, { start, end: start + words.length, words: instead })?.result;
  };

  it.each([
    ['Kindly enter a date.', 'Kindly', 'please', 'Please enter a date.'],
    ['Then kindly enter a date.', 'kindly', 'please', 'Then please enter a date.'],
    ['Simply enter a date.', 'Simply', '', 'Enter a date.'],
    ['You can simply enter a date.', 'simply', '', 'You can enter a date.'],
    ['Oops! Your card expired.', 'Oops', '', 'Your card expired.'],
    ['The card, sadly, expired.', ', sadly', '', 'The card, expired.'],
    ['It failed.', 'It failed', 'The upload stopped.', 'The upload stopped.'],
    ['<b>Simply</b> enter a date.', 'Simply', 'Now', '<b>Now</b> enter a date.'],
  ])('of %j, %j → %j', (text, words, instead, expected) => {
    expect(rewritten(text, words, instead)).toBe(expected);
  });

  it.each([
    ['Sorry {name}, it failed.', 'Sorry {name}'],
    ['See <a href="/x">this</a> now.', 'See <a href="/x">'],
    ['Wait %d seconds.', 'Wait %d'],
  ])('that would lose a value or a tag of %j isn’t made', (text, words) => {
    expect(rewritten(text, words, 'Then')).toBeUndefined();
  });

  it('that changes nothing, or leaves nothing, isn’t made', () => {
    expect(rewritten('Try again.', 'Try', 'Try')).toBeUndefined();
    expect(rewritten('Oops!', 'Oops!', '')).toBeUndefined();
  });

  it('brings capitals down and leaves acronyms', () => {
    expect(inSentenceCase('YOUR PIN IS WRONG', true)).toBe('Your PIN is wrong');
    expect(inSentenceCase('DO NOT close', false)).toBe('do not close');
  });
});

describe('a message', () => {
  const faultsIn = (...of: Parameters<typeof reviewMessage>): string[] =>
    reviewMessage(...of).map(({ part, fault }) => `${part}: ${fault}`);

  it('may have a general title when its body names the thing', () => {
    const title = 'Something went wrong';
    expect(faultsIn({ title })).toContain('title: vague');
    expect(
      faultsIn({
        title,
        body: 'Your draft couldn’t be saved because the connection dropped.',
        actions: ['Save again'],
      }),
    ).toEqual([]);
  });

  it('has its actions judged as buttons', () => {
    const findings = reviewMessage(
      { title: 'Delete this list?', actions: ['Keep it', 'Click here'] },
      { surface: 'dialog' },
    );
    expect(findings).toMatchObject([{ part: 'actions', index: 1, fault: 'generic-action', range: [0, 10] }]);
  });

  it('is a dead end when it reports a problem and leaves no step', () => {
    const title = 'Export stopped';
    const body = 'Part one is saved. The file couldn’t be written.';
    const context = { intent: 'error', surface: 'dialog' } as const;
    const [deadEnd] = reviewMessage({ title, body, actions: ['Close'] }, context);
    expect(deadEnd).toMatchObject({ part: 'body', fault: 'dead-end', excerpt: 'The file couldn’t be written' });
    expect(faultsIn({ title, body, actions: ['Export again', 'Close'] }, context)).toEqual([]);
    expect(faultsIn({ title, body: `${body} Ask {owner} for space.` }, context)).toEqual([]);
    expect(faultsIn({ title, body: `${body} <a href="/help">What to check</a>` }, context)).toEqual([]);
    expect(faultsIn({ title, body: 'The report is ready.' }, { intent: 'success' })).toEqual([]);
  });

  it('makes rewrites only when they are asked for, and those of a part know the others', () => {
    const [finding] = reviewMessage({ body: 'Kindly choose another card.' });
    expect(Object.getOwnPropertyDescriptor(finding, 'rewrites')?.get).toBeTypeOf('function');
    expect(finding?.rewrites[0]?.result).toBe('Please choose another card.');
  });

  it('may be empty', () => {
    expect(reviewMessage({})).toEqual([]);
    expect(reviewMessage({ title: '', body: '', actions: [''] }, { intent: 'error' })).toEqual([]);
  });
});
