'use client';

import { netOutage } from '@tactful/moments/words/en';
import type { MomentComponentProps } from '../moment/define-moment.js';
import { WaitingScreen } from '../moment/waiting-screen.js';
import { TimeRange } from './time-range.js';

export type MaintenanceProps = MomentComponentProps<'net.outage'> & {
  /** When it began or begins. */
  from: Date;
  /** When it ends, as far as is planned. */
  to: Date;
};

/** A planned closure, with its times in the reader's own zone. It is nothing to be alarmed about, so it says so calmly. */
export function Maintenance({ from, to, say, ...props }: MaintenanceProps) {
  return (
    <WaitingScreen
      arrival="with-page"
      intent="info"
      {...props}
      // Nothing has broken, so there is no cause to speak of; the times take its place.
      say={{ meaning: <TimeRange from={from} to={to} />, ...say }}
      retryAt={to}
      words={netOutage}
    />
  );
}
