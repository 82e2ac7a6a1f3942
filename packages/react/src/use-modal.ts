import { useRef, type KeyboardEvent, type RefObject, type SyntheticEvent } from 'react';
import { useBrowserLayoutEffect } from './use-browser-layout-effect.js';

export interface ModalOptions {
  open: boolean;
  /** The person left without choosing: Escape, a back gesture. */
  onLeave: () => void;
  /** True while nothing may close it. */
  isHeld?: (() => boolean) | undefined;
  /** What gets the focus: the step that changes nothing. */
  initialFocus: () => HTMLElement | null | undefined;
  /** Runs each time it opens. */
  onOpen?: (() => void) | undefined;
}

/** The browser's own modal dialog, controlled by `open`. Returns what to spread on the `<dialog>`. */
export function useModal({ open, onLeave, isHeld, initialFocus, onOpen }: ModalOptions): {
  ref: RefObject<HTMLDialogElement | null>;
  onCancel: (event: SyntheticEvent) => void;
  onKeyDown: (event: KeyboardEvent) => void;
  onClose: () => void;
} {
  const ref = useRef<HTMLDialogElement>(null);
  const started = useRef({ initialFocus, onOpen });

  useBrowserLayoutEffect(() => {
    started.current = { initialFocus, onOpen };
  });

  useBrowserLayoutEffect(() => {
    const dialog = ref.current;
    if (!dialog || !open) return;
    started.current.onOpen?.();
    if (!dialog.open) dialog.showModal();
    started.current.initialFocus()?.focus();
    // Closing while the element is still there gives the focus back to what opened it.
    return () => dialog.close();
  }, [open]);

  return {
    ref,
    onCancel: (event) => {
      // Escape leaves everything as it is; while work runs it would hide an outcome nobody knows yet.
      event.preventDefault();
      if (!isHeld?.()) onLeave();
    },
    onKeyDown: (event) => {
      // Chromium lets a second Escape close the dialog whatever the cancel event says, unless the key itself is held back.
      if (event.key === 'Escape' && isHeld?.()) event.preventDefault();
    },
    onClose: () => {
      // The event comes late: by now the dialog may be open again.
      if (!open || ref.current?.open) return;
      if (isHeld?.()) ref.current?.showModal();
      else onLeave();
    },
  };
}
