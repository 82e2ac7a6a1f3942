import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { ErrorSummary } from './error-summary.js';

test('The summary MUST work as plain links before and without JavaScript', () => {
  const html = renderToStaticMarkup(<ErrorSummary errors={[{ field: 'guest-name', message: 'Enter the name' }]} />);
  expect(html).toContain('<a href="#guest-name">Enter the name</a>');
  expect(html).toContain('One answer needs a change');
});

test('An error without a field MUST be plain text', () => {
  expect(renderToStaticMarkup(<ErrorSummary errors={[{ message: 'This room is taken' }]} />)).toContain(
    '<li>This room is taken</li>',
  );
});

test('Without errors nothing MUST be rendered', () => {
  expect(renderToStaticMarkup(<ErrorSummary errors={[]} />)).toBe('');
});
