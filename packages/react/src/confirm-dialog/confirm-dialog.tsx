'use client';

import { useEffect, useId, useRef, useState, type FormEvent, type ReactNode } from 'react';
import { announce } from '../announcer/announce.js';
import { useWords } from '../provider/settings.js';
import { Action } from '../recovery-actions/action.js';
import { Sign } from '../notice/sign.js';
import { Modal } from '../modal.js';
import { confirmDialogWords, type ConfirmDialogWords } from './confirm-dialog.words.js';

/** What the work says when it could not be done and the outcome is known. */
export interface KnownProblem {
  problem: ReactNode;
}

export interface ConfirmDialogProps {
  open: boolean;
  /** `kept`: they left everything as it is. `done`: the work has finished. Set `open` to false in both cases. */
  onClose: (outcome: 'kept' | 'done') => void;
  /** A question that names the thing: `Delete "Q3 forecast" and its 3 documents?` */
  title: ReactNode;
  /** What will happen, what goes with it, and whether it can be undone. */
  children: ReactNode;
  /** Names what will happen: "Delete project". */
  confirmLabel: string;
  /** Names what stays: "Keep it". */
  keepLabel: string;
  /** The dialog stays open until this has settled. Return `{ problem }` to say inside the dialog why it could not be done. */
  onConfirm: () => void | KnownProblem | Promise<void | KnownProblem>;
  /** Text to type first, for things that cannot be brought back. Letter case and spaces around it do not matter. */
  typeToConfirm?: string | undefined;
  words?: Partial<ConfirmDialogWords> | undefined;
}

/**
 * Asks before something that cannot be taken back, on the browser's own `<dialog>`. Focus starts on the step that changes nothing, the
 * dialog waits for the work, and a failure is shown and announced inside it.
 */
export function ConfirmDialog({
  open,
  onClose,
  title,
  children,
  confirmLabel,
  keepLabel,
  onConfirm,
  typeToConfirm,
  words,
}: ConfirmDialogProps) {
  const say = useWords('confirmDialog', confirmDialogWords, words);
  const id = useId();
  const running = useRef(false);
  const [working, setWorking] = useState(false);
  const [problem, setProblem] = useState<ReactNode>();
  const [typed, setTyped] = useState('');
  const problemRef = useRef<HTMLParagraphElement>(null);
  const confirmed = typeToConfirm === undefined || normalized(typed) === normalized(typeToConfirm);

  useEffect(() => {
    setProblem(undefined);
    setTyped('');
  }, [open]);

  useEffect(() => announce(problemRef.current?.textContent ?? ''), [problem]);

  async function confirm(event: FormEvent) {
    event.preventDefault();
    if (running.current || !confirmed) return;
    running.current = true;
    setProblem(undefined);
    setWorking(true);
    let known: void | KnownProblem;
    try {
      known = await onConfirm();
    } catch {
      known = { problem: say.unknownOutcome };
    }
    running.current = false;
    setWorking(false);
    if (known?.problem === undefined) onClose('done');
    else setProblem(known.problem);
  }

  return (
    <Modal
      open={open}
      onLeave={() => onClose('kept')}
      held={working}
      role="alertdialog"
      title={title}
      text={children}
      startAt="form :is(input, button)"
    >
      <form className="tactful-notice-body" onSubmit={(event) => void confirm(event)}>
        {typeToConfirm !== undefined && (
          <div className="tactful-field">
            <label htmlFor={id}>{say.typeToConfirm(typeToConfirm)}</label>
            <input
              id={id}
              value={typed}
              onChange={(event) => setTyped(event.target.value)}
              autoComplete="off"
              autoCapitalize="off"
              spellCheck={false}
            />
          </div>
        )}
        {problem !== undefined && (
          <p className="tactful-dialog-problem" ref={problemRef}>
            <Sign intent="error" /> <span>{problem}</span>
          </p>
        )}
        <div className="tactful-recovery-steps">
          <Action rank="secondary" onPress={() => onClose('kept')} unavailable={working}>
            {keepLabel}
          </Action>
          <Action rank="destructive" type="submit" unavailable={working || !confirmed}>
            {working ? say.working : confirmLabel}
          </Action>
        </div>
      </form>
    </Modal>
  );
}

function normalized(text: string): string {
  return text.normalize('NFKC').trim().toLocaleLowerCase();
}
