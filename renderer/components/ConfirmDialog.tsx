/** A question with two answers. For what cannot be undone the safe answer has the focus. */
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { type ReactNode, useId } from 'react';
import { ActionButton } from './ActionButton.tsx';

export type ConfirmDialogProps = {
  readonly open: boolean;
  readonly title: string;
  /** What will happen, and what can no longer be undone. */
  readonly children: ReactNode;
  /** A verb: `Void receipt`, never `OK`. */
  readonly confirmLabel: string;
  readonly cancelLabel?: string | undefined;
  readonly danger?: boolean | undefined;
  readonly busy?: boolean | undefined;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
};

export function ConfirmDialog(props: ConfirmDialogProps) {
  const { open, title, children, confirmLabel, cancelLabel = 'Cancel', danger = false } = props;
  const id = useId();
  return (
    <Dialog
      open={open}
      role="alertdialog"
      maxWidth="xs"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-body`}
      onClose={props.onCancel}
    >
      <DialogTitle id={`${id}-title`}>{title}</DialogTitle>
      <DialogContent id={`${id}-body`}>{children}</DialogContent>
      <DialogActions>
        <ActionButton onClick={props.onCancel} autoFocus={danger} keys="Esc">
          {cancelLabel}
        </ActionButton>
        <ActionButton
          kind={danger ? 'danger' : 'primary'}
          autoFocus={!danger}
          busy={props.busy}
          onClick={props.onConfirm}
        >
          {confirmLabel}
        </ActionButton>
      </DialogActions>
    </Dialog>
  );
}
