/**
 * Everything the next batch takes: the rows of every event table that no batch has, the rows an
 * acknowledgment rejected, and the state of every account that was touched.
 */
import type { DeskContext } from '../../context.ts';
import type { ExportFileName } from '../../exchange/day-export/columns.ts';
import type { ExportRow, ExportRowSources } from '../../exchange/day-export/rows.ts';
import type { Db } from '../../store/database.ts';
import {
  iterateActivities,
  iterateCashLines,
  iterateContactChanges,
  iterateLetterEvents,
  iterateOffers,
  iteratePayments,
  iteratePlanEvents,
  iteratePromiseEvents,
  iterateReceiptEvents,
} from '../../store/export-rows.store.ts';
import { iterateWaitingRows } from '../../store/rejected-rows.store.ts';
import type { SealedKeys } from '../../store/sealed-reach.ts';
import { iterateTouchedAccounts } from '../../store/touched-accounts.store.ts';
import { accountStatusRow } from './account-status.ts';
import {
  activityRow,
  cashLineRow,
  contactChangeRow,
  letterRow,
  offerRow,
  paymentRow,
  planRow,
  promiseRow,
  receiptRow,
} from './export-rows.ts';

/** Rejected rows of a file as they were, with the batch that was answered; behind them its new rows. */
function* rowsOf<F extends ExportFileName, Row>(
  db: Db,
  file: F,
  open: () => Iterable<Row>,
  map: (row: Row) => ExportRow<F>,
): Generator<ExportRow<F>> {
  for (const { row, batchId } of iterateWaitingRows(db, file)) {
    // Taken from a sealed batch of this desk: it has the columns of the file.
    yield { ...(JSON.parse(row) as ExportRow<F>), resend_of: batchId };
  }
  for (const row of open()) yield map(row);
}

/** The files of the next batch, each to be read once and to its end before anything else is asked. */
export function waitingRows(context: DeskContext, sealed: SealedKeys): ExportRowSources {
  const { db, env, settings } = context;
  const day = { today: context.today(), zone: settings.zone };
  const rows = <F extends ExportFileName, Row>(
    file: F,
    open: () => Iterable<Row>,
    map: (row: Row) => ExportRow<F>,
  ) => rowsOf(db, file, open, map);
  return {
    'activities.csv': rows(
      'activities.csv',
      () => iterateActivities(db, sealed.activities),
      activityRow,
    ),
    'payments.csv': rows('payments.csv', () => iteratePayments(db, sealed.payments), paymentRow),
    'receipts.csv': rows(
      'receipts.csv',
      () => iterateReceiptEvents(db, sealed.receipt_events),
      receiptRow,
    ),
    'offers.csv': rows('offers.csv', () => iterateOffers(db, sealed.offers), offerRow),
    'promises.csv': rows(
      'promises.csv',
      () => iteratePromiseEvents(db, sealed.promise_events),
      promiseRow,
    ),
    'plans.csv': rows('plans.csv', () => iteratePlanEvents(db, sealed.plan_events), planRow),
    'letters.csv': rows(
      'letters.csv',
      () => iterateLetterEvents(db, sealed.letter_events),
      letterRow,
    ),
    // Messages are not made on this desk; the office's programs still find the file.
    'messages.csv': [],
    'contact_changes.csv': rows(
      'contact_changes.csv',
      () => iterateContactChanges(db, sealed.contact_changes),
      contactChangeRow,
    ),
    'account_status.csv': rows(
      'account_status.csv',
      () => iterateTouchedAccounts(db, sealed),
      (account) => accountStatusRow(account, env.newId(), day),
    ),
    'cash_close.csv': rows(
      'cash_close.csv',
      () => iterateCashLines(db, sealed.cash_lines),
      cashLineRow,
    ),
  };
}
