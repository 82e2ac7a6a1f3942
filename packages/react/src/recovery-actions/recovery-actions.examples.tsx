import { useState } from 'react';
import { RecoveryActions } from './recovery-actions.js';

/** One way on, another way, and a way out. */
export function ThreeSteps() {
  return (
    <RecoveryActions
      primary={{ label: 'Use another card', onAct: () => {} }}
      secondary={{ label: 'Pay another way', href: '#pay' }}
      wayOut={{ label: 'Back to the basket', href: '#basket' }}
    />
  );
}

/** The step makes sense again in 24 seconds. The button keeps its place in the tab order; the end of the wait is announced once. */
export function AfterAWait() {
  const [retryAt] = useState(() => Date.now() + 24_000);
  return (
    <RecoveryActions
      primary={{ label: 'Send again', onAct: () => {} }}
      wayOut={{ label: 'Do it later', href: '#later' }}
      retryAt={retryAt}
    />
  );
}

/** A longer wait shows a clock time, which does not change while someone reads it. */
export function AfterALongWait() {
  const [retryAt] = useState(() => Date.now() + 20 * 60_000);
  return <RecoveryActions primary={{ label: 'Sign in', onAct: () => {} }} retryAt={retryAt} />;
}

/** The step's own work fails: it says so, and the step can be taken again. */
export function StepThatFails() {
  return (
    <RecoveryActions
      primary={{
        label: 'Load the comments',
        onAct: async () => {
          await new Promise((resolve) => setTimeout(resolve, 50));
          throw new Error('socket hang up');
        },
      }}
    />
  );
}
