'use client';

import { Steps, type StepsProps } from './steps.js';
import { useWait } from './use-wait.js';

export interface RecoveryActionsProps extends StepsProps {
  /** When the primary step makes sense again, as a `Date` or milliseconds since 1970, usually from `Retry-After`. */
  retryAt?: Date | number | undefined;
}

/**
 * The steps out of a moment: one way on, other ways, and a way out. Steps that are waiting or under way stay focusable, are not started
 * twice, and never block the way out.
 */
export function RecoveryActions({ retryAt, ...steps }: RecoveryActionsProps) {
  return <Steps {...steps} {...useWait(retryAt, steps.words)} />;
}
