import type { MomentEvent, MomentListener } from './moment-event.js';

/** What is remembered about one place where a moment stands. Empty at first; only the tracker reads and writes it. */
export interface Visit {
  /** The moment and attempt that were told last. */
  shown?: string;
  last?: MomentEvent['phase'];
}

/** Tells a listener what becomes of moments. */
export interface Tracker {
  /** The moment is on the screen. Returns what to call when it no longer is. */
  shown: (visit: Visit, moment: Omit<MomentEvent, 'phase'>) => () => void;
  /** The person took a step. */
  told: (visit: Visit, event: MomentEvent) => void;
}

/**
 * Moments that have just gone. One that is back at once never left: StrictMode takes effects away and puts them back, and another try that
 * fails at once brings the same moment up again.
 */
const leaving = new Map<string, ReturnType<typeof setTimeout>>();

/** A listener that throws must not break the screen it listens to. */
export function safely(listener: MomentListener | undefined): MomentListener {
  return (event) => {
    try {
      listener?.(event);
    } catch (error) {
      // Reported as uncaught, so that it reaches the team's own error tracking.
      queueMicrotask(() => {
        throw error;
      });
    }
  };
}

/** Turns what happens on the screen into events: a moment that goes after a step on was taken is resolved, any other one was left. */
export function createTracker(listener: MomentListener): Tracker {
  const told: Tracker['told'] = (visit, event) => {
    visit.last = event.phase;
    safely(listener)(event);
  };
  return {
    told,
    shown: (visit, moment) => {
      const id = String(moment.id);
      clearTimeout(leaving.get(id));
      const key = `${id} ${moment.attempt}`;
      if (visit.shown !== key) {
        visit.shown = key;
        told(visit, { ...moment, phase: 'shown' });
      }
      return () => {
        const { last } = visit;
        const end = () => {
          if (last === 'retried') told(visit, { ...moment, phase: 'resolved' });
          else if (last === 'shown') told(visit, { ...moment, phase: 'left' });
        };
        leaving.set(id, setTimeout(end));
      };
    },
  };
}
