import type { Finding } from '@tactful/engine';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { segmentsOf } from './segments.js';

const finding = (start: number, end: number): Finding => ({
  fault: 'vague',
  severity: 'error',
  range: [start, end],
  excerpt: '',
  message: '',
  why: '',
  rewrites: [],
});

it('cuts where a finding starts and ends, and where two overlap', () => {
  const segments = segmentsOf('Oops, it failed', [finding(0, 8), finding(6, 15)]);
  expect(segments.map(({ text, findings }) => [text, findings.length])).toEqual([
    ['Oops, ', 1],
    ['it', 2],
    [' failed', 1],
  ]);
});

it('loses nothing, whatever the findings', () => {
  const cases = fc.string().chain((text) =>
    fc.record({
      text: fc.constant(text),
      ranges: fc.array(fc.tuple(fc.nat(text.length), fc.nat(text.length))),
    }),
  );
  fc.assert(
    fc.property(cases, ({ text, ranges }) => {
      const findings = ranges.map(([a, b]) => finding(Math.min(a, b), Math.max(a, b)));
      return (
        segmentsOf(text, findings)
          .map((segment) => segment.text)
          .join('') === text
      );
    }),
  );
});
