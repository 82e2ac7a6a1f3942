import { useRef } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import { only, settle, show, spoken, step } from '../../test/browser.js';
import { CopyButton } from './copy-button.js';

afterEach(() => vi.restoreAllMocks());

function Field() {
  const source = useRef<HTMLTextAreaElement>(null);
  return (
    <>
      <textarea ref={source} defaultValue="The message" />
      <CopyButton text="The message" source={source} />
    </>
  );
}

test('It MUST say that it copied, on the button and out loud', async () => {
  const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  await show(<Field />);
  step('Copy').click();
  await settle(200);
  expect(write.mock.calls).toEqual([['The message']]);
  expect(step('Copied')).toBeTruthy();
  expect(spoken).toEqual(['Copied']);
});

test('Where the browser refuses, it MUST select the text and say so', async () => {
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('', 'NotAllowedError'));
  await show(<Field />);
  step('Copy').click();
  await settle(200);
  const field = only<HTMLTextAreaElement>('textarea');
  expect([field.selectionStart, field.selectionEnd]).toEqual([0, 11]);
  expect(spoken.join()).toContain('Selected.');
});

test('Where the browser refuses and there is nothing to select, it MUST NOT claim that it selected or copied anything', async () => {
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('', 'NotAllowedError'));
  await show(<CopyButton text="7QX4 K2M9" />);
  step('Copy').click();
  await settle(200);
  expect(spoken).toEqual(['Not copied. Select the text to copy it.']);
});
