/** Promises with their cached state, and the events it follows from. */
import { Temporal } from 'temporal-polyfill';
import { cents } from '../../../shared/domain/money.ts';
import type { PaymentPromise, PromiseState } from '../../../shared/domain/promise.ts';
import { AppError } from '../../../shared/errors.ts';
import type { Db } from './database.ts';
import { isPayableSql } from './payable-promises.sql.ts';
import { execute, findRow, listRows } from './prepare.ts';

export type PromiseRow = PaymentPromise & {
  readonly pk: number;
  readonly accountPk: number;
  readonly planPk: number | null;
  readonly planId: string | null;
  readonly madeAt: string;
};

type Row = {
  readonly pk: number;
  readonly id: string;
  readonly accountPk: number;
  readonly planPk: number | null;
  readonly planId: string | null;
  readonly due: string;
  readonly amount: number;
  readonly paid: number;
  readonly state: PromiseState;
  readonly madeAt: string;
};

const columns = `m.pk, m.id, m.account_pk AS accountPk, m.plan_pk AS planPk, n.id AS planId, m.due,
  m.amount_cents AS amount, m.paid_cents AS paid, m.state, m.made_at AS madeAt`;
const from = 'FROM promises m LEFT JOIN plans n ON n.pk = m.plan_pk';

function toPromise(row: Row): PromiseRow {
  return {
    ...row,
    due: Temporal.PlainDate.from(row.due),
    amount: cents(row.amount),
    paid: cents(row.paid),
  };
}

export function insertPromise(
  db: Db,
  promise: {
    readonly id: string;
    readonly accountPk: number;
    readonly planPk: number | null;
    readonly due: string;
    readonly amount: number;
    readonly madeAt: string;
  },
): number {
  return execute(
    db,
    `INSERT INTO promises (id, account_pk, plan_pk, due, amount_cents, state, made_at)
     VALUES (:id, :accountPk, :planPk, :due, :amount, 'open', :madeAt)`,
    promise,
  ).pk;
}

/** @throws AppError `not-found` */
export function getPromise(db: Db, id: string): PromiseRow {
  const row = findRow<Row>(db, `SELECT ${columns} ${from} WHERE m.id = :id`, { id });
  if (!row) throw new AppError('not-found', 'This promise is not on the desk.');
  return toPromise(row);
}

/** All promises of an account, earliest due first. */
export function listPromises(db: Db, accountPk: number): PromiseRow[] {
  return listRows<Row>(
    db,
    `SELECT ${columns} ${from} WHERE m.account_pk = :accountPk ORDER BY m.due, m.pk`,
    { accountPk },
  ).map(toPromise);
}

/** Those a payment goes to, earliest due first: live ones, and broken ones that are still to be made good. */
export function listPayablePromises(db: Db, accountPk: number): PromiseRow[] {
  return listRows<Row>(
    db,
    `SELECT ${columns} ${from}
     WHERE m.account_pk = :accountPk AND ${isPayableSql('m')} ORDER BY m.due, m.pk`,
    { accountPk },
  ).map(toPromise);
}

/** The open and partly paid ones, earliest due first. */
export function listLivePromises(db: Db, accountPk: number): PromiseRow[] {
  return listRows<Row>(
    db,
    `SELECT ${columns} ${from}
     WHERE m.account_pk = :accountPk AND m.state IN ('open', 'partial') ORDER BY m.due, m.pk`,
    { accountPk },
  ).map(toPromise);
}

export function updatePromise(
  db: Db,
  promise: Pick<PaymentPromise, 'id' | 'paid' | 'state'>,
): void {
  const { id, paid, state } = promise;
  execute(db, 'UPDATE promises SET paid_cents = :paid, state = :state WHERE id = :id', {
    id,
    paid,
    state,
  });
}

export function insertPromiseEvent(
  db: Db,
  event: {
    readonly rowId: string;
    readonly promiseId: string;
    readonly event: 'made' | 'kept' | 'partial' | 'broken' | 'cancelled';
    readonly applied: number;
    readonly paymentId: string | null;
    readonly at: string;
  },
): void {
  execute(
    db,
    `INSERT INTO promise_events (row_id, promise_pk, event, applied_cents, payment_id, at)
     VALUES (:rowId, (SELECT pk FROM promises WHERE id = :promiseId), :event, :applied, :paymentId, :at)`,
    event,
  );
}

/** What one payment did to promises: the net amount it added, and whether it made them fall away. */
export function listPromisesTouchedBy(
  db: Db,
  paymentId: string,
): { readonly promiseId: string; readonly applied: number; readonly dropped: number }[] {
  return listRows(
    db,
    `SELECT m.id AS promiseId, sum(e.applied_cents) AS applied,
       max(e.event = 'cancelled') AS dropped
     FROM promise_events e JOIN promises m ON m.pk = e.promise_pk
     WHERE e.payment_id = :paymentId GROUP BY m.pk ORDER BY m.due, m.pk`,
    { paymentId },
  );
}
