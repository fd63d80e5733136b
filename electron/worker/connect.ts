/** Starts the backend's thread and offers it as a backend: both hosts use this and nothing deeper. */
import { Worker } from 'node:worker_threads';
import { AppError, type Reply } from '../../shared/errors.ts';
import type { BackendEvent } from '../../shared/ipc/events.ts';
import type { FromWorker, ToWorker, WorkerOptions } from './protocol.ts';

export type BackendConnection = {
  readonly call: (channel: string, input: unknown) => Promise<Reply<unknown>>;
  readonly subscribe: (listener: (event: BackendEvent) => void) => () => void;
};

export type BackendThread = {
  /** Settles when the desk can be asked. Rejects with AppError `conflict` and the reason when it never can. */
  readonly ready: Promise<BackendConnection>;
  /** Closes the desk and ends the thread, at any time; a sample still in the making is given up. */
  readonly close: () => Promise<void>;
};

const gone: Reply<never> = {
  ok: false,
  error: { code: 'internal', message: 'The desk has stopped. Close Amicable and open it again.' },
};

export function startBackend(script: URL, options: WorkerOptions): BackendThread {
  const worker = new Worker(script, { workerData: options });
  const waiting = new Map<number, (reply: Reply<unknown>) => void>();
  const listeners = new Set<(event: BackendEvent) => void>();
  let nextId = 1;
  let isReady = false;
  let stopped = false;
  const post = (message: ToWorker): void => worker.postMessage(message);

  const connection: BackendConnection = {
    call: (channel, input) => {
      if (stopped) return Promise.resolve(gone);
      const id = nextId++;
      return new Promise((resolve) => {
        waiting.set(id, resolve);
        post({ type: 'call', id, channel, input });
      });
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };

  const ready = new Promise<BackendConnection>((resolve, reject) => {
    const fail = (message: string): void => {
      stopped = true;
      for (const answer of waiting.values()) answer(gone);
      waiting.clear();
      reject(new AppError('conflict', message));
    };
    worker.on('message', (message: FromWorker) => {
      if (message.type === 'ready') {
        isReady = true;
        resolve(connection);
      }
      if (message.type === 'refused') fail(message.message);
      if (message.type === 'event') for (const listener of listeners) listener(message.event);
      if (message.type === 'reply') {
        waiting.get(message.id)?.(message.reply);
        waiting.delete(message.id);
      }
    });
    worker.on('error', (error) => fail(`The desk could not start: ${error.message}`));
    worker.on('exit', () => fail('The desk has stopped.'));
  });

  return {
    ready,
    close: () =>
      new Promise((resolve) => {
        if (stopped) return resolve();
        worker.once('exit', () => resolve());
        // A desk that is still opening reads the message when it is open.
        if (isReady || !options.sample) return post({ type: 'close' });
        void worker.terminate();
      }),
  };
}
