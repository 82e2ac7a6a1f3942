import { availableLocales, messageFor } from '@tactful/moments';
import { describe, expect, it } from 'vitest';
import { asIcu, asJsx, asPlainText, type Chosen } from './formats.js';
import { icuFor } from './icu.js';

const usual: Chosen = { facts: { money: 'not-charged' }, attempt: '1', locale: 'en', voice: 'plain' };
const message = messageFor('money.declined', { facts: { money: 'not-charged' } });
const screen = { component: 'CardDeclined', dialog: false };

it('writes a message as text, its buttons in brackets', () => {
  expect(asPlainText(message)).toContain(`${message.title}\n`);
  expect(asPlainText(message)).toContain(`[${message.actions[0]?.label ?? ''}]`);
});

describe('JSX', () => {
  it('names the component of the moment, its facts and its steps', () => {
    const jsx = asJsx(message, usual, screen, availableLocales);
    expect(jsx).toContain("import { CardDeclined } from '@tactful/react';");
    expect(jsx).toContain("facts={{ money: 'not-charged' }}");
    expect(jsx).toContain("'use-another-card': useAnotherCard");
    expect(jsx).not.toContain('attempt');
  });

  it('takes an error where the moment has no component of its own', () => {
    expect(asJsx(message, usual, undefined, availableLocales)).toContain('<Moment\n  error={error}');
  });

  it('brings the words of another language or voice, and the attempt', () => {
    const jsx = asJsx(message, { ...usual, attempt: '3', locale: 'de', voice: 'warm' }, screen, availableLocales);
    expect(jsx).toContain("from '@tactful/moments/words/de.warm'");
    expect(jsx).toContain('<TactfulProvider locale="de" messages={words}>');
    expect(jsx).toContain('attempt={3}');
    // There is no formal German beside the plain one, which is formal already.
    expect(asJsx(message, { ...usual, locale: 'de', voice: 'formal' }, screen, availableLocales)).toContain(
      "from '@tactful/moments/words/de'",
    );
  });

  it('opens a dialog where the moment is a question', () => {
    const jsx = asJsx(message, usual, { component: 'DeleteConfirm', dialog: true }, availableLocales);
    expect(jsx).toContain('open={open}');
    expect(jsx).not.toContain('facts');
  });
});

it('writes the messages of one moment as ICU, those of a voice over the plain ones', async () => {
  const plain = await icuFor('en', 'plain');
  const warm = await icuFor('en', 'warm');
  expect(Object.keys(warm)).toEqual(Object.keys(plain));
  expect(warm).not.toEqual(plain);
  const own = JSON.parse(asIcu('money.declined', plain)) as Record<string, string>;
  expect(Object.keys(own).every((key) => key.startsWith('money.declined.'))).toBe(true);
  expect(own['money.declined.title']).toBe(plain['money.declined.title']);
});
