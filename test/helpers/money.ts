/** A desk with money on it: short ways to pay and agree, and the checks that must hold after anything. */
import { expect } from 'vitest';
import type { Db } from '../../electron/backend/store/database.ts';
import { sumLedger } from '../../electron/backend/store/ledger.store.ts';
import { findRow, listRows } from '../../electron/backend/store/prepare.ts';
import type { InputOf, OutputOf } from '../../shared/ipc/contract.ts';
import type { TestAccount } from './accounts.ts';
import { openTestDesk, type TestDesk } from './desk.ts';
import { openSideConnection } from './side-connection.ts';

export type MoneyDesk = { readonly desk: TestDesk; readonly db: Db };

/** An unlocked desk and a connection of the test's own beside it. */
export async function openMoneyDesk(options?: { now?: string; seed?: string }): Promise<MoneyDesk> {
  const desk = await openTestDesk(options);
  return { desk, db: await openSideConnection(desk) };
}

export function cash(
  desk: Pick<TestDesk, 'newId'>,
  account: TestAccount,
  amountCents: number,
): InputOf<'payments.post'> {
  return {
    requestId: desk.newId(),
    accountId: account.id,
    method: 'cash',
    amountCents,
    reference: '',
    payorName: 'Dana Whitfield',
  };
}

export function pay(
  desk: TestDesk,
  account: TestAccount,
  amountCents: number,
): Promise<OutputOf<'payments.post'>> {
  return desk.ask('payments.post', cash(desk, account, amountCents));
}

export function reverse(desk: TestDesk, paymentId: string): Promise<OutputOf<'payments.reverse'>> {
  return desk.ask('payments.reverse', {
    requestId: desk.newId(),
    paymentId,
    reason: 'Returned: NSF',
  });
}

export function promiseStates(db: Db, account: TestAccount): string[] {
  return listRows<{ state: string; paid: number }>(
    db,
    'SELECT state, paid_cents AS paid FROM promises WHERE account_pk = :pk ORDER BY due, pk',
    { pk: account.pk },
  ).map(({ state, paid }) => `${state} ${paid}`);
}

/** Everything that domain.md demands of money, whatever has happened on the desk. */
export function expectSoundMoney(db: Db): void {
  expectBalancesFromLedger(db);
  expectOneReceiptPerPayment(db);
  expectConsecutiveNumbers(db);
  expectPromisesFromEvents(db);
  expectAgreedWriteOffs(db);
}

function expectBalancesFromLedger(db: Db): void {
  const accounts = listRows<{
    pk: number;
    principal: number;
    interest: number;
    fees: number;
    costs: number;
    balance: number;
    state: string;
  }>(
    db,
    `SELECT pk, principal_cents AS principal, interest_cents AS interest, fees_cents AS fees,
       costs_cents AS costs, balance_cents AS balance, state FROM accounts`,
  );
  for (const { pk, balance, state, ...cached } of accounts) {
    expect(cached).toEqual(sumLedger(db, pk));
    expect(balance).toBe(cached.principal + cached.interest + cached.fees + cached.costs);
    expect(Math.min(...Object.values(cached))).toBeGreaterThanOrEqual(0);
    if (state === 'live') expect(balance).toBeGreaterThan(0);
    if (state === 'paid' || state === 'settled') expect(balance).toBe(0);
  }
  const uneven = listRows(
    db,
    `SELECT p.pk FROM payments p WHERE p.amount_cents <> -(
       SELECT sum(amount_cents) FROM ledger_entries l WHERE l.payment_pk = p.pk)`,
  );
  expect(uneven).toEqual([]);
}

function expectOneReceiptPerPayment(db: Db): void {
  const wrong = listRows(
    db,
    `WITH valid AS (
       SELECT payment_id FROM receipts r WHERE NOT EXISTS (
         SELECT 1 FROM receipt_events e WHERE e.receipt_pk = r.pk AND e.event = 'voided'))
     SELECT p.id FROM payments p
     WHERE (SELECT count(*) FROM valid WHERE payment_id = p.id) <>
       (p.reversal_of IS NULL AND NOT EXISTS (SELECT 1 FROM payments r WHERE r.reversal_of = p.id))`,
  );
  expect(wrong).toEqual([]);
  const voidedTwice = listRows(
    db,
    `SELECT receipt_pk FROM receipt_events WHERE event = 'voided'
     GROUP BY receipt_pk HAVING count(*) > 1`,
  );
  expect(voidedTwice).toEqual([]);
}

function expectConsecutiveNumbers(db: Db): void {
  const row = findRow<{ count: number; first: number | null; last: number | null }>(
    db,
    'SELECT count(*) AS count, min(number) AS first, max(number) AS last FROM receipts',
  );
  if (row?.first != null && row.last != null) expect(row.count).toBe(row.last - row.first + 1);
}

function expectPromisesFromEvents(db: Db): void {
  const wrong = listRows(
    db,
    `SELECT m.id FROM promises m WHERE m.paid_cents <>
       (SELECT sum(applied_cents) FROM promise_events e WHERE e.promise_pk = m.pk)
     OR m.state <> (SELECT CASE e.event WHEN 'made' THEN 'open' ELSE e.event END
       FROM promise_events e WHERE e.promise_pk = m.pk ORDER BY e.pk DESC LIMIT 1)
     OR m.paid_cents < 0`,
  );
  expect(wrong).toEqual([]);
}

/** Nothing is forgiven beyond what was agreed, and nobody is left with a promise that no one can end. */
function expectAgreedWriteOffs(db: Db): void {
  const wrong = listRows(
    db,
    `SELECT n.id FROM plans n JOIN ledger_entries l ON l.plan_pk = n.pk
     GROUP BY n.pk HAVING -sum(l.amount_cents) NOT BETWEEN 0 AND n.forgiven_cents`,
  );
  expect(wrong).toEqual([]);
  const stranded = listRows(
    db,
    `SELECT m.id FROM promises m LEFT JOIN plans n ON n.pk = m.plan_pk
     WHERE m.state IN ('open', 'partial') AND CASE WHEN m.plan_pk IS NULL
       THEN EXISTS (SELECT 1 FROM plans p WHERE p.account_pk = m.account_pk AND p.state = 'active')
       ELSE n.state <> 'active' END`,
  );
  expect(stranded).toEqual([]);
  // What an agreement in force has left to pay has its dates, late ones included.
  const undated = listRows(
    db,
    `SELECT n.id FROM plans n WHERE n.state = 'active' AND
       n.total_cents - (SELECT coalesce(sum(amount_cents), 0) FROM payments WHERE plan_pk = n.pk) >
       (SELECT coalesce(sum(amount_cents - paid_cents), 0) FROM promises
        WHERE plan_pk = n.pk AND state IN ('open', 'partial', 'broken'))`,
  );
  expect(undated).toEqual([]);
}
