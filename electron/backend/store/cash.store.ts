/** Cash as payments say it should be, and as it was counted at each close. */
import { type Cents, cents } from '../../../shared/domain/money.ts';
import type { Db } from './database.ts';
import { execute, findRow, listRows } from './prepare.ts';

export type Tally = { readonly count: number; readonly cents: Cents };

export type CashMoved = {
  readonly received: Tally;
  /** Payments taken back, as a positive amount. */
  readonly returned: Tally;
};

type MovedRow = {
  readonly received: number;
  readonly receivedCents: number;
  readonly returned: number;
  readonly returnedCents: number;
};

/** Cash payments and reversals behind a payment's primary key. */
export function sumCashAfter(db: Db, paymentPk: number): CashMoved {
  const row = findRow<MovedRow>(
    db,
    `SELECT count(*) FILTER (WHERE amount_cents > 0) AS received,
       coalesce(sum(amount_cents) FILTER (WHERE amount_cents > 0), 0) AS receivedCents,
       count(*) FILTER (WHERE amount_cents < 0) AS returned,
       coalesce(-sum(amount_cents) FILTER (WHERE amount_cents < 0), 0) AS returnedCents
     FROM payments WHERE pk > :paymentPk AND method = 'cash'`,
    { paymentPk },
  );
  return {
    received: { count: row?.received ?? 0, cents: cents(row?.receivedCents ?? 0) },
    returned: { count: row?.returned ?? 0, cents: cents(row?.returnedCents ?? 0) },
  };
}

export type NewCashClose = {
  readonly id: string;
  readonly businessDate: string;
  readonly closedAt: string;
  readonly expected: number;
  readonly counted: number;
  readonly reason: string;
  readonly batchId: string;
};

/** The batch must follow in the same transaction. @returns the new row's primary key */
export function insertCashClose(db: Db, close: NewCashClose): number {
  return execute(
    db,
    `INSERT INTO cash_closes (id, business_date, closed_at, expected_cents, counted_cents, reason, batch_id)
     VALUES (:id, :businessDate, :closedAt, :expected, :counted, :reason, :batchId)`,
    close,
  ).pk;
}

export function insertCashLine(
  db: Db,
  line: {
    readonly rowId: string;
    readonly closePk: number;
    readonly denominationCents: number;
    readonly count: number;
  },
): void {
  execute(
    db,
    `INSERT INTO cash_lines (row_id, close_pk, denomination_cents, count)
     VALUES (:rowId, :closePk, :denominationCents, :count)`,
    line,
  );
}

export type CashCloseRow = {
  readonly closedAt: string;
  readonly expected: number;
  readonly counted: number;
  readonly reason: string;
  readonly batchId: string;
  readonly sequence: number;
};

/** Closes of one business date with their batches, earliest first. */
export function listCashCloses(db: Db, businessDate: string): CashCloseRow[] {
  return listRows<CashCloseRow>(
    db,
    `SELECT c.closed_at AS closedAt, c.expected_cents AS expected, c.counted_cents AS counted,
       c.reason, c.batch_id AS batchId, b.sequence
     FROM cash_closes c JOIN batches b ON b.id = c.batch_id
     WHERE c.business_date = :businessDate ORDER BY c.pk`,
    { businessDate },
  );
}
