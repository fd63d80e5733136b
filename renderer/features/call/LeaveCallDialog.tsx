/** Asked before the agent leaves an account whose call is open. */
import { ConfirmDialog } from '../../components/ConfirmDialog.tsx';
import type { Leaving } from './use-leave-guard.ts';

export function LeaveCallDialog(props: { readonly leaving: Leaving; readonly name: string }) {
  const { leaving, name } = props;
  return (
    <ConfirmDialog
      open={leaving.to !== undefined}
      title="The call is still open"
      confirmLabel="Leave, keep it open"
      cancelLabel="Stay"
      danger
      onConfirm={leaving.leave}
      onCancel={leaving.stay}
    >
      The call with {name} has not been wrapped up. Script and note are kept, and no other call can
      start until it is.
    </ConfirmDialog>
  );
}
