import { Action } from '../recovery-actions/action.js';
import { announce } from './announce.js';
import { Announcer } from './announcer.js';

/** Says something to screen readers. There is nothing to see. */
export function SaysThatItSaved() {
  return (
    <div className="tactful">
      <Announcer />
      <Action rank="secondary" onPress={() => announce('Saved at 14:02.')}>
        Save
      </Action>
    </div>
  );
}
