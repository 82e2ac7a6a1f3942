import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { only, settle, show, spoken, step } from '../../test/browser.js';
import { FieldError, invalidProps } from '../field-error/field-error.js';
import { BookingForm } from './error-summary.examples.js';
import { ErrorSummary } from './error-summary.js';
import { focusFirstInvalid } from './go-to-field.js';

test('Focus MUST move to the summary on every failed submit, also when the errors are the same', async () => {
  await show(<BookingForm />);
  expect(document.activeElement).toBe(only('.tactful-error-summary'));
  only('#arrival-date').focus();
  await userEvent.keyboard('{Enter}');
  await settle();
  expect(document.activeElement).toBe(only('.tactful-error-summary'));
});

test('The summary MUST NOT be announced as well', async () => {
  const { host } = await show(<BookingForm />);
  await settle(250);
  expect(spoken).toEqual([]);
  expect(host.querySelector('[role="alert"], [aria-live]')).toBeNull();
});

test.each([
  ['a text field', <input key="i" id="x" />, 'label'],
  ['a long text', <textarea key="t" id="x" />, 'label'],
  [
    'a choice',
    <select key="s" id="x">
      <option>One</option>
    </select>,
    'label',
  ],
])('A link MUST bring the question into view and the focus to the control: %s', async (_, control, shown) => {
  await show(
    <>
      <ErrorSummary errors={[{ field: 'x', message: 'Enter it' }]} />
      <div style={{ blockSize: 3000 }} />
      <label htmlFor="x" style={{ display: 'block', blockSize: 200 }}>
        Question
      </label>
      {control}
      <div style={{ blockSize: 3000 }} />
    </>,
  );
  step('Enter it').click();
  expect(document.activeElement?.id).toBe('x');
  expect(Math.abs(only(shown).getBoundingClientRect().top)).toBeLessThan(5);
  expect(location.hash).toBe('');
});

test.each(['radio', 'checkbox'])(
  'A link to a group of radios or checkboxes MUST find it by name and show its legend: %s',
  async (type) => {
    await show(
      <>
        <ErrorSummary errors={[{ field: 'pa"y', message: 'Choose one' }]} />
        <div style={{ blockSize: 3000 }} />
        <fieldset>
          <legend>How to pay</legend>
          {['Card', 'Invoice'].map((name) => (
            <label key={name} style={{ display: 'block' }}>
              <input type={type} name={'pa"y'} value={name} /> {name}
            </label>
          ))}
        </fieldset>
        <div style={{ blockSize: 3000 }} />
      </>,
    );
    step('Choose one').click();
    expect((document.activeElement as HTMLInputElement).value).toBe('Card');
    expect(Math.abs(only('legend').getBoundingClientRect().top)).toBeLessThan(5);
  },
);

const form = (
  <form>
    <input {...invalidProps('name', undefined)} />
    <input {...invalidProps('date', 'Enter a day in June')} />
    <FieldError for="date">Enter a day in June</FieldError>
    <input {...invalidProps('guests', 'Enter how many come')} />
  </form>
);

test('`focusFirstInvalid` MUST focus the first invalid control in document order', async () => {
  const { host } = await show(form);
  expect(focusFirstInvalid(host)?.id).toBe('date');
  expect(document.activeElement?.id).toBe('date');
  await settle(250);
  expect(spoken).toEqual([]);
});

test('`focusFirstInvalid` MUST announce the message when its control already has the focus', async () => {
  const { host } = await show(form);
  only('#date').focus();
  focusFirstInvalid(host);
  await settle(160);
  expect(spoken).toEqual(['Problem: Enter a day in June']);
});
