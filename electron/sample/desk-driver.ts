/**
 * Works a desk as an agent does, without a window: through its channels alone, on a clock that only the
 * driver moves. Knows no rules: what the desk refuses is refused.
 */
import { Temporal } from 'temporal-polyfill';
import { AppError, type Reply } from '../../shared/errors.ts';
import type { ChannelName } from '../../shared/ipc/channels.ts';
import type { Contract, InputOf, OutputOf } from '../../shared/ipc/contract.ts';
import type { Job } from '../../shared/ipc/jobs.contract.ts';
import type { Backend } from '../backend/backend.ts';

type WriteChannel = {
  [C in ChannelName]: Contract[C]['kind'] extends 'write' ? C : never;
}[ChannelName];
type ReadChannel = Exclude<ChannelName, WriteChannel>;

/** A write's input; the driver adds the request id. */
export type Change<C extends ChannelName> =
  InputOf<C> extends infer Input
    ? Input extends unknown
      ? Omit<Input, 'requestId'>
      : never
    : never;

export type DeskClock = {
  readonly now: () => Temporal.Instant;
  readonly set: (instant: Temporal.Instant) => void;
};

/** A clock that stands still until it is set. */
export function standingClock(start: Temporal.Instant): DeskClock {
  let current = start;
  return {
    now: () => current,
    set: (instant) => {
      current = instant;
    },
  };
}

export type DeskDriver = {
  readonly now: () => Temporal.Instant;
  /** Moves the clock forward, never back; then the desk does what is due. */
  readonly moveTo: (instant: Temporal.Instant) => Promise<void>;
  readonly pass: (minutes: number) => Promise<void>;
  /** @throws AppError as the desk answers it */
  readonly read: <C extends ReadChannel>(channel: C, input: InputOf<C>) => Promise<OutputOf<C>>;
  /** @throws AppError as the desk answers it */
  readonly write: <C extends WriteChannel>(channel: C, input: Change<C>) => Promise<OutputOf<C>>;
  /** A write that the desk may well refuse. */
  readonly attempt: <C extends WriteChannel>(
    channel: C,
    input: Change<C>,
  ) => Promise<Reply<OutputOf<C>>>;
  /** Waits for a job's result. @throws AppError when the job failed */
  readonly finish: (jobId: string) => Promise<Job['result']>;
};

export function createDriver(desk: {
  readonly backend: Backend;
  readonly clock: DeskClock;
  readonly newId: () => string;
}): DeskDriver {
  const { backend, clock, newId } = desk;

  const call = async (channel: string, input: unknown): Promise<unknown> => {
    const reply = await backend.call(channel, input);
    if (reply.ok) return reply.value;
    const { code, message, details } = reply.error;
    throw new AppError(code, message, details);
  };

  const driver: DeskDriver = {
    now: clock.now,
    moveTo: async (instant) => {
      if (Temporal.Instant.compare(instant, clock.now()) > 0) clock.set(instant);
      await call('desk.touch', {});
      await backend.tick();
    },
    pass: (minutes) => driver.moveTo(clock.now().add({ minutes })),
    read: async (channel, input) => (await call(channel, input)) as OutputOf<typeof channel>,
    write: async (channel, input) =>
      (await call(channel, { ...input, requestId: newId() })) as OutputOf<typeof channel>,
    attempt: async (channel, input) =>
      (await backend.call(channel, { ...input, requestId: newId() })) as Reply<
        OutputOf<typeof channel>
      >,
    finish: (jobId) =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          driver.read('jobs.get', { jobId }).then((job) => {
            if (job.state === 'running') return;
            stop();
            if (job.state === 'done') return resolve(job.result);
            reject(new AppError('internal', job.error?.message ?? 'The work was cancelled.'));
          }, reject);
        };
        const stop = backend.subscribe((event) => {
          if (event.type === 'job' && event.job.id === jobId) look();
        });
        look();
      }),
  };
  return driver;
}
