'use client';

import { useWords } from '../provider/settings.js';
import { useDateFormat } from '../provider/use-date-format.js';
import { useHydrating } from '../use-hydrating.js';
import { openingAt, type Opening, type OpeningHours } from './opening.js';
import { hoursWords, type HoursWords } from './support-hours.words.js';

export interface SupportHoursProps {
  hours: OpeningHours;
  /** @default now */
  now?: Date | undefined;
  words?: Partial<HoursWords> | undefined;
}

/** Whether someone is there, in the reader's own time. Where that can't be known, it promises nothing. */
export function SupportHours({ hours, now, words }: SupportHoursProps) {
  const say = useWords('hours', hoursWords, words);
  const hydrating = useHydrating();
  // The server knows neither the reader's zone nor what time it will be when the page arrives.
  const opening: Opening = hydrating && !now ? { state: 'unknown' } : openingAt(hours, now ?? new Date());
  const isClosed = opening.state === 'closed';
  const format = useDateFormat()({ hour: 'numeric', minute: '2-digit', ...(isClosed ? { weekday: 'long' } : {}) });
  return (
    <p className="tactful tactful-hours">
      {isClosed
        ? say.opensAt(format.format(opening.opens))
        : opening.state === 'open'
          ? say.openUntil(format.format(opening.until))
          : say.unknown}
    </p>
  );
}
