/** What records share that may belong to one person: date of birth and last four of the SSN, or an address. */
import type { PersonFacts } from '../../../shared/domain/same-person.ts';
import type { Db } from './database.ts';
import { hasPlaceSql, placeSql } from './place.sql.ts';
import { listRows } from './prepare.ts';

export type Identity = { readonly ssnLast4: string; readonly dateOfBirth: string };
export type Place = { readonly zip: string; readonly line: string };

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

const place = placeSql('addresses');

/** The SQL of a page of addresses; exported so that a test can read its plan. */
export const sharedPlacesSql = `SELECT ${place.zip} AS zip, ${place.line} AS line
  FROM addresses INDEXED BY addresses_by_place
  WHERE ${hasPlaceSql('addresses')} AND ${place.zip} >= :zip
    AND (${place.zip} > :zip OR ${place.line} > :line)
  GROUP BY ${place.zip}, ${place.line} HAVING count(*) > 1
  ORDER BY ${place.zip}, ${place.line} LIMIT :limit`;

/** Addresses that are on file twice or more, behind a position. */
export function listSharedPlaces(db: Db, after: Place, limit: number): Place[] {
  return listRows<Place>(db, sharedPlacesSql, { ...after, limit });
}

/** The place of an address; undefined for one that is not on the desk. */
export function findPlace(db: Db, addressPk: number): Place | undefined {
  return listRows<Place>(
    db,
    `SELECT ${place.zip} AS zip, ${place.line} AS line FROM addresses WHERE pk = :addressPk`,
    { addressPk },
  )[0];
}

/** Names an address of the place. */
export function findAddressPk(db: Db, at: Place): number | undefined {
  return listRows<{ pk: number }>(
    db,
    `SELECT pk FROM addresses WHERE ${hasPlaceSql('addresses')} AND ${place.zip} = :zip
       AND ${place.line} = :line LIMIT 1`,
    at,
  )[0]?.pk;
}

export type LinkedRow = PersonFacts & {
  readonly consumerPk: number;
  readonly accountId: string;
  readonly consumerName: string;
  readonly clientCode: string;
  readonly number: string;
  readonly balanceCents: number;
};

const linkedSql = `SELECT c.pk AS consumerPk, c.type, c.ssn_last4 AS ssnLast4,
    c.date_of_birth AS dateOfBirth, c.first_name AS firstName, c.last_name AS lastName, c.suffix,
    c.business_name AS businessName, a.id AS accountId, a.consumer_name AS consumerName,
    k.code AS clientCode, a.number, a.balance_cents AS balanceCents
  FROM consumers c JOIN accounts a ON a.consumer_pk = c.pk JOIN clients k ON k.pk = a.client_pk`;

/** The accounts of one identity, whatever the names. */
export function listAccountsOfIdentity(db: Db, identity: Identity): LinkedRow[] {
  return listRows<LinkedRow>(
    db,
    `${linkedSql} WHERE c.ssn_last4 = :ssnLast4 AND c.date_of_birth = :dateOfBirth
     ORDER BY c.pk, a.pk`,
    identity,
  );
}

/** The accounts of everybody at one address, now or formerly. */
export function listAccountsOfPlace(db: Db, at: Place): LinkedRow[] {
  return listRows<LinkedRow>(
    db,
    `${linkedSql} WHERE c.pk IN (SELECT consumer_pk FROM addresses
       WHERE ${hasPlaceSql('addresses')} AND ${place.zip} = :zip AND ${place.line} = :line)
     ORDER BY c.pk, a.pk`,
    at,
  );
}
