import { useState } from 'react';
import { Notice } from '../notice/notice.js';
import { Action } from '../recovery-actions/action.js';
import { Arrival } from './arrival.js';

/** The person pressed something, and this is the answer: focus moves to it. */
export function AfterAnAction() {
  const [failures, setFailures] = useState(0);
  return (
    <div style={{ display: 'grid', gap: '1rem' }}>
      <div className="tactful">
        <Action rank="primary" onPress={() => setFailures(failures + 1)}>
          Send the report
        </Action>
      </div>
      {failures > 0 && (
        <Arrival mode="after-action" occurrence={failures}>
          <Notice
            title="The report wasn't sent"
            meaning="The connection closed before it arrived."
            reassurance="It is still here as you wrote it."
          />
        </Arrival>
      )}
    </div>
  );
}

/** Nothing the person did caused it: it is announced politely, and focus stays where it is. */
export function InTheBackground() {
  const [late, setLate] = useState(false);
  return (
    <div style={{ display: 'grid', gap: '1rem' }}>
      <div className="tactful">
        <Action rank="secondary" onPress={() => setLate(true)}>
          Let the connection drop
        </Action>
      </div>
      {late && (
        <Arrival mode="in-background">
          <Notice
            layout="inline"
            intent="warning"
            title="You're offline"
            meaning="What you write is kept on this device until you're back."
          />
        </Arrival>
      )}
    </div>
  );
}
