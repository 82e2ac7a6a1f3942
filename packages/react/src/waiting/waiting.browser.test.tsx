import { expect, test } from 'vitest';
import { only, settle, show, spoken, step } from '../../test/browser.js';
import { LongTask } from './long-task.js';

test('The progress MUST be readable at any time and MUST NOT be announced as it moves', async () => {
  const at = (done: number) => <LongTask params={{ object: 'The move', done, total: 10 }} on={{ stop: () => {} }} />;
  const { again } = await show(at(1));
  for (const done of [2, 5, 20]) await again(at(done));
  await settle(200);
  const bar = only<HTMLProgressElement>('progress');
  expect(bar.value).toBe(10);
  expect(bar.getAttribute('aria-label')).toBe('The move');
  expect(spoken).toEqual([]);
});

test.each([undefined, 0, Number.NaN])('An unknown end MUST NOT be shown as a number: %s', async (total) => {
  const params = total === undefined ? {} : { total };
  const { host } = await show(<LongTask params={params} on={{ stop: () => {} }} />);
  expect(only('progress').hasAttribute('value')).toBe(false);
  expect(host.textContent).not.toContain('NaN');
});

test('Stopping MUST NOT look like the way on', async () => {
  await show(<LongTask on={{ stop: () => {} }} />);
  expect(step('Stop it').dataset['rank']).toBe('secondary');
});
