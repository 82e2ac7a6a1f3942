'use client';

import { useSettings } from '../provider/settings.js';
import { useHydrating } from '../use-hydrating.js';

export interface TimeRangeProps {
  from: Date;
  to: Date;
}

/** A span in the reader's own time, with the zone named, for example "21 November, 14:00 – 16:00 CET". In server HTML it is in UTC. */
export function TimeRange({ from, to }: TimeRangeProps) {
  const { locale = 'en', timeZone } = useSettings();
  const hydrating = useHydrating();
  const format = new Intl.DateTimeFormat(locale, {
    timeZone: timeZone ?? (hydrating ? 'UTC' : undefined),
    day: 'numeric',
    month: 'long',
    hour: 'numeric',
    minute: '2-digit',
    timeZoneName: 'short',
  });
  const valid = !Number.isNaN(from.getTime()) && !Number.isNaN(to.getTime());
  if (!valid) return null;
  const text = from <= to ? format.formatRange(from, to) : format.format(from);
  return (
    <time className="tactful-times" dateTime={`${from.toISOString()}/${to.toISOString()}`}>
      {text}
    </time>
  );
}
