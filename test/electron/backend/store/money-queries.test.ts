import { expect, test } from 'vitest';
import type { Db } from '../../../../electron/backend/store/database.ts';
import { sumLedger, sumWrittenOff } from '../../../../electron/backend/store/ledger.store.ts';
import {
  getMoneyAccount,
  listHoldKinds,
} from '../../../../electron/backend/store/money-accounts.store.ts';
import { getOffer, listOffers } from '../../../../electron/backend/store/offers.store.ts';
import { getPayment, listPayments } from '../../../../electron/backend/store/payments.store.ts';
import {
  findActivePlan,
  getPlan,
  listPlans,
} from '../../../../electron/backend/store/plans.store.ts';
import {
  getPromise,
  listLivePromises,
  listPayablePromises,
  listPromises,
  listPromisesTouchedBy,
} from '../../../../electron/backend/store/promises.store.ts';
import {
  findLastReceiptNumber,
  findValidReceipt,
  getReceipt,
  hasBeenPrinted,
  listReceiptEvents,
  listReceiptsBetween,
  listReceiptsOfAccount,
} from '../../../../electron/backend/store/receipts.store.ts';
import { openMoneyDesk } from '../../../helpers/money.ts';

/** A connection that remembers what it was asked to prepare. */
function listening(db: Db): { readonly db: Db; readonly asked: Set<string> } {
  const asked = new Set<string>();
  const proxy = new Proxy(db, {
    get: (target, key) => {
      if (key !== 'prepare') return Reflect.get(target, key);
      return (sql: string) => {
        asked.add(sql);
        return target.prepare(sql);
      };
    },
  });
  return { db: proxy, asked };
}

const queries: readonly ((db: Db) => unknown)[] = [
  (db) => getMoneyAccount(db, 'x'),
  (db) => listHoldKinds(db, { pk: 1, consumerPk: 1 }),
  (db) => sumLedger(db, 1),
  (db) => sumWrittenOff(db, 1),
  (db) => getPayment(db, 'x'),
  (db) => listPayments(db, 1),
  (db) => findActivePlan(db, 1),
  (db) => getPlan(db, 'x'),
  (db) => listPlans(db, 1),
  (db) => getPromise(db, 'x'),
  (db) => listPromises(db, 1),
  (db) => listLivePromises(db, 1),
  (db) => listPayablePromises(db, 1),
  (db) => listPromisesTouchedBy(db, 'x'),
  (db) => findLastReceiptNumber(db),
  (db) => getReceipt(db, 'x'),
  (db) => findValidReceipt(db, 'x'),
  (db) => listReceiptsOfAccount(db, 1),
  (db) => listReceiptsBetween(db, { from: 'a', until: 'b' }),
  (db) => listReceiptEvents(db, 1),
  (db) => hasBeenPrinted(db, 1),
  (db) => getOffer(db, 'x'),
  (db) => listOffers(db, 1),
];

test('no question about money walks through a whole table', async () => {
  const { db } = await openMoneyDesk();
  const { db: proxy, asked } = listening(db);
  for (const query of queries) {
    try {
      query(proxy);
    } catch {
      // Nothing is there to be found; only the plan matters.
    }
  }
  expect(asked.size).toBe(queries.length);
  for (const sql of asked) {
    const plan = db.prepare(`EXPLAIN QUERY PLAN ${sql}`).all(parametersOf(sql)) as {
      detail: string;
    }[];
    const scans = plan.filter(({ detail }) => /^SCAN (?!.*USING (COVERING )?INDEX)/.test(detail));
    expect({ sql, scans }).toEqual({ sql, scans: [] });
  }
});

function parametersOf(sql: string): Record<string, string> {
  return Object.fromEntries([...sql.matchAll(/:(\w+)/g)].map(([, name]) => [name ?? '', 'x']));
}
