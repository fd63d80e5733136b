import type { ExportFileName } from '../../exchange/day-export/columns.ts';
import { type ReadBatch, readBatch } from '../../exchange/day-export/read-batch.ts';
import { type BatchFloor, listBatchFloors } from '../../store/batch-floors.store.ts';
import type { Db } from '../../store/database.ts';
import { listRows } from '../../store/prepare.ts';
import { fromKeys, laterKeys, type SealedKeys, toKeys } from '../../store/sealed-reach.ts';
import { type EventTable, parseSealedTo } from '../../store/unsealed.store.ts';
import { batchesOf, type SealedBatch } from './batches-of.ts';
import type { Check } from './check.ts';

const tableOf: Partial<Record<ExportFileName, EventTable>> = {
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

function tryRead(bytes: Uint8Array): ReadBatch | undefined {
  try {
    return readBatch(bytes);
  } catch {
    return undefined;
  }
}

/** Rows that left the desk in this batch for the first time must be those between two seals, each once. */
function* differences(
  db: Db,
  read: ReadBatch,
  span: { readonly from: SealedKeys; readonly to: SealedKeys },
): Generator<string> {
  for (const [file, table] of Object.entries(tableOf) as [ExportFileName, EventTable][]) {
    const sealed = new Set<string>();
    for (const row of read.rows[file]) {
      if (row.resend_of !== '') continue;
      if (sealed.has(row.row_id)) yield row.row_id;
      sealed.add(row.row_id);
    }
    const rows = listRows<{ id: string }>(
      db,
      `SELECT row_id AS id FROM ${table} WHERE pk > :from AND pk <= :to`,
      { from: span.from[table], to: span.to[table] },
    );
    for (const { id } of rows) if (!sealed.delete(id)) yield id;
    yield* sealed;
  }
}

/** A row goes out again only when an acknowledgment sent it back, and then once. */
function* unasked(db: Db, batch: SealedBatch, read: ReadBatch): Generator<string> {
  const asked = new Set(
    listRows<{ id: string }>(
      db,
      `SELECT file || ' ' || row_id AS id FROM rejected_rows WHERE resent_in = :pk`,
      { pk: batch.pk },
    ).map(({ id }) => id),
  );
  for (const [file, rows] of Object.entries(read.rows)) {
    for (const row of rows) {
      if (row.resend_of !== '' && !asked.delete(`${file} ${row.row_id}`)) yield row.row_id;
    }
  }
  for (const name of asked) yield name.slice(name.lastIndexOf(' ') + 1);
}

/** How far the batches before this one reach, those among them that a restore lost. */
function withLost(
  before: SealedKeys,
  batch: SealedBatch,
  floors: readonly BatchFloor[],
): SealedKeys {
  const lost = floors.filter(({ sequence }) => sequence < batch.sequence);
  return fromKeys(lost.reduce((keys, floor) => laterKeys(keys, floor.sealedTo), toKeys(before)));
}

/** Domain invariant 7: every exported row is in exactly one batch, unless it was rejected and sent again. */
export const exportedRows: Check = {
  check: 'exported-rows',
  states: 'Every event left the desk in exactly one batch, or again after the office sent it back.',
  *findProblems({ db }) {
    const floors = listBatchFloors(db);
    let before = parseSealedTo(undefined);
    for (const batch of batchesOf(db)) {
      const from = withLost(before, batch, floors);
      const to = parseSealedTo(batch.sealedTo);
      const read = tryRead(batch.bytes);
      if (read) {
        yield* differences(db, read, { from, to });
        yield* unasked(db, batch, read);
      } else {
        yield batch.id;
      }
      before = to;
    }
  },
};
