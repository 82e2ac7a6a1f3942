import { LongTask } from './long-task.js';
import { InReview } from './waiting.js';

/** How far it is, how long it may take, and that the page may be closed. */
export function MovingFiles() {
  return (
    <LongTask
      params={{ object: 'The move of your files', done: 316, total: 1240, minutes: 6, notify: 'email' }}
      on={{ stop: () => {} }}
    />
  );
}

/** How long it takes is not known, so nothing is promised. */
export function NoEndInSight() {
  return <LongTask on={{ stop: () => {} }} />;
}

/** Waiting for a person, with the day they hear from us. */
export function Review() {
  return (
    <InReview
      params={{ until: new Date('2026-11-27T12:00:00Z') }}
      on={{ 'see-progress': '#progress', contact: '#contact' }}
    />
  );
}
