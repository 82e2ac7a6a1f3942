import type { MomentWords } from '@tactful/moments';
import { areaOf } from '@tactful/moments/compose';
import { idOf } from '../moment/id-of.js';
import type { MomentEvent, MomentListener } from './moment-event.js';

/** What is remembered about one place where a moment stands. Empty at first; only the tracker reads and writes it. */
export interface Visit {
  /** The moment and attempt that were told last. */
  shown?: string;
  last?: MomentEvent['phase'];
}

/** Tells a listener what becomes of moments. */
export interface Tracker {
  /** The moment of these words is on the screen. Returns what to call when it no longer is. */
  shown: (visit: Visit, words: MomentWords, attempt: number) => () => void;
  /** The person took a step in it. */
  took: (visit: Visit, words: MomentWords, attempt: number, phase: MomentEvent['phase']) => void;
  /** The person went to support, from a moment or from none. */
  handedOff: (moment: string | undefined, attempt: number) => void;
}

/**
 * Moments that have just gone. One that is back at once never left: StrictMode takes effects away and puts them back, and another try that
 * fails at once brings the same moment up again.
 */
const leaving = new Map<string, ReturnType<typeof setTimeout>>();

/** Turns what happens on the screen into events: a moment that goes after a step on was taken is resolved, any other one was left. */
export function createTracker(listener: MomentListener): Tracker {
  const tell: MomentListener = (event) => {
    try {
      listener(event);
    } catch (error) {
      // It must not break the screen it listens to. Reported as uncaught, so that it reaches the team's own error tracking.
      queueMicrotask(() => {
        throw error;
      });
    }
  };
  const took: Tracker['took'] = (visit, words, attempt, phase) => {
    visit.last = phase;
    tell({ id: idOf(words), phase, attempt, area: areaOf(words) });
  };
  return {
    took,
    handedOff: (id, attempt) => tell({ id, phase: 'handed-off', attempt }),
    shown: (visit, words, attempt) => {
      const id = idOf(words);
      clearTimeout(leaving.get(id));
      const key = `${id} ${attempt}`;
      if (visit.shown !== key) {
        visit.shown = key;
        took(visit, words, attempt, 'shown');
      }
      return () => {
        const { last } = visit;
        const end = () => {
          if (last === 'retried') took(visit, words, attempt, 'resolved');
          else if (last === 'shown') took(visit, words, attempt, 'left');
        };
        leaving.set(id, setTimeout(end));
      };
    },
  };
}
