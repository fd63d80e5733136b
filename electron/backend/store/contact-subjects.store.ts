/** An account as the contact rules see it, read from the tables rather than from any list's copy. */
import type { HoldKind } from '../../../shared/compliance/types.ts';
import { type Reach, reachSchema } from '../../../shared/domain/reach.ts';
import { AppError } from '../../../shared/errors.ts';
import type { Db } from './database.ts';
import { listRows } from './prepare.ts';
import { reachSql } from './reach.sql.ts';

export type ContactSubject = {
  readonly accountPk: number;
  readonly consumerPk: number;
  /** In force on the debt or on the person. */
  readonly holds: readonly HoldKind[];
  readonly reach: Reach;
};

type Row = {
  readonly accountPk: number;
  readonly consumerPk: number;
  readonly holds: string;
  readonly reach: string;
};

/** In no particular order; accounts that do not exist are left out. */
export function listContactSubjects(db: Db, accountPks: readonly number[]): ContactSubject[] {
  return listRows<Row>(
    db,
    `SELECT a.pk AS accountPk, a.consumer_pk AS consumerPk,
       (SELECT json_group_array(DISTINCT placed.kind) FROM hold_events placed
        WHERE placed.consumer_pk = a.consumer_pk AND placed.event = 'placed'
          AND (placed.account_pk IS NULL OR placed.account_pk = a.pk)
          AND NOT EXISTS (SELECT 1 FROM hold_events released
            WHERE released.consumer_pk = a.consumer_pk AND released.event = 'released'
              AND released.hold_id = placed.hold_id)) AS holds,
       ${reachSql('a.consumer_pk')} AS reach
     FROM accounts a WHERE a.pk IN (SELECT value FROM json_each(:accounts))`,
    { accounts: JSON.stringify(accountPks) },
  ).map((row) => ({
    accountPk: row.accountPk,
    consumerPk: row.consumerPk,
    holds: JSON.parse(row.holds) as HoldKind[],
    reach: reachSchema.parse(JSON.parse(row.reach)),
  }));
}

/** @throws AppError `not-found` */
export function getContactSubject(db: Db, accountPk: number): ContactSubject {
  const [subject] = listContactSubjects(db, [accountPk]);
  if (!subject) throw new AppError('not-found', 'This account is not on the desk.');
  return subject;
}
