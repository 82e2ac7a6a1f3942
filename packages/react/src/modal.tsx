'use client';

import { useId, useRef, type ReactNode } from 'react';
import { useBrowserLayoutEffect } from './use-browser-layout-effect.js';

export interface ModalProps {
  open: boolean;
  /** The person left without choosing: Escape, a back gesture. */
  onLeave: () => void;
  /** True while nothing may close it: work runs, and closing would hide an outcome nobody knows yet. */
  held?: boolean;
  title: ReactNode;
  /** What it is about; read with the title. */
  text: ReactNode;
  /** Finds what gets the focus: the step that changes nothing. */
  startAt: string;
  role?: 'alertdialog' | undefined;
  lang?: string | undefined;
  children: ReactNode;
}

/** The browser's own modal dialog, controlled by `open`. Escape leaves everything as it is, and focus returns to where it came from. */
export function Modal({ open, onLeave, held = false, title, text, startAt, role, lang, children }: ModalProps) {
  const ref = useRef<HTMLDialogElement>(null);
  const id = useId();

  useBrowserLayoutEffect(() => {
    const dialog = ref.current;
    if (!dialog || !open) return;
    if (!dialog.open) dialog.showModal();
    dialog.querySelector<HTMLElement>(startAt)?.focus();
    // Closing while the element is still there gives the focus back to what opened it.
    return () => dialog.close();
  }, [open, startAt]);

  return (
    <dialog
      ref={ref}
      role={role}
      lang={lang}
      className="tactful tactful-dialog"
      aria-labelledby={`${id}t`}
      aria-describedby={`${id}d`}
      aria-busy={held || undefined}
      onCancel={(event) => {
        event.preventDefault();
        if (!held) onLeave();
      }}
      onKeyDown={(event) => {
        // Chromium lets a second Escape close the dialog whatever the cancel event says, unless the key itself is held back.
        if (event.key === 'Escape' && held) event.preventDefault();
      }}
      onClose={() => {
        // The event comes late: by now the dialog may be open again.
        if (!open || ref.current?.open) return;
        if (held) ref.current?.showModal();
        else onLeave();
      }}
    >
      <div className="tactful-notice-body">
        <h2 className="tactful-notice-title" id={`${id}t`}>
          {title}
        </h2>
        <div className="tactful-notice-text" id={`${id}d`}>
          {text}
        </div>
        {children}
      </div>
    </dialog>
  );
}
