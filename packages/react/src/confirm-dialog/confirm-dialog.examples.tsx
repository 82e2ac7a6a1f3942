import { useState } from 'react';
import { Action } from '../recovery-actions/action.js';
import { ConfirmDialog } from './confirm-dialog.js';

const pause = () => new Promise((resolve) => setTimeout(resolve, 50));

/** Names the thing, what goes with it, and how long it can be brought back. */
export function DeleteAProject() {
  const [open, setOpen] = useState(false);
  return (
    <div className="tactful">
      <Action rank="secondary" onPress={() => setOpen(true)}>
        Delete project…
      </Action>
      <ConfirmDialog
        open={open}
        onClose={() => setOpen(false)}
        title={'Delete "Q3 forecast" and its 3 documents?'}
        keepLabel="Keep it"
        confirmLabel="Delete project"
        onConfirm={async () => {
          await pause();
        }}
      >
        <p>41 comments go too. You can restore it for 30 days.</p>
      </ConfirmDialog>
    </div>
  );
}

/** The work could not be done: the dialog stays, says why, and announces it. */
export function WorkThatFails() {
  const [open, setOpen] = useState(false);
  return (
    <div className="tactful">
      <Action rank="secondary" onPress={() => setOpen(true)}>
        Close account…
      </Action>
      <ConfirmDialog
        open={open}
        onClose={() => setOpen(false)}
        title="Close your account on 30 June?"
        keepLabel="Keep account"
        confirmLabel="Close account"
        typeToConfirm="close"
        onConfirm={async () => {
          await pause();
          return {
            problem: 'An invoice of $24.00 is still open. Pay it or ask us about it, and then close the account.',
          };
        }}
      >
        <p>Your export is ready now. We delete your data on 30 September.</p>
      </ConfirmDialog>
    </div>
  );
}
