/** Where the consumer says they are: it replaces what address and numbers suggest. */
import { useState } from 'react';
import { usZones, zoneLabel } from '../../../../shared/compliance/zones/us-zones.ts';
import type { Workspace } from '../../../../shared/ipc/workspace.ts';
import { FormDialog } from '../../../components/FormDialog.tsx';
import { SelectField } from '../../../components/SelectField.tsx';
import { TextField } from '../../../components/TextField.tsx';
import { EnterSubmits } from './EnterSubmits.tsx';
import { useChange } from './use-change.ts';

const evidence = 'evidence';

const options = [
  { value: evidence, label: 'They have not said: go by address and numbers' },
  ...usZones.map((value: string) => ({ value, label: `${zoneLabel(value)} time` })),
];

type DialogProps = {
  readonly accountId: string;
  readonly consumer: Workspace['consumer'];
  readonly onClose: () => void;
};

export function ZoneDialog({ accountId, consumer, onClose }: DialogProps) {
  const [zone, setZone] = useState(consumer.statedZone ?? evidence);
  const [reason, setReason] = useState('');
  const [isChecked, setChecked] = useState(false);
  const change = useChange('contacts.setZone', 'Their time zone is recorded.', onClose);
  const isReasonMissing = reason.trim() === '';
  const submit = () => {
    setChecked(true);
    if (isReasonMissing) return;
    change.run({ accountId, zone: zone === evidence ? null : zone, reason });
  };
  return (
    <FormDialog
      open
      width="xs"
      title="Where they are"
      description="Only what the consumer has said. The hours of calls follow it from now on (comment 6(b)(1)(i)-2 to 12 CFR 1006.6)."
      submitLabel="Record"
      dirty={reason !== ''}
      busy={change.isBusy}
      error={change.error}
      onSubmit={submit}
      onClose={onClose}
    >
      <EnterSubmits>
        <SelectField
          label="Time zone"
          autoFocus
          options={
            options.some(({ value }) => value === zone)
              ? options
              : [...options, { value: zone, label: zone }]
          }
          value={zone}
          onChange={setZone}
        />
      </EnterSubmits>
      <TextField
        label="When and how did they say so?"
        required
        value={reason}
        onChange={setReason}
        maxLength={200}
        error={
          isChecked && isReasonMissing ? 'Say when and how, such as “on today’s call”.' : undefined
        }
      />
    </FormDialog>
  );
}
