/** The call that is open on this desk, as the window sees it. */
import { AppError } from '../../../../shared/errors.ts';
import type { OpenCall } from '../../../../shared/ipc/calls.contract.ts';
import type { DeskContext } from '../../context.ts';
import { type CallRow, findOpenCallRow, getCall } from '../../store/calls.store.ts';
import { readDraft } from './call-draft.ts';

export function toOpenCall(context: DeskContext, row: CallRow): OpenCall {
  const { phoneId, phoneType } = row;
  return {
    callId: row.id,
    accountId: row.accountId,
    consumerName: row.consumerName,
    direction: row.direction,
    ...(row.phone !== '' && {
      phone: {
        digits: row.phone,
        ...(phoneId !== null && { phoneId }),
        ...(phoneType !== null && { type: phoneType }),
      },
    }),
    startedAt: row.startedAt,
    isLeftOver: row.id === context.leftCallId,
    ...readDraft(row.draft),
  };
}

export function findOpenCallView(context: DeskContext): OpenCall | undefined {
  const row = findOpenCallRow(context.db);
  return row && toOpenCall(context, row);
}

/** @throws AppError `not-found`, `conflict` for a call that is over */
export function getOpenCall({ db }: DeskContext, callId: string): CallRow {
  const row = getCall(db, callId);
  if (row.endedAt !== null) {
    throw new AppError('conflict', 'This call has already been wrapped up.');
  }
  return row;
}
