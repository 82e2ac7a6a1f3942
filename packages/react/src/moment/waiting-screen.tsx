'use client';

import { RecoveryActions } from '../recovery-actions/recovery-actions.js';
import { MomentScreen, type MomentScreenProps } from './moment-screen.js';

export interface WaitingScreenProps extends MomentScreenProps {
  /**
   * When it makes sense to try again, from `Retry-After` or the product's own rules. A `Date` or milliseconds since 1970.
   * @default what the error itself says
   */
  retryAt?: Date | number | undefined;
}

/** A moment that may know a wait: the step that would come too early is held back until then, and the time is named. */
export function WaitingScreen({ retryAt, subject, ...props }: WaitingScreenProps) {
  const known =
    retryAt === undefined ? subject : { ...subject, retry: { kind: 'later', at: Number(retryAt) } as const };
  const retry = known?.retry;
  return (
    <MomentScreen
      {...props}
      subject={known}
      retryAt={retry?.kind === 'later' ? retry.at : undefined}
      actions={RecoveryActions}
    />
  );
}
