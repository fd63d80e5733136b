/** Accounts as letters see them: everything that a letter can say, read for many at once. */
import type { AccountState } from '../../../shared/domain/collection-bar.ts';
import type { Db } from './database.ts';
import { execute, findRow, listRows } from './prepare.ts';

export type LetterAccount = {
  readonly pk: number;
  readonly id: string;
  readonly number: string;
  readonly product: string;
  readonly state: AccountState;
  readonly consumerPk: number;
  readonly consumerName: string;
  readonly language: 'en' | 'es';
  readonly residence: string;
  readonly clientCode: string;
  readonly clientName: string;
  /** How the client's letter identity names creditor and brand; empty for its own name and none. */
  readonly creditorName: string;
  readonly brand: string;
  /** As the placement names it; empty when it does not. */
  readonly currentCreditor: string;
  readonly creditorAtItemization: string;
  readonly itemizationDate: string;
  readonly itemizationCents: number;
  readonly interestSinceCents: number;
  readonly feesSinceCents: number;
  readonly paymentsSinceCents: number;
  readonly creditsSinceCents: number;
  /** What the desk's own ledger added since the placement; payments and reductions are negative. */
  readonly addedInterestCents: number;
  readonly addedFeesCents: number;
  readonly addedOtherCents: number;
  readonly principalCents: number;
  readonly interestCents: number;
  readonly feesCents: number;
  readonly costsCents: number;
  readonly balanceCents: number;
  /** The host's word, or the later entry of the desk's own. */
  readonly balanceAsOf: string;
  readonly openedOn: string | null;
  readonly delinquentOn: string | null;
  readonly chargedOffOn: string | null;
  readonly lastPaidOn: string | null;
  readonly validationSentOn: string | null;
  readonly validationEndsOn: string | null;
  readonly firstCommunicationAt: string | null;
  /** End of the period of a notice that was made and not mailed yet. */
  readonly pendingNoticeEnd: string | null;
  /** A letter about this debt was mailed and has not come back. */
  readonly hasMailedLetter: 0 | 1;
  /** JSON array of the texts of states that such letters carried. */
  readonly mailedTexts: string;
  /** The current address that letters go to; null when there is none. */
  readonly addressPk: number | null;
  readonly line1: string | null;
  readonly line2: string | null;
  readonly city: string | null;
  readonly addressState: string | null;
  readonly zip: string | null;
  /** Mail to this consumer came back from an address. */
  readonly hasBadAddress: 0 | 1;
};

const sinceLedger = (kinds: string) => `coalesce((SELECT sum(amount_cents) FROM ledger_entries e
  WHERE e.account_pk = a.pk AND e.kind IN (${kinds})), 0)`;

const columns = `a.pk, a.id, a.number, a.product, a.state, a.consumer_pk AS consumerPk,
  a.consumer_name AS consumerName, n.language, a.residence, c.code AS clientCode, c.name AS clientName,
  coalesce(c.letter_identity ->> '$.creditorName', '') AS creditorName,
  coalesce(c.letter_identity ->> '$.brand', '') AS brand,
  a.current_creditor AS currentCreditor, a.creditor_at_itemization AS creditorAtItemization,
  a.itemization_date AS itemizationDate, a.itemization_cents AS itemizationCents,
  a.interest_since_cents AS interestSinceCents, a.fees_since_cents AS feesSinceCents,
  a.payments_since_cents AS paymentsSinceCents, a.credits_since_cents AS creditsSinceCents,
  ${sinceLedger("'interest'")} AS addedInterestCents,
  ${sinceLedger("'fee', 'cost'")} AS addedFeesCents,
  ${sinceLedger("'payment', 'adjustment', 'direct_payment', 'write_off', 'reversal'")}
    AS addedOtherCents,
  a.principal_cents AS principalCents, a.interest_cents AS interestCents, a.fees_cents AS feesCents,
  a.costs_cents AS costsCents, a.balance_cents AS balanceCents,
  max(substr(a.balance_as_of, 1, 10), coalesce((SELECT max(business_date) FROM ledger_entries e
    WHERE e.account_pk = a.pk), '')) AS balanceAsOf,
  a.open_date AS openedOn, a.delinquency_date AS delinquentOn,
  a.charge_off_date AS chargedOffOn, a.last_payment_date AS lastPaidOn,
  a.validation_sent_on AS validationSentOn, a.validation_ends_on AS validationEndsOn,
  a.first_communication_at AS firstCommunicationAt,
  (SELECT max(l.validation_ends_on) FROM letters l WHERE l.account_pk = a.pk
    AND l.type = 'validation_notice' AND l.state IN ('waiting', 'queued', 'printed'))
    AS pendingNoticeEnd,
  EXISTS (SELECT 1 FROM letters l WHERE l.account_pk = a.pk AND l.state = 'mailed')
    AS hasMailedLetter,
  (SELECT json_group_array(t.value ->> '$.text') FROM letters l
    CROSS JOIN json_each(l.content, '$.stateNotices') t
    WHERE l.account_pk = a.pk AND l.state = 'mailed') AS mailedTexts,
  d.pk AS addressPk, d.line1, d.line2, d.city, d.state AS addressState, d.zip,
  EXISTS (SELECT 1 FROM addresses b WHERE b.consumer_pk = a.consumer_pk AND b.status = 'bad')
    AS hasBadAddress`;

/** The newest complete current address, or the newest current one. */
const addressJoin = `LEFT JOIN addresses d ON d.pk = (SELECT s.pk FROM addresses s
  WHERE s.consumer_pk = a.consumer_pk AND s.status = 'current'
  ORDER BY (s.line1 <> '' AND s.city <> '' AND s.state <> '' AND s.zip <> '') DESC, s.pk DESC LIMIT 1)`;

/** In no particular order; those that do not exist are left out. */
export function listLetterAccounts(db: Db, accountPks: readonly number[]): LetterAccount[] {
  return listRows<LetterAccount>(
    db,
    `SELECT ${columns} FROM json_each(:accounts) j CROSS JOIN accounts a ON a.pk = j.value
     CROSS JOIN clients c ON c.pk = a.client_pk CROSS JOIN consumers n ON n.pk = a.consumer_pk
     ${addressJoin}`,
    { accounts: JSON.stringify([...new Set(accountPks)]) },
  );
}

/** Primary keys by id; ids that are not on the desk are left out. */
export function findAccountPks(db: Db, ids: readonly string[]): ReadonlyMap<string, number> {
  const rows = listRows<{ id: string; pk: number }>(
    db,
    'SELECT id, pk FROM accounts WHERE id IN (SELECT value FROM json_each(:ids))',
    { ids: JSON.stringify(ids) },
  );
  return new Map(rows.map(({ id, pk }) => [id, pk]));
}

/** Ids by primary key. */
export function listLetterAccountIds(
  db: Db,
  accountPks: readonly number[],
): ReadonlyMap<number, string> {
  const rows = listRows<{ id: string; pk: number }>(
    db,
    'SELECT id, pk FROM accounts WHERE pk IN (SELECT value FROM json_each(:accounts))',
    { accounts: JSON.stringify(accountPks) },
  );
  return new Map(rows.map(({ id, pk }) => [pk, id]));
}

export type LastPayment = {
  readonly onDate: string;
  readonly amountCents: number;
  readonly receiptNumber: string | null;
};

/** The latest payment that stands, of each account that has one. */
export function listLastPayments(
  db: Db,
  accountPks: readonly number[],
): ReadonlyMap<number, LastPayment> {
  const rows = listRows<LastPayment & { readonly accountPk: number }>(
    db,
    `SELECT p.account_pk AS accountPk, p.business_date AS onDate, p.amount_cents AS amountCents,
       (SELECT r.receipt_number FROM receipts r WHERE r.payment_id = p.id AND NOT EXISTS (
         SELECT 1 FROM receipt_events e WHERE e.receipt_pk = r.pk AND e.event = 'voided'))
         AS receiptNumber
     FROM json_each(:accounts) j CROSS JOIN payments p ON p.pk = (SELECT max(s.pk) FROM payments s
       WHERE s.account_pk = j.value AND s.reversal_of IS NULL
         AND NOT EXISTS (SELECT 1 FROM payments x WHERE x.reversal_of = s.id))`,
    { accounts: JSON.stringify(accountPks) },
  );
  return new Map(rows.map(({ accountPk, ...payment }) => [accountPk, payment]));
}

/** After a notice was mailed: the day and the end of its period. */
export function updateValidation(
  db: Db,
  validation: {
    readonly accountPk: number;
    readonly sentOn: string | null;
    readonly endsOn: string | null;
  },
): void {
  execute(
    db,
    `UPDATE accounts SET validation_sent_on = :sentOn, validation_ends_on = :endsOn
     WHERE pk = :accountPk`,
    validation,
  );
}

export type KnownAddress = {
  readonly pk: number;
  readonly line: string;
  readonly status: 'current' | 'former' | 'bad';
};

/** An address on one line, with what is known of it. */
export function findKnownAddress(db: Db, pk: number): KnownAddress | undefined {
  return findRow<KnownAddress>(
    db,
    `SELECT pk, status, concat_ws(', ', line1, nullif(line2, ''), city,
       trim(state || ' ' || zip)) AS line
     FROM addresses WHERE pk = :pk`,
    { pk },
  );
}
