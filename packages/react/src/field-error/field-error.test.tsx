import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { FieldError, invalidProps } from './field-error.js';

const field = (error?: string, hint?: string) =>
  renderToStaticMarkup(
    <>
      <FieldError for="email">{error}</FieldError>
      <input {...invalidProps('email', error, hint)} />
    </>,
  );

test('The message MUST be tied to its control in server HTML', () => {
  const html = field('Enter your e-mail address');
  expect(html).toMatch(/<input id="email" aria-invalid="true" aria-describedby="email-error"/);
  expect(html).toMatch(/<p [^>]*id="email-error"/);
});

test('A control without an error MUST NOT carry `aria-invalid`', () => {
  for (const none of [undefined, '', undefined]) expect(field(none)).toBe('<input id="email"/>');
});

test('A hint MUST stay tied to the control beside the message', () => {
  expect(field('Enter your e-mail address', 'email-hint')).toContain('aria-describedby="email-hint email-error"');
  expect(field(undefined, 'email-hint')).toContain('aria-describedby="email-hint"');
});

test('The message MUST be told apart from a hint by a word, not by colour alone', () => {
  expect(field('Enter a day')).toContain('Problem: ');
  expect(renderToStaticMarkup(<FieldError for="x" words={{ prefix: 'Hinweis:' }} children="y" />)).toContain(
    'Hinweis: ',
  );
});

test('The message MUST NOT be a live region', () => {
  expect(field('Enter a day')).not.toMatch(/aria-live|role="(alert|status)"/);
});

test('Without a message nothing MUST be rendered', () => {
  for (const none of [undefined, null, false, ''] as const) {
    expect(renderToStaticMarkup(<FieldError for="x">{none}</FieldError>)).toBe('');
  }
});
