'use client';

import type { WorkFact } from '@tactful/moments';
import { compose } from '@tactful/moments/compose';
import { workLeavingUnsaved } from '@tactful/moments/words/en';
import { useEffect, useId, useRef } from 'react';
import { useMomentEvents } from '../moment/use-moment-events.js';
import { useSettings } from '../provider/settings.js';
import { RecoveryActions } from '../recovery-actions/recovery-actions.js';
import { useModal } from '../use-modal.js';

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
  const settings = useSettings();
  const id = useId();
  const steps = useRef<HTMLDivElement>(null);
  const isOpen = open && dirty;

  useEffect(() => {
    if (!dirty) return;
    // The words of this question are the browser's; a page cannot change them.
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [dirty]);

  const modal = useModal({
    open: isOpen,
    onLeave: onStay,
    initialFocus: () => steps.current?.querySelector<HTMLElement>('[data-rank="way-out"]'),
  });
  const tell = useMomentEvents(isOpen ? 'work.leaving-unsaved' : undefined, 1, 'product');
  const words = settings.messages?.['work.leaving-unsaved'] ?? workLeavingUnsaved;
  const message = compose(
    words,
    { moment: 'work.leaving-unsaved' },
    { facts, params, surface: 'dialog', locale: settings.locale, overrides: settings.overrides },
  );
  const label = (action: string) => message.actions.find((one) => one.id === action)?.label ?? action;
  return (
    <dialog
      {...modal}
      className="tactful tactful-dialog"
      lang={message.lang}
      aria-labelledby={`${id}t`}
      aria-describedby={`${id}d`}
    >
      <div className="tactful-notice-body">
        <h2 className="tactful-notice-title" id={`${id}t`}>
          {message.title}
        </h2>
        <div className="tactful-notice-text" id={`${id}d`}>
          {[message.meaning, message.reassurance].filter(Boolean).map((text) => (
            <p key={text}>{text}</p>
          ))}
        </div>
        <div ref={steps}>
          <RecoveryActions
            primary={{
              label: label('save-and-leave'),
              onAct: () => {
                tell('retried');
                return onSaveAndLeave();
              },
            }}
            secondary={{ label: label('leave'), onAct: onLeave }}
            wayOut={{ label: label('stay'), onAct: onStay }}
          />
        </div>
      </div>
    </dialog>
  );
}
