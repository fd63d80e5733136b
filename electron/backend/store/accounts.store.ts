/** Accounts by what names them; what each area needs beyond that it reads in its own store. */
import type { AccountState } from '../../../shared/domain/collection-bar.ts';
import { AppError } from '../../../shared/errors.ts';
import type { Db } from './database.ts';
import { execute, findRow } from './prepare.ts';

export type AccountKey = {
  readonly pk: number;
  readonly id: string;
  readonly clientCode: string;
  readonly number: string;
  readonly consumerPk: number;
  readonly state: AccountState;
};

const keySql = `SELECT a.pk, a.id, c.code AS clientCode, a.number, a.consumer_pk AS consumerPk, a.state
  FROM accounts a JOIN clients c ON c.pk = a.client_pk`;

function required(row: AccountKey | undefined): AccountKey {
  if (!row) throw new AppError('not-found', 'This account is not on the desk.');
  return row;
}

/** @throws AppError `not-found` */
export function getAccountKey(db: Db, id: string): AccountKey {
  return required(findRow<AccountKey>(db, `${keySql} WHERE a.id = :id`, { id }));
}

/** @throws AppError `not-found` */
export function getAccountKeyByPk(db: Db, pk: number): AccountKey {
  return required(findRow<AccountKey>(db, `${keySql} WHERE a.pk = :pk`, { pk }));
}

export function updateSnooze(
  db: Db,
  pk: number,
  snooze: { readonly until: string; readonly reason: string },
): void {
  const { until, reason } = snooze;
  execute(
    db,
    'UPDATE accounts SET snoozed_until = :until, snooze_reason = :reason WHERE pk = :pk',
    { pk, until, reason },
  );
}

/** @returns whether there was a snooze */
export function clearSnooze(db: Db, pk: number): boolean {
  const { changes } = execute(
    db,
    `UPDATE accounts SET snoozed_until = NULL, snooze_reason = NULL
     WHERE pk = :pk AND snoozed_until IS NOT NULL`,
    { pk },
  );
  return changes > 0;
}
