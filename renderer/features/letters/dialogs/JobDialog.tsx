/** A running letters job: how far it has come, a way to stop it, and what happens when it has ended. */
import { useEffect, useEffectEvent } from 'react';
import type { Job } from '../../../../shared/ipc/jobs.contract.ts';
import { useWrite } from '../../../client/use-ask.ts';
import { useJob } from '../../../client/use-job.ts';
import { ProgressDialog } from '../../../components/ProgressDialog.tsx';

export type JobDialogProps = {
  readonly jobId: string;
  readonly title: string;
  /** What is counted. */
  readonly label: string;
  readonly onEnd: (job: Job) => void;
};

export function JobDialog({ jobId, title, label, onEnd }: JobDialogProps) {
  const job = useJob(jobId);
  const cancel = useWrite('jobs.cancel');
  const isOver = job !== undefined && job.state !== 'running';
  const end = useEffectEvent(() => {
    if (job) onEnd(job);
  });
  useEffect(() => {
    if (isOver) end();
  }, [isOver]);
  return (
    <ProgressDialog
      open={!isOver}
      title={title}
      label={label}
      done={job?.done ?? 0}
      total={job?.total === 0 ? undefined : job?.total}
      cancelling={cancel.isPending || cancel.isSuccess}
      onCancel={() => cancel.mutate({ jobId })}
    />
  );
}
