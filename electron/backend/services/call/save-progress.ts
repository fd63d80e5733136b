/**
 * Keeps up with an open call, so that a crash loses nothing. Saving is idempotent by what it says, not by
 * request id: the same moves and note again change nothing.
 */
import type { OutputOf, ParsedInputOf } from '../../../../shared/ipc/contract.ts';
import type { DeskContext } from '../../context.ts';
import { updateCallDraft } from '../../store/calls.store.ts';
import { transact } from '../../store/transaction.ts';
import { mergeMoves, playDraft, readDraft, writeDraft } from './call-draft.ts';
import { getOpenCall, toOpenCall } from './open-call.ts';

/**
 * @throws AppError `not-found`; `conflict` for a call that is over or that went on elsewhere;
 * `rule-broken` or `invalid-input` for a move that the script does not allow
 */
export function saveProgress(
  context: DeskContext,
  input: ParsedInputOf<'calls.progress'>,
): OutputOf<'calls.progress'> {
  return transact(context.db, () => {
    const row = getOpenCall(context, input.callId);
    const before = readDraft(row.draft);
    const { script } = before;
    const moves =
      input.moves === undefined
        ? script.moves
        : mergeMoves(script.moves, input.moves, context.now().toString());
    const after = { script: { ...script, moves }, note: input.note ?? before.note };
    if (input.moves !== undefined) playDraft(after);
    const draft = writeDraft(after);
    if (draft !== row.draft) updateCallDraft(context.db, row.pk, draft);
    return { call: toOpenCall(context, { ...row, draft }) };
  });
}
