/** A stored next action as it crosses the IPC boundary. */
import { toActionKind } from '../../../../shared/domain/queue/settle-next-action.ts';
import type { OutputOf } from '../../../../shared/ipc/contract.ts';

type NextAction = NonNullable<OutputOf<'accounts.setNextAction'>['nextAction']>;

export function nextActionValue(stored: {
  readonly nextAction: string;
  readonly nextActionAt: string | null;
}): NextAction | undefined {
  const kind = toActionKind(stored.nextAction);
  const at = stored.nextActionAt;
  if (kind === '') return undefined;
  if (at === null) return { kind };
  return kind === 'call_back' ? { kind, at } : { kind, on: at };
}
