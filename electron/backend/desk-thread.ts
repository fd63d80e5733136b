/**
 * A thread for work on the whole desk file that cannot be cut into small steps: copying, checking, counting.
 * It opens the file itself, answers once, and wipes its copy of the key. Started by services/thread/run-in-thread.ts.
 */
import { parentPort, workerData } from 'node:worker_threads';
import { runThreadTask } from './services/thread/run-thread-task.ts';
import type { FromThread, ThreadTask } from './services/thread/thread-tasks.ts';
import { toErrorValue } from './to-error-value.ts';

const port = parentPort;
if (!port) throw new Error('desk-thread runs only as a worker thread');
const send = (message: FromThread): void => port.postMessage(message);
const task = workerData as ThreadTask;

try {
  const value = await runThreadTask(task, (done, total) => send({ type: 'progress', done, total }));
  send({ type: 'done', value });
} catch (error) {
  const value = toErrorValue(error, () => '');
  // What nobody foresaw reaches the starter as it is, for the log.
  if (value.code === 'internal') throw error;
  send({ type: 'failed', error: value });
} finally {
  task.key.fill(0);
}
