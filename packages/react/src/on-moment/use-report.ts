import { useCallback } from 'react';
import { useSettings } from '../provider/settings.js';
import type { MomentEvent } from './moment-event.js';

/** Tells the provider's listener. A listener that throws must not break the screen it listens to. */
export function useReport(): (event: MomentEvent) => void {
  const { onMoment } = useSettings();
  return useCallback(
    (event) => {
      try {
        onMoment?.(event);
      } catch (error) {
        // Reported as uncaught, so that it reaches the team's own error tracking.
        queueMicrotask(() => {
          throw error;
        });
      }
    },
    [onMoment],
  );
}
