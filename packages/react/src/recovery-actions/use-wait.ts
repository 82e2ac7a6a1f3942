import { useEffect, useRef, useState } from 'react';
import { announce } from '../announcer/announce.js';
import { useDateFormat } from '../provider/use-date-format.js';
import { useWords } from '../provider/settings.js';
import { useHydrating } from '../use-hydrating.js';
import { waitWords, type RecoveryWords } from './recovery-actions.words.js';

/** Below this the seconds are counted; above it a clock time is calmer, and does not change every second. Milliseconds. */
const COUNTED = 90_000;
const DAY = 86_400_000;

/**
 * Counts down to `until`, from the clock and not from ticks, so that a sleeping laptop wakes up to the right answer. A time that is
 * missing, invalid or past is no wait.
 *
 * @returns whether the wait holds the step back, and what to say about it
 */
export function useWait(
  until: Date | number | undefined,
  words: Partial<RecoveryWords> | undefined,
): { held: boolean; note: string | undefined } {
  const say = useWords('recovery', waitWords, words);
  const hydrating = useHydrating();
  const [now, setNow] = useState(() => Date.now());
  const hadToWait = useRef(false);
  const end = Number(until);
  const isTime = end > 0 && end < Infinity;
  const left = isTime ? end - now : 0;
  const waiting = left > 0 && !hydrating;
  const formatOf = useDateFormat();

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const tick = () => {
      const rest = end - Date.now();
      setNow(Date.now());
      // Counted waits tick on the second; long ones sleep until counting begins. Timers overflow past 24.8 days, so they wake daily.
      if (isTime && rest > 0) {
        timer = setTimeout(tick, rest > COUNTED ? Math.min(rest - COUNTED, DAY) : rest % 1000 || 1000);
      }
    };
    tick();
    return () => clearTimeout(timer);
  }, [end, isTime]);

  useEffect(() => {
    // While the page is taken over, the wait is unknown; only one that was really there can end.
    if (hadToWait.current && !waiting) announce(say.ready);
    hadToWait.current = waiting;
  }, [waiting, say.ready]);

  if (until === undefined) return { held: false, note: undefined };
  if (hydrating && isTime) return { held: true, note: say.waitUnknown };
  if (!waiting) return { held: false, note: say.ready };
  const clock = formatOf({ timeStyle: 'short', ...(left < DAY / 2 ? {} : { dateStyle: 'long' }) });
  if (left > COUNTED) return { held: true, note: say.waitUntil(clock.format(end)) };
  const seconds = new Intl.NumberFormat(clock.resolvedOptions().locale, {
    style: 'unit',
    unit: 'second',
    unitDisplay: 'long',
  });
  return { held: true, note: say.waitFor(seconds.format(Math.ceil(left / 1000))) };
}
