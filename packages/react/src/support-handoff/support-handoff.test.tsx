import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import { SupportHandoff } from './support-handoff.js';

test('Server HTML MUST be a form that posts, or a link that writes an e-mail', () => {
  const form = renderToString(<SupportHandoff subject="Export" draft="It stops." fallback={{ action: '/support' }} />);
  expect(form).toMatch(/<form [^>]*action="\/support"[^>]* method="post"/);
  expect(form).toMatch(/<textarea [^>]*name="message"[^>]*>It stops\.<\/textarea>/);
  expect(form).toMatch(/<button [^>]*type="submit"/);
  const link = renderToString(
    <SupportHandoff subject="Export" draft="It stops." fallback={{ email: 'a@b.example' }} />,
  );
  expect(link).toContain('href="mailto:a@b.example?subject=Export&amp;body=It%20stops.');
});
