import { readFile } from 'node:fs/promises';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Notice } from './notice.js';

const texts = (html: string) => html.replaceAll(/<[^>]+>/g, '|');

test('It MUST render in a server component: no client module is reachable from it', async () => {
  const seen = new Set<string>();
  const visit = async (url: URL): Promise<void> => {
    if (seen.has(url.href)) return;
    seen.add(url.href);
    const source = await readFile(url, 'utf8');
    expect(source, url.href).not.toContain("'use client'");
    const hooks = source.match(/\buse(?:State|Effect|LayoutEffect|Ref|Context|Reducer|SyncExternalStore)\b/g);
    expect(hooks, url.href).toBeNull();
    for (const [, path = ''] of source.matchAll(/from '(\.[^']+)\.js'/g)) {
      await Promise.any(['.ts', '.tsx'].map((ending) => visit(new URL(path + ending, url))));
    }
  };
  await visit(new URL('./notice.tsx', import.meta.url));
  expect(seen.size).toBeGreaterThan(2);
});

test('It MUST show the parts in the order title, meaning, reassurance, next, actions, help', () => {
  const html = renderToStaticMarkup(
    <Notice
      help="HELP"
      actions={<span>ACTIONS</span>}
      next="NEXT"
      reassurance="REASSURANCE"
      meaning="MEANING"
      title="TITLE"
    />,
  );
  expect(texts(html).match(/[A-Z]{4,}/g)).toEqual(['TITLE', 'MEANING', 'REASSURANCE', 'NEXT', 'ACTIONS', 'HELP']);
});

test('It MUST let the heading level be chosen, and a one-line notice go without a heading', () => {
  expect(renderToStaticMarkup(<Notice title="t" />)).toContain('<h2');
  expect(renderToStaticMarkup(<Notice title="t" headingLevel={4} />)).toContain('<h4');
  expect(renderToStaticMarkup(<Notice title="t" layout="page" />)).toContain('<h1');
  expect(renderToStaticMarkup(<Notice title="t" layout="inline" />)).not.toMatch(/<h\d/);
});

test('It MUST be a landmark only where it is a section or a page, not inline', () => {
  expect(renderToStaticMarkup(<Notice title="t" />)).toMatch(/^<section [^>]*aria-labelledby/);
  expect(renderToStaticMarkup(<Notice title="t" layout="inline" />)).toMatch(/^<div role="group" aria-labelledby/);
});

test('It MUST show markup in a text as text', () => {
  expect(renderToStaticMarkup(<Notice title="<img src=x onerror=alert(1)>" />)).toContain('&lt;img src=x');
});

test('It MUST leave out parts that are empty', () => {
  const html = renderToStaticMarkup(
    <Notice intent="neutral" title="t" meaning="" next={null} help={false} reference="" />,
  );
  expect(html).not.toContain('<p');
});
