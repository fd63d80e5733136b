/** Records that share a date of birth and the last four of the SSN, or an address, with given ones. */
import type { HoldKind } from '../../../shared/compliance/types.ts';
import type { PersonFacts } from '../../../shared/domain/same-person.ts';
import type { Db } from './database.ts';
import { notDeclinedSql } from './declined-links.store.ts';
import { holdInForceSql } from './holds.store.ts';
import { hasPlaceSql, placeSql } from './place.sql.ts';
import { listRows } from './prepare.ts';

const here = placeSql('here');
const there = placeSql('there');

/** `pairs`: what to compare, a pair once for each thing it shares; pairs that were declined are left out. */
const pairsSql = `WITH shared AS (
    SELECT own.pk AS ownPk, other.pk AS otherPk, 0 AS byAddress
    FROM consumers own JOIN consumers other
      ON other.ssn_last4 = own.ssn_last4 AND other.date_of_birth = own.date_of_birth
    WHERE own.pk IN (SELECT value FROM json_each(:consumers)) AND other.pk <> own.pk
      AND other.ssn_last4 IS NOT NULL AND other.date_of_birth IS NOT NULL
    UNION ALL
    SELECT here.consumer_pk, there.consumer_pk, 1
    FROM addresses here JOIN addresses there
      ON ${there.zip} = ${here.zip} AND ${there.line} = ${here.line}
    WHERE here.consumer_pk IN (SELECT value FROM json_each(:consumers))
      AND there.consumer_pk <> here.consumer_pk
      AND ${hasPlaceSql('here')} AND ${hasPlaceSql('there')}
  ), pairs AS (
    SELECT ownPk, otherPk, byAddress FROM shared WHERE ${notDeclinedSql('ownPk', 'otherPk')}
      AND EXISTS (SELECT 1 FROM accounts a WHERE a.consumer_pk = otherPk)
  )`;

function factsSql(consumer: string, prefix: 'own' | 'other'): string {
  return `${consumer}.type AS ${prefix}Type, ${consumer}.first_name AS ${prefix}FirstName,
    ${consumer}.last_name AS ${prefix}LastName, ${consumer}.suffix AS ${prefix}Suffix,
    ${consumer}.business_name AS ${prefix}BusinessName,
    ${consumer}.date_of_birth AS ${prefix}DateOfBirth, ${consumer}.ssn_last4 AS ${prefix}SsnLast4`;
}

const comparedSql = `SELECT pairs.ownPk, pairs.otherPk, max(pairs.byAddress) AS byAddress,
    ${factsSql('own', 'own')}, ${factsSql('other', 'other')}
  FROM pairs JOIN consumers own ON own.pk = pairs.ownPk JOIN consumers other ON other.pk = pairs.otherPk`;
const once = 'GROUP BY pairs.ownPk, pairs.otherPk ORDER BY pairs.ownPk, pairs.otherPk';

type Facts<P extends string> = {
  readonly [K in keyof PersonFacts as `${P}${Capitalize<K>}`]: PersonFacts[K];
};
type PairRow = {
  readonly ownPk: number;
  readonly otherPk: number;
  readonly byAddress: 0 | 1;
} & Facts<'own'> &
  Facts<'other'>;

export type Pair = {
  readonly ownPk: number;
  readonly otherPk: number;
  readonly own: PersonFacts;
  readonly other: PersonFacts;
  readonly sharesAddress: boolean;
};

function toPair(row: PairRow): Pair {
  return {
    ownPk: row.ownPk,
    otherPk: row.otherPk,
    sharesAddress: row.byAddress === 1,
    own: {
      type: row.ownType,
      firstName: row.ownFirstName,
      lastName: row.ownLastName,
      suffix: row.ownSuffix,
      businessName: row.ownBusinessName,
      dateOfBirth: row.ownDateOfBirth,
      ssnLast4: row.ownSsnLast4,
    },
    other: {
      type: row.otherType,
      firstName: row.otherFirstName,
      lastName: row.otherLastName,
      suffix: row.otherSuffix,
      businessName: row.otherBusinessName,
      dateOfBirth: row.otherDateOfBirth,
      ssnLast4: row.otherSsnLast4,
    },
  };
}

/** Records to compare with one; whether the names agree is for the caller to see. */
export function listPairs(db: Db, consumerPk: number): Pair[] {
  return listRows<PairRow>(db, `${pairsSql} ${comparedSql} ${once}`, {
    consumers: JSON.stringify([consumerPk]),
  }).map(toPair);
}

/** The same for many records, with only those to compare with on whom a hold was ever placed. */
export function listPairsWithHolds(db: Db, consumerPks: readonly number[]): Pair[] {
  return listRows<PairRow>(
    db,
    `${pairsSql} ${comparedSql} WHERE EXISTS (SELECT 1 FROM hold_events h
       WHERE h.consumer_pk = pairs.otherPk AND h.account_pk IS NULL) ${once}`,
    { consumers: JSON.stringify(consumerPks) },
  ).map(toPair);
}

/** Pairs of people on whom a hold was ever placed with records that `held_lookalikes` does not name. */
export function listPairsOfForgotten(db: Db, heldPks: readonly number[]): Pair[] {
  return listRows<PairRow>(
    db,
    `${pairsSql} ${comparedSql} WHERE NOT EXISTS (SELECT 1 FROM held_lookalikes l
       WHERE l.consumer_pk = pairs.otherPk) ${once}`,
    { consumers: JSON.stringify(heldPks) },
  ).map(toPair);
}

/** Everybody on whom a hold was ever placed, whatever the debt, behind a position. */
export function listEverHeld(db: Db, after: number, limit: number): number[] {
  return listRows<{ pk: number }>(
    db,
    `SELECT DISTINCT consumer_pk AS pk FROM hold_events
     WHERE account_pk IS NULL AND consumer_pk > :after ORDER BY consumer_pk LIMIT :limit`,
    { after, limit },
  ).map(({ pk }) => pk);
}

export type PersonHold = { readonly consumerPk: number; readonly kind: HoldKind };

/** Kinds of hold in force on people, whatever the debt. */
export function listPersonHolds(db: Db, consumerPks: readonly number[]): PersonHold[] {
  return listRows<PersonHold>(
    db,
    `SELECT DISTINCT h.consumer_pk AS consumerPk, h.kind FROM hold_events h
     WHERE h.consumer_pk IN (SELECT value FROM json_each(:consumers)) AND h.account_pk IS NULL
       AND ${holdInForceSql} ORDER BY h.consumer_pk, h.kind`,
    { consumers: JSON.stringify(consumerPks) },
  );
}
