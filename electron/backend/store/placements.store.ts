/** What an earlier placement file said about an account: for telling a repeat from a change. */
import type { Db } from './database.ts';
import { findRow, prepare } from './prepare.ts';

export function findPlacedAccountPk(db: Db, clientPk: number, number: string): number | undefined {
  // Asked once per row of a file; positional, because a hundred thousand objects would be made for it.
  const row = prepare(db, 'SELECT pk FROM accounts WHERE client_pk = ? AND number = ?').get(
    clientPk,
    number,
  ) as { readonly pk: number } | undefined;
  return row?.pk;
}

/** Values under the column names of the placement file. */
export function findPlacedValues(
  db: Db,
  accountPk: number,
): Readonly<Record<string, string | number | null>> | undefined {
  return findRow(
    db,
    `SELECT c.type AS consumer_type, c.first_name, c.middle_name, c.last_name, c.suffix,
       c.business_name, c.date_of_birth, c.ssn_last4, c.language, c.email,
       coalesce(d.line1, '') AS address1, coalesce(d.line2, '') AS address2,
       coalesce(d.city, '') AS city, coalesce(d.state, '') AS state, coalesce(d.zip, '') AS zip,
       coalesce((SELECT group_concat(digits || ' ' || type, ', ' ORDER BY position, pk) FROM phones
         WHERE consumer_pk = c.pk AND source = 'placement'), '') AS phones,
       a.product, a.contract_type, a.creditor_at_itemization, a.current_creditor,
       a.itemization_date_type, a.itemization_date, a.itemization_cents AS itemization_balance,
       a.interest_since_cents AS interest_since, a.fees_since_cents AS fees_since,
       a.payments_since_cents AS payments_since, a.credits_since_cents AS credits_since,
       a.annual_rate_e4 AS annual_rate, a.open_date, a.last_payment_date,
       a.last_payment_cents AS last_payment_amount, a.delinquency_date, a.charge_off_date,
       a.placement_notes AS notes
     FROM accounts a JOIN consumers c ON c.pk = a.consumer_pk
     LEFT JOIN addresses d ON d.pk = (SELECT min(pk) FROM addresses
       WHERE consumer_pk = c.pk AND source = 'placement')
     WHERE a.pk = :accountPk`,
    { accountPk },
  );
}
