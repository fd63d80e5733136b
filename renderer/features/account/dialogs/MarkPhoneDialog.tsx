/** What is known of a number from now on. What opens calls or their hours needs its reason. */
import { useState } from 'react';
import type { PhoneStatus } from '../../../../shared/compliance/types.ts';
import type { ContactSource } from '../../../../shared/domain/contact-sources.ts';
import { phoneStatusLabels, reasonsToGive } from '../../../../shared/domain/phone-status.ts';
import { FormDialog } from '../../../components/FormDialog.tsx';
import { formatPhone } from '../../../components/phone-format.ts';
import { TextField } from '../../../components/TextField.tsx';
import { SourceField } from './SourceField.tsx';
import { useChange } from './use-change.ts';

const hints: Readonly<Record<PhoneStatus, string>> = {
  ok: 'Calls to this number may go out again, as far as the other rules allow.',
  wrong:
    'It belongs to somebody else. It is not called again and says nothing about where the consumer is.',
  not_in_service: 'It is not called again.',
  opted_out: 'The consumer does not want to be called there. It is not called again.',
  prohibited: 'Calls at work are not allowed there. It is not called again.',
};

const labels: Readonly<Partial<Record<PhoneStatus, string>>> = {
  ok: 'Why may it be called again?',
  wrong: 'How is that known?',
};

type DialogProps = {
  readonly accountId: string;
  readonly phone: { readonly id: string; readonly digits: string };
  readonly status: PhoneStatus;
  readonly onClose: () => void;
};

export function MarkPhoneDialog({ accountId, phone, status, onClose }: DialogProps) {
  const [reason, setReason] = useState('');
  const [source, setSource] = useState<ContactSource>('consumer');
  const [isChecked, setChecked] = useState(false);
  const change = useChange('contacts.markPhone', 'Number marked.', onClose);
  const reasonToGive = reasonsToGive[status];
  const isReasonMissing = reasonToGive !== undefined && reason.trim() === '';
  const submit = () => {
    setChecked(true);
    if (!isReasonMissing) change.run({ accountId, phoneId: phone.id, status, source, reason });
  };
  return (
    <FormDialog
      open
      width="xs"
      title={`${formatPhone(phone.digits)}: ${phoneStatusLabels[status].toLowerCase()}`}
      description={hints[status]}
      submitLabel="Mark number"
      dirty={reason !== ''}
      busy={change.isBusy}
      error={change.error}
      onSubmit={submit}
      onClose={onClose}
    >
      <SourceField value={source} onChange={setSource} autoFocus />
      <TextField
        label={labels[status] ?? 'Reason'}
        required={reasonToGive !== undefined}
        value={reason}
        onChange={setReason}
        maxLength={200}
        error={isChecked && isReasonMissing ? reasonToGive : undefined}
      />
    </FormDialog>
  );
}
