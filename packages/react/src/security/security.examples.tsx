import { BreachNotice, UnusualActivity } from './security.js';

/** A sign-in that looks unlike theirs. */
export function NewSignIn() {
  return (
    <UnusualActivity
      params={{ device: 'Chrome on Windows', place: 'Oslo', time: new Date('2026-05-03T09:02:00Z') }}
      on={{ 'not-me': '#secure', 'was-me': () => {} }}
    />
  );
}

/** A breach: what was seen, what was not, and what to do first. */
export function Breach() {
  return (
    <BreachNotice
      params={{
        date: new Date('2026-05-03T12:00:00Z'),
        taken: 'e-mails you sent us, including your phone number',
        safe: 'passwords or cards',
      }}
      on={{ 'what-to-do': '#steps', contact: '#contact' }}
    />
  );
}
