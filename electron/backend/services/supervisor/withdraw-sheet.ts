/** Takes a sheet out of use: by its supervisor, after wrong codes, or because a restore forgot what was spent. */
import { AppError } from '../../../../shared/errors.ts';
import type { ParsedInputOf } from '../../../../shared/ipc/contract.ts';
import type { DeskContext } from '../../context.ts';
import {
  getReleaseSheet,
  insertReleaseSheetEvent,
  listReleaseSheets,
  type ReleaseSheetRow,
} from '../../store/release-sheets.store.ts';
import { transact } from '../../store/transaction.ts';
import { appendActivity } from '../append-activity.ts';
import { moveMarks } from '../once.ts';
import { requireSupervisor } from './supervisor-secret.ts';

type Why = 'supervisor' | 'wrong-codes' | 'restored';

/** Part of a larger transaction. */
export function recordWithdrawal(
  context: DeskContext,
  sheet: Pick<ReleaseSheetRow, 'pk' | 'name'>,
  why: Why,
): void {
  const at = context.now().toString();
  insertReleaseSheetEvent(context.db, { sheetPk: sheet.pk, event: 'withdrawn', at });
  appendActivity(context, {
    account: null,
    kind: 'release-sheet-withdrawn',
    ruleIds: [`sheet:${sheet.name}`, `because:${why}`],
  });
}

/** A restored desk has forgotten which codes were spent since: none of its sheets is good any more. */
export function withdrawAllSheets(context: DeskContext): void {
  for (const sheet of listReleaseSheets(context.db)) {
    if (sheet.withdrawnAt === null) recordWithdrawal(context, sheet, 'restored');
  }
}

/** @throws AppError `denied`, `not-found`, `conflict` when it is withdrawn already */
export async function withdrawSheet(
  context: DeskContext,
  { passphrase, sheet: name }: ParsedInputOf<'supervisor.withdrawSheet'>,
): Promise<void> {
  await requireSupervisor(context, passphrase);
  await context.gate.open();
  transact(context.db, () => {
    const sheet = getReleaseSheet(context.db, name);
    if (sheet.withdrawnAt !== null) {
      throw new AppError('conflict', 'This sheet has already been withdrawn.');
    }
    recordWithdrawal(context, sheet, 'supervisor');
  });
  moveMarks(context);
  context.changed('desk');
}
