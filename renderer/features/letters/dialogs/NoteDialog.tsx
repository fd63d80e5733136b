/** Something to read, closed by Enter or Escape; further actions beside Close. */
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { type ReactNode, useId } from 'react';
import { ActionButton } from '../../../components/ActionButton.tsx';

export type NoteDialogProps = {
  readonly title: string;
  readonly children: ReactNode;
  readonly width?: 'xs' | 'sm' | 'md' | undefined;
  readonly actions?: ReactNode | undefined;
  readonly onClose: () => void;
};

export function NoteDialog({ title, children, width = 'sm', actions, onClose }: NoteDialogProps) {
  const id = useId();
  return (
    <Dialog open maxWidth={width} aria-labelledby={id} onClose={onClose}>
      <DialogTitle id={id}>{title}</DialogTitle>
      <DialogContent>{children}</DialogContent>
      <DialogActions>
        {actions}
        <ActionButton
          kind={actions === undefined ? 'primary' : 'plain'}
          autoFocus={actions === undefined}
          keys="Esc"
          onClick={onClose}
        >
          Close
        </ActionButton>
      </DialogActions>
    </Dialog>
  );
}
