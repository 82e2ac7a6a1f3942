import { useState } from 'react';
import { Action } from '../recovery-actions/action.js';
import { MomentBoundary } from './moment-boundary.js';

function Report({ broken }: { broken: boolean }) {
  if (broken) throw new TypeError("Cannot read properties of undefined (reading 'rows')");
  return <p>The report</p>;
}

/** A part of the page that breaks when it is asked to: the rest of the page goes on. */
export function PartThatBreaks() {
  const [broken, setBroken] = useState(false);
  return (
    <div className="tactful" style={{ display: 'grid', gap: '1rem', justifyItems: 'start' }}>
      <Action rank="secondary" onPress={() => setBroken(true)}>
        Open the report
      </Action>
      <MomentBoundary onRetry={() => setBroken(false)} on={{ contact: '#contact' }}>
        <Report broken={broken} />
      </MomentBoundary>
    </div>
  );
}
