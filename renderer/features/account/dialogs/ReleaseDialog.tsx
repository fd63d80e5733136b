/** Lifts a hold on a named ground with the reason; the hold stays on record. */
import { useState } from 'react';
import type { HoldKind } from '../../../../shared/compliance/types.ts';
import { holdInfo, releaseProblems } from '../../../../shared/domain/holds.ts';
import type { Workspace } from '../../../../shared/ipc/workspace.ts';
import { FormDialog } from '../../../components/FormDialog.tsx';
import { RadioCards } from '../../../components/RadioCards.tsx';
import { TextField } from '../../../components/TextField.tsx';
import { sentence } from '../words.ts';
import { FirstFocus } from './FirstFocus.tsx';
import { isReleaseTyped, noRelease, ReleaseFields } from './ReleaseFields.tsx';
import { useChange } from './use-change.ts';

type DialogProps = {
  readonly hold: Workspace['holds'][number];
  readonly onClose: () => void;
};

export function ReleaseDialog({ hold, onClose }: DialogProps) {
  const [code, setCode] = useState<string>();
  const [caseNumber, setCaseNumber] = useState('');
  const [reason, setReason] = useState('');
  const [release, setRelease] = useState(noRelease);
  const [isChecked, setChecked] = useState(false);
  const change = useChange('holds.release', `Hold lifted: ${hold.label}.`, onClose);
  const { grounds, needsSupervisor } = holdInfo[hold.kind as HoldKind];
  const ground = grounds.find((each) => each.code === code);
  const problems = ground && releaseProblems({ ground, reason, caseNumber });
  const submit = () => {
    setChecked(true);
    if (!ground || !problems || Object.keys(problems).length > 0) return;
    if (needsSupervisor && !isReleaseTyped(release)) return;
    change.run({
      holdId: hold.id,
      ground: ground.code,
      reason,
      ...(ground.needsCaseNumber && { caseNumber }),
      ...(needsSupervisor && { release }),
    });
  };
  return (
    <FormDialog
      open
      title={`Lift the hold: ${hold.label}`}
      description={`${sentence(hold.reason)} ${hold.scope === 'person' ? 'It is lifted on every linked account.' : 'It is lifted on this debt.'} Contact may go out again as far as the other rules allow.`}
      submitLabel="Lift hold"
      dirty={[reason, caseNumber, release.line, release.code].some((text) => text !== '')}
      busy={change.isBusy}
      error={change.error}
      blocked={isChecked && !ground ? { reason: 'Choose the ground.' } : undefined}
      onSubmit={submit}
      onClose={onClose}
    >
      <FirstFocus>
        <RadioCards
          legend="On what ground?"
          options={grounds.map(({ code, label }) => ({ value: code, title: label }))}
          value={code}
          onChange={setCode}
        />
      </FirstFocus>
      {ground?.needsCaseNumber && (
        <TextField
          label="Case number"
          required
          value={caseNumber}
          onChange={setCaseNumber}
          maxLength={40}
          error={isChecked ? problems?.caseNumber : undefined}
        />
      )}
      <TextField
        label="Reason"
        required
        rows={2}
        value={reason}
        onChange={setReason}
        maxLength={500}
        helperText="What shows it, in a sentence: order, letter, date."
        error={isChecked ? problems?.reason : undefined}
      />
      {needsSupervisor && (
        <ReleaseFields
          value={release}
          onChange={setRelease}
          isChecked={isChecked}
          error={change.error}
        />
      )}
    </FormDialog>
  );
}
