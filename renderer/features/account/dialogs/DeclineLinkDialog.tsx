/** Two records look like one person and are not: said once, with the reason, and not proposed again. */
import { useState } from 'react';
import type { Workspace } from '../../../../shared/ipc/workspace.ts';
import { FormDialog } from '../../../components/FormDialog.tsx';
import { TextField } from '../../../components/TextField.tsx';
import { useChange } from './use-change.ts';

type DialogProps = {
  readonly accountId: string;
  readonly link: Workspace['likelySame'][number];
  readonly onClose: () => void;
};

export function DeclineLinkDialog({ accountId, link, onClose }: DialogProps) {
  const [reason, setReason] = useState('');
  const [isChecked, setChecked] = useState(false);
  const change = useChange('contacts.declineLink', 'Noted: they are two people.', onClose);
  const isReasonMissing = reason.trim() === '';
  const submit = () => {
    setChecked(true);
    if (!isReasonMissing) change.run({ accountId, otherAccountId: link.accountId, reason });
  };
  return (
    <FormDialog
      open
      width="xs"
      title="Not the same person"
      description={`${link.client.code} ${link.number} belongs to somebody else. Holds there say nothing about this account, and the two are not proposed again. The reason stays on both accounts.`}
      submitLabel="Keep apart"
      dirty={reason !== ''}
      busy={change.isBusy}
      error={change.error}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextField
        label="How do we know?"
        required
        autoFocus
        value={reason}
        onChange={setReason}
        maxLength={200}
        error={isChecked && isReasonMissing ? 'Say how it is known.' : undefined}
      />
    </FormDialog>
  );
}
