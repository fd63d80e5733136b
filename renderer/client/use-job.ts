/** A running job's progress, live from events, and its result once it has ended. */
import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { AppError } from '../../shared/errors.ts';
import type { Job } from '../../shared/ipc/jobs.contract.ts';
import { ask } from './ask.ts';

/** Events tell of progress and of the end; asking is for a page that missed one. */
const askEveryMs = 400;

export function useJob(jobId: string | undefined): Job | undefined {
  const { data: known, refetch } = useQuery<Job, AppError>({
    queryKey: ['jobs.get', { jobId }],
    queryFn: () => ask('jobs.get', { jobId: jobId ?? '' }),
    enabled: jobId !== undefined,
    refetchInterval: ({ state }) =>
      state.error || (state.data && state.data.state !== 'running') ? false : askEveryMs,
  });
  const { data: live } = useQuery<Job | undefined>({
    queryKey: ['job-progress', jobId],
    queryFn: () => undefined,
    enabled: false,
  });
  const isEndUnknown = live !== undefined && live.state !== 'running' && known?.state === 'running';
  useEffect(() => {
    if (isEndUnknown) void refetch();
  }, [isEndUnknown, refetch]);
  if (known?.state !== 'running') return known;
  return live && live.done >= known.done && live.state === 'running'
    ? { ...known, ...live }
    : known;
}
