/** Accounts that something happened to since the last batch, as they stand now. */
import type { Db } from './database.ts';
import { findRow, iterateRows } from './prepare.ts';
import type { SealedKeys } from './sealed-reach.ts';

/**
 * By events of their own, and by facts about the person, which reach every account of a consumer. Written
 * so that only rows behind the keys are read: joins in this order, and no merge of whole indexes.
 */
const touched = `SELECT DISTINCT pk FROM (
  SELECT account_pk AS pk FROM activities NOT INDEXED WHERE pk > :activities AND account_pk IS NOT NULL
  UNION ALL SELECT account_pk FROM payments NOT INDEXED WHERE pk > :payments
  UNION ALL SELECT account_pk FROM offers NOT INDEXED WHERE pk > :offers
  UNION ALL SELECT m.account_pk FROM promise_events e CROSS JOIN promises m ON m.pk = e.promise_pk
    WHERE e.pk > :promise_events
  UNION ALL SELECT n.account_pk FROM plan_events e CROSS JOIN plans n ON n.pk = e.plan_pk
    WHERE e.pk > :plan_events
  UNION ALL SELECT l.account_pk FROM letter_events e CROSS JOIN letters l ON l.pk = e.letter_pk
    WHERE e.pk > :letter_events
  UNION ALL SELECT a.pk FROM hold_events h CROSS JOIN accounts a ON a.consumer_pk = h.consumer_pk
    WHERE h.pk > :hold_events AND (h.account_pk IS NULL OR h.account_pk = a.pk)
  UNION ALL SELECT a.pk FROM contact_changes x CROSS JOIN accounts o ON o.pk = x.account_pk
    CROSS JOIN accounts a ON a.consumer_pk = o.consumer_pk WHERE x.pk > :contact_changes)`;

function params(sealed: SealedKeys) {
  const { activities, payments, offers, contact_changes, hold_events } = sealed;
  const { promise_events, plan_events, letter_events } = sealed;
  const own = { activities, payments, offers, contact_changes, hold_events };
  return { ...own, promise_events, plan_events, letter_events };
}

export function countTouchedAccounts(db: Db, sealed: SealedKeys): number {
  return (
    findRow<{ count: number }>(db, `SELECT count(*) AS count FROM (${touched})`, params(sealed))
      ?.count ?? 0
  );
}

export type AccountStatus = {
  readonly clientCode: string;
  readonly number: string;
  readonly balance: number;
  readonly state: string;
  /** JSON array of codes. */
  readonly holds: string;
  /** JSON array of codes: those of the person. */
  readonly flags: string;
  readonly language: 'en' | 'es';
  readonly validationEndsOn: string | null;
  readonly openedOn: string | null;
  readonly delinquentOn: string | null;
  readonly chargedOffOn: string | null;
  readonly itemizationDate: string;
  readonly lastPaidOn: string | null;
  readonly nextAction: string;
  /** A date; of a call-back, the instant. */
  readonly nextActionAt: string | null;
};

/** In the order in which the accounts came to the desk. */
export function iterateTouchedAccounts(
  db: Db,
  sealed: SealedKeys,
): IterableIterator<AccountStatus> {
  return iterateRows(
    db,
    `SELECT c.code AS clientCode, a.number, a.balance_cents AS balance, a.state, a.holds, p.flags,
       p.language, a.validation_ends_on AS validationEndsOn, a.open_date AS openedOn,
       a.delinquency_date AS delinquentOn, a.charge_off_date AS chargedOffOn,
       a.itemization_date AS itemizationDate, a.last_payment_date AS lastPaidOn,
       a.next_action AS nextAction, a.next_action_at AS nextActionAt
     FROM (${touched}) t CROSS JOIN accounts a ON a.pk = t.pk
     CROSS JOIN clients c ON c.pk = a.client_pk CROSS JOIN consumers p ON p.pk = a.consumer_pk ORDER BY a.pk`,
    params(sealed),
  );
}
