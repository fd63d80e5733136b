/** Whether the desk is absent, locked or open; the idle lock; the delay after wrong secrets. */
import type { Temporal } from 'temporal-polyfill';
import { AppError } from '../../shared/errors.ts';
import type { DeskContext } from './context.ts';
import type { BackendEnv, Emit } from './env.ts';
import { acquireDeskLock, type DeskLock } from './store/desk-lock.ts';
import { hasKeyring } from './store/keyring.ts';
import { openAttempts } from './store/unlock-attempts.ts';

export type Session = {
  readonly state: () => 'absent' | 'locked' | 'open';
  readonly desk: () => DeskContext;
  readonly adopt: (context: DeskContext) => void;
  /** Finishes running jobs, closes the database, wipes the key. Until then only status is answered. */
  readonly lock: () => Promise<void>;
  readonly touch: () => void;
  readonly locksAt: () => Temporal.Instant;
  /** Locks when idle; an open call postpones it. Called by a timer of the composition root's choosing. */
  readonly tick: () => Promise<void>;
  /** @throws AppError `denied` while a wrong secret makes the next try wait. */
  readonly refuseEarlyRetry: () => void;
  readonly retryAt: () => Temporal.Instant | undefined;
  readonly recordAttempt: (succeeded: boolean) => void;
  /** Answers a repeated request id with the first answer, for writes whose results are never stored. */
  readonly onceInMemory: <T>(requestId: string, work: () => Promise<T>) => Promise<T>;
  readonly close: () => Promise<void>;
};

/** @throws AppError `conflict` when another process holds the desk. */
export function createSession(
  env: BackendEnv,
  emit: Emit,
  hasOpenCall: (context: DeskContext) => boolean,
): Session {
  const held: DeskLock = acquireDeskLock(env.dir);
  const attempts = openAttempts(env.dir);
  let open: DeskContext | undefined;
  let closing: Promise<void> | undefined;
  let lastTouch = env.clock();
  const answers = new Map<string, Promise<unknown>>();

  const locksAt = (): Temporal.Instant =>
    lastTouch.add({ minutes: open?.settings.idleMinutes ?? 0 });

  const lock = (): Promise<void> => {
    const context = open;
    if (!context) return closing ?? Promise.resolve();
    open = undefined;
    closing = (async () => {
      await context.jobs.idle();
      context.desk.close();
      closing = undefined;
    })();
    emit({ type: 'locked' });
    return closing;
  };

  return {
    state: () => (open ? 'open' : hasKeyring(env.dir) ? 'locked' : 'absent'),
    desk: () => {
      if (!open) throw new AppError('locked', 'The desk is locked. Unlock it to go on.');
      return open;
    },
    adopt: (context) => {
      open = context;
      lastTouch = env.clock();
    },
    lock,
    touch: () => {
      lastTouch = env.clock();
    },
    locksAt,
    tick: async () => {
      if (!open || hasOpenCall(open)) return;
      const now = env.clock().epochMilliseconds;
      if (now >= locksAt().epochMilliseconds) await lock();
    },
    refuseEarlyRetry: () => {
      const until = attempts.retryAt();
      if (until && env.clock().epochMilliseconds < until.epochMilliseconds) {
        throw new AppError('denied', 'Too many wrong tries. Wait a moment, then try again.', {
          retryAt: until.toString(),
        });
      }
    },
    retryAt: () => attempts.retryAt(),
    onceInMemory: (requestId, work) => {
      const earlier = answers.get(requestId);
      if (earlier) return earlier as ReturnType<typeof work>;
      const answer = work();
      answers.set(requestId, answer);
      answer.catch(() => answers.delete(requestId));
      return answer;
    },
    recordAttempt: (succeeded) => attempts.record(succeeded, env.clock()),
    close: async () => {
      await lock();
      await closing;
      held.release();
    },
  };
}
