/** Proves the desk: every sum, number, chain and seal, with what is wrong by its id. */
import { useState } from 'react';
import { verifyResultSchema } from '../../../../shared/ipc/checks.contract.ts';
import { useWrite } from '../../../client/use-ask.ts';
import { useJob } from '../../../client/use-job.ts';
import { ActionButton } from '../../../components/ActionButton.tsx';
import { ErrorBanner } from '../../../components/ErrorBanner.tsx';
import { ProgressBar } from '../../../components/ProgressBar.tsx';
import { StatusChip } from '../../../components/StatusChip.tsx';
import { useDelayedFlag } from '../../../components/useDelayedFlag.ts';
import { CheckResults } from '../CheckResults.tsx';
import { jobFailure } from '../job-failure.ts';
import { SettingsPanel } from '../SettingsPanel.tsx';

export function CheckSection() {
  const [jobId, setJobId] = useState<string>();
  const verify = useWrite('checks.verify');
  const cancel = useWrite('jobs.cancel');
  const job = useJob(jobId);
  const isRunning = verify.isPending || job?.state === 'running';
  const isSlow = useDelayedFlag(isRunning);
  const failure = verify.error?.toValue() ?? jobFailure(job);
  const result = job?.state === 'done' ? verifyResultSchema.safeParse(job.result).data : undefined;
  return (
    <SettingsPanel
      title="Check the desk"
      description="Recomputes every balance, receipt, promise, seal and chain from the record. You can go on working meanwhile; nothing is changed."
    >
      <div className="row">
        <ActionButton
          busy={isRunning}
          onClick={() => verify.mutate({}, { onSuccess: ({ jobId: id }) => setJobId(id) })}
        >
          {result ? 'Check again' : 'Check now'}
        </ActionButton>
        {result && !isRunning && <Verdict failed={result.checks.filter(({ ok }) => !ok).length} />}
        {job?.state === 'cancelled' && <StatusChip tone="neutral">Stopped</StatusChip>}
      </div>
      {isSlow && (
        <ProgressBar
          label="Checks done"
          done={job?.done ?? 0}
          total={job && job.total > 0 ? job.total : undefined}
          cancelling={cancel.isPending}
          onCancel={jobId === undefined ? undefined : () => cancel.mutate({ jobId })}
        />
      )}
      {failure && <ErrorBanner error={failure} />}
      {result && !isRunning && <CheckResults checks={result.checks} />}
    </SettingsPanel>
  );
}

function Verdict({ failed }: { readonly failed: number }) {
  if (failed === 0) return <StatusChip tone="done">Everything holds</StatusChip>;
  return (
    <StatusChip tone="attention">
      {failed === 1 ? '1 check failed' : `${failed} checks failed`}
    </StatusChip>
  );
}
