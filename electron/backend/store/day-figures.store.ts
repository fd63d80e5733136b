/** What was done in a span of time, counted. */
import type { Db } from './database.ts';
import { listRows } from './prepare.ts';
import { findPkRange, type Span } from './time-range.store.ts';

export type PaymentFigures = {
  readonly clientCode: string;
  readonly clientName: string;
  readonly method: 'cash' | 'check' | 'money_order' | 'card' | 'ach';
  readonly posted: number;
  readonly postedCents: number;
  readonly reversed: number;
  readonly reversedCents: number;
};

/** Payments of one business date by client and method, clients by name. */
export function listPaymentFigures(db: Db, businessDate: string): PaymentFigures[] {
  return listRows<PaymentFigures>(
    db,
    `SELECT c.code AS clientCode, c.name AS clientName, p.method,
       count(*) FILTER (WHERE p.amount_cents > 0) AS posted,
       coalesce(sum(p.amount_cents) FILTER (WHERE p.amount_cents > 0), 0) AS postedCents,
       count(*) FILTER (WHERE p.amount_cents < 0) AS reversed,
       coalesce(-sum(p.amount_cents) FILTER (WHERE p.amount_cents < 0), 0) AS reversedCents
     FROM payments p JOIN accounts a ON a.pk = p.account_pk JOIN clients c ON c.pk = a.client_pk
     WHERE p.business_date = :businessDate GROUP BY c.pk, p.method ORDER BY c.name, c.code, p.method`,
    { businessDate },
  );
}

export type EventFigure = {
  readonly event: string;
  readonly count: number;
  readonly cents: number;
};

export function listReceiptFigures(db: Db, span: Span): EventFigure[] {
  return listRows<EventFigure>(
    db,
    `SELECT event, count(*) AS count, 0 AS cents FROM receipt_events
     WHERE pk >= :first AND pk < :end GROUP BY event`,
    findPkRange(db, 'receipt_events', span),
  );
}

export function listLetterFigures(db: Db, span: Span): EventFigure[] {
  return listRows<EventFigure>(
    db,
    `SELECT event, count(*) AS count, 0 AS cents FROM letter_events
     WHERE pk >= :first AND pk < :end GROUP BY event`,
    findPkRange(db, 'letter_events', span),
  );
}

/** Promises by what last became of them in the span; those that were only made stand under `made`. */
export function listPromiseFigures(db: Db, span: Span): EventFigure[] {
  return listRows<EventFigure>(
    db,
    `SELECT e.event, count(*) AS count, sum(m.amount_cents) AS cents
     FROM (SELECT promise_pk, event, max(pk) FROM promise_events
       WHERE pk >= :first AND pk < :end GROUP BY promise_pk) e
     JOIN promises m ON m.pk = e.promise_pk GROUP BY e.event`,
    findPkRange(db, 'promise_events', span),
  );
}

/** Promises that were made in the span, whatever became of them since. */
export function listNewPromises(db: Db, span: Span): EventFigure[] {
  return listRows<EventFigure>(
    db,
    `SELECT 'made' AS event, count(*) AS count, coalesce(sum(amount_cents), 0) AS cents FROM promises
     WHERE pk >= :first AND pk < :end`,
    findPkRange(db, 'promises', span),
  );
}

export type CallFigure = { readonly outcomeCode: string | null; readonly count: number };

/** Calls and visits by outcome, most frequent first; null while there is no wrap-up. */
export function listCallFigures(db: Db, span: Span): CallFigure[] {
  return listRows<CallFigure>(
    db,
    `SELECT outcome_code AS outcomeCode, count(*) AS count FROM calls
     WHERE pk >= :first AND pk < :end GROUP BY outcome_code ORDER BY count DESC, outcome_code`,
    findPkRange(db, 'calls', span),
  );
}
