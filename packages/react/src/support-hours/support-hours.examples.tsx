import { SupportHours } from './support-hours.js';
import type { OpeningHours } from './opening.js';

const office: OpeningHours = {
  timeZone: 'Europe/Berlin',
  days: {
    1: [['09:00', '17:00']],
    2: [['09:00', '17:00']],
    3: [['09:00', '17:00']],
    4: [['09:00', '17:00']],
    5: [['09:00', '15:00']],
  },
};

/** Someone is there; the time is in the reader's own zone. */
export function Open() {
  return <SupportHours hours={office} now={new Date('2026-11-20T10:00:00Z')} />;
}

/** Nobody is there: it says when the team is back, and doesn't promise an answer before. */
export function Closed() {
  return <SupportHours hours={office} now={new Date('2026-11-21T10:00:00Z')} />;
}
