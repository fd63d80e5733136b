import { expect, test } from 'vitest';
import { listBatches } from '../../../../../electron/backend/store/batches.store.ts';
import { listCashCloses, sumCashAfter } from '../../../../../electron/backend/store/cash.store.ts';
import type { Db } from '../../../../../electron/backend/store/database.ts';
import {
  listCallFigures,
  listLetterFigures,
  listNewPromises,
  listPaymentFigures,
  listPromiseFigures,
  listReceiptFigures,
} from '../../../../../electron/backend/store/day-figures.store.ts';
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
} from '../../../../../electron/backend/store/export-rows.store.ts';
import {
  countWaitingRows,
  findAccountId,
  iterateWaitingRows,
  listRejectedRows,
} from '../../../../../electron/backend/store/rejected-rows.store.ts';
import {
  countTouchedAccounts,
  iterateTouchedAccounts,
} from '../../../../../electron/backend/store/touched-accounts.store.ts';
import { findLastSeal } from '../../../../../electron/backend/store/unsealed.store.ts';
import { openTestDesk } from '../../../../helpers/desk.ts';
import { openSideConnection } from '../../../../helpers/side-connection.ts';

/** The same connection; every statement it prepares is written down. */
function listening(db: Db): { readonly db: Db; readonly statements: Set<string> } {
  const statements = new Set<string>();
  const prepare = (sql: string) => {
    statements.add(sql);
    return db.prepare(sql);
  };
  const heard = new Proxy(db, {
    get: (target, name) => (name === 'prepare' ? prepare : Reflect.get(target, name)),
  });
  return { db: heard, statements };
}

/** What may be read from end to end: results in hand, and the short index of rows that wait. */
const short =
  /^SCAN (e|t|batches USING INDEX sqlite_autoindex_batches_2|\(subquery-\d+\)|\d+ CONSTANT ROWS?|rejected_rows USING .*INDEX rejected_rows_waiting)$/;

test('no list or figure of the day reads a long table from end to end', async () => {
  const side = await openSideConnection(await openTestDesk());
  const { db, statements } = listening(side);
  const span = { from: '2026-03-02T06:00:00', until: '2026-03-03T06:00:00' };
  const keys = { ...findLastSeal(db).sealedTo, hold_events: 0 };
  const page = { before: 100, limit: 50 };
  listBatches(db, page);
  listRejectedRows(db, page);
  countWaitingRows(db);
  findAccountId(db, { clientCode: 'NSB', number: '1' });
  listCashCloses(db, '2026-03-02');
  sumCashAfter(db, 10);
  listPaymentFigures(db, '2026-03-02');
  countTouchedAccounts(db, keys);
  for (const figures of [
    listCallFigures,
    listLetterFigures,
    listNewPromises,
    listPromiseFigures,
    listReceiptFigures,
  ]) {
    figures(db, span);
  }
  for (const iterate of [
    iterateActivities,
    iterateCashLines,
    iterateContactChanges,
    iterateLetterEvents,
    iterateOffers,
    iteratePayments,
    iteratePlanEvents,
    iteratePromiseEvents,
    iterateReceiptEvents,
  ]) {
    expect([...iterate(db, 0)]).toEqual([]);
  }
  expect([...iterateTouchedAccounts(db, keys)]).toEqual([]);
  expect([...iterateWaitingRows(db, 'payments.csv')]).toEqual([]);
  const plans = [...statements].map((sql) => {
    const names = [...sql.matchAll(/:(\w+)/g)].map(([, name = '']) => [name, 1]);
    const rows = side.prepare(`EXPLAIN QUERY PLAN ${sql}`).all(Object.fromEntries(names));
    return (rows as { detail: string }[]).map(({ detail }) => detail);
  });
  expect(plans.length).toBeGreaterThan(15);
  const scans = plans.flat().filter((detail) => detail.startsWith('SCAN') && !short.test(detail));
  expect(scans).toEqual([]);
});
