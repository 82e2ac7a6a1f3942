import type { ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, vi, type Mock } from 'vitest';
import { resetAnnouncements } from '../src/announcer/announce.js';

/** What a screen reader would be asked to say, in order. */
export const spoken: string[] = [];

/** Stands in for the browser's `ariaNotify`. */
export const notify: Mock = vi.fn((text: string) => void spoken.push(text));

let roots: Root[] = [];

beforeEach(() => {
  spoken.length = 0;
  resetAnnouncements();
  notify.mockClear();
  Object.defineProperty(document, 'ariaNotify', { configurable: true, writable: true, value: notify });
  Object.defineProperty(Element.prototype, 'ariaNotify', { configurable: true, writable: true, value: notify });
});

afterEach(() => {
  for (const root of roots) root.unmount();
  roots = [];
  document.body.replaceChildren();
});

/** Renders into the page and waits until effects have run. */
export async function show(
  node: ReactNode,
): Promise<{ host: HTMLElement; again: (next: ReactNode) => Promise<void>; gone: () => Promise<void> }> {
  const host = document.body.appendChild(document.createElement('div'));
  const root = createRoot(host);
  roots.push(root);
  root.render(node);
  await settle();
  return {
    host,
    again: async (next) => {
      root.render(next);
      await settle();
    },
    gone: async () => {
      roots = roots.filter((one) => one !== root);
      root.unmount();
      await settle();
    },
  };
}

/** Until React has rendered and run its effects, and then at least this long. Milliseconds. */
export const settle = (milliseconds = 30): Promise<void> =>
  new Promise((resolve) => {
    // Two frames after the timer: on a busy machine a timer alone may come before React's own task.
    setTimeout(() => requestAnimationFrame(() => requestAnimationFrame(() => resolve())), milliseconds);
  });

/** The one element that matches; a test that finds none or several has not found what it meant. */
export function only<E extends Element = HTMLElement>(selector: string, within: ParentNode = document): E {
  const found = within.querySelectorAll<E>(selector);
  const [first] = found;
  if (first === undefined || found.length !== 1) throw new Error(`${found.length} elements match ${selector}`);
  return first;
}

/** The button or link with this text. */
export function step(label: string): HTMLElement {
  const found = Array.from(document.querySelectorAll<HTMLElement>('button, a')).filter(
    (one) => one.textContent === label,
  );
  const [first] = found;
  if (first === undefined || found.length !== 1) throw new Error(`${found.length} steps are called "${label}"`);
  return first;
}
