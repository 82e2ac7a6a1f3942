import { expect, test } from 'vitest';
import { announce } from './announce.js';

test('It MUST do nothing on the server and for empty text', () => {
  expect(typeof document).toBe('undefined');
  expect(() => announce('Saved.')).not.toThrow();
  expect(() => announce('')).not.toThrow();
  expect(() => announce(undefined as unknown as string)).not.toThrow();
});
