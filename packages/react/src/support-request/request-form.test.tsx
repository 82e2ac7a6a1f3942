import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import { RequestForm } from './request-form.js';

test('Server HTML of the form MUST post by itself', () => {
  const html = renderToString(<RequestForm subject="Export" reference="7QX4" happened="It stops." action="/support" />);
  expect(html).toMatch(/<form [^>]*action="\/support"[^>]* method="post"/);
  expect(html).toMatch(/<textarea [^>]*name="happened"[^>]*>It stops\.<\/textarea>/);
  expect(html).toMatch(/<input [^>]*name="reference"[^>]*value="7QX4"/);
  expect(html).toMatch(/<button [^>]*type="submit"/);
});
