import { useCallback, useEffect, useRef } from 'react';
import type { MomentEvent } from '../on-moment/moment-event.js';
import { useReport } from '../on-moment/use-report.js';

/**
 * Tells the listener what becomes of a moment. A moment that goes away after a step on was taken counts as resolved, otherwise as left.
 *
 * @returns reports that a step was taken
 */
export function useMomentEvents(
  id: string | undefined,
  attempt: number,
  area?: string,
): (phase: 'retried' | 'handed-off') => void {
  const report = useReport();
  const last = useRef<MomentEvent['phase']>('shown');
  const leaving = useRef<ReturnType<typeof setTimeout>>(undefined);
  const shown = useRef('');
  const now = useRef({ report, id, attempt, area });

  useEffect(() => {
    now.current = { report, id, attempt, area };
  });

  useEffect(() => {
    // StrictMode takes effects away and puts them back at once; that is nobody leaving.
    clearTimeout(leaving.current);
    const key = `${id} ${attempt}`;
    if (id !== undefined && shown.current !== key) {
      shown.current = key;
      last.current = 'shown';
      now.current.report({ id, phase: 'shown', attempt, ...(area === undefined ? {} : { area }) });
    }
  }, [id, attempt, area]);

  const tell = useCallback((phase: MomentEvent['phase']) => {
    const { report: to, id: of, attempt: at, area: owner } = now.current;
    if (of === undefined) return;
    last.current = phase;
    to({ id: of, phase, attempt: at, ...(owner === undefined ? {} : { area: owner }) });
  }, []);

  useEffect(
    () => () => {
      leaving.current = setTimeout(() => {
        if (last.current === 'retried') tell('resolved');
        else if (last.current === 'shown') tell('left');
      });
    },
    [tell],
  );
  return tell;
}
