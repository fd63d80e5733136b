/** How far the batches reach into the event tables, and how many rows of each file lie beyond. */
import { exportFiles } from '../../../../shared/domain/export-files.ts';
import type { OutputOf } from '../../../../shared/ipc/contract.ts';
import type { ExportFileName } from '../../exchange/day-export/columns.ts';
import type { Db } from '../../store/database.ts';
import { countWaitingRows } from '../../store/rejected-rows.store.ts';
import type { SealedKeys } from '../../store/sealed-reach.ts';
import { countTouchedAccounts } from '../../store/touched-accounts.store.ts';
import { type EventTable, findLastSeal, readLastPks } from '../../store/unsealed.store.ts';

type WaitingFile = OutputOf<'day.summary'>['toClose']['files'][number];

const tableOf: Readonly<Partial<Record<ExportFileName, EventTable>>> = {
  'activities.csv': 'activities',
  'payments.csv': 'payments',
  'receipts.csv': 'receipt_events',
  'offers.csv': 'offers',
  'promises.csv': 'promise_events',
  'plans.csv': 'plan_events',
  'letters.csv': 'letter_events',
  'contact_changes.csv': 'contact_changes',
  'cash_close.csv': 'cash_lines',
};

/** What the batches so far have taken, those among them that a restore lost. */
export function readSealedKeys(db: Db): SealedKeys {
  return findLastSeal(db).sealedTo;
}

/** Rows per file that the next batch takes. Rows are only ever added, so keys tell their number. */
export function countWaiting(db: Db, sealed: SealedKeys): WaitingFile[] {
  const last = readLastPks(db);
  const rejected = countWaitingRows(db);
  return exportFiles.map((file) => {
    const table = tableOf[file];
    const again = rejected.get(file) ?? 0;
    const status = file === 'account_status.csv' ? countTouchedAccounts(db, sealed) : 0;
    const fresh = table === undefined ? status : last[table] - sealed[table];
    return { file, rows: fresh + again, again };
  });
}
