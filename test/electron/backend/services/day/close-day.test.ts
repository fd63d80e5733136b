import { describe, expect, test } from 'vitest';
import {
  findChainBreak,
  firstPreviousHash,
  sha256Hex,
} from '../../../../../electron/backend/exchange/day-export/chain.ts';
import { execute, listRows } from '../../../../../electron/backend/store/prepare.ts';
import { rulePackVersion } from '../../../../../shared/compliance/rule-pack.ts';
import { aHold, anAccount } from '../../../../helpers/accounts.ts';
import { changeSomething } from '../../../../helpers/backups.ts';
import {
  aContactChange,
  aPrintedLetter,
  batchBytes,
  batchOf,
  closeDay,
  piecesOf,
} from '../../../../helpers/day.ts';
import { testPassphrase } from '../../../../helpers/desk.ts';
import { openMoneyDesk, pay, reverse } from '../../../../helpers/money.ts';

describe('counting the cash', () => {
  test('cash in hand is what was taken in cash less what was taken back, since the last close', async () => {
    const { desk, db } = await openMoneyDesk();
    const account = anAccount(db);
    await pay(desk, account, 12_345);
    const back = await pay(desk, account, 5_000);
    await desk.ask('payments.post', {
      requestId: desk.newId(),
      accountId: account.id,
      method: 'check',
      amountCents: 9_900,
      reference: '1044',
      payorName: 'Dana Whitfield',
    });
    await reverse(desk, back.payment.id);
    const { toClose } = await desk.ask('day.summary', {});
    expect(toClose).toMatchObject({
      cashReceived: { count: 2, cents: 17_345 },
      cashReturned: { count: 1, cents: 5_000 },
      expectedCents: 12_345,
    });
    const closed = await closeDay(desk);
    expect(closed).toMatchObject({ expectedCents: 12_345, countedCents: 12_345, reason: '' });
    expect((await desk.ask('day.summary', {})).toClose).toMatchObject({
      cashReceived: { count: 0, cents: 0 },
      expectedCents: 0,
      since: closed.closedAt,
    });
  });

  test('a difference needs a reason, and the reason leaves the desk with it', async () => {
    const { desk, db } = await openMoneyDesk();
    await pay(desk, anAccount(db), 10_000);
    const counts = piecesOf(9_900);
    const error = await desk.refused('day.close', { requestId: desk.newId(), counts });
    expect(error).toMatchObject({
      code: 'invalid-input',
      message: expect.stringContaining('$1.00 less'),
    });
    const blank = { requestId: desk.newId(), counts, reason: '   ' };
    expect((await desk.refused('day.close', blank)).code).toBe('invalid-input');
    const closed = await desk.ask('day.close', {
      requestId: desk.newId(),
      counts,
      reason: 'A dollar short in change',
    });
    expect(closed.differenceCents).toBe(-100);
    const { rows } = await batchOf(desk, closed);
    expect(rows['cash_close.csv']).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          denomination: '50.00',
          count: '1',
          amount: '50.00',
          expected: '100.00',
          counted: '99.00',
          difference: '-1.00',
          reason: 'A dollar short in change',
        }),
      ]),
    );
    expect(rows['activities.csv'].at(-1)).toMatchObject({
      kind: 'day-closed',
      note: 'Cash expected $100.00, counted $99.00, difference −$1.00: A dollar short in change',
    });
  });

  test('a close without any cash says so in one line', async () => {
    const { desk } = await openMoneyDesk();
    await changeSomething(desk, 'Sam Ortiz');
    const { rows } = await batchOf(desk, await closeDay(desk));
    expect(rows['cash_close.csv']).toMatchObject([
      { denomination: '0.00', count: '0', amount: '0.00', expected: '0.00', difference: '0.00' },
    ]);
  });

  test('no other pieces than bills and coins of the country, each named once', async () => {
    const { desk } = await openMoneyDesk();
    const wrong = [
      [{ denominationCents: 300, count: 1 }],
      [{ denominationCents: 100, count: -1 }],
      [{ denominationCents: 100, count: 1.5 }],
      [{ denominationCents: 100, count: 100_001 }],
      [
        { denominationCents: 100, count: 1 },
        { denominationCents: 100, count: 2 },
      ],
    ];
    for (const counts of wrong) {
      const error = await desk.refused('day.close', {
        requestId: desk.newId(),
        counts,
        reason: 'x',
      });
      expect(error.code).toBe('invalid-input');
    }
    expect((await desk.ask('exports.list', {})).batches).toEqual([]);
  });
});

describe('sealing', () => {
  test('the batch names the desk, the day, the rules and the batch before it', async () => {
    const { desk, db } = await openMoneyDesk();
    await changeSomething(desk, 'Sam Ortiz');
    const first = await closeDay(desk);
    await pay(desk, anAccount(db), 100);
    const second = await closeDay(desk);
    expect([first.sequence, second.sequence]).toEqual([1, 2]);
    expect(second.fileName).toBe('amicable-acme-a7-d1-2026-03-02-2.zip');
    const batches = [await batchOf(desk, first), await batchOf(desk, second)];
    expect(batches[1]?.manifest).toMatchObject({
      batchId: second.batchId,
      agency: 'ACME',
      agent: 'A7',
      device: 'D1',
      epoch: 1,
      businessDate: '2026-03-02',
      zone: 'America/Chicago',
      sequence: 2,
      sealedAt: second.closedAt,
      previousBatchSha256: first.sha256,
      rulePackVersion,
    });
    expect(batches[0]?.manifest.previousBatchSha256).toBe(firstPreviousHash);
  });

  test('the chain can be recomputed from the exported rows, across batches', async () => {
    const { desk, db } = await openMoneyDesk();
    const account = anAccount(db);
    await pay(desk, account, 100);
    const { rows: first } = await batchOf(desk, await closeDay(desk));
    await pay(desk, account, 200);
    const { rows: second } = await batchOf(desk, await closeDay(desk));
    const exported = [...first['activities.csv'], ...second['activities.csv']];
    expect(findChainBreak(exported, firstPreviousHash)).toBeUndefined();
    const changed = exported.map((row, index) => (index === 1 ? { ...row, kind: 'note' } : row));
    expect(findChainBreak(changed, firstPreviousHash)?.reason).toBe('changed');
    expect(exported).toHaveLength(listRows(db, 'SELECT 1 FROM activities').length);
  });

  test('every event has its row with the words of the agreement', async () => {
    const { desk, db } = await openMoneyDesk();
    const account = anAccount(db, { principalCents: 50_000, interestCents: 1_000 });
    const made = await desk.ask('promises.make', {
      requestId: desk.newId(),
      accountId: account.id,
      amountCents: 2_500,
      due: '2026-03-06',
    });
    const paid = await pay(desk, account, 2_500);
    const letterId = aPrintedLetter(db, account);
    const changeId = aContactChange(db, account);
    await reverse(desk, paid.payment.id);
    const { rows } = await batchOf(desk, await closeDay(desk));
    const named = { client_code: 'NSB', client_account_number: account.number };
    expect(rows['payments.csv']).toEqual([
      expect.objectContaining({
        ...named,
        payment_id: paid.payment.id,
        receipt_number: 'D1-000001',
        method: 'cash',
        amount: '25.00',
        interest: '10.00',
        principal: '15.00',
        status: 'posted',
        reversal_of: '',
        payor_name: 'Dana Whitfield',
        resend_of: '',
      }),
      expect.objectContaining({
        ...named,
        receipt_number: '',
        amount: '-25.00',
        status: 'reversed',
        reversal_of: paid.payment.id,
      }),
    ]);
    expect(rows['receipts.csv'].map((row) => `${row.receipt_number} ${row.event}`)).toEqual([
      'D1-000001 issued',
      'D1-000001 voided',
    ]);
    const events = rows['promises.csv'].map((row) => `${row.event} ${row.amount} ${row.due}`);
    expect(events.slice(0, 2)).toEqual(['made 25.00 2026-03-06', 'kept 25.00 2026-03-06']);
    expect(rows['promises.csv'][0]).toMatchObject({ ...named, promise_id: made.promise.id });
    expect(rows['letters.csv']).toMatchObject([
      { ...named, letter_id: letterId, event: 'made', address: '12 Oak St, Gary IN 46402' },
      { ...named, letter_id: letterId, event: 'printed', on: '2026-03-02', language: 'en' },
    ]);
    expect(rows['contact_changes.csv']).toMatchObject([
      { ...named, row_id: changeId, party_role: 'consumer', field: 'phone', old: '2195550142' },
    ]);
    expect(rows['messages.csv']).toEqual([]);
  });

  test('a payment keeps the receipt it was given, though another replaced it before the close', async () => {
    const { desk, db } = await openMoneyDesk();
    const { receiptNumber } = await pay(desk, anAccount(db), 2_500);
    const again = await desk.ask('receipts.reissue', {
      requestId: desk.newId(),
      receiptNumber,
      reason: 'Coffee on it',
    });
    const { rows } = await batchOf(desk, await closeDay(desk));
    expect(rows['payments.csv']).toMatchObject([{ receipt_number: receiptNumber }]);
    expect(rows['receipts.csv']).toMatchObject([
      { receipt_number: receiptNumber, event: 'issued' },
      { receipt_number: receiptNumber, event: 'voided', reason: 'Coffee on it' },
      { receipt_number: again.receiptNumber, event: 'reissued' },
    ]);
  });

  test('accounts that were touched report their state, and no others', async () => {
    const { desk, db } = await openMoneyDesk();
    const paid = anAccount(db, { principalCents: 10_000 });
    const held = anAccount(db, { delinquentOn: '2023-01-01', validationEndsOn: '2026-03-20' });
    const sibling = anAccount(db, { consumerPk: held.consumerPk });
    const untouched = anAccount(db);
    await pay(desk, paid, 10_000);
    execute(db, `UPDATE accounts SET holds = '["attorney"]' WHERE consumer_pk = :pk`, {
      pk: held.consumerPk,
    });
    execute(db, `UPDATE consumers SET language = 'es', flags = '["hardship"]' WHERE pk = :pk`, {
      pk: held.consumerPk,
    });
    execute(
      db,
      `UPDATE accounts SET next_action = 'call_back', next_action_at = '2026-03-05T03:30:00Z' WHERE pk = :pk`,
      { pk: sibling.pk },
    );
    aHold(db, held, 'attorney', { onPerson: true });
    const first = await batchOf(desk, await closeDay(desk));
    const byNumber = (number: string) =>
      first.rows['account_status.csv'].find((row) => row.client_account_number === number);
    expect(byNumber(paid.number)).toMatchObject({
      balance: '0.00',
      state: 'paid',
      next_action: '',
    });
    expect(byNumber(held.number)).toMatchObject({
      balance: '1000.00',
      state: 'live',
      holds: 'attorney',
      flags: 'hardship language validation time_barred',
    });
    expect(byNumber(sibling.number)).toMatchObject({
      holds: 'attorney',
      next_action: 'call_back',
      next_action_on: '2026-03-04',
    });
    expect(byNumber(untouched.number)).toBeUndefined();
    aContactChange(db, untouched);
    const second = await batchOf(desk, await closeDay(desk));
    expect(second.rows['account_status.csv'].map((row) => row.client_account_number)).toEqual([
      untouched.number,
    ]);
  });

  test('work after a close joins the next batch of the same day', async () => {
    const { desk, db } = await openMoneyDesk();
    const account = anAccount(db);
    const early = await pay(desk, account, 100);
    const first = await batchOf(desk, await closeDay(desk));
    const late = await pay(desk, account, 200);
    const second = await batchOf(desk, await closeDay(desk));
    expect(first.rows['payments.csv']).toMatchObject([{ payment_id: early.payment.id }]);
    expect(second.rows['payments.csv']).toMatchObject([{ payment_id: late.payment.id }]);
    const { closes } = await desk.ask('day.summary', {});
    expect(closes).toMatchObject([{ sequence: 1 }, { sequence: 2, expectedCents: 200 }]);
  });

  test('nothing to say is not sealed; cash that nobody can explain is', async () => {
    const { desk } = await openMoneyDesk();
    await changeSomething(desk, 'Sam Ortiz');
    await closeDay(desk);
    const empty = await desk.refused('day.close', { requestId: desk.newId(), counts: [] });
    expect(empty).toMatchObject({ code: 'conflict', message: expect.stringContaining('Nothing') });
    const found = await desk.ask('day.close', {
      requestId: desk.newId(),
      counts: [{ denominationCents: 2_000, count: 1 }],
      reason: 'Found under the drawer',
    });
    expect(found).toMatchObject({ sequence: 2, differenceCents: 2_000 });
  });

  test('a second click with the same request id answers the first batch', async () => {
    const { desk, db } = await openMoneyDesk();
    await pay(desk, anAccount(db), 100);
    const input = { requestId: desk.newId(), counts: piecesOf(100) };
    const once = await desk.ask('day.close', input);
    expect(await desk.ask('day.close', input)).toEqual(once);
    expect((await desk.ask('exports.list', {})).batches).toHaveLength(1);
  });

  test('nothing of a close remains when sealing fails', async () => {
    const { desk, db } = await openMoneyDesk();
    await pay(desk, anAccount(db), 100);
    db.exec(`CREATE TRIGGER full BEFORE INSERT ON batches BEGIN SELECT RAISE(ABORT, 'full'); END`);
    const input = { requestId: desk.newId(), counts: piecesOf(100) };
    expect((await desk.refused('day.close', input)).code).toBe('internal');
    for (const table of ['cash_closes', 'cash_lines', 'batches']) {
      expect(listRows(db, `SELECT 1 FROM ${table}`)).toEqual([]);
    }
    db.exec('DROP TRIGGER full');
    expect((await desk.ask('day.close', input)).expectedCents).toBe(100);
  });

  test('the bytes are kept and handed out as they were sealed', async () => {
    const { desk, db } = await openMoneyDesk();
    const account = anAccount(db);
    await pay(desk, account, 100);
    const closed = await closeDay(desk);
    const bytes = await batchBytes(desk, closed.batchId);
    expect(sha256Hex(bytes)).toBe(closed.sha256);
    execute(db, `UPDATE clients SET code = 'OTHER'`);
    await pay(desk, account, 100);
    await closeDay(desk);
    expect(await batchBytes(desk, closed.batchId)).toEqual(bytes);
    expect(
      listRows(db, `SELECT name, mime FROM documents WHERE id = :id`, { id: closed.batchId }),
    ).toEqual([{ name: closed.fileName, mime: 'application/zip' }]);
    const unknown = { requestId: desk.newId(), batchId: desk.newId() };
    expect((await desk.refused('exports.document', unknown)).code).toBe('not-found');
  });

  test('sealed batches and counted cash cannot be changed or taken away', async () => {
    const { desk, db } = await openMoneyDesk();
    await pay(desk, anAccount(db), 100);
    await closeDay(desk);
    for (const table of ['batches', 'cash_closes', 'cash_lines']) {
      expect(() => db.exec(`UPDATE ${table} SET pk = pk + 1`)).toThrow(/append-only|immutable/);
      expect(() => db.exec(`DELETE FROM ${table}`)).toThrow(/append-only|immutable/);
    }
  });

  test('a clock set back seals at the later of the two times', async () => {
    const { desk, db } = await openMoneyDesk();
    await pay(desk, anAccount(db), 100);
    desk.clock.set('2026-03-01T10:00:00Z');
    const closed = await closeDay(desk);
    expect(closed.closedAt).toBe('2026-03-02T16:00:00Z');
    expect((await batchOf(desk, closed)).manifest.businessDate).toBe('2026-03-02');
  });

  test('a day left open is closed as that day, whatever the desk itself wrote overnight', async () => {
    const { desk, db } = await openMoneyDesk();
    const account = anAccount(db);
    await pay(desk, account, 100);
    await desk.ask('promises.make', {
      requestId: desk.newId(),
      accountId: account.id,
      due: '2026-03-02',
      amountCents: 5_000,
    });
    desk.clock.set('2026-03-03T15:00:00Z');
    await desk.ask('desk.lock', { requestId: desk.newId() });
    await desk.ask('desk.unlock', { requestId: desk.newId(), passphrase: testPassphrase });
    await desk.backend.tick();
    const kinds = listRows<{ kind: string; at: string }>(
      db,
      'SELECT kind, occurred_at AS at FROM activities ORDER BY pk DESC LIMIT 1',
    );
    expect(kinds).toMatchObject([{ kind: 'promise-broken' }]);
    const monday = await closeDay(desk);
    expect((await batchOf(desk, monday)).manifest.businessDate).toBe('2026-03-02');
    expect((await desk.ask('day.summary', { date: '2026-03-02' })).closes).toHaveLength(1);

    await pay(desk, account, 200);
    const tuesday = await closeDay(desk);
    expect((await batchOf(desk, tuesday)).manifest.businessDate).toBe('2026-03-03');
  });

  test('cash paid back beyond what was taken is named as such', async () => {
    const { desk, db } = await openMoneyDesk();
    const { payment } = await pay(desk, anAccount(db), 1_234);
    await closeDay(desk);
    await reverse(desk, payment.id);
    const error = await desk.refused('day.close', { requestId: desk.newId(), counts: [] });
    expect(error.message).toContain('More cash was paid back than taken');
    expect(error.message).toContain('$12.34');
  });

  test('letters name the document they left in once printed, plans the one of their agreement', async () => {
    const { desk, db } = await openMoneyDesk();
    const account = anAccount(db);
    const letterId = aPrintedLetter(db, account);
    execute(
      db,
      `UPDATE letters SET state = 'mailed', document_sha256 = :sha256 WHERE id = :letterId`,
      { sha256: 'ab'.repeat(32), letterId },
    );
    execute(
      db,
      `INSERT INTO letter_events (row_id, letter_pk, event, on_date, at)
       SELECT :rowId, pk, 'mailed', '2026-03-02', '2026-03-02T16:00:00Z' FROM letters WHERE id = :letterId`,
      { rowId: desk.newId(), letterId },
    );
    const { rows } = await batchOf(desk, await closeDay(desk));
    expect(rows['letters.csv'].filter((row) => row.event === 'mailed')).toMatchObject([
      { document_sha256: 'ab'.repeat(32) },
    ]);
  });
});
