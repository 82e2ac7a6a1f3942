'use client';

import { accessSessionExpired } from '@tactful/moments/words/en';
import { CopyButton } from '../copy-button/copy-button.js';
import type { MomentComponentProps } from '../moment/define-moment.js';
import { MomentScreen } from '../moment/moment-screen.js';
import { useWords } from '../provider/settings.js';
import { sessionWords } from './session.words.js';

export type SessionExpiredProps = MomentComponentProps<'access.session-expired'> & {
  /** What they were writing; asked when they copy it. Without it, no copy is offered. */
  workText?: (() => string) | undefined;
};

/**
 * They were signed out while they were working. It sits over or beside the work and never replaces it: a sign-in form may go inside, and
 * what they typed can be copied away.
 */
export function SessionExpired({ workText, children, ...props }: SessionExpiredProps) {
  const say = useWords('session', sessionWords, undefined);
  return (
    <MomentScreen arrival="in-background" {...props} words={accessSessionExpired}>
      {children}
      {workText && (
        <div className="tactful-recovery-steps">
          <CopyButton text={workText} label={say.copyWork} />
        </div>
      )}
    </MomentScreen>
  );
}
