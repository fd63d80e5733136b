/** Runs one task of the desk's thread; the caller's thread stays free for the agent's calls. */
import { Worker } from 'node:worker_threads';
import { AppError } from '../../../../shared/errors.ts';
import type { BackendEnv } from '../../env.ts';
import type { JobHandle } from '../../jobs/jobs.ts';
import type { FromThread, ThreadResults, ThreadTask } from './thread-tasks.ts';

const lookEveryMs = 200;

/** Rejects once the agent has cancelled the job; until then it never settles. */
function whenCancelled(job: JobHandle): {
  readonly rejected: Promise<never>;
  readonly stop: () => void;
} {
  let timer: NodeJS.Timeout | undefined;
  const rejected = new Promise<never>((_resolve, reject) => {
    timer = setInterval(() => void job.breathe().catch(reject), lookEveryMs);
  });
  return { rejected, stop: () => clearInterval(timer) };
}

/**
 * A cancelled job ends the thread where it stands: a task leaves nothing behind but `.part` files.
 * @throws AppError as the task does, or `cancelled`
 */
export async function runInThread<K extends ThreadTask['kind']>(
  env: BackendEnv,
  task: Extract<ThreadTask, { readonly kind: K }>,
  job?: JobHandle,
): Promise<ThreadResults[K]> {
  const script = env.threadScript ?? new URL('../../desk-thread.ts', import.meta.url);
  const worker = new Worker(script, { workerData: task });
  const answer = new Promise<ThreadResults[K]>((resolve, reject) => {
    worker.on('message', (message: FromThread) => {
      if (message.type === 'progress') job?.progress(message.done, message.total);
      if (message.type === 'done') resolve(message.value as ThreadResults[K]);
      if (message.type === 'failed') {
        reject(new AppError(message.error.code, message.error.message, message.error.details));
      }
    });
    worker.on('error', reject);
    worker.on('exit', () => reject(new AppError('internal', 'The work stopped before its end.')));
  });
  const cancel = job && whenCancelled(job);
  try {
    return await (cancel ? Promise.race([answer, cancel.rejected]) : answer);
  } finally {
    cancel?.stop();
    await worker.terminate();
  }
}
