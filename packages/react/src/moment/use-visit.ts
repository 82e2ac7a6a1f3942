import type { MomentWords } from '@tactful/moments';
import { useEffect, useState } from 'react';
import type { MomentEvent } from '../on-moment/moment-event.js';
import type { Visit } from '../on-moment/tracker.js';
import { useSettings } from '../provider/settings.js';

/**
 * Has the provider's tracker told what becomes of a moment. Without a provider there is nobody to tell, and a page without one carries no
 * code for it.
 *
 * @param words undefined while the moment is not on the screen
 * @returns reports that a step was taken
 */
export function useVisit(words: MomentWords | undefined, attempt = 1): (phase: MomentEvent['phase']) => void {
  const { tracker } = useSettings();
  const [visit] = useState<Visit>({});
  useEffect(() => words && tracker?.shown(visit, words, attempt), [tracker, visit, words, attempt]);
  return (phase) => words && tracker?.took(visit, words, attempt, phase);
}
