/** Consumers with the same date of birth and last four of the SSN: who may be one person. */
import type { Db } from './database.ts';
import { listRows } from './prepare.ts';

export type Identity = { readonly ssnLast4: string; readonly dateOfBirth: string };

/** The SQL of a page of identities; exported so that a test can read its plan. */
export const sharedIdentitiesSql = `SELECT ssn_last4 AS ssnLast4, date_of_birth AS dateOfBirth
  FROM consumers INDEXED BY consumers_by_identity
  WHERE ssn_last4 IS NOT NULL AND date_of_birth IS NOT NULL
    AND (ssn_last4, date_of_birth) > (:ssnLast4, :dateOfBirth)
  GROUP BY ssn_last4, date_of_birth HAVING count(*) > 1
  ORDER BY ssn_last4, date_of_birth LIMIT :limit`;

/** Identities that two or more consumers share, behind a position. */
export function listSharedIdentities(db: Db, after: Identity, limit: number): Identity[] {
  return listRows<Identity>(db, sharedIdentitiesSql, { ...after, limit });
}

export type LinkedRow = Identity & {
  readonly consumerPk: number;
  readonly firstName: string;
  readonly lastName: string;
  readonly suffix: string;
  readonly accountId: string;
  readonly consumerName: string;
  readonly clientCode: string;
  readonly number: string;
  readonly balanceCents: number;
};

/** The accounts of one identity, whatever the names. */
export function listAccountsOfIdentity(db: Db, identity: Identity): LinkedRow[] {
  return listRows<LinkedRow>(
    db,
    `SELECT c.pk AS consumerPk, c.ssn_last4 AS ssnLast4, c.date_of_birth AS dateOfBirth,
       c.first_name AS firstName, c.last_name AS lastName, c.suffix, a.id AS accountId,
       a.consumer_name AS consumerName, k.code AS clientCode, a.number,
       a.balance_cents AS balanceCents
     FROM consumers c JOIN accounts a ON a.consumer_pk = c.pk JOIN clients k ON k.pk = a.client_pk
     WHERE c.ssn_last4 = :ssnLast4 AND c.date_of_birth = :dateOfBirth
     ORDER BY c.pk, a.pk`,
    identity,
  );
}
