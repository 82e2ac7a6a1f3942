import { renderToString } from 'react-dom/server';
import { expect, test, vi } from 'vitest';
import { RecoveryActions } from './recovery-actions.js';

test('Server HTML MUST NOT contain a countdown', () => {
  const html = renderToString(
    <RecoveryActions primary={{ label: 'Send again', onAct: () => {} }} retryAt={Date.now() + 24_000} />,
  );
  expect(html).toContain('There is a short wait before the next try.');
  expect(html).not.toMatch(/\d+ seconds/);
});

test('A step without `onAct` and `href` MUST be reported to the developer', () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  const nothing = { label: 'Do nothing' } as unknown as { label: string; href: string };
  renderToString(<RecoveryActions primary={nothing} />);
  renderToString(<RecoveryActions primary={nothing} />);
  expect(warn).toHaveBeenCalledTimes(1);
  expect(warn.mock.calls[0]?.[0]).toContain('Do nothing');
  warn.mockRestore();
});
