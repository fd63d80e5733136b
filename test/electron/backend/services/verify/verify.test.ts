import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, onTestFinished, test } from 'vitest';
import { checks } from '../../../../../electron/backend/services/verify/checks.ts';
import { runChecks } from '../../../../../electron/backend/services/verify/run-checks.ts';
import type { Db } from '../../../../../electron/backend/store/database.ts';
import { openDatabase } from '../../../../../electron/backend/store/database.ts';
import {
  insertDocument,
  sha256Hex,
} from '../../../../../electron/backend/store/documents.store.ts';
import { openMarks } from '../../../../../electron/backend/store/marks.ts';
import { execute, findRow } from '../../../../../electron/backend/store/prepare.ts';
import { verifyResultSchema } from '../../../../../shared/ipc/checks.contract.ts';
import { changeSomething } from '../../../../helpers/backups.ts';
import { call, openCallDesk, wrapUp } from '../../../../helpers/calls.ts';
import { aPrintedLetter } from '../../../../helpers/day.ts';
import { openTestDesk, type TestDesk, testPassphrase } from '../../../../helpers/desk.ts';
import { jobEnd } from '../../../../helpers/jobs.ts';
import { seedBatch } from '../../../../helpers/seed-batches.ts';
import {
  seedAccount,
  seedPayment,
  seedPlan,
  seedReceipt,
  seedReceiptEvent,
  seedReversal,
} from '../../../../helpers/seed-rows.ts';
import { openSideConnection, takeDeskKey } from '../../../../helpers/side-connection.ts';

/** A desk with a bit of everything, two sealed batches and a row sent again; every check holds. */
async function seedDesk(): Promise<TestDesk> {
  const desk = await openTestDesk();
  const db = await openSideConnection(desk);
  const [first, second] = ['1001', '1002'].map((number) =>
    seedAccount(db, { number, cents: 50_000 }),
  );
  if (!first || !second) throw new Error('two accounts were seeded');
  const kept = seedPayment(db, { account: first, cents: 5000, receipt: 1 });
  seedPlan(db, { account: first, installment: 5000, paymentId: kept.id });
  const returned = seedPayment(db, { account: second, cents: 700, receipt: 2 });
  seedReversal(db, { account: second, payment: returned, cents: 700 });
  await changeSomething(desk, 'One');
  const batch = seedBatch(db);
  const row = findRow<{ id: string }>(db, 'SELECT row_id AS id FROM payments ORDER BY pk');
  const reissued = seedPayment(db, { account: first, cents: 900, receipt: 3 });
  seedReceiptEvent(db, reissued.receiptPk, 'voided');
  seedReceipt(db, 4, reissued.id);
  await changeSomething(desk, 'Two');
  const rowId = row?.id ?? '';
  const again = seedBatch(db, [{ file: 'payments.csv', rowId, of: batch.id }]);
  execute(
    db,
    `INSERT INTO rejected_rows (batch_pk, file, row_id, reason, row, resent_in)
     VALUES (:batch, 'payments.csv', :rowId, 'office', '{}', :again)`,
    { batch: batch.pk, rowId, again: again.pk },
  );
  await changeSomething(desk, 'Three');
  db.close();
  return desk;
}

type Model = { readonly dir: string; readonly key: Uint8Array };

let made: Promise<Model> | undefined;
const folders: string[] = [];

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'amicable-verify-'));
  folders.push(made);
  return made;
}

afterAll(() => {
  for (const path of folders) rmSync(path, { recursive: true, force: true });
});

/** One sound desk, made by the first test that asks; each works on a copy. */
function model(): Promise<Model> {
  made ??= (async () => {
    const desk = await seedDesk();
    const key = await takeDeskKey(desk);
    await desk.backend.close();
    const dir = folder();
    cpSync(desk.dir, dir, { recursive: true });
    return { dir, key };
  })();
  return made;
}

/** The checks that fail after `damage`, with the number of their problems. */
async function failing(damage: (db: Db) => void): Promise<Record<string, number>> {
  const { dir, db } = await copyOfModel();
  db.pragma('foreign_keys = OFF');
  db.pragma('ignore_check_constraints = ON');
  const triggers = db.prepare("SELECT name FROM sqlite_schema WHERE type = 'trigger'").all();
  for (const { name } of triggers as { name: string }[]) db.exec(`DROP TRIGGER ${name}`);
  damage(db);
  const marksFile = openMarks(dir);
  const marks = marksFile.read();
  marksFile.close();
  const results = runChecks({ db, marks, progress: () => {} });
  const failed = results.filter(({ ok }) => !ok);
  return Object.fromEntries(failed.map(({ check, count }) => [check, count]));
}

async function copyOfModel(): Promise<{ readonly dir: string; readonly db: Db }> {
  const sound = await model();
  const dir = folder();
  cpSync(sound.dir, dir, { recursive: true });
  const db = openDatabase(join(dir, 'desk.db'), sound.key);
  onTestFinished(() => {
    db.close();
  });
  return { dir, db };
}

const sql = (text: string) => (db: Db) => db.exec(text);

test('a sound desk passes every check', async () => {
  expect(await failing(() => {})).toEqual({});
});

test('every check has its own name and says what holds', () => {
  expect(new Set(checks.map(({ check }) => check)).size).toBe(checks.length);
  for (const { check, states } of checks) {
    expect(check).toMatch(/^[a-z-]+$/);
    expect(states).toMatch(/^[A-Z].*\.$/);
  }
});

const damages: readonly [string, (db: Db) => void, Readonly<Record<string, number>>][] = [
  [
    'a balance that is not the sum of its entries',
    sql('UPDATE accounts SET principal_cents = principal_cents + 1 WHERE pk = 1'),
    { 'ledger-sums': 1 },
  ],
  [
    'a cached total that is not the sum of its buckets',
    sql(
      'UPDATE accounts SET balance_cents = 1 WHERE pk = 2; UPDATE worklist SET balance_cents = 1 WHERE account_pk = 2',
    ),
    { 'ledger-sums': 1 },
  ],
  [
    'a bucket below zero',
    sql(`INSERT INTO ledger_entries (account_pk, at, business_date, kind, bucket, amount_cents)
           VALUES (1, '', '', 'write_off', 'fees', -500);
         UPDATE accounts SET fees_cents = -500, balance_cents = balance_cents - 500 WHERE pk = 1;
         UPDATE worklist SET balance_cents = balance_cents - 500 WHERE account_pk = 1`),
    { 'bucket-floors': 1 },
  ],
  [
    'an explicit credit is no fault',
    sql(`INSERT INTO ledger_entries (account_pk, at, business_date, kind, bucket, amount_cents)
           VALUES (1, '', '', 'adjustment', 'fees', -500);
         UPDATE accounts SET fees_cents = -500, balance_cents = balance_cents - 500 WHERE pk = 1;
         UPDATE worklist SET balance_cents = balance_cents - 500 WHERE account_pk = 1`),
    {},
  ],
  [
    'a payment the ledger does not know',
    sql('DELETE FROM ledger_entries WHERE payment_pk = 1'),
    { 'payment-allocations': 1, 'ledger-sums': 1 },
  ],
  [
    'an allocation that does not sum to the payment',
    sql('UPDATE payments SET amount_cents = amount_cents + 1 WHERE pk = 1'),
    { 'payment-allocations': 1 },
  ],
  [
    'a reversal of another amount',
    sql(`UPDATE payments SET amount_cents = -1, principal_cents = -1 WHERE reversal_of IS NOT NULL;
         UPDATE ledger_entries SET amount_cents = 1 WHERE kind = 'reversal'`),
    { reversals: 1, 'ledger-sums': 1 },
  ],
  [
    'a promise whose payments do not add up',
    sql("UPDATE promises SET paid_cents = 10 WHERE state = 'kept'"),
    { promises: 1 },
  ],
  [
    'a promise whose state no event gave',
    sql("UPDATE promises SET state = 'broken' WHERE due = '2026-05-02'"),
    { promises: 1 },
  ],
  [
    'a schedule a cent short',
    sql("UPDATE promises SET amount_cents = amount_cents - 1 WHERE due = '2026-05-02'"),
    { 'plan-sums': 1 },
  ],
  [
    'an agreement whose state no event gave',
    sql("UPDATE plans SET state = 'completed'"),
    { 'plan-sums': 1 },
  ],
  [
    'a settlement that forgave more than was agreed',
    sql(`UPDATE plans SET forgiven_cents = 400;
         INSERT INTO plan_events (row_id, plan_pk, event, at) VALUES ('e', 1, 'completed', '');
         UPDATE plans SET state = 'completed';
         INSERT INTO ledger_entries (account_pk, at, business_date, kind, bucket, amount_cents, plan_pk)
           VALUES (1, '', '', 'write_off', 'principal', -500, 1),
                  (1, '', '', 'adjustment', 'principal', 500, NULL)`),
    { 'write-offs': 1 },
  ],
  [
    'an agreement that forgave before it was completed',
    sql(`UPDATE plans SET forgiven_cents = 500;
         INSERT INTO ledger_entries (account_pk, at, business_date, kind, bucket, amount_cents, plan_pk)
           VALUES (1, '', '', 'write_off', 'principal', -500, 1),
                  (1, '', '', 'adjustment', 'principal', 500, NULL)`),
    { 'write-offs': 1 },
  ],
  [
    'a second valid receipt for a payment',
    (db) => {
      const payment = findRow<{ id: string }>(db, 'SELECT id FROM payments WHERE pk = 1');
      seedReceipt(db, 5, payment?.id ?? '');
    },
    { 'receipts-of-payments': 1 },
  ],
  [
    'a valid receipt for a reversed payment',
    sql("DELETE FROM receipt_events WHERE event = 'voided' AND receipt_pk = 2"),
    { 'receipts-of-payments': 1, 'exported-rows': 1 },
  ],
  [
    'a number never given out',
    sql("UPDATE receipt_events SET event = 'voided' WHERE pk = 1"),
    { 'receipts-of-payments': 1, 'receipt-events': 1 },
  ],
  [
    'a gap between numbers, and a number that says another',
    sql('UPDATE receipts SET number = 9 WHERE number = 4'),
    { 'receipt-numbers': 1 },
  ],
  [
    'a gap that a new range explains is no fault',
    sql(`UPDATE receipts SET number = 2001, receipt_number = 'D1-002001' WHERE number = 4;
         UPDATE settings SET value = '[{"first":1,"last":999},{"first":2001,"last":2999}]'
           WHERE key = 'receipt-ranges'`),
    {},
  ],
  [
    'a receipt whose content was changed',
    sql('UPDATE receipts SET content = \'{"number":1,"more":true}\' WHERE number = 1'),
    { 'receipt-numbers': 1 },
  ],
  [
    'a changed activity',
    sql("UPDATE activities SET kind = 'other' WHERE pk = 1"),
    { 'activity-chain': 1 },
  ],
  [
    'a changed note',
    sql("UPDATE activities SET note = 'other' WHERE pk = 2"),
    { 'activity-chain': 1 },
  ],
  [
    'a note blanked by a purge is no fault',
    sql("UPDATE activities SET note = '', contact_point = '' WHERE pk = 2"),
    {},
  ],
  [
    'an activity taken out',
    sql('DELETE FROM activities WHERE pk = 2'),
    { 'activity-chain': 1, 'activity-order': 1, 'exported-rows': 1 },
  ],
  [
    'the last activity taken out',
    sql('DELETE FROM activities WHERE pk = (SELECT max(pk) FROM activities)'),
    { marks: 1 },
  ],
  [
    'a call started although it was blocked',
    (db) =>
      db.exec("UPDATE activities SET kind = 'call-started', verdict = 'blocked' WHERE pk = 3"),
    { 'activity-chain': 1, 'contact-verdicts': 1, calls: 1 },
  ],
  [
    'a live account with nothing to do',
    sql(
      "UPDATE accounts SET next_action = '' WHERE pk = 1; UPDATE worklist SET next_action = '' WHERE account_pk = 1",
    ),
    { 'next-actions': 1 },
  ],
  [
    'a live account on nobody’s list',
    sql('DELETE FROM worklist WHERE account_pk = 1'),
    { worklist: 1 },
  ],
  [
    'an account twice on the list',
    sql(
      'INSERT INTO worklist (queue_key, account_pk, client_pk, residence, consumer_pk, import_pk, account_id, consumer_name, language, number, product, balance_cents, balance_as_of, placed_on, last_worked_on, last_contact_on, last_action, next_action, next_action_at, snoozed_until, snooze_reason, validation_ends_on, holds, flags, reach) SELECT 99, account_pk, client_pk, residence, consumer_pk, import_pk, account_id, consumer_name, language, number, product, balance_cents, balance_as_of, placed_on, last_worked_on, last_contact_on, last_action, next_action, next_action_at, snoozed_until, snooze_reason, validation_ends_on, holds, flags, reach FROM worklist WHERE account_pk = 1',
    ),
    { worklist: 1 },
  ],
  [
    'an account called paid that still owes, gone from the list',
    sql(
      "UPDATE accounts SET state = 'paid', queue_key = NULL WHERE pk = 1; DELETE FROM worklist WHERE account_pk = 1",
    ),
    { 'account-states': 1 },
  ],
  [
    'a hold that nobody placed',
    sql(
      `UPDATE accounts SET holds = '["dispute"]', next_action = '' WHERE pk = 1;
       UPDATE worklist SET holds = '["dispute"]', next_action = '' WHERE account_pk = 1`,
    ),
    { 'account-holds': 1 },
  ],
  [
    'a cease that the account does not know',
    sql(`INSERT INTO hold_events (id, consumer_pk, account_pk, kind, event, hold_id, reason, at)
           VALUES ('e', 1, 1, 'cease', 'placed', 'h', '', '')`),
    { 'account-holds': 1 },
  ],
  [
    'a hold that was lifted is no fault',
    sql(`INSERT INTO hold_events (id, consumer_pk, account_pk, kind, event, hold_id, reason, at)
           VALUES ('e', 1, NULL, 'attorney', 'placed', 'h', '', ''),
             ('f', 1, NULL, 'attorney', 'released', 'h', '', '')`),
    {},
  ],
  [
    'somebody who looks like a person on hold, and is not kept in mind',
    sql(`UPDATE consumers SET first_name = 'Ana', last_name = 'Reyes', ssn_last4 = '1234',
           date_of_birth = '1980-05-06';
         INSERT INTO hold_events (id, consumer_pk, account_pk, kind, event, hold_id, reason, at)
           VALUES ('e', 1, NULL, 'attorney', 'placed', 'h', '', ''),
             ('f', 1, NULL, 'attorney', 'released', 'h', '', '')`),
    { 'held-lookalikes': 1 },
  ],
  ['an emptied search index', sql('DELETE FROM account_search'), { 'search-index': 2 }],
  [
    'a letter whose state no event gave',
    (db) => {
      const id = aPrintedLetter(db, { pk: 1 });
      const content = findRow<{ content: string }>(db, 'SELECT content FROM letters')?.content;
      db.prepare("UPDATE letters SET state = 'mailed', content_sha256 = ? WHERE id = ?").run(
        sha256Hex(content ?? ''),
        id,
      );
    },
    { 'letter-states': 1 },
  ],
  [
    'an event that went out in no batch',
    sql(`UPDATE batches SET sealed_to = json_set(sealed_to, '$.payments', 4) WHERE sequence = 1`),
    { 'exported-rows': 2 },
  ],
  [
    'a row sent again that nobody sent back',
    sql('DELETE FROM rejected_rows'),
    { 'exported-rows': 1 },
  ],
  [
    'a row sent back that never went out again',
    sql(
      "INSERT INTO rejected_rows (batch_pk, file, row_id, reason, row, resent_in) VALUES (1, 'offers.csv', 'x', '', '', 2)",
    ),
    { 'exported-rows': 1 },
  ],
  [
    'sealed bytes that were changed',
    sql("UPDATE batches SET bytes = CAST(bytes || x'00' AS BLOB) WHERE sequence = 1"),
    { 'batch-chain': 1 },
  ],
  [
    'a batch that names another before it',
    sql(`UPDATE batches SET previous_sha256 = '${'0'.repeat(64)}' WHERE sequence = 2`),
    { 'batch-chain': 1 },
  ],
  [
    'a missing batch',
    sql('DELETE FROM rejected_rows; DELETE FROM batches WHERE sequence = 1'),
    { 'batch-chain': 1, 'exported-rows': 13 },
  ],
  [
    'a changed document',
    sql(
      "INSERT INTO documents (id, kind, name, mime, sha256, bytes, created_at) VALUES ('d', 'letter', '', '', '', x'00', '')",
    ),
    { 'frozen-contents': 1 },
  ],
  [
    'a row that belongs to nothing',
    sql('UPDATE plans SET account_pk = 77'),
    { 'foreign-keys': 1, 'plan-sums': 1 },
  ],
];

for (const [what, damage, expected] of damages) {
  test(`found: ${what}`, async () => {
    expect(await failing(damage)).toEqual(expected);
  });
}

test('damaged pages are found and keep no other check from its answer', async () => {
  const { dir, db } = await copyOfModel();
  const large = Buffer.alloc(100_000, 1);
  insertDocument(db, { id: 'd', kind: 'letter', name: '', mime: '', bytes: large, at: '' });
  db.pragma('wal_checkpoint(TRUNCATE)');
  db.close();
  const file = join(dir, 'desk.db');
  const bytes = readFileSync(file);
  bytes.fill(7, bytes.length - 5000, bytes.length - 4500);
  writeFileSync(file, bytes);
  const damaged = openDatabase(file, (await model()).key);
  const results = runChecks({ db: damaged, marks: undefined, progress: () => {} });
  damaged.close();
  expect(results).toHaveLength(checks.length);
  const failed = results.filter(({ ok }) => !ok).map(({ check }) => check);
  expect(failed).toEqual(expect.arrayContaining(['frozen-contents', 'file-integrity']));
  expect(failed).not.toContain('ledger-sums');
});

test('calls and outcomes that are not counted any more are found', async () => {
  const { desk, id } = await openCallDesk();
  const { call: started } = await call(desk, id);
  await wrapUp(desk, started.callId, 'NO_ANSWER');
  const db = await openSideConnection(desk);
  const failed = () =>
    runChecks({ db, marks: undefined, progress: () => {} })
      .filter(({ check, ok }) => check === 'calls' && !ok)
      .map(({ count }) => count);
  expect(failed()).toEqual([]);
  db.exec('UPDATE calls SET conversation = NOT conversation');
  expect(failed()).toEqual([1]);
  db.exec('PRAGMA foreign_keys = OFF; DELETE FROM calls');
  expect(failed()).toEqual([2]);
});

test('problems are ids: never a name, a number or an amount of a consumer', async () => {
  const { db } = await copyOfModel();
  db.exec('UPDATE accounts SET principal_cents = 7, queue_key = 5');
  const text = JSON.stringify(runChecks({ db, marks: undefined, progress: () => {} }));
  expect(text).toContain('"ok":false');
  for (const secret of ['Nguyen', '1001', '1002', '50000']) expect(text).not.toContain(secret);
});

test('the check runs as a job while the agent works on, and reports every check', async () => {
  const desk = await seedDesk();
  const { jobId } = await desk.ask('checks.verify', { requestId: desk.newId() });
  await changeSomething(desk, 'Meanwhile');
  const job = await jobEnd(desk, jobId);
  expect(job).toMatchObject({ state: 'done', done: checks.length, total: checks.length });
  const result = verifyResultSchema.parse(job.result);
  expect(result.checks.filter(({ ok }) => !ok)).toEqual([]);
  expect(result.ok).toBe(true);
  expect(result.checks.map(({ check }) => check)).toEqual(checks.map(({ check }) => check));
});

test('a cancelled check ends its thread', async () => {
  const desk = await openTestDesk();
  const { jobId } = await desk.ask('checks.verify', { requestId: desk.newId() });
  await desk.ask('jobs.cancel', { requestId: desk.newId(), jobId });
  expect((await jobEnd(desk, jobId)).state).toBe('cancelled');
  await desk.ask('desk.lock', { requestId: desk.newId() });
  await desk.ask('desk.unlock', { requestId: desk.newId(), passphrase: testPassphrase });
});
