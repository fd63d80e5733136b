/** Lifts a hold on a named ground with the reason; the hold stays on record. */
import { useState } from 'react';
import type { HoldKind } from '../../../../shared/compliance/types.ts';
import { holdInfo } from '../../../../shared/domain/holds.ts';
import type { Workspace } from '../../../../shared/ipc/workspace.ts';
import { FormDialog } from '../../../components/FormDialog.tsx';
import { RadioCards } from '../../../components/RadioCards.tsx';
import { TextField } from '../../../components/TextField.tsx';
import { sentence } from '../words.ts';
import { FirstFocus } from './FirstFocus.tsx';
import { useChange } from './use-change.ts';

type DialogProps = {
  readonly hold: Workspace['holds'][number];
  readonly onClose: () => void;
};

export function ReleaseDialog({ hold, onClose }: DialogProps) {
  const [ground, setGround] = useState<string>();
  const [reason, setReason] = useState('');
  const [isChecked, setChecked] = useState(false);
  const change = useChange('holds.release', `Hold lifted: ${hold.label}.`, onClose);
  const { grounds } = holdInfo[hold.kind as HoldKind];
  const isReasonMissing = reason.trim() === '';
  const submit = () => {
    setChecked(true);
    if (!isReasonMissing && ground !== undefined) change.run({ holdId: hold.id, ground, reason });
  };
  return (
    <FormDialog
      open
      title={`Lift the hold: ${hold.label}`}
      description={`${sentence(hold.reason)} ${hold.scope === 'person' ? 'It is lifted on every linked account.' : 'It is lifted on this debt.'} Contact may go out again as far as the other rules allow.`}
      submitLabel="Lift hold"
      dirty={reason !== ''}
      busy={change.isBusy}
      error={change.error}
      blocked={isChecked && ground === undefined ? { reason: 'Choose the ground.' } : undefined}
      onSubmit={submit}
      onClose={onClose}
    >
      <FirstFocus>
        <RadioCards
          legend="On what ground?"
          options={grounds.map(({ code, label }) => ({ value: code, title: label }))}
          value={ground}
          onChange={setGround}
        />
      </FirstFocus>
      <TextField
        label="Reason"
        required
        rows={2}
        value={reason}
        onChange={setReason}
        maxLength={500}
        helperText="What shows it: order, letter, date."
        error={isChecked && isReasonMissing ? 'Say what shows it.' : undefined}
      />
    </FormDialog>
  );
}
