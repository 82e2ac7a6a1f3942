import { useCallback, useEffect, useRef } from 'react';
import type { MomentEvent } from '../on-moment/moment-event.js';
import { useReport } from '../on-moment/use-report.js';

/**
 * Moments that have just gone. One that is back at once never left: StrictMode takes effects away and puts them back, and another try that
 * fails at once brings the same moment up again.
 */
const leaving = new Map<string, ReturnType<typeof setTimeout>>();

/**
 * Tells the listener what becomes of a moment. A moment that goes away after a step on was taken counts as resolved, otherwise as left.
 *
 * @param id undefined while the moment is not on the screen
 * @returns reports that a step was taken
 */
export function useMomentEvents(
  id: string | undefined,
  attempt: number,
  area?: string,
): (phase: 'retried' | 'handed-off') => void {
  const report = useReport();
  const last = useRef<MomentEvent['phase']>('shown');
  const shown = useRef('');

  const tell = useCallback(
    (phase: MomentEvent['phase']) => {
      if (id === undefined) return;
      last.current = phase;
      report({ id, phase, attempt, ...(area === undefined ? {} : { area }) });
    },
    [report, id, attempt, area],
  );
  const latest = useRef(tell);

  useEffect(() => {
    latest.current = tell;
    if (id === undefined) return;
    clearTimeout(leaving.get(id));
    const key = `${id} ${attempt}`;
    if (shown.current === key) return;
    shown.current = key;
    tell('shown');
  }, [tell, id, attempt]);

  useEffect(() => {
    if (id === undefined) return;
    return () => {
      const [phase, report] = [last.current, latest.current];
      const end = () => {
        if (phase === 'retried') report('resolved');
        else if (phase === 'shown') report('left');
      };
      leaving.set(id, setTimeout(end));
    };
  }, [id]);
  return tell;
}
