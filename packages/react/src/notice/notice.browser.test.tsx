import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { only, settle, show, spoken } from '../../test/browser.js';
import '../styles.css';
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

test('On a page that centres its text and takes margins away, its parts MUST stay in line and apart', async () => {
  const { host } = await show(
    <div style={{ textAlign: 'center' }}>
      <style>{'p, h2 { margin: 0 }'}</style>
      <Notice title="The report didn't save" meaning="The last version is from 14:02." next="Save it again." />
    </div>,
  );
  const left = (of: Element) => {
    const range = document.createRange();
    range.selectNodeContents(of);
    return Math.round(range.getBoundingClientRect().left);
  };
  const [meaning, next] = host.querySelectorAll('.tactful-notice-text > p');
  if (!meaning || !next) throw new Error('The notice has lost a part.');
  expect([left(meaning), left(next)]).toEqual(Array(2).fill(left(only('.tactful-notice-title'))));
  expect(next.getBoundingClientRect().top - meaning.getBoundingClientRect().bottom).toBeGreaterThanOrEqual(8);
});
