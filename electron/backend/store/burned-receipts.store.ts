/** Receipt numbers that were given out by a later state of the desk than this one: void from the start. */

import type { Db } from './database.ts';
import { sha256Hex } from './documents.store.ts';
import { execute } from './prepare.ts';

export type BurnedReceipt = {
  readonly number: number;
  readonly receiptNumber: string;
  readonly eventId: string;
  readonly reason: string;
  readonly at: string;
};

/** Keeps the number without a payment and voids it. Must run inside a transaction. */
export function insertBurnedReceipt(db: Db, burned: BurnedReceipt): void {
  const { number, receiptNumber, eventId, reason, at } = burned;
  const content = JSON.stringify({ burned: true, receiptNumber, reason });
  const { pk } = execute(
    db,
    `INSERT INTO receipts (number, receipt_number, payment_id, content, content_sha256, at)
     VALUES (:number, :receiptNumber, NULL, :content, :sha256, :at)`,
    { number, receiptNumber, content, sha256: sha256Hex(content), at },
  );
  execute(
    db,
    `INSERT INTO receipt_events (row_id, receipt_pk, event, reason, at)
     VALUES (:eventId, :pk, 'voided', :reason, :at)`,
    { eventId, pk, reason, at },
  );
}
