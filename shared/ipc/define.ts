/** How a channel is declared. Everything else (hosts, preload, client, tests) derives from declarations. */
import { z } from 'zod';

export type ChannelKind = 'read' | 'write';

export type ChannelDefinition = {
  readonly kind: ChannelKind;
  readonly input: z.ZodType;
  readonly output: z.ZodType;
  /** May be asked while the desk is locked: unlock, recover, restore, status, and nothing else. */
  readonly whileLocked: boolean;
};

type Declaration<I extends z.ZodType, O extends z.ZodType> = {
  readonly input: I;
  readonly output: O;
};

/** A question: changes nothing. */
export function read<I extends z.ZodType, O extends z.ZodType>(declaration: Declaration<I, O>) {
  return { kind: 'read', whileLocked: false, ...declaration } as const;
}

/** A question that is answered even while the desk is locked. */
export function readWhileLocked<I extends z.ZodType, O extends z.ZodType>(
  declaration: Declaration<I, O>,
) {
  return { kind: 'read', whileLocked: true, ...declaration } as const;
}

/** Every write names its request: the same id answers the same result and posts once. */
export const requestId = z.uuid();

type WriteInput = z.ZodObject<{ requestId: typeof requestId } & z.core.$ZodLooseShape>;

/** A change. Its input always holds a `requestId`. */
export function write<I extends WriteInput, O extends z.ZodType>(declaration: Declaration<I, O>) {
  return { kind: 'write', whileLocked: false, ...declaration } as const;
}

/** A change that is allowed while the desk is locked (create, unlock, recover, restore). */
export function writeWhileLocked<I extends WriteInput, O extends z.ZodType>(
  declaration: Declaration<I, O>,
) {
  return { kind: 'write', whileLocked: true, ...declaration } as const;
}
