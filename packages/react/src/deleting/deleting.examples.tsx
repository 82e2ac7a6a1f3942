import { useState } from 'react';
import { Action } from '../recovery-actions/action.js';
import { DeleteAccount, DeleteConfirm } from './delete-confirm.js';

/** Names the thing and what goes with it, and for how long it can be restored. */
export function DeleteSomething() {
  const [open, setOpen] = useState(false);
  return (
    <div className="tactful">
      <Action rank="secondary" onPress={() => setOpen(true)}>
        Delete forecast…
      </Action>
      <DeleteConfirm
        open={open}
        onClose={() => setOpen(false)}
        onConfirm={() => {}}
        params={{ object: 'Q3 forecast', includes: '3 documents and 41 comments', days: 30 }}
      />
    </div>
  );
}

/** Closing an account: when, what is deleted, and what must be kept. */
export function CloseAccount() {
  const [open, setOpen] = useState(false);
  return (
    <div className="tactful">
      <Action rank="secondary" onPress={() => setOpen(true)}>
        Close account…
      </Action>
      <DeleteAccount
        open={open}
        onClose={() => setOpen(false)}
        onConfirm={() => {}}
        params={{
          date: new Date('2026-12-30T12:00:00Z'),
          deleted: new Date('2027-03-30T12:00:00Z'),
          kept: 'invoices for 6 years',
        }}
        typeToConfirm="close"
      />
    </div>
  );
}
