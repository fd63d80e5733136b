/** Typed questions to the backend; an error value becomes a thrown `AppError` for the query layer. */
import { AppError, type Reply } from '../../shared/errors.ts';
import type { ChannelName } from '../../shared/ipc/channels.ts';
import type { InputOf, OutputOf } from '../../shared/ipc/contract.ts';
import { amicable } from './amicable.ts';

export function unwrap<T>(reply: Reply<T>): T {
  if (reply.ok) return reply.value;
  throw new AppError(reply.error.code, reply.error.message, reply.error.details);
}

export async function ask<C extends ChannelName>(
  channel: C,
  input: InputOf<C>,
): Promise<OutputOf<C>> {
  return unwrap(await amicable.call(channel, input)) as OutputOf<C>;
}

/** A fresh id for one thing the agent does; a dialog keeps one for as long as it is open. */
export function newRequestId(): string {
  return crypto.randomUUID();
}
