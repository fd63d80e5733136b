/** A running job's progress, live from events, and its result once it has ended. */
import { useQuery } from '@tanstack/react-query';
import type { Job } from '../../shared/ipc/jobs.contract.ts';
import { useAsk } from './use-ask.ts';

export function useJob(jobId: string | undefined): Job | undefined {
  const asked = useAsk(
    'jobs.get',
    { jobId: jobId ?? '' },
    {
      enabled: jobId !== undefined,
      refetchInterval: 400,
    },
  );
  const live = useQuery<Job | undefined>({
    queryKey: ['job-progress', jobId],
    queryFn: () => undefined,
    enabled: false,
  });
  const known = asked.data;
  if (known?.state !== 'running') return known;
  return live.data && live.data.done >= known.done && live.data.state === 'running'
    ? { ...known, ...live.data }
    : known;
}
