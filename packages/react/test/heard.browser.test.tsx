import { useState } from 'react';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { cdp, userEvent } from 'vitest/browser';
import { ConfirmDialog } from '../src/confirm-dialog/confirm-dialog.js';
import { RateLimited } from '../src/connection/connection.js';
import { ErrorSummary } from '../src/error-summary/error-summary.js';
import { FieldError, invalidProps } from '../src/field-error/field-error.js';
import { MomentBoundary } from '../src/moment-boundary/moment-boundary.js';
import { CardDeclined } from '../src/payments/payments.js';
import { SaveFailed } from '../src/saving/saving.js';
import { SupportHandoff } from '../src/support-handoff/support-handoff.js';
import { RequestTimeline } from '../src/support-request/request-timeline.js';
import { UploadList, type UploadItem } from '../src/uploads/upload-list.js';
import { notify, only, settle, show, spoken, step } from './browser.js';

// What a screen reader is given to say, from Chromium's own accessibility tree and in the order in which it comes: what gets the focus, with
// its name, role, description and states, and what is announced. No screen reader runs here; how each words it is its own.

interface AxNode {
  nodeId: string;
  ignored: boolean;
  childIds?: string[];
  role?: { value: string };
  name?: { value: string };
  description?: { value: string };
  properties?: { name: string; value: { value: unknown } }[];
}

let frameId: string;

beforeAll(async () => {
  const { frameTree } = await cdp().send('Page.getFrameTree');
  frameId = frameTree.childFrames?.[0]?.frame.id ?? frameTree.frame.id;
  await cdp().send('Accessibility.enable');
});

afterEach(() => vi.restoreAllMocks());

async function nodes(): Promise<AxNode[]> {
  const tree = await cdp().send('Accessibility.getFullAXTree', { frameId });
  return tree.nodes as AxNode[];
}

const states = ['invalid', 'required', 'disabled', 'busy', 'modal'];

function said({ name, role, description, properties = [] }: AxNode): string {
  const on = properties.filter(
    ({ name: state, value }) => states.includes(state) && ![false, 'false'].includes(value.value as string),
  );
  return [name?.value, role?.value, ...on.map((state) => state.name), description?.value].filter(Boolean).join(' | ');
}

/** What the focus is on, as it is given to a screen reader. */
async function focused(): Promise<string> {
  const found = (await nodes()).filter(({ properties = [] }) =>
    properties.some(({ name, value }) => name === 'focused' && value.value === true),
  );
  const last = found.at(-1);
  return last ? said(last) : '';
}

/** Everything inside an element with this role, in reading order, one line for each thing and each text. */
async function read(role: string): Promise<string[]> {
  const all = await nodes();
  const byId = new Map(all.map((node) => [node.nodeId, node]));
  const lines: string[] = [];
  const walk = (node: AxNode | undefined): void => {
    if (!node) return;
    const kind = node.role?.value ?? '';
    if (!node.ignored && kind === 'StaticText') lines.push(node.name?.value ?? '');
    else if (!node.ignored && node.name?.value) lines.push(said(node));
    if (['heading', 'button', 'link', 'StaticText'].includes(kind) && node.name?.value) return;
    for (const id of node.childIds ?? []) walk(byId.get(id));
  };
  walk(all.find((node) => !node.ignored && node.role?.value === role));
  return lines.filter((line) => line.trim() !== '');
}

const facts = { money: 'not-charged' } as const;

test('A declined card is heard once, by its focus: what happened, then what it means and what is next', async () => {
  await show(
    <CardDeclined facts={facts} on={{ 'use-another-card': () => {}, contact: '/help' }} reference="7QX4 K2M9" />,
  );
  expect(await focused()).toBe(
    "Problem This payment didn't go through | region | We can't show the exact reason. You haven't been charged. Use another card, pay another way, or ask your bank about this one.",
  );
  expect(await read('region')).toEqual([
    await focused(),
    'Problem',
    "This payment didn't go through | heading",
    "We can't show the exact reason.",
    "You haven't been charged.",
    'Use another card, pay another way, or ask your bank about this one.',
    'Use another card | button',
    'Contact us | link',
    'Reference',
    '7QX4 K2M9',
    'Copy | button',
  ]);
  await settle(1200);
  expect(spoken).toEqual([]);
});

test('A save that fails in the background interrupts once, with its text alone, and leaves the focus where they write', async () => {
  const page = (failed: boolean) => (
    <>
      <input aria-label="Title" id="title" />
      {failed && <SaveFailed facts={{ work: 'on-this-device' }} onRetry={() => {}} />}
    </>
  );
  const { again } = await show(page(false));
  only('#title').focus();
  await again(page(true));
  await settle(1200);
  expect(spoken).toHaveLength(1);
  expect(spoken[0]).toMatch(/^Problem\. .*kept on this device\./);
  expect(notify).toHaveBeenCalledWith(spoken[0], { priority: 'high' });
  expect(await focused()).toBe('Title | textbox');
});

test('A form that needs changes is heard as their number, then each field with what to enter', async () => {
  const message = 'Enter the name of the guest';
  await show(
    <>
      <ErrorSummary errors={[{ field: 'guest', message }]}>What you entered is still here.</ErrorSummary>
      <label htmlFor="guest">Name of the guest</label>
      <FieldError for="guest">{message}</FieldError>
      <input {...invalidProps('guest', message)} />
    </>,
  );
  expect(await focused()).toBe(`One answer needs a change | group | What you entered is still here. ${message}`);
  step(message).click();
  expect(await focused()).toBe(`Name of the guest | textbox | invalid | Problem: ${message}`);
  await settle(1200);
  expect(spoken).toEqual([]);
});

test('A question before something final starts on the step that changes nothing, and says inside when it could not be done', async () => {
  function App() {
    const [open, setOpen] = useState(false);
    return (
      <>
        <button onClick={() => setOpen(true)}>Delete…</button>
        <ConfirmDialog
          open={open}
          onClose={() => setOpen(false)}
          title="Delete Q3 forecast?"
          confirmLabel="Delete it"
          keepLabel="Keep it"
          onConfirm={() => ({ problem: 'Someone is editing it. Nothing was deleted.' })}
        >
          3 documents go with it.
        </ConfirmDialog>
      </>
    );
  }
  await show(<App />);
  await userEvent.click(step('Delete…'));
  expect(await focused()).toBe('Keep it | button');
  expect((await read('alertdialog'))[0]).toBe('Delete Q3 forecast? | alertdialog | modal | 3 documents go with it.');
  await userEvent.click(step('Delete it'));
  await settle(1200);
  expect(spoken).toEqual(['Someone is editing it. Nothing was deleted.']);
  await userEvent.keyboard('{Escape}');
  await settle();
  expect(await focused()).toBe('Delete… | button');
});

test('A step that comes too early says so where it is, and its end is announced once', async () => {
  await show(<RateLimited facts={{ work: 'saved' }} onRetry={() => {}} retryAt={Date.now() + 1500} />);
  await userEvent.tab();
  expect(await focused()).toMatch(/^Try again \| button \| disabled \| You can try again in \d seconds?\.$/);
  await settle(2600);
  expect(spoken).toEqual(['You can try again now.']);
  expect(await focused()).toBe('Try again | button | You can try again now.');
});

test('The third crash in a row is heard as a message that leads to a person, without the form that follows', async () => {
  const Broken = () => {
    throw new Error('raw');
  };
  vi.spyOn(console, 'error').mockImplementation(() => {});
  await show(
    <MomentBoundary
      facts={{ work: 'saved' }}
      handoff={({ reference }) => (
        <SupportHandoff
          subject="A crash"
          reference={reference}
          fallback={{ email: 'help@example.com' }}
          headingLevel={3}
        />
      )}
    >
      <Broken />
    </MomentBoundary>,
  );
  for (const _ of [1, 2]) {
    await settle(1200);
    step('Try again').click();
  }
  await settle(1300);
  expect(spoken.at(-1)).toMatch(/^Problem\. .*Your work is saved\. This needs a person now\. Contact us\.$/);
  expect((await read('region')).filter((line) => line.includes('region') || line.includes('heading'))).toEqual([
    expect.stringMatching(/^Problem .* \| region/),
    expect.stringMatching(/ \| heading$/),
    'Talk to a person | region',
    'Talk to a person | heading',
  ]);
});

test('A hand-off that does not open says that the message is still here', async () => {
  await show(
    <SupportHandoff
      subject="Export"
      draft="It stops at row 2,400."
      fallback={{ email: 'help@example.com' }}
      channel={{
        label: 'Open chat',
        can: { draft: true, fields: false },
        isReady: () => true,
        open: () => Promise.reject(new Error('blocked')),
      }}
    />,
  );
  await userEvent.click(step('Open chat'));
  await settle(1200);
  expect(spoken).toEqual(["That didn't open. Your message is still here, and you can send it another way."]);
  expect(await focused()).toBe('Open chat | button');
});

test('Files are silent while they move, and summed up once when the last has settled', async () => {
  const files = (state: UploadItem['state'], percent: number): UploadItem[] => [
    { id: 'a', name: 'plan.dwg', state: 'done' },
    { id: 'b', name: 'notes.docx', state, percent, error: new TypeError('Failed to fetch') },
  ];
  const { again } = await show(<UploadList items={files('sending', 10)} onRetry={() => {}} />);
  await again(<UploadList items={files('sending', 60)} onRetry={() => {}} />);
  await settle(1200);
  expect(spoken).toEqual([]);
  await again(<UploadList items={files('failed', 60)} onRetry={() => {}} />);
  await settle(1200);
  expect(spoken).toEqual(["1 of 2 files didn't upload"]);
  expect(await read('region')).toContain('Try notes.docx again | button');
});

test('A timeline is a list that says which step it is at', async () => {
  const at = new Date('2026-11-20T09:12:00Z');
  await show(
    <RequestTimeline
      title="Your request 4821"
      steps={[
        { label: 'We received it', at, state: 'done' },
        { label: 'Jo is trying it', state: 'current' },
      ]}
    />,
  );
  expect(await read('region')).toEqual(expect.arrayContaining(['We received it', 'Jo is trying it']));
  expect(only('[aria-current="step"]').textContent).toBe('Jo is trying it');
});
