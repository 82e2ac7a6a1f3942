import fc from 'fast-check';
import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import { openingAt, type OpeningHours } from './opening.js';
import { SupportHours } from './support-hours.js';

const nine: OpeningHours['days'] = Object.fromEntries([1, 2, 3, 4, 5].map((day) => [day, [['09:00', '17:00']]]));

test.each([
  ['Europe/Berlin', '2026-11-20T10:00:00Z', 'open', '2026-11-20T16:00:00.000Z'],
  ['America/New_York', '2026-11-20T10:00:00Z', 'closed', '2026-11-20T14:00:00.000Z'],
  ['Asia/Kolkata', '2026-11-20T10:00:00Z', 'open', '2026-11-20T11:30:00.000Z'],
  ['Europe/Berlin', '2026-11-21T10:00:00Z', 'closed', '2026-11-23T08:00:00.000Z'],
  // Clocks go forward in Berlin on 29 March 2026: Monday 09:00 is one hour earlier in UTC than on Friday.
  ['Europe/Berlin', '2026-03-28T10:00:00Z', 'closed', '2026-03-30T07:00:00.000Z'],
  ['Europe/Berlin', '2026-10-24T10:00:00Z', 'closed', '2026-10-26T08:00:00.000Z'],
])('The times MUST be right across zones and on the days the clocks change: %s at %s', (timeZone, now, state, at) => {
  const opening = openingAt({ timeZone, days: nine }, new Date(now));
  expect(opening.state).toBe(state);
  expect(
    (opening.state === 'open' ? opening.until : opening.state === 'closed' ? opening.opens : null)?.toISOString(),
  ).toBe(at);
});

test.each([
  ['past midnight', { 5: [['22:00', '02:00']] }, '2026-11-21T01:00:00Z', 'open', '2026-11-21T02:00:00.000Z'],
  [
    'between two spans',
    {
      5: [
        ['14:00', '18:00'],
        ['08:00', '12:00'],
      ],
    },
    '2026-11-20T13:00:00Z',
    'closed',
    '2026-11-20T14:00:00.000Z',
  ],
  [
    'a closed day',
    { 5: [['08:00', '12:00']], 6: [['10:00', '11:00']] },
    '2026-12-25T09:00:00Z',
    'closed',
    '2026-12-26T10:00:00.000Z',
  ],
] as const)(
  'Spans past midnight, several spans a day and closed days MUST be understood: %s',
  (_, days, now, state, at) => {
    const opening = openingAt({ timeZone: 'UTC', days, closedOn: ['2026-12-25'] }, new Date(now));
    expect(opening.state).toBe(state);
    expect(
      (opening.state === 'open' ? opening.until : opening.state === 'closed' ? opening.opens : null)?.toISOString(),
    ).toBe(at);
  },
);

test('Where hours or zone are unknown it MUST promise nothing', () => {
  expect(openingAt({ timeZone: 'Mars/Olympus', days: nine }, new Date()).state).toBe('unknown');
  expect(openingAt({ timeZone: 'UTC', days: {} }, new Date()).state).toBe('unknown');
  expect(openingAt({ timeZone: 'UTC', days: { 1: [['nine', 'five']] } }, new Date()).state).toBe('unknown');
  expect(openingAt({ timeZone: 'UTC', days: nine }, new Date(Number.NaN)).state).toBe('unknown');
});

test('What it says is always ahead of now', () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true }),
      fc.constantFrom(
        'UTC',
        'Europe/Berlin',
        'America/New_York',
        'Asia/Kolkata',
        'Pacific/Apia',
        'Australia/Lord_Howe',
      ),
      (now, timeZone) => {
        const opening = openingAt({ timeZone, days: nine }, now);
        expect(opening.state).not.toBe('unknown');
        if (opening.state === 'open') expect(opening.until.getTime()).toBeGreaterThan(now.getTime());
        if (opening.state === 'closed') expect(opening.opens.getTime()).toBeGreaterThan(now.getTime());
      },
    ),
    { numRuns: 200 },
  );
});

test("Server HTML MUST NOT contain a time that depends on the reader's zone", () => {
  expect(renderToString(<SupportHours hours={{ timeZone: 'UTC', days: nine }} />)).not.toMatch(/\d:\d\d/);
});
