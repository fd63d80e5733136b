/** Two records turn out to be one person. It cannot be undone, so it says what follows. */
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

export function LinkDialog({ accountId, link, onClose }: DialogProps) {
  const [reason, setReason] = useState('');
  const [isChecked, setChecked] = useState(false);
  const change = useChange('contacts.link', 'The accounts are linked.', onClose);
  const isReasonMissing = reason.trim() === '';
  const submit = () => {
    setChecked(true);
    if (!isReasonMissing) change.run({ accountId, otherAccountId: link.accountId, reason });
  };
  return (
    <FormDialog
      open
      width="xs"
      title="Link with this account"
      description={`${link.client.code} ${link.number} belongs to the same person as this account. From now on both debts show together and may be spoken of together; numbers, addresses, holds on the person and the calls made so far count for both. A link cannot be undone: compare date of birth, last four digits and address first.`}
      submitLabel="Link accounts"
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
        helperText="What agrees, or who said so and when."
        error={isChecked && isReasonMissing ? 'Say how it is known.' : undefined}
      />
    </FormDialog>
  );
}
