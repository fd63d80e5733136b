/** Starts a call that only a supervisor may release: why it is stopped, the reason, the code. */
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Temporal } from 'temporal-polyfill';
import { describeReason } from '../../../../shared/compliance/describe.ts';
import type { Workspace } from '../../../../shared/ipc/workspace.ts';
import { FormDialog } from '../../../components/FormDialog.tsx';
import { TextField } from '../../../components/TextField.tsx';
import { workspaceKey } from '../account.queries.ts';
import { FirstFocus } from './FirstFocus.tsx';
import { isReleaseTyped, noRelease, ReleaseFields } from './ReleaseFields.tsx';
import { useChange } from './use-change.ts';

type DialogProps = {
  readonly workspace: Workspace;
  readonly phone: Workspace['phones'][number];
  readonly onClose: () => void;
};

export function OverrideDialog({ workspace, phone, onClose }: DialogProps) {
  const { account, zone, now } = workspace;
  const client = useQueryClient();
  const [release, setRelease] = useState(noRelease);
  const [reason, setReason] = useState('');
  const [isChecked, setChecked] = useState(false);
  const change = useChange('calls.start', 'The call is released.', onClose, ({ call }) =>
    client.setQueryData<Workspace>(workspaceKey(account.id), (known) =>
      known ? { ...known, openCall: call } : known,
    ),
  );
  const isReasonMissing = reason.trim() === '';
  const stops = phone.decision.reasons
    .filter(({ action }) => action !== 'WARN')
    .map((each) => describeReason(each, { zone, now: Temporal.Instant.from(now) }));
  const submit = () => {
    setChecked(true);
    if (isReasonMissing || !isReleaseTyped(release)) return;
    change.run({
      accountId: account.id,
      phoneId: phone.id,
      direction: 'outbound',
      release: { ...release, reason },
    });
  };
  return (
    <FormDialog
      open
      title="Call with a supervisor’s release"
      description={`${stops.join(' ')} The code, the reason and the call go to the office with the day.`}
      submitLabel="Start call"
      dirty={reason !== '' || release.line !== '' || release.code !== ''}
      busy={change.isBusy}
      error={change.error}
      onSubmit={submit}
      onClose={onClose}
    >
      <FirstFocus>
        <ReleaseFields
          value={release}
          onChange={setRelease}
          isChecked={isChecked}
          error={change.error}
        />
      </FirstFocus>
      <TextField
        label="Reason"
        required
        rows={2}
        value={reason}
        onChange={setReason}
        maxLength={500}
        helperText="Who is called and why the supervisor agreed."
        error={isChecked && isReasonMissing ? 'Say why the supervisor agreed.' : undefined}
      />
    </FormDialog>
  );
}
