/** A locked desk: the passphrase first; the recovery code and backups are one step away. */
import { useState } from 'react';
import type { OutputOf } from '../../../shared/ipc/contract.ts';
import { ActionButton } from '../../components/ActionButton.tsx';
import { DoorPage } from './DoorPage.tsx';
import { RecoverForm } from './RecoverForm.tsx';
import { RestoreForm } from './RestoreForm.tsx';
import { UnlockForm } from './UnlockForm.tsx';

type Way = 'unlock' | 'recover' | 'restore';

export function UnlockScreen({ status }: { readonly status: OutputOf<'desk.status'> }) {
  const [way, setWay] = useState<Way>('unlock');
  const back = (): void => setWay('unlock');
  const { retryAt } = status;
  if (way === 'recover') {
    return (
      <DoorPage
        title="Use the recovery code"
        description="The code opens the desk once and is replaced by a new one."
      >
        <RecoverForm retryAt={retryAt} onBack={back} />
      </DoorPage>
    );
  }
  if (way === 'restore') {
    return (
      <DoorPage
        title="Restore a backup"
        description="The desk becomes what it was at the backup. Its present files are kept aside, and receipt numbers given out since are never used again."
      >
        <RestoreForm retryAt={retryAt} onBack={back} />
      </DoorPage>
    );
  }
  return (
    <DoorPage
      title="Unlock the desk"
      ways={
        <>
          <ActionButton kind="quiet" size="small" onClick={() => setWay('recover')}>
            Forgot the passphrase?
          </ActionButton>
          <ActionButton kind="quiet" size="small" onClick={() => setWay('restore')}>
            Restore a backup
          </ActionButton>
        </>
      }
    >
      <UnlockForm retryAt={retryAt} />
    </DoorPage>
  );
}
