import { expect, test, vi } from 'vitest';
import { settle, show, spoken, step } from '../../test/browser.js';
import { SessionExpired } from './session-expired.js';

test('It MUST keep what was being written: it stands beside the work and offers a copy of it', async () => {
  const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  let work = 'First words';
  await show(<SessionExpired facts={{ work: 'on-this-device' }} workText={() => work} on={{ 'sign-in': '#in' }} />);
  work = 'First words, and more';
  step('Copy your work').click();
  await settle(200);
  expect(write.mock.calls).toEqual([['First words, and more']]);
  expect(spoken.join()).toContain('Copied');
  write.mockRestore();
});

test('A sign-in form MUST be able to stand inside it', async () => {
  const { host } = await show(
    <SessionExpired facts={{ work: 'on-this-device' }} on={{ 'sign-in': '#in' }}>
      <input aria-label="Password" type="password" autoComplete="current-password" />
    </SessionExpired>,
  );
  expect(host.querySelector('section input[type="password"]')).not.toBeNull();
});

test('Without a text to copy it MUST NOT offer a copy', async () => {
  const { host } = await show(<SessionExpired facts={{ work: 'unknown' }} on={{ 'sign-in': '#in' }} />);
  expect(host.textContent).not.toContain('Copy');
});
