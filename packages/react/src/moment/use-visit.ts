import { useEffect, useState } from 'react';
import type { MomentEvent } from '../on-moment/moment-event.js';
import type { Visit } from '../on-moment/tracker.js';
import { useSettings } from '../provider/settings.js';

/**
 * Has the provider's tracker told what becomes of a moment. Without a provider there is nobody to tell, and a page without one carries no
 * code for it.
 *
 * @param id undefined while the moment is not on the screen
 * @returns reports that a step was taken
 */
export function useVisit(
  id: string | undefined,
  area: string | undefined,
  attempt = 1,
): (phase: MomentEvent['phase']) => void {
  const { tracker } = useSettings();
  const [visit] = useState<Visit>({});
  useEffect(
    () => (id === undefined ? undefined : tracker?.shown(visit, { id, attempt, area })),
    [tracker, visit, id, attempt, area],
  );
  return (phase) => tracker?.told(visit, { id, phase, attempt, area });
}
