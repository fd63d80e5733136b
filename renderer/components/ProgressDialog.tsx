/** Long work that the agent waits for. Appears only after half a second; Escape asks to cancel. */
import Dialog from '@mui/material/Dialog';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useId } from 'react';
import { ProgressBar, type ProgressBarProps } from './ProgressBar.tsx';
import { useDelayedFlag } from './useDelayedFlag.ts';

export type ProgressDialogProps = ProgressBarProps & {
  readonly open: boolean;
  readonly title: string;
};

export function ProgressDialog({ open, title, ...bar }: ProgressDialogProps) {
  const id = useId();
  const shown = useDelayedFlag(open);
  return (
    <Dialog
      open={shown}
      maxWidth="xs"
      aria-labelledby={id}
      onClose={(_, reason) => {
        if (reason === 'escapeKeyDown' && !bar.cancelling) bar.onCancel?.();
      }}
    >
      <DialogTitle id={id}>{title}</DialogTitle>
      <DialogContent>
        <ProgressBar {...bar} />
      </DialogContent>
    </Dialog>
  );
}
