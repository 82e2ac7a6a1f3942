import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { only, settle, show, step } from '../../test/browser.js';
import '../styles.css';
import { EditConflict } from './edit-conflict.js';
import { UnsavedChanges, type UnsavedChangesProps } from './unsaved-changes.js';

test('Both versions MUST be on the screen before anyone has to choose', async () => {
  const { host } = await show(
    <EditConflict
      facts={{ work: 'on-this-device' }}
      params={{ name: 'Aisha' }}
      mine={{ text: 'We open on Monday.' }}
      theirs={{ text: '<b>We open on Tuesday.</b>' }}
      on={{ 'keep-mine': () => {}, 'keep-theirs': () => {} }}
    />,
  );
  const order = host.textContent ?? '';
  expect(order.indexOf('We open on Monday.')).toBeLessThan(order.indexOf('Keep mine'));
  expect(order).toContain('<b>We open on Tuesday.</b>');
  expect(order).toContain('The version by Aisha');
});

test('A long version MUST scroll and MUST be reachable with the keyboard', async () => {
  await show(
    <EditConflict
      facts={{ work: 'on-this-device' }}
      mine={{ text: 'A line\n'.repeat(200) }}
      theirs={{ text: 'x'.repeat(3000) }}
      on={{ 'keep-mine': () => {} }}
    />,
  );
  for (const version of document.querySelectorAll<HTMLElement>('.tactful-version-text')) {
    version.focus();
    expect(document.activeElement).toBe(version);
  }
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(innerWidth);
});

const leaving = (props: Partial<UnsavedChangesProps> = {}) => (
  <UnsavedChanges
    dirty
    open
    facts={{ work: 'not-saved' }}
    onSaveAndLeave={() => {}}
    onLeave={() => {}}
    onStay={() => {}}
    {...props}
  />
);

test('Leaving MUST be asked about only where something would be lost', async () => {
  const { again } = await show(leaving({ dirty: false }));
  expect(only<HTMLDialogElement>('dialog').open).toBe(false);
  await again(leaving());
  expect(only<HTMLDialogElement>('dialog').open).toBe(true);
});

test('Focus MUST start on staying, and Escape MUST stay', async () => {
  const onStay = vi.fn();
  const onLeave = vi.fn();
  await show(leaving({ onStay, onLeave }));
  expect(document.activeElement).toBe(step('Stay here'));
  await userEvent.keyboard('{Escape}');
  await settle();
  expect(onStay).toHaveBeenCalledTimes(1);
  expect(onLeave).not.toHaveBeenCalled();
});

test('A save that fails on the way out MUST be said, and MUST NOT leave', async () => {
  const onLeave = vi.fn();
  await show(leaving({ onSaveAndLeave: () => Promise.reject(new Error('leaked')), onLeave }));
  step('Save and leave').click();
  await settle(60);
  expect(only('dialog').textContent).toContain("That step didn't finish.");
  expect(only('dialog').textContent).not.toContain('leaked');
  expect(only<HTMLDialogElement>('dialog').open).toBe(true);
  expect(onLeave).not.toHaveBeenCalled();
});

test('Closing the tab MUST be asked about only while there are changes', async () => {
  const asked = () => {
    const event = new Event('beforeunload', { cancelable: true });
    dispatchEvent(event);
    return event.defaultPrevented;
  };
  const { again } = await show(leaving({ open: false, dirty: true }));
  expect(asked()).toBe(true);
  await again(leaving({ open: false, dirty: false }));
  expect(asked()).toBe(false);
});
