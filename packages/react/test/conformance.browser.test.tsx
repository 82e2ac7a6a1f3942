import axe from 'axe-core';
import { StrictMode } from 'react';
import { createRoot, hydrateRoot, type Root } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { commands, page, userEvent } from 'vitest/browser';
import '../src/styles.css';
import type { EmulatedMedia } from './emulate-media.js';
import { exampleGroups, isUnexpected } from './examples.js';

let host: HTMLElement;
let root: Root | undefined;
let complaints: unknown[][];

beforeEach(() => {
  document.documentElement.style.colorScheme = 'light dark';
  document.body.style.background = 'var(--tactful-paper)';
  document.body.style.margin = '0';
  host = document.body.appendChild(document.createElement('main'));
  host.style.padding = '16px';
  complaints = [];
  for (const method of ['error', 'warn'] as const) {
    vi.spyOn(console, method).mockImplementation((...call: unknown[]) => {
      if (isUnexpected(call)) complaints.push(call);
    });
  }
});

afterEach(async () => {
  root?.unmount();
  root = undefined;
  document.body.replaceChildren();
  document.documentElement.dir = '';
  vi.restoreAllMocks();
  await page.viewport(800, 900);
  await commands.emulateMedia({});
});

const settle = () => new Promise((resolve) => setTimeout(resolve, 60));

const modes: { mode: string; media: EmulatedMedia; width: number; dir?: string }[] = [
  { mode: 'light', media: { colorScheme: 'light' }, width: 800 },
  { mode: 'dark', media: { colorScheme: 'dark' }, width: 800 },
  { mode: 'forced colors', media: { forcedColors: 'active' }, width: 800 },
  { mode: 'right to left', media: {}, width: 800, dir: 'rtl' },
  { mode: '320 px', media: {}, width: 320 },
];

describe.each(exampleGroups)('$group', ({ examples }) => {
  const All = () => (
    <StrictMode>
      {examples.map(({ name, Example }) => (
        <div key={name} style={{ marginBlockEnd: 24 }}>
          <Example />
        </div>
      ))}
    </StrictMode>
  );

  test('takes over its server HTML without a warning', async () => {
    host.innerHTML = renderToString(<All />);
    // React 18 warns of layout effects in its server renderer; with a real server they are not there (see server.test.tsx).
    complaints = [];
    const recovered: unknown[] = [];
    root = hydrateRoot(host, <All />, { onRecoverableError: (error) => recovered.push(error) });
    await settle();
    expect(recovered).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test.each(modes)('has no axe violation: $mode', async ({ media, width, dir }) => {
    await page.viewport(width, 900);
    await commands.emulateMedia(media);
    document.documentElement.dir = dir ?? 'ltr';
    root = createRoot(host);
    root.render(<All />);
    await settle();
    expect(await violations()).toEqual([]);
    for (const dialog of document.querySelectorAll('dialog')) {
      dialog.showModal();
      expect(await violations()).toEqual([]);
      dialog.close();
    }
    expect(complaints).toEqual([]);
  });

  test('fits into 320 px with texts 40 % longer', async () => {
    await page.viewport(320, 900);
    root = createRoot(host);
    root.render(<All />);
    await settle();
    lengthen(host);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
    const cut = Array.from(host.querySelectorAll<HTMLElement>('button, a, p, h1, h2, h3, label')).filter(
      (element) => element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).display !== 'inline',
    );
    expect(cut.map((element) => element.textContent)).toEqual([]);
  });

  test('every control is reached with Tab, in order, and shows the focus', async () => {
    root = createRoot(host);
    root.render(<All />);
    await settle();
    (document.activeElement as HTMLElement | null)?.blur();
    const controls = Array.from(
      host.querySelectorAll<HTMLElement>(
        'button, a[href], input:not([type="hidden"]), textarea, select, summary, [tabindex="0"]',
      ),
    ).filter((control) => control.checkVisibility());
    host.setAttribute('tabindex', '-1');
    host.focus();
    for (const control of controls) {
      await userEvent.tab();
      expect(document.activeElement?.outerHTML).toBe(control.outerHTML);
      expect(getComputedStyle(control).outlineStyle).not.toBe('none');
    }
  });
});

async function violations(): Promise<string[]> {
  // The examples stand alone, so rules about a whole page (one h1, landmarks around everything) say nothing about them.
  const { violations: found } = await axe.run(document.body, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    rules: {
      region: { enabled: false },
      'page-has-heading-one': { enabled: false },
      'heading-order': { enabled: false },
      'landmark-unique': { enabled: false },
    },
  });
  return found.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html} ${node.failureSummary ?? ''}`));
}

/** What a translation does to a layout: every text grows, words and all. */
function lengthen(element: Element): void {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.nodeValue ?? '';
    if (text.trim() !== '')
      node.nodeValue = text.replace(/\p{L}+/gu, (word) => word + word.slice(0, Math.ceil(word.length * 0.4)));
  }
}
