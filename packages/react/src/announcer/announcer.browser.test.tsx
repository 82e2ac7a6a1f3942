import { describe, expect, test, vi } from 'vitest';
import { notify, only, settle, show, spoken } from '../../test/browser.js';
import { announce } from './announce.js';
import { Announcer } from './announcer.js';

const heard = () => settle(160);

function withoutAriaNotify() {
  Object.defineProperty(document, 'ariaNotify', { configurable: true, value: undefined });
  Object.defineProperty(Element.prototype, 'ariaNotify', { configurable: true, value: undefined });
}

test('It MUST use `ariaNotify` where the browser has it', async () => {
  announce('Saved at 14:02.', { assertive: true });
  await heard();
  expect(spoken).toEqual(['Saved at 14:02.']);
  expect(notify).toHaveBeenCalledWith('Saved at 14:02.', { priority: 'high' });
  expect(document.querySelector('[aria-live]')).toBeNull();
});

test('It MUST fall back to a live region that was in the page before its text', async () => {
  withoutAriaNotify();
  await show(<Announcer />);
  const region = only('[aria-live="polite"]');
  expect(region.textContent).toBe('');
  announce('You are back online.');
  await vi.waitFor(() => expect(region.textContent).toBe('You are back online.'));
  expect(document.querySelectorAll('[aria-live]')).toHaveLength(2);
});

test('It MUST speak from inside an open modal dialog', async () => {
  withoutAriaNotify();
  await show(<Announcer />);
  const dialog = document.body.appendChild(document.createElement('dialog'));
  dialog.showModal();
  announce('That could not be deleted.');
  await vi.waitFor(() => expect(only('[aria-live="polite"]', dialog).textContent).toBe('That could not be deleted.'));
});

test('It MUST say the same words again when asked again', async () => {
  withoutAriaNotify();
  await show(<Announcer />);
  const region = only('[aria-live="polite"]');
  const changes: string[] = [];
  new MutationObserver(() => changes.push(region.textContent ?? '')).observe(region, { childList: true });
  announce('Saved.');
  await vi.waitFor(() => expect(changes).toEqual(['Saved.']));
  announce('Saved.');
  await vi.waitFor(() => expect(changes).toEqual(['Saved.', '', 'Saved.']), 5000);
});

test('It MUST merge what comes at once into one announcement, each text once', async () => {
  announce('Two files arrived.');
  announce('One did not.');
  announce('Two files arrived.');
  await heard();
  expect(spoken).toEqual(['Two files arrived. One did not.']);
});

describe('in a hidden tab', () => {
  test('It MUST hold announcements while the tab is hidden', async () => {
    const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    announce('The upload has finished.');
    await heard();
    expect(spoken).toEqual([]);
    hidden.mockReturnValue(false);
    document.dispatchEvent(new Event('visibilitychange'));
    expect(spoken).toEqual(['The upload has finished.']);
    hidden.mockRestore();
  });
});

test('It MUST keep what somebody else asked for too, and interrupt only for what is still to be said', async () => {
  const takeBack = announce('You are offline.', { assertive: true });
  announce('You are offline.');
  takeBack();
  await heard();
  expect(notify).toHaveBeenCalledWith('You are offline.', { priority: 'normal' });
});

test('It MUST say nothing of what was taken back before it was said', async () => {
  const takeBack = announce('You are offline.', { assertive: true });
  announce('Two files arrived.');
  takeBack();
  await heard();
  expect(spoken).toEqual(['Two files arrived.']);
});
