import type { Intent } from '../vocabulary.js';

// One stroke each, told apart by outline alone: a broken ring, a soft triangle, a ring with a stem, a tick.
const strokes: Record<Exclude<Intent, 'neutral'>, string> = {
  error: 'M14.9 4.1A7.3 7.3 0 1 0 17.2 9M10 6v4.6M10 13.6v.1',
  warning: 'M9.1 3.6 2.6 15a1 1 0 0 0 .9 1.5h13a1 1 0 0 0 .9-1.5L10.9 3.6a1 1 0 0 0-1.8 0ZM10 8v3.4M10 13.9v.1',
  info: 'M10 2.7a7.3 7.3 0 1 0 0 14.6 7.3 7.3 0 0 0 0-14.6ZM10 9.4v4M10 6.6v.1',
  success: 'M3.2 10.8 7.8 15.3 16.8 5.2',
};

/** The small drawn sign of an intent. Decorative: the word beside it carries the meaning. */
export function Sign({ intent }: { intent: Exclude<Intent, 'neutral'> }) {
  return (
    <svg
      className="tactful-sign"
      viewBox="0 0 20 20"
      width="20"
      height="20"
      fill="none"
      stroke="currentColor"
      aria-hidden="true"
    >
      <path d={strokes[intent]} />
    </svg>
  );
}
