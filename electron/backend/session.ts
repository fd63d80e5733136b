/** Whether the desk is absent, locked or open; the idle lock; the delay after wrong secrets. */
import type { Temporal } from 'temporal-polyfill';
import { AppError } from '../../shared/errors.ts';
import type { DeskContext } from './context.ts';
import type { BackendEnv, Emit } from './env.ts';
import { createAnswers, type OnceInMemory } from './session-answers.ts';
import { acquireDeskLock, type DeskLock } from './store/desk-lock.ts';
import { finishInstall } from './store/install-files.ts';
import { hasKeyring } from './store/keyring.ts';
import { hasDatabase } from './store/open-desk.ts';
import { openAttempts } from './store/unlock-attempts.ts';
import { openUploads } from './uploads.ts';

export type Session = {
  readonly state: () => 'absent' | 'locked' | 'open';
  readonly desk: () => DeskContext;
  /** @param duties what the open desk does from time to time; called by every tick */
  readonly adopt: (context: DeskContext, duties: () => void) => void;
  /** When this desk was unlocked. */
  readonly openedAt: () => Temporal.Instant | undefined;
  /** Finishes running jobs, removes picked files, closes the database, wipes the key; only status is answered. */
  readonly lock: () => Promise<void>;
  readonly touch: () => void;
  readonly locksAt: () => Temporal.Instant;
  /** Locks when idle; an open call postpones it. Called by a timer of the composition root's choosing. */
  readonly tick: () => Promise<void>;
  /** Runs one unlock, set-up or restore at a time, after a lock under way has wiped the key. */
  readonly enter: <T>(work: () => Promise<T>) => Promise<T>;
  /** @throws AppError `denied` while a wrong secret makes the next try wait. */
  readonly refuseEarlyRetry: () => void;
  readonly retryAt: () => Temporal.Instant | undefined;
  readonly recordAttempt: (succeeded: boolean) => void;
  /** Answers a repeated request id with the first answer, for writes whose results are never stored. */
  readonly onceInMemory: OnceInMemory;
  readonly close: () => Promise<void>;
};

/** @throws AppError `conflict` when another process holds the desk. */
export function createSession(
  env: BackendEnv,
  emit: Emit,
  hasOpenCall: (context: DeskContext) => boolean,
): Session {
  const held: DeskLock = acquireDeskLock(env.dir);
  let uploads: ReturnType<typeof openUploads>;
  try {
    finishInstall(env.dir);
    uploads = openUploads(env.uploadsDir);
  } catch (error) {
    held.release();
    throw error;
  }
  const attempts = openAttempts(env.dir);
  let open: { readonly context: DeskContext; readonly duties: () => void } | undefined;
  let openedAt: Temporal.Instant | undefined;
  let closing = Promise.resolve();
  let entering: Promise<unknown> = Promise.resolve();
  let closed = false;
  let lastTouch = env.clock();

  const locksAt = (): Temporal.Instant =>
    lastTouch.add({ minutes: open?.context.settings.idleMinutes ?? 0 });

  const lock = (): Promise<void> => {
    if (!open) return closing;
    const { context } = open;
    open = undefined;
    openedAt = undefined;
    closing = (async () => {
      await context.jobs.idle();
      uploads.clear();
      context.desk.close();
    })();
    emit({ type: 'locked' });
    return closing;
  };

  const lockWhenIdle = async (): Promise<void> => {
    if (!open || hasOpenCall(open.context)) return;
    if (env.clock().epochMilliseconds >= locksAt().epochMilliseconds) await lock();
  };

  return {
    state: () => {
      if (open) return 'open';
      return hasKeyring(env.dir) || hasDatabase(env.dir) ? 'locked' : 'absent';
    },
    desk: () => {
      if (!open) throw new AppError('locked', 'The desk is locked. Unlock it to go on.');
      return open.context;
    },
    adopt: (context, duties) => {
      open = { context, duties };
      lastTouch = env.clock();
      openedAt = lastTouch;
    },
    openedAt: () => openedAt,
    lock,
    touch: () => {
      lastTouch = env.clock();
    },
    locksAt,
    tick: async () => {
      await lockWhenIdle();
      uploads.sweep(env.clock());
      open?.duties();
    },
    enter: (work) => {
      const turn = entering.then(async () => {
        await closing;
        if (closed) throw new AppError('cancelled', 'Amicable is closing.');
        return work();
      });
      entering = turn.catch(() => {});
      return turn;
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
    onceInMemory: createAnswers(env.randomBytes(32)),
    recordAttempt: (succeeded) => attempts.record(succeeded, env.clock()),
    close: async () => {
      closed = true;
      await entering;
      await lock();
      uploads.clear();
      held.release();
    },
  };
}
