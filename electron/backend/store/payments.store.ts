/** Payments and their reversals: rows are only ever added. */
import type { Balances } from '../../../shared/domain/ledger.ts';
import { type Cents, cents } from '../../../shared/domain/money.ts';
import type { PaymentMethod } from '../../../shared/domain/payment-method.ts';
import { AppError } from '../../../shared/errors.ts';
import type { Db } from './database.ts';
import { execute, findRow, listRows } from './prepare.ts';

export type PaymentRow = {
  readonly pk: number;
  readonly id: string;
  readonly accountPk: number;
  readonly accountId: string;
  readonly receivedAt: string;
  readonly businessDate: string;
  readonly method: PaymentMethod;
  readonly reference: string;
  /** Negative on the row that reverses another. */
  readonly amount: Cents;
  readonly allocation: Balances;
  readonly payorName: string;
  readonly planPk: number | null;
  readonly reversalOf: string | null;
  readonly reason: string;
  /** True once another row reverses this one. */
  readonly isReversed: boolean;
  /** Of the receipt that is valid now; empty when there is none. */
  readonly receiptNumber: string;
};

export type NewPayment = Omit<
  PaymentRow,
  'pk' | 'accountId' | 'isReversed' | 'receiptNumber' | 'allocation'
> & {
  readonly rowId: string;
  readonly requestId: string;
  readonly allocation: Balances;
};

/** @returns the new row's primary key */
export function insertPayment(db: Db, payment: NewPayment): number {
  const { allocation, ...row } = payment;
  return execute(
    db,
    `INSERT INTO payments (row_id, id, request_id, account_pk, received_at, business_date, method,
       reference, amount_cents, principal_cents, interest_cents, fees_cents, costs_cents, payor_name,
       plan_pk, reversal_of, reason)
     VALUES (:rowId, :id, :requestId, :accountPk, :receivedAt, :businessDate, :method, :reference,
       :amount, :principal, :interest, :fees, :costs, :payorName, :planPk, :reversalOf, :reason)`,
    { ...row, ...allocation },
  ).pk;
}

const validReceipt = `(SELECT r.receipt_number FROM receipts r WHERE r.payment_id = p.id
  AND NOT EXISTS (SELECT 1 FROM receipt_events e WHERE e.receipt_pk = r.pk AND e.event = 'voided'))`;

const columns = `p.pk, p.id, p.account_pk AS accountPk, a.id AS accountId, p.received_at AS receivedAt,
  p.business_date AS businessDate, p.method, p.reference, p.amount_cents AS amount,
  p.principal_cents AS principal, p.interest_cents AS interest, p.fees_cents AS fees,
  p.costs_cents AS costs, p.payor_name AS payorName, p.plan_pk AS planPk,
  p.reversal_of AS reversalOf, p.reason,
  EXISTS (SELECT 1 FROM payments r WHERE r.reversal_of = p.id) AS isReversed,
  coalesce(${validReceipt}, '') AS receiptNumber`;

type Row = Omit<PaymentRow, 'amount' | 'allocation' | 'isReversed'> & {
  readonly amount: number;
  readonly principal: number;
  readonly interest: number;
  readonly fees: number;
  readonly costs: number;
  readonly isReversed: number;
};

function toPayment({ principal, interest, fees, costs, ...row }: Row): PaymentRow {
  return {
    ...row,
    amount: cents(row.amount),
    allocation: {
      principal: cents(principal),
      interest: cents(interest),
      fees: cents(fees),
      costs: cents(costs),
    },
    isReversed: row.isReversed === 1,
  };
}

/** @throws AppError `not-found` */
export function getPayment(db: Db, id: string): PaymentRow {
  const row = findRow<Row>(
    db,
    `SELECT ${columns} FROM payments p JOIN accounts a ON a.pk = p.account_pk WHERE p.id = :id`,
    { id },
  );
  if (!row) throw new AppError('not-found', 'This payment is not on the desk.');
  return toPayment(row);
}

/** All payments and reversals of an account, newest first. */
export function listPayments(db: Db, accountPk: number): PaymentRow[] {
  return listRows<Row>(
    db,
    `SELECT ${columns} FROM payments p JOIN accounts a ON a.pk = p.account_pk
     WHERE p.account_pk = :accountPk ORDER BY p.pk DESC`,
    { accountPk },
  ).map(toPayment);
}
