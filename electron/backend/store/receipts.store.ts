/** Receipts, what became of them, and their printings. Content is frozen; rows are only ever added. */
import { AppError } from '../../../shared/errors.ts';
import type { Db } from './database.ts';
import { execute, findRow, listRows } from './prepare.ts';

export type ReceiptRow = {
  readonly pk: number;
  readonly receiptNumber: string;
  readonly paymentId: string | null;
  /** The frozen content as JSON, exactly as hashed. */
  readonly content: string;
  readonly contentSha256: string;
  readonly at: string;
  readonly voidedAt: string | null;
  readonly voidReason: string | null;
};

/** The highest number given out, 0 when none. */
export function findLastReceiptNumber(db: Db): number {
  return (
    findRow<{ last: number | null }>(db, 'SELECT max(number) AS last FROM receipts')?.last ?? 0
  );
}

/** @returns the new row's primary key */
export function insertReceipt(
  db: Db,
  receipt: Pick<ReceiptRow, 'receiptNumber' | 'paymentId' | 'content' | 'contentSha256' | 'at'> & {
    readonly number: number;
  },
): number {
  return execute(
    db,
    `INSERT INTO receipts (number, receipt_number, payment_id, content, content_sha256, at)
     VALUES (:number, :receiptNumber, :paymentId, :content, :contentSha256, :at)`,
    receipt,
  ).pk;
}

export function insertReceiptEvent(
  db: Db,
  event: {
    readonly rowId: string;
    readonly receiptPk: number;
    readonly event: 'issued' | 'voided' | 'reissued';
    readonly reason: string;
    readonly at: string;
  },
): void {
  execute(
    db,
    `INSERT INTO receipt_events (row_id, receipt_pk, event, reason, at)
     VALUES (:rowId, :receiptPk, :event, :reason, :at)`,
    event,
  );
}

const columns = `r.pk, r.receipt_number AS receiptNumber, r.payment_id AS paymentId, r.content,
  r.content_sha256 AS contentSha256, r.at,
  (SELECT e.at FROM receipt_events e WHERE e.receipt_pk = r.pk AND e.event = 'voided') AS voidedAt,
  (SELECT e.reason FROM receipt_events e WHERE e.receipt_pk = r.pk AND e.event = 'voided') AS voidReason`;

/** @throws AppError `not-found` for a number that was never given out for a payment */
export function getReceipt(db: Db, receiptNumber: string): ReceiptRow & { paymentId: string } {
  const row = findRow<ReceiptRow>(
    db,
    `SELECT ${columns} FROM receipts r WHERE r.receipt_number = :receiptNumber`,
    { receiptNumber },
  );
  if (!row || row.paymentId === null) {
    throw new AppError('not-found', 'There is no receipt with this number on the desk.');
  }
  return { ...row, paymentId: row.paymentId };
}

/** The receipt of a payment that has not been voided. */
export function findValidReceipt(db: Db, paymentId: string): ReceiptRow | undefined {
  return listRows<ReceiptRow>(
    db,
    `SELECT ${columns} FROM receipts r WHERE r.payment_id = :paymentId`,
    { paymentId },
  ).find((row) => row.voidedAt === null);
}

export function listReceiptsOfAccount(db: Db, accountPk: number): ReceiptRow[] {
  return listRows<ReceiptRow>(
    db,
    `SELECT ${columns} FROM payments p JOIN receipts r ON r.payment_id = p.id
     WHERE p.account_pk = :accountPk ORDER BY r.pk DESC`,
    { accountPk },
  );
}

/**
 * Receipts given out from one instant up to another, newest first. The bounds are ISO texts without the
 * final Z, so that whole and fractional seconds sort alike.
 */
export function listReceiptsBetween(
  db: Db,
  range: { readonly from: string; readonly until: string },
): ReceiptRow[] {
  return listRows<ReceiptRow>(
    db,
    `SELECT ${columns} FROM receipts r
     WHERE r.at >= :from AND r.at < :until AND r.payment_id IS NOT NULL ORDER BY r.at DESC, r.pk DESC`,
    range,
  );
}

export type ReceiptEventRow = {
  readonly event: 'issued' | 'voided' | 'reissued';
  readonly reason: string;
  readonly at: string;
};

/** Oldest first. */
export function listReceiptEvents(db: Db, receiptPk: number): ReceiptEventRow[] {
  return listRows<ReceiptEventRow>(
    db,
    'SELECT event, reason, at FROM receipt_events WHERE receipt_pk = :receiptPk ORDER BY pk',
    { receiptPk },
  );
}

export function hasBeenPrinted(db: Db, receiptPk: number): boolean {
  return (
    findRow(db, 'SELECT 1 FROM receipt_prints WHERE receipt_pk = :receiptPk LIMIT 1', {
      receiptPk,
    }) !== undefined
  );
}

export function insertReceiptPrint(
  db: Db,
  print: {
    readonly receiptPk: number;
    readonly documentId: string;
    readonly paper: 'letter' | 'roll';
    readonly isCopy: boolean;
    readonly at: string;
  },
): void {
  const { isCopy, ...row } = print;
  execute(
    db,
    `INSERT INTO receipt_prints (receipt_pk, document_id, paper, copy, at)
     VALUES (:receiptPk, :documentId, :paper, :copy, :at)`,
    { ...row, copy: isCopy ? 1 : 0 },
  );
}
