'use client';

import { useDateFormat } from '../provider/use-date-format.js';

export interface TimeRangeProps {
  from: Date;
  to: Date;
}

/** A span in the reader's own time, with the zone named, for example "21 November, 14:00 – 16:00 CET". In server HTML it is in UTC. */
export function TimeRange({ from, to }: TimeRangeProps) {
  const format = useDateFormat()({
    day: 'numeric',
    month: 'long',
    hour: 'numeric',
    minute: '2-digit',
    timeZoneName: 'short',
  });
  if (Number.isNaN(from.getTime() + to.getTime())) return null;
  return (
    <time className="tactful-times" dateTime={`${from.toISOString()}/${to.toISOString()}`}>
      {from <= to ? format.formatRange(from, to) : format.format(from)}
    </time>
  );
}
