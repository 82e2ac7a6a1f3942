import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { settle, show, spoken } from '../../test/browser.js';
import { Notice } from './notice.js';

test('It MUST name the severity in words, in its accessible name, and not by colour alone', async () => {
  await show(<Notice intent="warning" title="Saving is slow" />);
  await expect.element(page.getByRole('region', { name: 'Take note Saving is slow' })).toBeInTheDocument();
});

test('It MUST NOT announce itself or move focus', async () => {
  const { host } = await show(<Notice title="The report didn't save" />);
  await settle(250);
  expect(spoken).toEqual([]);
  expect(document.activeElement).toBe(document.body);
  expect(host.querySelector('[role="alert"], [role="status"], [aria-live]')).toBeNull();
});
