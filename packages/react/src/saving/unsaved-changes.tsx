'use client';

import type { WorkFact } from '@tactful/moments';
import { workLeavingUnsaved } from '@tactful/moments/words/en';
import { useEffect } from 'react';
import { Modal } from '../modal.js';
import { labelOf, useMessage } from '../moment/use-message.js';
import { useVisit } from '../moment/use-visit.js';
import { Steps } from '../recovery-actions/steps.js';

export interface UnsavedChangesProps {
  /** Whether anything would be lost. Without a real loss, ask nothing. */
  dirty: boolean;
  /** Whether someone is leaving inside the app, for example from a router's blocker. */
  open: boolean;
  facts: { work: WorkFact };
  params?: { count?: number; object?: string } | undefined;
  /** Save, then leave. When it rejects, the dialog stays and says so. */
  onSaveAndLeave: () => unknown;
  onLeave: () => unknown;
  onStay: () => void;
}

/**
 * Leaving with unsaved changes: the browser's own question when the tab closes, and this dialog inside the app. Focus starts on staying,
 * and Escape stays.
 */
export function UnsavedChanges({ dirty, open, facts, params, onSaveAndLeave, onLeave, onStay }: UnsavedChangesProps) {
  const isOpen = open && dirty;

  useEffect(() => {
    if (!dirty) return;
    // The words of this question are the browser's; a page cannot change them.
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [dirty]);

  const tell = useVisit(isOpen ? workLeavingUnsaved : undefined);
  const message = useMessage(workLeavingUnsaved, { facts, params, surface: 'dialog' });
  return (
    <Modal
      open={isOpen}
      onLeave={onStay}
      lang={message.lang}
      title={message.title}
      text={[message.meaning, message.reassurance].filter(Boolean).map((text) => (
        <p key={text}>{text}</p>
      ))}
      startAt='[data-rank="way-out"]'
    >
      <Steps
        primary={{
          label: labelOf(message, 'save-and-leave'),
          onAct: () => {
            tell('retried');
            return onSaveAndLeave();
          },
        }}
        secondary={{ label: labelOf(message, 'leave'), onAct: onLeave }}
        wayOut={{ label: labelOf(message, 'stay'), onAct: onStay }}
      />
    </Modal>
  );
}
