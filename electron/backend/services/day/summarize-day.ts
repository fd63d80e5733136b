/** A business date in figures, and what a close would take now. */
import { Temporal } from 'temporal-polyfill';
import { cashDifference } from '../../../../shared/domain/cash-count.ts';
import { cents, ZERO } from '../../../../shared/domain/money.ts';
import { findOutcome } from '../../../../shared/domain/outcomes.ts';
import type { OutputOf, ParsedInputOf } from '../../../../shared/ipc/contract.ts';
import type { DaySummary, ToClose } from '../../../../shared/ipc/day.contract.ts';
import type { DeskContext } from '../../context.ts';
import { type CashCloseRow, listCashCloses, sumCashAfter } from '../../store/cash.store.ts';
import {
  type CallFigure,
  type EventFigure,
  listCallFigures,
  listLetterFigures,
  listNewPromises,
  listPaymentFigures,
  listPromiseFigures,
  listReceiptFigures,
  type PaymentFigures,
} from '../../store/day-figures.store.ts';
import type { Span } from '../../store/time-range.store.ts';
import { findLastSeal } from '../../store/unsealed.store.ts';
import { expectedCash } from './close-day.ts';
import { countWaiting, readSealedKeys } from './sealed-keys.ts';
import { findUnclosedDay } from './unclosed-day.ts';

export function summarizeDay(
  context: DeskContext,
  input: ParsedInputOf<'day.summary'>,
): OutputOf<'day.summary'> {
  const { db, settings } = context;
  const today = context.today();
  const date = input.date === undefined ? today : Temporal.PlainDate.from(input.date);
  const span = spanOf(date, settings.zone);
  return {
    date: date.toString(),
    today: today.toString(),
    payments: listPaymentFigures(db, date.toString()).map(paymentFigures),
    receipts: receiptCounts(listReceiptFigures(db, span)),
    calls: listCallFigures(db, span).map(callFigure),
    promises: promiseTallies([...listNewPromises(db, span), ...became(db, span)]),
    letters: letterCounts(listLetterFigures(db, span)),
    closes: listCashCloses(db, date.toString()).map(toClosed),
    toClose: describeToClose(context),
  };
}

function spanOf(date: Temporal.PlainDate, zone: string): Span {
  const start = (day: Temporal.PlainDate): string =>
    day.toZonedDateTime(zone).toInstant().toString().slice(0, -1);
  return { from: start(date), until: start(date.add({ days: 1 })) };
}

/** A promise whose payment was taken back is open again; it was not made a second time. */
function became(db: DeskContext['db'], span: Span): EventFigure[] {
  return listPromiseFigures(db, span).filter(({ event }) => event !== 'made');
}

function paymentFigures(row: PaymentFigures): DaySummary['payments'][number] {
  const { clientCode, clientName, method } = row;
  return {
    clientCode,
    clientName,
    method,
    posted: { count: row.posted, cents: cents(row.postedCents) },
    reversed: { count: row.reversed, cents: cents(row.reversedCents) },
  };
}

function callFigure({ outcomeCode, count }: CallFigure): DaySummary['calls'][number] {
  const outcome = outcomeCode === null ? undefined : findOutcome(outcomeCode);
  return {
    outcomeCode: outcomeCode ?? '',
    label: outcome?.label ?? outcomeCode ?? 'No wrap-up yet',
    // Until wrap-up a call counts as a conversation.
    countsAs: outcome?.countsAs ?? 'conversation',
    count,
  };
}

function counter(figures: readonly EventFigure[]) {
  return (event: string): number => figures.find((figure) => figure.event === event)?.count ?? 0;
}

function receiptCounts(figures: readonly EventFigure[]): DaySummary['receipts'] {
  const of = counter(figures);
  return { issued: of('issued'), reissued: of('reissued'), voided: of('voided') };
}

function letterCounts(figures: readonly EventFigure[]): DaySummary['letters'] {
  const of = counter(figures);
  return {
    made: of('made'),
    printed: of('printed'),
    mailed: of('mailed'),
    returned: of('returned'),
    cancelled: of('cancelled'),
  };
}

function promiseTallies(figures: readonly EventFigure[]): DaySummary['promises'] {
  const of = (event: string) => {
    const found = figures.find((figure) => figure.event === event);
    return { count: found?.count ?? 0, cents: found === undefined ? ZERO : cents(found.cents) };
  };
  return {
    made: of('made'),
    kept: of('kept'),
    partial: of('partial'),
    broken: of('broken'),
    cancelled: of('cancelled'),
  };
}

function toClosed({ expected, counted, ...row }: CashCloseRow): DaySummary['closes'][number] {
  return {
    ...row,
    expectedCents: cents(expected),
    countedCents: cents(counted),
    differenceCents: cashDifference(cents(expected), cents(counted)),
  };
}

function describeToClose(context: DeskContext): ToClose {
  const { db } = context;
  const sealed = readSealedKeys(db);
  const { sealedAt } = findLastSeal(db);
  const moved = sumCashAfter(db, sealed.payments);
  const files = countWaiting(db, sealed);
  const unclosedDay = findUnclosedDay(context);
  return {
    ...(sealedAt !== undefined && { since: sealedAt }),
    cashReceived: moved.received,
    cashReturned: moved.returned,
    expectedCents: expectedCash(moved),
    files,
    rows: files.reduce((sum, { rows }) => sum + rows, 0),
    ...(unclosedDay && { unclosedDay: unclosedDay.toString() }),
  };
}
