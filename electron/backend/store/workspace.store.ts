/** One account with its consumer, as the workspace shows them; and what is linked or near to it. */
import type { AccountState } from '../../../shared/domain/collection-bar.ts';
import { AppError } from '../../../shared/errors.ts';
import type { Db } from './database.ts';
import { findRow, listRows } from './prepare.ts';

export type WorkspaceRow = {
  readonly pk: number;
  readonly consumerPk: number;
  readonly accountId: string;
  readonly clientCode: string;
  readonly clientName: string;
  readonly number: string;
  readonly product: string;
  readonly contractType: string;
  readonly creditorAtItemization: string;
  readonly currentCreditor: string;
  readonly state: AccountState;
  readonly balanceCents: number;
  readonly balanceAsOf: string;
  /** Label of the placement file; null for an account that no file brought. */
  readonly fileLabel: string | null;
  readonly placedOn: string;
  readonly placementNotes: string;
  readonly residence: string;
  readonly itemizationDateType: string;
  readonly itemizationDate: string;
  readonly itemizationCents: number;
  readonly interestSinceCents: number;
  readonly feesSinceCents: number;
  readonly paymentsSinceCents: number;
  readonly creditsSinceCents: number;
  readonly annualRateE4: number | null;
  readonly openDate: string | null;
  readonly delinquencyDate: string | null;
  readonly chargeOffDate: string | null;
  readonly lastPaymentDate: string | null;
  readonly lastPaymentCents: number | null;
  readonly validationSentOn: string | null;
  readonly validationEndsOn: string | null;
  /** The full disclosure was read aloud, or a letter with it was mailed and has not come back. */
  readonly isDisclosed: 0 | 1;
  readonly nextAction: string;
  readonly nextActionAt: string | null;
  readonly snoozedUntil: string | null;
  readonly snoozeReason: string | null;
  readonly consumerType: 'person' | 'business';
  readonly consumerName: string;
  readonly dateOfBirth: string | null;
  readonly ssnLast4: string | null;
  readonly language: 'en' | 'es';
  readonly email: string;
  readonly statedZone: string | null;
  /** JSON array of flag codes. */
  readonly flags: string;
};

/** @throws AppError `not-found` */
export function getWorkspaceRow(db: Db, accountId: string): WorkspaceRow {
  const row = findRow<WorkspaceRow>(
    db,
    `SELECT a.pk, a.consumer_pk AS consumerPk, a.id AS accountId, c.code AS clientCode,
       c.name AS clientName, a.number, a.product, a.contract_type AS contractType,
       a.creditor_at_itemization AS creditorAtItemization, a.current_creditor AS currentCreditor,
       a.state, a.balance_cents AS balanceCents, a.balance_as_of AS balanceAsOf,
       i.label AS fileLabel, a.placed_on AS placedOn, a.placement_notes AS placementNotes,
       a.residence, a.itemization_date_type AS itemizationDateType,
       a.itemization_date AS itemizationDate, a.itemization_cents AS itemizationCents,
       a.interest_since_cents AS interestSinceCents, a.fees_since_cents AS feesSinceCents,
       a.payments_since_cents AS paymentsSinceCents, a.credits_since_cents AS creditsSinceCents,
       a.annual_rate_e4 AS annualRateE4, a.open_date AS openDate,
       a.delinquency_date AS delinquencyDate, a.charge_off_date AS chargeOffDate,
       a.last_payment_date AS lastPaymentDate, a.last_payment_cents AS lastPaymentCents,
       a.validation_sent_on AS validationSentOn, a.validation_ends_on AS validationEndsOn,
       a.disclosed_at IS NOT NULL OR EXISTS (SELECT 1 FROM letters l
         WHERE l.account_pk = a.pk AND l.state = 'mailed') AS isDisclosed, a.next_action AS nextAction,
       a.next_action_at AS nextActionAt, a.snoozed_until AS snoozedUntil,
       a.snooze_reason AS snoozeReason, p.type AS consumerType, a.consumer_name AS consumerName,
       p.date_of_birth AS dateOfBirth, p.ssn_last4 AS ssnLast4, p.language, p.email,
       p.stated_zone AS statedZone, p.flags
     FROM accounts a JOIN clients c ON c.pk = a.client_pk JOIN consumers p ON p.pk = a.consumer_pk
       LEFT JOIN imports i ON i.pk = a.import_pk
     WHERE a.id = :accountId`,
    { accountId },
  );
  if (!row) throw new AppError('not-found', 'This account is not on the desk.');
  return row;
}

export type LinkRow = {
  readonly pk: number;
  readonly accountId: string;
  readonly clientCode: string;
  readonly clientName: string;
  readonly number: string;
  readonly consumerName: string;
  readonly balanceCents: number;
  readonly state: AccountState;
};

const linkColumns = `a.pk, a.id AS accountId, c.code AS clientCode, c.name AS clientName, a.number,
  a.consumer_name AS consumerName, a.balance_cents AS balanceCents, a.state`;

/** The other accounts of the same person. */
export function listOtherAccounts(
  db: Db,
  account: { readonly pk: number; readonly consumerPk: number },
): LinkRow[] {
  return listRows<LinkRow>(
    db,
    `SELECT ${linkColumns} FROM accounts a JOIN clients c ON c.pk = a.client_pk
     WHERE a.consumer_pk = :consumerPk AND a.pk <> :pk ORDER BY a.pk`,
    { pk: account.pk, consumerPk: account.consumerPk },
  );
}

/** Accounts of other people's records. */
export function listAccountsOfConsumers(
  db: Db,
  consumerPks: readonly number[],
  limit: number,
): (LinkRow & { readonly consumerPk: number })[] {
  return listRows<LinkRow & { readonly consumerPk: number }>(
    db,
    `SELECT ${linkColumns}, a.consumer_pk AS consumerPk
     FROM accounts a JOIN clients c ON c.pk = a.client_pk
     WHERE a.consumer_pk IN (SELECT value FROM json_each(:consumers)) ORDER BY a.pk LIMIT :limit`,
    { consumers: JSON.stringify(consumerPks), limit },
  );
}

/** What the ledger holds beside the placement itself, summed by kind of entry. */
export function sumLedgerSincePlacement(
  db: Db,
  accountPk: number,
): { readonly kind: string; readonly amountCents: number }[] {
  return listRows(
    db,
    `SELECT kind, sum(amount_cents) AS amountCents FROM ledger_entries
     WHERE account_pk = :accountPk AND kind <> 'placement' GROUP BY kind ORDER BY min(pk)`,
    { accountPk },
  );
}

export type LetterRow = {
  readonly id: string;
  readonly type: string;
  readonly state: string;
  readonly mailingDate: string;
  readonly madeAt: string;
};

/** Newest first. */
export function listLettersOfAccount(db: Db, accountPk: number): LetterRow[] {
  return listRows<LetterRow>(
    db,
    `SELECT id, type, state, mailing_date AS mailingDate, made_at AS madeAt FROM letters
     WHERE account_pk = :accountPk ORDER BY pk DESC`,
    { accountPk },
  );
}
