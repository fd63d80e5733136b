/**
 * One call or visit from the first word to the wrap-up, as an agent handles it: the script is gone
 * through, what was agreed is entered while the person is still there, then the outcome is recorded.
 */
import type { CallWay, OutcomeCode } from '../../shared/domain/outcomes.ts';
import { findScript } from '../../shared/domain/script/scripts.ts';
import { AppError, type Reply } from '../../shared/errors.ts';
import type { OutputOf } from '../../shared/ipc/contract.ts';
import type { Change, DeskDriver } from './desk-driver.ts';
import { type TalkMove, wayTo } from './script-path.ts';

export type Direction = 'outbound' | 'inbound' | 'walk_in';

export const wayOfDirection: Readonly<Record<Direction, CallWay>> = {
  outbound: 'outbound_call',
  inbound: 'inbound_call',
  walk_in: 'walk_in',
};

type WrapUp = Change<'calls.wrapUp'>;

export type Talk = {
  readonly accountId: string;
  readonly direction: Direction;
  /** Null for a visit, and for a caller whose number is not known. */
  readonly phoneId: string | null;
  readonly outcome: OutcomeCode;
  readonly note: string;
  /** Whole minutes from the first word to the last. */
  readonly minutes: number;
  /** What is entered while the person is there: a payment, a promise, an agreement. */
  readonly during?: () => Promise<void>;
  readonly nextAction?: WrapUp['nextAction'];
  readonly flags?: WrapUp['flags'];
};

export type TalkEnd = {
  readonly start: OutputOf<'calls.start'>;
  readonly end: OutputOf<'calls.wrapUp'>;
};

/** The moves up to the last disclosure: whatever is agreed comes after it. */
function upToLastTick(moves: readonly TalkMove[]): readonly TalkMove[] {
  return moves.slice(0, moves.findLastIndex(({ kind }) => kind === 'tick') + 1);
}

/** Answers the refusal when the rules do not allow the call to start; nothing is written then. */
export async function holdTalk(desk: DeskDriver, talk: Talk): Promise<Reply<TalkEnd>> {
  const { accountId, direction, phoneId, outcome } = talk;
  const started = await desk.attempt('calls.start', { accountId, phoneId, direction });
  if (!started.ok) return started;
  const { call } = started.value;
  const script = findScript(call.script.id, call.script.version);
  if (!script) throw new AppError('internal', 'The desk began a script that it does not have.');
  const moves = wayTo(script, call.script.context, outcome);
  const progress = (part: readonly TalkMove[]) =>
    desk.write('calls.progress', { callId: call.callId, moves: [...part] });
  // Nothing is entered before what must be said was said.
  const opening = talk.during ? upToLastTick(moves) : [];
  await desk.pass(1);
  if (opening.length > 0) await progress(opening);
  await talk.during?.();
  if (talk.minutes > 1) await desk.pass(talk.minutes - 1);
  if (moves.length > opening.length) await progress(moves);
  const end = await desk.write('calls.wrapUp', {
    callId: call.callId,
    outcomeCode: outcome,
    note: talk.note,
    holds: [],
    flags: talk.flags ?? [],
    phoneMarks: [],
    alsoDiscussed: [],
    ...(talk.nextAction ? { nextAction: talk.nextAction } : {}),
  });
  return { ok: true, value: { start: started.value, end } };
}
