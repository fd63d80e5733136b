/** The shape of handlers: one per channel, of the type its contract says. */
import type { ChannelName } from '../../../shared/ipc/channels.ts';
import type { Contract, OutputOf, ParsedInputOf } from '../../../shared/ipc/contract.ts';
import type { BackendContext, DeskContext } from '../context.ts';

type ContextOf<C extends ChannelName> = Contract[C] extends { readonly whileLocked: true }
  ? BackendContext
  : DeskContext;

export type Handler<C extends ChannelName> = (
  context: ContextOf<C>,
  input: ParsedInputOf<C>,
) => OutputOf<C> | Promise<OutputOf<C>>;

/** The handlers of the areas named, e.g. `Handlers<'desk' | 'jobs'>`; one missing does not compile. */
export type Handlers<Area extends string> = {
  readonly [C in Extract<ChannelName, `${Area}.${string}`>]: Handler<C>;
};

export type AllHandlers = { readonly [C in ChannelName]: Handler<C> };
