import { useState } from 'react';
import { Action } from '../recovery-actions/action.js';
import { EditConflict } from './edit-conflict.js';
import { SaveFailed, WorkLost } from './saving.js';
import { UnsavedChanges } from './unsaved-changes.js';

const act = () => {};

/** Not saved, and what is true about the text. */
export function NotSaved() {
  return (
    <SaveFailed
      facts={{ work: 'on-this-device' }}
      params={{ since: new Date('2026-11-21T14:02:00Z') }}
      on={{ save: act, 'copy-work': act }}
    />
  );
}

/** Both versions are there before anyone has to choose. */
export function Conflict() {
  return (
    <EditConflict
      facts={{ work: 'on-this-device' }}
      params={{ name: 'Aisha' }}
      mine={{ text: 'We open on Monday at nine. Bring the signed form.', at: '14:02' }}
      theirs={{ text: 'We open on Tuesday at nine. The form can be signed here.', at: '14:05' }}
      on={{ 'keep-mine': act, 'keep-theirs': act }}
      wayOut={{ label: 'Keep both', onAct: act }}
    />
  );
}

/** Leaving with changes that would be lost. */
export function Leaving() {
  const [open, setOpen] = useState(false);
  return (
    <div className="tactful">
      <Action rank="secondary" onPress={() => setOpen(true)}>
        Back to the list…
      </Action>
      <UnsavedChanges
        dirty
        open={open}
        facts={{ work: 'not-saved' }}
        params={{ object: 'Q3 forecast', count: 12 }}
        onSaveAndLeave={() => setOpen(false)}
        onLeave={() => setOpen(false)}
        onStay={() => setOpen(false)}
      />
    </div>
  );
}

/** Work is really gone. It says so, says sorry once, and shows what can be done. */
export function Lost() {
  return (
    <WorkLost
      facts={{ work: 'not-saved' }}
      params={{
        what: '14 minutes of edits',
        cause: 'An update on Tuesday evening dropped drafts saved between 19:06 and 19:20.',
      }}
      on={{ 'see-missing': '#missing', contact: '#contact' }}
    />
  );
}
