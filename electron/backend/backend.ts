/**
 * The backend: one door (`call`) that parses, refuses and dispatches; errors leave as values.
 * The only file that imports the handlers.
 */
import type { ZodError } from 'zod';
import { AppError, type ErrorValue, type Reply } from '../../shared/errors.ts';
import { type ChannelName, channelNames } from '../../shared/ipc/channels.ts';
import { contract } from '../../shared/ipc/contract.ts';
import type { BackendEvent } from '../../shared/ipc/events.ts';
import type { BackendContext, DeskContext } from './context.ts';
import type { BackendEnv } from './env.ts';
import { handlers } from './handlers/index.ts';
import { reportError } from './report-error.ts';
import { createSession } from './session.ts';
import { findOpenCall } from './store/calls.store.ts';

export type Backend = {
  /** Never rejects: every failure is a value. `channel` and `input` may be anything. */
  readonly call: (channel: string, input: unknown) => Promise<Reply<unknown>>;
  readonly subscribe: (listener: (event: BackendEvent) => void) => () => void;
  /** Lets the idle lock look at the clock. */
  readonly tick: () => Promise<void>;
  readonly close: () => Promise<void>;
};

const known: ReadonlySet<string> = new Set(channelNames);

/** It leaves the database alone, and must not wait for the very job it is to end. */
const neverWaits: ChannelName = 'jobs.cancel';

function isChannel(name: string): name is ChannelName {
  return known.has(name);
}

/** Paths and reasons only: refused values and unknown keys stay out of messages. */
function refusal(error: ZodError): AppError {
  const issues = error.issues.slice(0, 20).map((issue) => ({
    path: issue.path.join('.'),
    message:
      issue.code === 'unrecognized_keys' ? 'It has fields that do not belong here.' : issue.message,
  }));
  const first = issues[0];
  const message =
    first === undefined ? 'The input is not valid.' : `${first.path || 'input'}: ${first.message}`;
  return new AppError('invalid-input', message, { issues });
}

/** A call of this session, not one that a crash has left open: that must not keep the desk unlocked. */
function isCalling({ db, leftCallId }: DeskContext): boolean {
  const call = findOpenCall(db);
  return call !== undefined && call.id !== leftCallId;
}

/** @throws AppError `conflict` when another process holds the desk. */
export function openBackend(env: BackendEnv): Backend {
  const listeners = new Set<(event: BackendEvent) => void>();
  const emit = (event: BackendEvent): void => {
    for (const listener of listeners) listener(event);
  };
  const session = createSession(env, emit, isCalling);
  const context: BackendContext = { env, session, emit };

  const answer = async (channel: string, input: unknown): Promise<unknown> => {
    if (!isChannel(channel)) {
      throw new AppError('invalid-input', 'There is no such channel.');
    }
    const definition = contract[channel];
    if (!definition.whileLocked) session.desk();
    const parsed = definition.input.safeParse(input);
    if (!parsed.success) throw refusal(parsed.error);
    const handle = handlers[channel] as (context: BackendContext, input: unknown) => unknown;
    if (definition.whileLocked) return handle(context, parsed.data);
    return session.during(async () => {
      if (definition.kind === 'write' && channel !== neverWaits) await session.desk().gate.open();
      return handle(session.desk(), parsed.data);
    });
  };

  const fail = (channel: string, error: unknown): ErrorValue =>
    reportError(env, isChannel(channel) ? channel : '?', error);

  return {
    call: async (channel, input) => {
      try {
        return { ok: true, value: await answer(channel, input) };
      } catch (error) {
        return { ok: false, error: fail(channel, error) };
      }
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    tick: session.tick,
    close: session.close,
  };
}
