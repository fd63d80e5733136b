/** Whether the desk is absent, locked or open; the idle lock; the delay after wrong secrets. */
import { Temporal } from 'temporal-polyfill';
import { AppError } from '../../shared/errors.ts';
import type { DeskContext } from './context.ts';
import type { BackendEnv, Emit } from './env.ts';
import { reportError } from './report-error.ts';
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
  /** Finishes running jobs and calls, removes picked files, closes the database, wipes the key; only status is answered. */
  readonly lock: () => Promise<void>;
  readonly touch: () => void;
  readonly locksAt: () => Temporal.Instant;
  /** Locks when idle; an open call postpones it. Called by a timer of the composition root's choosing; never rejects. */
  readonly tick: () => Promise<void>;
  /** Runs one unlock, set-up or restore at a time, after a lock under way has wiped the key. */
  readonly enter: <T>(work: () => Promise<T>) => Promise<T>;
  /** @throws AppError `denied` while a wrong secret makes the next try wait. */
  readonly refuseEarlyRetry: () => void;
  readonly retryAt: () => Temporal.Instant | undefined;
  readonly recordAttempt: (succeeded: boolean) => void;
  /** Answers a repeated request id with the first answer, for writes whose results are never stored. */
  readonly onceInMemory: OnceInMemory;
  /** Work on the open desk that a lock waits for before it wipes the key. */
  readonly during: <T>(work: () => Promise<T>) => Promise<T>;
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
  const answers = createAnswers(env.randomBytes(32));
  const underWay = new Set<Promise<unknown>>();
  let open: { readonly context: DeskContext; readonly duties: () => void } | undefined;
  let closing = Promise.resolve();
  let entering: Promise<unknown> = Promise.resolve();
  let closed = false;
  let lastTouch = env.clock();

  const locksAt = (): Temporal.Instant => {
    const now = env.clock();
    // The clock was set back: the idle minutes start anew instead of lasting for as long as it was.
    if (Temporal.Instant.compare(now, lastTouch) < 0) lastTouch = now;
    return lastTouch.add({ minutes: open?.context.settings.idleMinutes ?? 0 });
  };

  const lock = (): Promise<void> => {
    if (!open) return closing;
    const { context } = open;
    open = undefined;
    closing = (async () => {
      await context.jobs.idle();
      await Promise.allSettled(underWay);
      // The key is wiped whatever happens to the file; the next unlock says what is wrong with it.
      for (const end of [context.desk.close, answers.forget, uploads.clear]) {
        try {
          end();
        } catch (error) {
          reportError(env, 'lock', error);
        }
      }
    })();
    emit({ type: 'locked' });
    return closing;
  };

  /** A damaged file cannot say whether a call is open; a desk nobody touches locks all the same. */
  const isCalling = (context: DeskContext): boolean => {
    try {
      return hasOpenCall(context);
    } catch (error) {
      reportError(env, 'tick', error);
      return false;
    }
  };

  const lockWhenIdle = async (): Promise<void> => {
    if (!open || env.clock().epochMilliseconds < locksAt().epochMilliseconds) return;
    if (!isCalling(open.context)) await lock();
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
    },
    lock,
    touch: () => {
      lastTouch = env.clock();
    },
    locksAt,
    tick: async () => {
      try {
        await lockWhenIdle();
        uploads.sweep(env.clock());
        open?.duties();
      } catch (error) {
        reportError(env, 'tick', error);
      }
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
      const until = attempts.retryAt(env.clock());
      if (until) {
        throw new AppError('denied', 'Too many wrong tries. Wait a moment, then try again.', {
          retryAt: until.toString(),
        });
      }
    },
    retryAt: () => attempts.retryAt(env.clock()),
    onceInMemory: answers.once,
    during: (work) => {
      const running = work();
      underWay.add(running);
      const done = (): void => void underWay.delete(running);
      running.then(done, done);
      return running;
    },
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
