/** Long work in the backend's thread: it yields often, reports progress, can be cancelled. */
import { AppError, type ErrorValue } from '../../../shared/errors.ts';
import type { Job } from '../../../shared/ipc/jobs.contract.ts';
import type { Emit } from '../env.ts';

export type JobHandle = {
  /** Reports progress; total 0 while unknown. Cheap: events are sent at most every 100 ms. */
  readonly progress: (done: number, total: number) => void;
  /** Gives other calls a turn. @throws AppError `cancelled` once the agent has cancelled. */
  readonly breathe: () => Promise<void>;
};

type Running = { job: Job; cancelled: boolean; settled: Promise<void>; reportedAt: number };
type JobResult = Job['result'];

export type Jobs = {
  readonly start: (kind: Job['kind'], work: (handle: JobHandle) => Promise<JobResult>) => string;
  readonly get: (id: string) => Job;
  readonly cancel: (id: string) => void;
  readonly isBusy: () => boolean;
  /** Resolves when no job runs. */
  readonly idle: () => Promise<void>;
};

const reportEvery = 100;

export function createJobs(options: {
  readonly newId: () => string;
  readonly emit: Emit;
  readonly toError: (error: unknown) => ErrorValue;
  readonly monotonicMs: () => number;
}): Jobs {
  const all = new Map<string, Running>();
  const find = (id: string): Running => {
    const running = all.get(id);
    if (!running) throw new AppError('not-found', 'This job is not known any more.');
    return running;
  };
  const report = (running: Running): void => {
    const { result: _result, ...job } = running.job;
    running.reportedAt = options.monotonicMs();
    options.emit({ type: 'job', job });
  };
  const update = (running: Running, patch: Partial<Job>): void => {
    running.job = { ...running.job, ...patch };
  };

  return {
    start: (kind, work) => {
      const id = options.newId();
      const running: Running = {
        job: { id, kind, state: 'running', done: 0, total: 0 },
        cancelled: false,
        settled: Promise.resolve(),
        reportedAt: 0,
      };
      all.set(id, running);
      const handle: JobHandle = {
        progress: (done, total) => {
          update(running, { done, total });
          if (options.monotonicMs() - running.reportedAt >= reportEvery) report(running);
        },
        breathe: async () => {
          await new Promise((resolve) => setImmediate(resolve));
          if (running.cancelled) throw new AppError('cancelled', 'Cancelled. Nothing was changed.');
        },
      };
      running.settled = (async () => {
        try {
          await handle.breathe();
          const result = await work(handle);
          update(running, { state: 'done', result });
        } catch (error) {
          const value = options.toError(error);
          update(running, {
            state: value.code === 'cancelled' ? 'cancelled' : 'failed',
            error: { code: value.code, message: value.message },
          });
        }
        report(running);
      })();
      return id;
    },
    get: (id) => find(id).job,
    cancel: (id) => {
      find(id).cancelled = true;
    },
    isBusy: () => [...all.values()].some((running) => running.job.state === 'running'),
    idle: async () => {
      await Promise.all([...all.values()].map((running) => running.settled));
    },
  };
}
