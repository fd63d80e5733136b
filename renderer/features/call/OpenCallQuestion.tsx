/** Asked before the agent turns away from a call that is not wrapped up. It stays open either way. */
import { callStillOpen } from '../../../shared/call-still-open.ts';
import { ConfirmDialog } from '../../components/ConfirmDialog.tsx';

type QuestionProps = {
  readonly open: boolean;
  readonly way: 'leave' | 'lock';
  readonly onGo: () => void;
  readonly onStay: () => void;
};

export function OpenCallQuestion({ open, way, onGo, onStay }: QuestionProps) {
  return (
    <ConfirmDialog
      open={open}
      title={callStillOpen.title}
      confirmLabel={callStillOpen[way]}
      cancelLabel={callStillOpen.stay}
      danger
      onConfirm={onGo}
      onCancel={onStay}
    >
      {callStillOpen.body}
    </ConfirmDialog>
  );
}
