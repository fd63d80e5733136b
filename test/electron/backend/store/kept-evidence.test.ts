import { expect, test } from 'vitest';
import type { Db } from '../../../../electron/backend/store/database.ts';
import { findRow, listRows } from '../../../../electron/backend/store/prepare.ts';
import { anAccount } from '../../../helpers/accounts.ts';
import { acknowledge, answerTo, batchOf, closeDay } from '../../../helpers/day.ts';
import { openMoneyDesk, pay } from '../../../helpers/money.ts';
import { seedPlan } from '../../../helpers/seed-rows.ts';

/** A desk whose tables of evidence all hold rows. */
async function deskWithEvidence(): Promise<Db> {
  const { desk, db } = await openMoneyDesk();
  const account = anAccount(db);
  const { payment, receiptNumber } = await pay(desk, account, 1000);
  await desk.ask('receipts.document', { requestId: desk.newId(), receiptNumber, paper: 'roll' });
  seedPlan(db, { account, installment: 1000, paymentId: payment.id });
  const closed = await closeDay(desk);
  await acknowledge(desk, answerTo(await batchOf(desk, closed)));
  return db;
}

const refused = /append-only|immutable|are kept/;

test('what was answered, printed or agreed can be neither changed nor removed', async () => {
  const db = await deskWithEvidence();
  for (const sql of [
    "UPDATE acknowledgments SET content = '{}'",
    'DELETE FROM acknowledgments',
    "UPDATE documents SET bytes = x'00'",
    'DELETE FROM documents',
    'UPDATE plans SET total_cents = 1',
    'DELETE FROM plans',
    "UPDATE promises SET due = '2027-01-01'",
    'UPDATE promises SET amount_cents = 1',
    'DELETE FROM promises',
  ]) {
    expect(() => db.exec(sql), sql).toThrow(refused);
  }
});

test('a row of evidence is not replaced by another with its key', async () => {
  const db = await deskWithEvidence();
  db.pragma('foreign_keys = OFF');
  for (const table of [
    'activities',
    'payments',
    'ledger_entries',
    'receipt_events',
    'cash_lines',
    'batches',
  ]) {
    const row = findRow<object>(db, `SELECT * FROM ${table} LIMIT 1`);
    const columns = Object.keys(row ?? {}).join(', ');
    const replace = `INSERT OR REPLACE INTO ${table} (${columns}) SELECT ${columns} FROM ${table} LIMIT 1`;
    expect(() => db.exec(replace), table).toThrow(refused);
  }
});

test('where an agreement stands still changes with its payments', async () => {
  const db = await deskWithEvidence();
  db.exec("UPDATE promises SET state = 'broken', paid_cents = 0 WHERE state = 'open'");
  expect(listRows(db, "SELECT pk FROM promises WHERE state = 'broken'")).toHaveLength(2);
});
