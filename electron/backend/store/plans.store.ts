/** Agreements with their cached state, and the events it follows from. */
import { cents } from '../../../shared/domain/money.ts';
import type { OfferKind } from '../../../shared/domain/negotiation/terms.ts';
import type { Plan, PlanState } from '../../../shared/domain/plan.ts';
import { AppError } from '../../../shared/errors.ts';
import type { Db } from './database.ts';
import { execute, findRow, listRows } from './prepare.ts';

export type PlanRow = Plan & {
  readonly pk: number;
  readonly accountPk: number;
  readonly offerId: string;
  readonly agreedAt: string;
};

type Row = Omit<PlanRow, 'total' | 'paid' | 'forgiven'> & {
  readonly total: number;
  readonly paid: number;
  readonly forgiven: number;
};

const columns = `n.pk, n.id, n.account_pk AS accountPk, n.offer_id AS offerId, n.kind,
  n.total_cents AS total, n.forgiven_cents AS forgiven, n.state, n.agreed_at AS agreedAt,
  (SELECT coalesce(sum(p.amount_cents), 0) FROM payments p WHERE p.plan_pk = n.pk) AS paid`;

function toPlan(row: Row): PlanRow {
  return {
    ...row,
    total: cents(row.total),
    paid: cents(row.paid),
    forgiven: cents(row.forgiven),
  };
}

export function insertPlan(
  db: Db,
  plan: {
    readonly id: string;
    readonly accountPk: number;
    readonly offerId: string;
    readonly kind: OfferKind;
    readonly total: number;
    readonly forgiven: number;
    readonly agreedAt: string;
  },
): number {
  return execute(
    db,
    `INSERT INTO plans (id, account_pk, offer_id, kind, total_cents, forgiven_cents, state, agreed_at)
     VALUES (:id, :accountPk, :offerId, :kind, :total, :forgiven, 'active', :agreedAt)`,
    plan,
  ).pk;
}

export function findActivePlan(db: Db, accountPk: number): PlanRow | undefined {
  const row = findRow<Row>(
    db,
    `SELECT ${columns} FROM plans n WHERE n.account_pk = :accountPk AND n.state = 'active'`,
    { accountPk },
  );
  return row && toPlan(row);
}

/** @throws AppError `not-found` */
export function getPlan(db: Db, id: string): PlanRow {
  const row = findRow<Row>(db, `SELECT ${columns} FROM plans n WHERE n.id = :id`, { id });
  if (!row) throw new AppError('not-found', 'This agreement is not on the desk.');
  return toPlan(row);
}

export function findPlanByPk(db: Db, pk: number): PlanRow | undefined {
  const row = findRow<Row>(db, `SELECT ${columns} FROM plans n WHERE n.pk = :pk`, { pk });
  return row && toPlan(row);
}

/** Newest first. */
export function listPlans(db: Db, accountPk: number): PlanRow[] {
  return listRows<Row>(
    db,
    `SELECT ${columns} FROM plans n WHERE n.account_pk = :accountPk ORDER BY n.pk DESC`,
    { accountPk },
  ).map(toPlan);
}

export function updatePlanState(db: Db, pk: number, state: PlanState): void {
  execute(db, 'UPDATE plans SET state = :state WHERE pk = :pk', { pk, state });
}

export function insertPlanEvent(
  db: Db,
  event: {
    readonly rowId: string;
    readonly planPk: number;
    readonly event: 'agreed' | 'changed' | 'paused' | 'completed' | 'defaulted' | 'cancelled';
    readonly reason: string;
    readonly at: string;
  },
): void {
  execute(
    db,
    `INSERT INTO plan_events (row_id, plan_pk, event, reason, at)
     VALUES (:rowId, :planPk, :event, :reason, :at)`,
    event,
  );
}
