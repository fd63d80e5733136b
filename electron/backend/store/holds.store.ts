/** Holds: events that are only ever added. A hold is in force until an event releases it. */
import type { HoldKind } from '../../../shared/compliance/types.ts';
import { AppError } from '../../../shared/errors.ts';
import type { Db } from './database.ts';
import { execute, findRow, listRows } from './prepare.ts';

export type NewHoldEvent = {
  readonly id: string;
  readonly consumerPk: number;
  /** Null for a fact about the person. */
  readonly accountPk: number | null;
  readonly kind: HoldKind;
  readonly event: 'placed' | 'released';
  readonly holdId: string;
  readonly amountCents: number | null;
  readonly reason: string;
  readonly at: string;
};

export function insertHoldEvent(db: Db, event: NewHoldEvent): void {
  execute(
    db,
    `INSERT INTO hold_events (id, consumer_pk, account_pk, kind, event, hold_id, amount_cents, reason, at)
     VALUES (:id, :consumerPk, :accountPk, :kind, :event, :holdId, :amountCents, :reason, :at)`,
    event,
  );
}

export type HoldRow = {
  readonly holdId: string;
  readonly consumerPk: number;
  readonly accountPk: number | null;
  readonly kind: HoldKind;
  readonly amountCents: number | null;
  readonly reason: string;
  readonly at: string;
};

const columns = `h.hold_id AS holdId, h.consumer_pk AS consumerPk, h.account_pk AS accountPk, h.kind,
  h.amount_cents AS amountCents, h.reason, h.at`;
/** A condition on an event `h`: it placed a hold that stands. */
export const holdInForceSql = `h.event = 'placed' AND NOT EXISTS (SELECT 1 FROM hold_events r
  WHERE r.consumer_pk = h.consumer_pk AND r.event = 'released' AND r.hold_id = h.hold_id)`;

/** In force on the person or on any of their debts, oldest first. */
export function listHoldsOfConsumer(db: Db, consumerPk: number): HoldRow[] {
  return listRows<HoldRow>(
    db,
    `SELECT ${columns} FROM hold_events h
     WHERE h.consumer_pk = :consumerPk AND ${holdInForceSql} ORDER BY h.pk`,
    { consumerPk },
  );
}

/** In force on this debt or on the person, oldest first. */
export function listHolds(
  db: Db,
  account: { readonly pk: number; readonly consumerPk: number },
): HoldRow[] {
  return listHoldsOfConsumer(db, account.consumerPk).filter(
    ({ accountPk }) => accountPk === null || accountPk === account.pk,
  );
}

/** @throws AppError `not-found` for a hold that never was, `conflict` for one that is lifted */
export function getHoldInForce(db: Db, holdId: string): HoldRow {
  const row = findRow<HoldRow & { readonly isLifted: 0 | 1 }>(
    db,
    `SELECT ${columns}, NOT (${holdInForceSql}) AS isLifted FROM hold_events h
     WHERE h.hold_id = :holdId AND h.event = 'placed' ORDER BY h.pk DESC LIMIT 1`,
    { holdId },
  );
  if (!row) throw new AppError('not-found', 'This hold is not on the desk.');
  if (row.isLifted === 1) throw new AppError('conflict', 'This hold has already been lifted.');
  const { isLifted: _known, ...hold } = row;
  return hold;
}
