import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { only, settle, show, spoken, step } from '../../test/browser.js';
import '../styles.css';
import { ConfirmDialog, type ConfirmDialogProps } from './confirm-dialog.js';

function Page({
  onClosed = () => {},
  ...props
}: Partial<ConfirmDialogProps> & { onClosed?: (outcome: string) => void }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button onClick={() => setOpen(true)}>Delete project…</button>
      <ConfirmDialog
        title="Delete the project?"
        keepLabel="Keep it"
        confirmLabel="Delete"
        onConfirm={() => {}}
        {...props}
        open={open}
        onClose={(outcome) => {
          setOpen(false);
          onClosed(outcome);
        }}
      >
        <p>41 comments go too.</p>
      </ConfirmDialog>
    </>
  );
}

async function open(props: Parameters<typeof Page>[0] = {}) {
  await show(<Page {...props} />);
  step('Delete project…').focus();
  step('Delete project…').click();
  await settle();
}

test('It MUST be a modal `alertdialog`, named by its title and described by its consequences', async () => {
  await open();
  await expect.element(page.getByRole('alertdialog', { name: 'Delete the project?' })).toBeVisible();
  expect(only('dialog').matches(':modal')).toBe(true);
  expect(document.getElementById(only('dialog').getAttribute('aria-describedby') ?? '')?.textContent).toBe(
    '41 comments go too.',
  );
});

test('Focus MUST start on the step that changes nothing, and return to where it came from', async () => {
  await open();
  expect(document.activeElement).toBe(step('Keep it'));
  step('Keep it').click();
  await settle();
  expect(only<HTMLDialogElement>('dialog').open).toBe(false);
  expect(document.activeElement).toBe(step('Delete project…'));
});

test('Escape MUST keep everything as it is', async () => {
  const work = vi.fn();
  const onClosed = vi.fn();
  await open({ onConfirm: work, onClosed });
  await userEvent.keyboard('{Escape}');
  await settle();
  expect(onClosed.mock.calls).toEqual([['kept']]);
  expect(work).not.toHaveBeenCalled();
});

test('It MUST stay open until the work has settled, and MUST NOT start it twice', async () => {
  let finish = () => {};
  const work = vi.fn(() => new Promise<void>((resolve) => (finish = resolve)));
  const onClosed = vi.fn();
  await open({ onConfirm: work, onClosed });
  step('Delete').click();
  await settle();
  step('Working on it…').click();
  step('Keep it').click();
  expect(only<HTMLDialogElement>('dialog').open).toBe(true);
  expect(work).toHaveBeenCalledTimes(1);
  expect(onClosed).not.toHaveBeenCalled();
  finish();
  await settle();
  expect(onClosed.mock.calls).toEqual([['done']]);
});

test('Escape MUST NOT hide work that is under way', async () => {
  const onClosed = vi.fn();
  await open({ onConfirm: () => new Promise<void>(() => {}), onClosed });
  step('Delete').click();
  await settle();
  // A browser lets a second Escape through whatever the page says, so both are pressed.
  await userEvent.keyboard('{Escape}');
  await userEvent.keyboard('{Escape}');
  await settle();
  expect(onClosed).not.toHaveBeenCalled();
  expect(only<HTMLDialogElement>('dialog').open).toBe(true);
});

test('A known problem MUST be shown and announced inside the dialog', async () => {
  await open({ onConfirm: async () => ({ problem: 'An invoice is still open.' }) });
  step('Delete').click();
  await settle(200);
  expect(only('.tactful-dialog-problem', only('dialog')).textContent).toContain('An invoice is still open.');
  expect(spoken).toEqual(['An invoice is still open.']);
  expect(only<HTMLDialogElement>('dialog').open).toBe(true);
});

test("Work that throws MUST be said to have an unknown outcome, without the error's own text", async () => {
  await open({
    onConfirm: () => {
      throw new Error('ECONNRESET');
    },
  });
  step('Delete').click();
  await settle(200);
  expect(only('dialog').textContent).toContain("we can't tell how far it got");
  expect(only('dialog').textContent).not.toContain('ECONNRESET');
});

test('With `typeToConfirm` it MUST NOT go on until the text is typed, whatever its case and spaces', async () => {
  const work = vi.fn();
  await open({ onConfirm: work, typeToConfirm: 'Q3 forecast' });
  step('Delete').click();
  await userEvent.type(only('input'), ' q3 FORECAS');
  step('Delete').click();
  await userEvent.keyboard('{Enter}');
  expect(work).not.toHaveBeenCalled();
  await userEvent.type(only('input'), 'T ');
  await userEvent.keyboard('{Enter}');
  await settle();
  expect(work).toHaveBeenCalledTimes(1);
});

test('It MUST start afresh each time it opens', async () => {
  await open({ onConfirm: async () => ({ problem: 'An invoice is still open.' }) });
  step('Delete').click();
  await settle();
  step('Keep it').click();
  await settle();
  step('Delete project…').click();
  await settle();
  expect(document.querySelector('.tactful-dialog-problem')).toBeNull();
});

test('What it says MUST stay one text when single words of it are marked', async () => {
  await show(
    <ConfirmDialog
      open
      onClose={() => {}}
      onConfirm={() => {}}
      title="Delete it?"
      keepLabel="Keep it"
      confirmLabel="Delete"
    >
      41 <b>comments</b> go too.
    </ConfirmDialog>,
  );
  const text = only('.tactful-notice-text');
  expect(text.getBoundingClientRect().height).toBeLessThan(2 * only('b').getBoundingClientRect().height);
});
