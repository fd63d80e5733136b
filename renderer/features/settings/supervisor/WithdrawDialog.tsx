/** Takes a sheet of codes out of use. */
import { useState } from 'react';
import type { ReleaseSheet } from '../../../../shared/ipc/supervisor.contract.ts';
import { FormDialog } from '../../../components/FormDialog.tsx';
import { useChange } from '../../account/dialogs/use-change.ts';
import { SupervisorField } from './SupervisorField.tsx';

type DialogProps = { readonly sheet: ReleaseSheet; readonly onClose: () => void };

export function WithdrawDialog({ sheet: { name }, onClose }: DialogProps) {
  const change = useChange('supervisor.withdrawSheet', `Sheet ${name} is withdrawn.`, onClose);
  const [passphrase, setPassphrase] = useState('');
  return (
    <FormDialog
      open
      title={`Withdraw sheet ${name}`}
      description="For when the paper is lost or was seen by somebody. Its codes stop working at once and for good; what they approved before stays approved."
      submitLabel="Withdraw the sheet"
      dirty={false}
      busy={change.isBusy}
      error={change.error?.code === 'denied' ? undefined : change.error}
      onSubmit={() => {
        if (passphrase !== '') change.run({ passphrase, sheet: name });
      }}
      onClose={onClose}
    >
      <SupervisorField value={passphrase} onChange={setPassphrase} error={change.error} autoFocus />
    </FormDialog>
  );
}
