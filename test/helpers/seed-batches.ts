/** Sealed batches written straight into a desk's tables: real ZIPs with the ids of its events. */
import { randomUUID } from 'node:crypto';
import {
  type ExportFileName,
  exportColumns,
  exportFileNames,
} from '../../electron/backend/exchange/day-export/columns.ts';
import type { ExportRows } from '../../electron/backend/exchange/day-export/rows.ts';
import { sealBatch } from '../../electron/backend/exchange/day-export/seal-batch.ts';
import type { Db } from '../../electron/backend/store/database.ts';
import { readMarks } from '../../electron/backend/store/marks.store.ts';
import { execute, listRows } from '../../electron/backend/store/prepare.ts';
import {
  type EventTable,
  findLastSeal,
  readLastPks,
} from '../../electron/backend/store/unsealed.store.ts';

const tables: Partial<Record<ExportFileName, EventTable>> = {
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

type Resent = { readonly file: ExportFileName; readonly rowId: string; readonly of: string };

function rowsOf(db: Db, file: ExportFileName, from: number, resent: readonly Resent[]): object[] {
  const blank = Object.fromEntries(exportColumns[file].map((column) => [column, '']));
  const table = tables[file];
  const fresh =
    table === undefined
      ? []
      : listRows<{ id: string }>(db, `SELECT row_id AS id FROM ${table} WHERE pk > :from`, {
          from,
        });
  return [
    ...fresh.map(({ id }) => ({ ...blank, row_id: id })),
    ...resent
      .filter((row) => row.file === file)
      .map((row) => ({ ...blank, row_id: row.rowId, resend_of: row.of })),
  ];
}

export type SeededBatch = { readonly pk: number; readonly id: string };

/** Seals every event that no batch has taken, and sends some rows again. */
export function seedBatch(db: Db, resent: readonly Resent[] = []): SeededBatch {
  const id = randomUUID();
  const { sealedTo } = findLastSeal(db);
  const marks = readMarks(db);
  const files = Object.fromEntries(
    exportFileNames.map((file) => {
      const table = tables[file];
      return [file, rowsOf(db, file, table === undefined ? 0 : sealedTo[table], resent)];
    }),
  ) as unknown as ExportRows;
  const sequence = marks.batchSequence + 1;
  const sealed = sealBatch({
    manifestFields: {
      batchId: id,
      agency: 'ACME',
      agent: 'A7',
      device: 'D1',
      epoch: marks.epoch,
      businessDate: '2026-03-02',
      zone: 'America/Chicago',
      sequence,
      sealedAt: '2026-03-02T23:42:00Z',
      previousBatchSha256: marks.batchSha256,
      rulePackVersion: '1',
    },
    files,
  });
  const { pk } = execute(
    db,
    `INSERT INTO batches (id, epoch, sequence, business_date, file_name, sha256, previous_sha256, manifest,
       sealed_to, bytes, sealed_at)
     VALUES (:id, :epoch, :sequence, '2026-03-02', :name, :sha256, :previous, :manifest, :sealedTo,
       :bytes, '2026-03-02T23:42:00Z')`,
    {
      id,
      epoch: marks.epoch,
      sequence,
      name: sealed.name,
      sha256: sealed.sha256,
      previous: marks.batchSha256,
      manifest: JSON.stringify(sealed.manifest),
      sealedTo: JSON.stringify(readLastPks(db)),
      bytes: sealed.bytes,
    },
  );
  return { pk, id };
}
