import { useEffect, useState } from 'react';
import { useHydrating } from '../use-hydrating.js';

/** Below this the seconds are counted; above it a clock time is calmer, and does not change every second. Milliseconds. */
const COUNTED = 90_000;

/** What is left of a wait: `over`, `unknown` (before the browser's clock may be used), or a span. Milliseconds. */
export type Wait = { state: 'over' } | { state: 'unknown' } | { state: 'waiting'; left: number; counted: boolean };

/**
 * Counts down to `until`, from the clock and not from ticks, so that a sleeping laptop wakes up to the right answer. A time that is
 * missing, invalid or past is no wait.
 */
export function useWait(until: Date | number | undefined): Wait {
  const end = until === undefined ? 0 : Number(until);
  const hydrating = useHydrating();
  const [now, setNow] = useState(() => Date.now());
  const left = Number.isFinite(end) ? end - now : 0;

  useEffect(() => {
    const current = Date.now();
    setNow(current);
    const remaining = end - current;
    if (!(remaining > 0) || !Number.isFinite(end)) return;
    // Counted waits tick on the second; long ones sleep until counting begins. Timers overflow past 24.8 days, so they wake daily.
    const tick = () => {
      const time = Date.now();
      setNow(time);
      const rest = end - time;
      if (rest > 0) timer = setTimeout(tick, nextTick(rest));
    };
    let timer = setTimeout(tick, nextTick(remaining));
    return () => clearTimeout(timer);
  }, [end]);

  if (!Number.isFinite(end) || end <= 0) return { state: 'over' };
  if (hydrating) return { state: 'unknown' };
  return left > 0 ? { state: 'waiting', left, counted: left <= COUNTED } : { state: 'over' };
}

function nextTick(left: number): number {
  return left <= COUNTED ? left % 1000 || 1000 : Math.min(left - COUNTED, 86_400_000);
}
