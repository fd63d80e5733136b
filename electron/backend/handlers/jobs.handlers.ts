import type { Handlers } from './handler.ts';

export const jobsHandlers: Handlers<'jobs'> = {
  'jobs.get': (context, { jobId }) => context.jobs.get(jobId),
  'jobs.cancel': (context, { jobId }) => {
    context.jobs.cancel(jobId);
    return {};
  },
};
