import { StrictMode, version } from 'react';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { exampleGroups, isUnexpected } from './examples.js';

afterEach(() => vi.restoreAllMocks());

test('runs against the React it was asked to run against', () => {
  expect(version.split('.')[0]).toBe(process.env['REACT'] ?? '19');
});

describe.each(exampleGroups)('$group on the server', ({ examples }) => {
  test.each(examples)(
    '$name renders without window, document, provider or style sheet, and without a warning',
    ({ Example }) => {
      expect(typeof window).toBe('undefined');
      expect(typeof document).toBe('undefined');
      const complaints = [vi.spyOn(console, 'error'), vi.spyOn(console, 'warn')];
      const html = renderToString(
        <StrictMode>
          <Example />
        </StrictMode>,
      );
      expect(html).toMatch(/^<\w+/);
      expect(html).not.toContain('undefined');
      expect(html).not.toContain('[object');
      for (const complaint of complaints) expect(complaint.mock.calls.filter(isUnexpected)).toEqual([]);
    },
  );
});
