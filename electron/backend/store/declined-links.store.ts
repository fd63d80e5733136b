/** Pairs of records that an agent said are not one person. Only ever added to. */
import type { Db } from './database.ts';
import { execute, listRows } from './prepare.ts';

export type DeclinedLink = {
  readonly id: string;
  readonly consumerPk: number;
  readonly otherPk: number;
  readonly reason: string;
  readonly at: string;
};

/** @returns false when the pair was declined before */
export function insertDeclinedLink(db: Db, link: DeclinedLink): boolean {
  const { changes } = execute(
    db,
    `INSERT OR IGNORE INTO declined_links (id, first_consumer_pk, second_consumer_pk, reason, at)
     VALUES (:id, min(:consumerPk, :otherPk), max(:consumerPk, :otherPk), :reason, :at)`,
    link,
  );
  return changes > 0;
}

/** A condition: the records that two expressions name are not known to be different people. */
export function notDeclinedSql(one: string, other: string): string {
  return `NOT EXISTS (SELECT 1 FROM declined_links d
    WHERE d.first_consumer_pk = min(${one}, ${other})
      AND d.second_consumer_pk = max(${one}, ${other}))`;
}

/** The pairs of some records that were declined. */
export function listDeclinedAmong(
  db: Db,
  consumerPks: readonly number[],
): { readonly firstPk: number; readonly secondPk: number }[] {
  return listRows(
    db,
    `SELECT first_consumer_pk AS firstPk, second_consumer_pk AS secondPk FROM declined_links
     WHERE first_consumer_pk IN (SELECT value FROM json_each(:consumers))
       AND second_consumer_pk IN (SELECT value FROM json_each(:consumers))`,
    { consumers: JSON.stringify(consumerPks) },
  );
}

/** What was declined for one record, with the other one's key. */
export function listDeclinedLinks(
  db: Db,
  consumerPk: number,
): Pick<DeclinedLink, 'otherPk' | 'reason' | 'at'>[] {
  return listRows(
    db,
    `SELECT second_consumer_pk AS otherPk, reason, at FROM declined_links
     WHERE first_consumer_pk = :consumerPk
     UNION ALL
     SELECT first_consumer_pk, reason, at FROM declined_links WHERE second_consumer_pk = :consumerPk`,
    { consumerPk },
  );
}
