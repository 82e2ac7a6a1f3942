'use client';

import type { MomentId, MomentParams, MomentWords } from '@tactful/moments';
import { compose } from '@tactful/moments/compose';
import { deleteAccount, deleteConfirm } from '@tactful/moments/words/en';
import type { ReactNode } from 'react';
import { ConfirmDialog, type ConfirmDialogProps } from '../confirm-dialog/confirm-dialog.js';
import { idOf } from '../moment/id-of.js';
import { useMomentEvents } from '../moment/use-moment-events.js';
import { useSettings } from '../provider/settings.js';

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
  const { messages, locale, timeZone, overrides } = useSettings();
  const tell = useMomentEvents(dialog.open ? idOf(moment) : undefined, 1, 'product');
  const message = compose(
    messages?.[idOf(moment)] ?? moment,
    { moment: idOf(moment) },
    { params, surface: 'dialog', locale, timeZone, overrides },
  );
  const label = (id: string) => message.actions.find((action) => action.id === id)?.label ?? id;
  return (
    <ConfirmDialog
      {...dialog}
      title={message.title}
      keepLabel={label('keep')}
      confirmLabel={label(confirm)}
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
