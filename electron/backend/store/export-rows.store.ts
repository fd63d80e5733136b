/**
 * The rows of the event tables behind a primary key, as an export needs them: one at a time and in the
 * order in which they were written, so that a large day needs no more memory than a small one.
 */
import type { Db } from './database.ts';
import { iterateRows } from './prepare.ts';

type OfAccount = { readonly clientCode: string; readonly number: string };
type Event = { readonly rowId: string; readonly at: string };

const ofAccount = 'c.code AS clientCode, a.number';
const account = (column: string) =>
  `JOIN accounts a ON a.pk = ${column} JOIN clients c ON c.pk = a.client_pk`;

export type ActivityExport = {
  readonly row_id: string;
  readonly chain_hash: string;
  readonly previous_hash: string;
  readonly occurred_at: string;
  readonly local_time: string;
  readonly zone: string;
  readonly client_code: string;
  readonly client_account_number: string;
  readonly kind: string;
  readonly channel: string;
  readonly call_id: string;
  readonly outcome_code: string;
  readonly counts_as: 'attempt' | 'contact' | 'conversation' | 'none';
  readonly verdict: string;
  readonly rule_ids: string;
  readonly disclosures: string;
  readonly agent_id: string;
  readonly private_sha256: string;
  readonly private_salt: string;
  readonly contact_point: string;
  readonly note: string;
};

/** Stored as exported, so that the chain holds in both places. */
export function iterateActivities(db: Db, after: number): IterableIterator<ActivityExport> {
  return iterateRows(
    db,
    `SELECT row_id, chain_hash, previous_hash, occurred_at, local_time, zone, client_code,
       client_account_number, kind, channel, call_id, outcome_code, counts_as, verdict, rule_ids,
       disclosures, agent_id, private_sha256, private_salt, contact_point, note
     FROM activities WHERE pk > :after ORDER BY pk`,
    { after },
  );
}

export type PaymentExport = OfAccount & {
  readonly rowId: string;
  readonly id: string;
  /** Of the receipt that was given out with the payment; empty on a reversal. */
  readonly receiptNumber: string;
  readonly receivedAt: string;
  readonly method: 'cash' | 'check' | 'money_order' | 'card' | 'ach';
  readonly reference: string;
  readonly amount: number;
  readonly principal: number;
  readonly interest: number;
  readonly fees: number;
  readonly costs: number;
  readonly reversalOf: string | null;
  readonly payorName: string;
};

export function iteratePayments(db: Db, after: number): IterableIterator<PaymentExport> {
  return iterateRows(
    db,
    `SELECT p.row_id AS rowId, p.id, ${ofAccount}, p.received_at AS receivedAt, p.method, p.reference,
       p.amount_cents AS amount, p.principal_cents AS principal, p.interest_cents AS interest,
       p.fees_cents AS fees, p.costs_cents AS costs, p.reversal_of AS reversalOf,
       p.payor_name AS payorName,
       coalesce((SELECT r.receipt_number FROM receipts r WHERE r.payment_id = p.id
         ORDER BY r.number LIMIT 1), '') AS receiptNumber
     FROM payments p ${account('p.account_pk')} WHERE p.pk > :after ORDER BY p.pk`,
    { after },
  );
}

export type ReceiptExport = Event & {
  readonly receiptNumber: string;
  /** Null for a number that was burned after a restore. */
  readonly paymentId: string | null;
  readonly event: 'issued' | 'voided' | 'reissued';
  readonly reason: string;
  readonly contentSha256: string;
};

export function iterateReceiptEvents(db: Db, after: number): IterableIterator<ReceiptExport> {
  return iterateRows(
    db,
    `SELECT e.row_id AS rowId, e.at, r.receipt_number AS receiptNumber, r.payment_id AS paymentId,
       e.event, e.reason, r.content_sha256 AS contentSha256
     FROM receipt_events e JOIN receipts r ON r.pk = e.receipt_pk WHERE e.pk > :after ORDER BY e.pk`,
    { after },
  );
}

export type OfferExport = Event &
  OfAccount & {
    readonly offerId: string;
    readonly kind: string;
    readonly terms: string;
    readonly ruleId: string;
    readonly answer: string;
    readonly approvedBy: string;
  };

export function iterateOffers(db: Db, after: number): IterableIterator<OfferExport> {
  return iterateRows(
    db,
    `SELECT o.row_id AS rowId, o.at, ${ofAccount}, o.offer_id AS offerId, o.kind, o.terms,
       o.rule_id AS ruleId, o.answer, o.approved_by AS approvedBy
     FROM offers o ${account('o.account_pk')} WHERE o.pk > :after ORDER BY o.pk`,
    { after },
  );
}

export type PromiseExport = Event &
  OfAccount & {
    readonly promiseId: string;
    readonly planId: string | null;
    readonly due: string;
    readonly amount: number;
    readonly event: 'made' | 'kept' | 'partial' | 'broken' | 'cancelled';
  };

export function iteratePromiseEvents(db: Db, after: number): IterableIterator<PromiseExport> {
  return iterateRows(
    db,
    `SELECT e.row_id AS rowId, e.at, ${ofAccount}, m.id AS promiseId, n.id AS planId, m.due,
       m.amount_cents AS amount, e.event
     FROM promise_events e JOIN promises m ON m.pk = e.promise_pk ${account('m.account_pk')}
     LEFT JOIN plans n ON n.pk = m.plan_pk WHERE e.pk > :after ORDER BY e.pk`,
    { after },
  );
}

/** The document is the batch in which the plan's agreement was last printed; empty before that. */
export type PlanExport = Event &
  OfAccount & {
    readonly planId: string;
    readonly kind: string;
    readonly total: number;
    readonly event: 'agreed' | 'changed' | 'paused' | 'completed' | 'defaulted' | 'cancelled';
    readonly documentSha256: string;
  };

export function iteratePlanEvents(db: Db, after: number): IterableIterator<PlanExport> {
  return iterateRows(
    db,
    `SELECT e.row_id AS rowId, e.at, ${ofAccount}, n.id AS planId, n.kind, n.total_cents AS total,
       e.event, coalesce((SELECT l.document_sha256 FROM letters l WHERE l.account_pk = n.account_pk
         AND l.plan_pk = n.pk AND l.document_sha256 IS NOT NULL ORDER BY l.pk DESC LIMIT 1), '')
         AS documentSha256
     FROM plan_events e JOIN plans n ON n.pk = e.plan_pk ${account('n.account_pk')}
     WHERE e.pk > :after ORDER BY e.pk`,
    { after },
  );
}

/** The document is the batch the letter was printed in, kept on the desk under this hash. */
export type LetterExport = OfAccount & {
  readonly rowId: string;
  readonly letterId: string;
  readonly type: string;
  readonly language: string;
  readonly event: 'made' | 'printed' | 'mailed' | 'returned' | 'cancelled';
  readonly on: string;
  /** JSON array of the frozen address lines; null when the content holds none. */
  readonly addressLines: string | null;
  readonly documentSha256: string;
  readonly reason: string;
};

export function iterateLetterEvents(db: Db, after: number): IterableIterator<LetterExport> {
  return iterateRows(
    db,
    `SELECT e.row_id AS rowId, ${ofAccount}, l.id AS letterId, l.type, l.language, e.event,
       e.on_date AS "on", json_extract(l.content, '$.recipient.addressLines') AS addressLines,
       coalesce(nullif(e.document_sha256, ''),
         CASE WHEN e.event IN ('mailed', 'returned') THEN l.document_sha256 END, '') AS documentSha256,
       e.reason
     FROM letter_events e JOIN letters l ON l.pk = e.letter_pk ${account('l.account_pk')}
     WHERE e.pk > :after ORDER BY e.pk`,
    { after },
  );
}

export type ContactChangeExport = Event &
  OfAccount & {
    readonly partyRole: string;
    readonly field: string;
    readonly old: string;
    readonly new: string;
    readonly source: string;
  };

export function iterateContactChanges(
  db: Db,
  after: number,
): IterableIterator<ContactChangeExport> {
  return iterateRows(
    db,
    `SELECT x.row_id AS rowId, x.at, ${ofAccount}, x.party_role AS partyRole, x.field, x.old, x.new,
       x.source
     FROM contact_changes x ${account('x.account_pk')} WHERE x.pk > :after ORDER BY x.pk`,
    { after },
  );
}

export type CashLineExport = {
  readonly rowId: string;
  readonly closedAt: string;
  readonly denomination: number;
  readonly count: number;
  readonly expected: number;
  readonly counted: number;
  readonly reason: string;
};

export function iterateCashLines(db: Db, after: number): IterableIterator<CashLineExport> {
  return iterateRows(
    db,
    `SELECT l.row_id AS rowId, k.closed_at AS closedAt, l.denomination_cents AS denomination, l.count,
       k.expected_cents AS expected, k.counted_cents AS counted, k.reason
     FROM cash_lines l JOIN cash_closes k ON k.pk = l.close_pk WHERE l.pk > :after ORDER BY l.pk`,
    { after },
  );
}
