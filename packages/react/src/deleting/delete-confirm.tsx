'use client';

import type { MomentId, MomentParams, MomentWords } from '@tactful/moments';
import { deleteAccount, deleteConfirm } from '@tactful/moments/words/en';
import type { ReactNode } from 'react';
import { ConfirmDialog, type ConfirmDialogProps } from '../confirm-dialog/confirm-dialog.js';
import { labelOf, useMessage } from '../moment/use-message.js';
import { useVisit } from '../moment/use-visit.js';

interface DeletingProps<M extends MomentId> extends Pick<
  ConfirmDialogProps,
  'open' | 'onClose' | 'onConfirm' | 'typeToConfirm' | 'words'
> {
  params?: MomentParams[M] | undefined;
  /** More about what goes and what stays. */
  children?: ReactNode;
}

export type DeleteConfirmProps = DeletingProps<'delete.confirm'>;
export type DeleteAccountProps = DeletingProps<'delete.account'>;

/** Deleting something: its name, what goes with it, and how long it can be restored, where that is known. */
export function DeleteConfirm(props: DeleteConfirmProps) {
  return <Deleting {...props} moment={deleteConfirm} confirm="delete" />;
}

/** Closing an account: when, what is deleted and what must be kept. Both ways are of equal size. */
export function DeleteAccount(props: DeleteAccountProps) {
  return <Deleting {...props} moment={deleteAccount} confirm="close-account" />;
}

function Deleting({
  moment,
  confirm,
  params,
  children,
  ...dialog
}: DeletingProps<MomentId> & { moment: MomentWords; confirm: 'delete' | 'close-account' }) {
  const tell = useVisit(dialog.open ? moment : undefined);
  const message = useMessage(moment, { params, surface: 'dialog' });
  return (
    <ConfirmDialog
      {...dialog}
      title={message.title}
      keepLabel={labelOf(message, 'keep')}
      confirmLabel={labelOf(message, confirm)}
      onConfirm={() => {
        tell('retried');
        return dialog.onConfirm();
      }}
    >
      {message.meaning && <p>{message.meaning}</p>}
      {children}
    </ConfirmDialog>
  );
}
