'use client';

import { useSettings, useWords } from '../provider/settings.js';
import { useHydrating } from '../use-hydrating.js';
import { openingAt, type OpeningHours } from './opening.js';
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
  const { locale = 'en', timeZone } = useSettings();
  const hydrating = useHydrating();
  // The server knows neither the reader's zone nor what time it will be when the page arrives.
  const opening =
    hydrating && now === undefined ? ({ state: 'unknown' } as const) : openingAt(hours, now ?? new Date());
  if (opening.state === 'unknown') return <p className="tactful tactful-hours">{say.unknown}</p>;
  const at = opening.state === 'open' ? opening.until : opening.opens;
  const text = new Intl.DateTimeFormat(locale, {
    timeZone,
    hour: 'numeric',
    minute: '2-digit',
    ...(opening.state === 'closed' ? { weekday: 'long' } : {}),
  }).format(at);
  const sentence = opening.state === 'open' ? say.openUntil(text) : say.opensAt(text);
  return <p className="tactful tactful-hours">{sentence}</p>;
}
