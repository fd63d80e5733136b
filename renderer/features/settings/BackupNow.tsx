/** Makes a backup on the press of a button, with its progress and how it ended. */
import { useState } from 'react';
import { useWrite } from '../../client/use-ask.ts';
import { useJob } from '../../client/use-job.ts';
import { ActionButton } from '../../components/ActionButton.tsx';
import { ErrorBanner } from '../../components/ErrorBanner.tsx';
import { ProgressBar } from '../../components/ProgressBar.tsx';
import { StatusChip } from '../../components/StatusChip.tsx';
import { useDelayedFlag } from '../../components/useDelayedFlag.ts';
import { jobFailure } from './job-failure.ts';

export function BackupNow() {
  const [jobId, setJobId] = useState<string>();
  const make = useWrite('backups.make');
  const job = useJob(jobId);
  const isRunning = make.isPending || job?.state === 'running';
  const isSlow = useDelayedFlag(isRunning);
  const failure = make.error?.toValue() ?? jobFailure(job);
  return (
    <>
      <div className="row">
        <ActionButton
          busy={isRunning}
          onClick={() => make.mutate({}, { onSuccess: ({ jobId: id }) => setJobId(id) })}
        >
          Back up now
        </ActionButton>
        {job?.state === 'done' && <StatusChip tone="done">Backup made and checked</StatusChip>}
      </div>
      {isSlow && <ProgressBar label="Copying and checking" done={0} />}
      {failure && <ErrorBanner error={failure} />}
    </>
  );
}
