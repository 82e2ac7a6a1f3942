import type { Intent } from '../vocabulary.js';

// One stroke each, told apart by outline alone: a broken ring, a soft triangle, a ring with a stem, a tick. Drawn on few and round
// numbers, because the sign is in every bundle.
const strokes: Record<Exclude<Intent, 'neutral'>, string> = {
  error: 'M15 5a7 7 0 1 0 2 4M10 6v5M10 14v.1',
  warning: 'M10 3 2.5 16h15zM10 8v4M10 14v.1',
  info: 'M10 3a7 7 0 1 0 .1 0M10 9v5M10 6v.1',
  success: 'M3 11l5 5 9-11',
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
