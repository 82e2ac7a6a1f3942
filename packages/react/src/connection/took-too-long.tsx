'use client';

import { netTimeout } from '@tactful/moments/words/en';
import type { MomentComponentProps } from '../moment/define-moment.js';
import { MomentScreen } from '../moment/moment-screen.js';

/**
 * The answer did not arrive in time, so it may or may not have happened. Doing it again is offered only where the facts say that it
 * did not get through; otherwise the step is a check.
 */
export function TookTooLong(props: MomentComponentProps<'net.timeout'>) {
  const { work } = props.facts;
  const notThere = work === 'not-saved' || work === 'on-this-device';
  return (
    <MomentScreen
      arrival="after-action"
      {...props}
      subject={{ retry: { kind: notThere ? 'now' : 'check-first' } }}
      words={netTimeout}
    />
  );
}
