import { expect, test, vi } from 'vitest';
import { only, settle, show, spoken, step } from '../../test/browser.js';
import { UploadList, type UploadItem } from './upload-list.js';

const file = (id: string, state: UploadItem['state'], more: Partial<UploadItem> = {}): UploadItem => ({
  id,
  name: `${id}.pdf`,
  state,
  ...more,
});

test("A file that failed MUST say why beside its own name, without the error's own text", async () => {
  const items = [
    file('a', 'failed', { error: new Error('leaked') }),
    file('b', 'failed', { refused: { reason: 'too-large', limit: 250 } }),
    file('c', 'failed'),
  ];
  const { host } = await show(<UploadList items={items} />);
  const rows = Array.from(host.querySelectorAll('li'), (row) => row.textContent ?? '');
  expect(host.textContent).not.toContain('leaked');
  expect(rows[1]).toMatch(/250\sMB/);
  for (const row of rows) expect(row).toMatch(/Not uploaded.+\./);
});

test('Nothing MUST be announced while files move, and one sentence when all have settled', async () => {
  const { again } = await show(<UploadList items={[file('a', 'waiting'), file('b', 'sending', { percent: 1 })]} />);
  for (let percent = 10; percent < 100; percent += 30) {
    await again(<UploadList items={[file('a', 'done'), file('b', 'sending', { percent })]} />);
  }
  await settle(200);
  expect(spoken).toEqual([]);
  const settled = <UploadList items={[file('a', 'done'), file('b', 'failed')]} />;
  await again(settled);
  await again(settled);
  await settle(1300);
  expect(spoken).toEqual(["1 of 2 files didn't upload"]);
});

test('A step MUST name its file', async () => {
  const onRetry = vi.fn();
  const onRemove = vi.fn();
  const items = [file('a', 'failed'), file('b', 'failed')];
  await show(<UploadList items={items} onRetry={onRetry} onRemove={onRemove} />);
  step('Try b.pdf again').click();
  step('Remove a.pdf').click();
  expect(onRetry.mock.calls).toEqual([[items[1]]]);
  expect(onRemove.mock.calls).toEqual([[items[0]]]);
});

test("A file that can't be accepted MUST NOT offer to send the same file again", async () => {
  const { host } = await show(
    <UploadList items={[file('a', 'failed', { refused: { reason: 'virus' } })]} onRetry={() => {}} />,
  );
  expect(host.querySelector('button')).toBeNull();
});

test.each([-5, 140, Number.NaN, Number.POSITIVE_INFINITY])(
  'An impossible percentage MUST NOT break the bar: %s',
  async (percent) => {
    await show(<UploadList items={[file('a', 'sending', { percent })]} />);
    const bar = only<HTMLProgressElement>('progress');
    expect(bar.value).toBeGreaterThanOrEqual(0);
    expect(bar.value).toBeLessThanOrEqual(100);
    expect(document.body.textContent).not.toContain('NaN');
  },
);
