import { existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ReadBatch } from '../../../../../electron/backend/exchange/day-export/read-batch.ts';
import { listRows } from '../../../../../electron/backend/store/prepare.ts';
import { anAccount, type TestAccount } from '../../../../helpers/accounts.ts';
import { acknowledge, answerTo, batchOf, type Closed, closeDay } from '../../../../helpers/day.ts';
import type { TestDesk } from '../../../../helpers/desk.ts';
import { type MoneyDesk, openMoneyDesk, pay } from '../../../../helpers/money.ts';
import { upload } from '../../../../helpers/placement.ts';

type Sealed = MoneyDesk & {
  readonly account: TestAccount;
  readonly closed: Closed;
  readonly batch: ReadBatch;
};

/** A desk with one payment in one sealed batch. */
async function sealedDesk(): Promise<Sealed> {
  const { desk, db } = await openMoneyDesk();
  const account = anAccount(db);
  await pay(desk, account, 2_500);
  const closed = await closeDay(desk);
  return { desk, db, account, closed, batch: await batchOf(desk, closed) };
}

function firstRow(
  batch: ReadBatch,
  file: 'payments.csv' | 'activities.csv' | 'account_status.csv',
) {
  const [row] = batch.rows[file];
  if (!row) throw new Error(`${file} is empty`);
  return row;
}

/** Everything an answer could change. */
const state = async (desk: TestDesk): Promise<unknown> => ({
  batches: await desk.ask('exports.list', {}),
  rejected: await desk.ask('exports.rejected', {}),
});

describe('the office takes everything', () => {
  test('the batch is accepted and the file is gone', async () => {
    const { desk, closed, batch } = await sealedDesk();
    expect((await desk.ask('exports.list', {})).batches).toMatchObject([
      { state: 'sealed', rejectedRows: 0, rows: closed.rows },
    ]);
    const uploadId = upload(desk, JSON.stringify(answerTo(batch)));
    const answered = await desk.ask('exports.acknowledge', { requestId: desk.newId(), uploadId });
    expect(answered).toEqual({
      batchId: closed.batchId,
      sequence: 1,
      acceptedRows: closed.rows,
      rejectedRows: 0,
      known: false,
    });
    expect(existsSync(join(desk.env.uploadsDir, uploadId))).toBe(false);
    expect((await desk.ask('exports.list', {})).batches).toMatchObject([
      { state: 'accepted', acceptedAt: '2026-03-03T09:00:00Z' },
    ]);
  });

  test('the same answer twice is harmless; another answer is refused', async () => {
    const { desk, batch } = await sealedDesk();
    const { row_id: rowId } = firstRow(batch, 'payments.csv');
    const answer = answerTo(batch, [{ file: 'payments.csv', rowId, reason: 'Unknown account' }]);
    await acknowledge(desk, answer);
    const before = await state(desk);
    expect(await acknowledge(desk, answer)).toMatchObject({ known: true, rejectedRows: 1 });
    expect(await state(desk)).toEqual(before);
    const other = upload(desk, JSON.stringify(answerTo(batch)));
    const error = await desk.refused('exports.acknowledge', {
      requestId: desk.newId(),
      uploadId: other,
    });
    expect(error).toMatchObject({ code: 'conflict' });
    expect(await state(desk)).toEqual(before);
  });

  test('an answer written in local time or with the hash in capitals is the same answer', async () => {
    const { desk, batch } = await sealedDesk();
    const answer = answerTo(batch);
    await acknowledge(desk, { ...answer, acceptedAt: '2026-03-03T03:00:00-06:00' });
    expect((await desk.ask('exports.list', {})).batches).toMatchObject([
      { state: 'accepted', acceptedAt: '2026-03-03T09:00:00Z' },
    ]);
    const again = { ...answer, sha256: answer.sha256.toUpperCase() };
    expect(await acknowledge(desk, again)).toMatchObject({ known: true });
  });

  test('a repeated request answers the same though its file is gone', async () => {
    const { desk, batch } = await sealedDesk();
    const uploadId = upload(desk, JSON.stringify(answerTo(batch)));
    const input = { requestId: desk.newId(), uploadId };
    const first = await desk.ask('exports.acknowledge', input);
    expect(await desk.ask('exports.acknowledge', input)).toEqual(first);
  });

  test('an older batch may be answered after a newer one', async () => {
    const { desk, account, batch } = await sealedDesk();
    await pay(desk, account, 100);
    const second = await batchOf(desk, await closeDay(desk));
    await acknowledge(desk, answerTo(second));
    await acknowledge(desk, answerTo(batch));
    const { batches } = await desk.ask('exports.list', {});
    expect(batches.map(({ sequence, state: is }) => [sequence, is])).toEqual([
      [2, 'accepted'],
      [1, 'accepted'],
    ]);
  });
});

describe('the office sends rows back', () => {
  test('they are listed and go out once more, as they were, with the batch that was answered', async () => {
    const { desk, account, closed, batch } = await sealedDesk();
    const payment = firstRow(batch, 'payments.csv');
    const status = firstRow(batch, 'account_status.csv');
    await acknowledge(
      desk,
      answerTo(batch, [
        { file: 'payments.csv', rowId: payment.row_id, reason: 'Account not found' },
        { file: 'account_status.csv', rowId: status.row_id, reason: 'Account not found' },
      ]),
    );
    const listed = await desk.ask('exports.rejected', {});
    expect(listed.waiting).toBe(2);
    expect(listed.rows[1]).toEqual({
      rowId: payment.row_id,
      file: 'payments.csv',
      reason: 'Account not found',
      batchId: closed.batchId,
      sequence: 1,
      account: { accountId: account.id, clientCode: 'NSB', number: account.number },
    });
    expect((await desk.ask('exports.list', {})).batches).toMatchObject([
      { state: 'returned', rejectedRows: 2, waitingRows: 2 },
    ]);
    const { toClose } = await desk.ask('day.summary', {});
    expect(toClose.files.find(({ file }) => file === 'payments.csv')).toEqual({
      file: 'payments.csv',
      rows: 1,
      again: 1,
    });

    const second = await closeDay(desk);
    expect(second.files.find(({ file }) => file === 'payments.csv')).toMatchObject({ again: 1 });
    const { rows } = await batchOf(desk, second);
    expect(rows['payments.csv']).toEqual([{ ...payment, resend_of: closed.batchId }]);
    expect(rows['account_status.csv']).toEqual([{ ...status, resend_of: closed.batchId }]);
    expect(await desk.ask('exports.rejected', {})).toMatchObject({
      waiting: 0,
      rows: [{ resentIn: 2 }, { resentIn: 2 }],
    });
    await pay(desk, account, 100);
    const third = await batchOf(desk, await closeDay(desk));
    expect(third.rows['payments.csv']).toHaveLength(1);
    expect(third.rows['payments.csv'][0]?.resend_of).toBe('');
  });

  test('a row that is sent back again goes out again under the batch that was answered last', async () => {
    const { desk, batch } = await sealedDesk();
    const { row_id: rowId } = firstRow(batch, 'payments.csv');
    const rejected = [{ file: 'payments.csv', rowId, reason: 'No' } as const];
    await acknowledge(desk, answerTo(batch, rejected));
    const second = await closeDay(desk);
    await acknowledge(desk, answerTo(await batchOf(desk, second), rejected));
    const third = await batchOf(desk, await closeDay(desk));
    expect(third.rows['payments.csv']).toMatchObject([
      { row_id: rowId, resend_of: second.batchId },
    ]);
  });

  test('the lists page by cursor', async () => {
    const { desk, batch } = await sealedDesk();
    const rejected = batch.rows['activities.csv'].map(
      ({ row_id: rowId }) => ({ file: 'activities.csv', rowId, reason: 'No' }) as const,
    );
    await acknowledge(desk, answerTo(batch, rejected));
    await closeDay(desk);
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await desk.ask('exports.rejected', { limit: 1, ...(cursor && { cursor }) });
      seen.push(...page.rows.map(({ rowId }) => rowId));
      cursor = page.nextCursor;
    } while (cursor);
    expect(seen.toReversed()).toEqual(rejected.map(({ rowId }) => rowId));
    const newest = await desk.ask('exports.list', { limit: 1 });
    expect(newest.batches).toMatchObject([{ sequence: 2 }]);
    const older = await desk.ask('exports.list', { limit: 1, cursor: newest.nextCursor ?? '' });
    expect(older.batches).toMatchObject([{ sequence: 1 }]);
    for (const channel of ['exports.list', 'exports.rejected'] as const) {
      const error = await desk.refused(channel, { cursor: "1' OR 1" });
      expect(error.code).toBe('invalid-input');
    }
  });
});

describe('what is no answer to a batch of this desk', () => {
  type Answer = ReturnType<typeof answerTo>;
  const cases: readonly (readonly [string, (answer: Answer, batch: ReadBatch) => unknown])[] = [
    ['another batch', (answer) => ({ ...answer, batchId: '00000000-0000-4000-8000-000000000000' })],
    ['another hash', (answer) => ({ ...answer, sha256: 'ab'.repeat(32) })],
    [
      'too few rows',
      (answer) => ({ ...answer, accepted: { ...answer.accepted, 'payments.csv': 0 } }),
    ],
    [
      'too many rows',
      (answer) => ({ ...answer, accepted: { ...answer.accepted, 'offers.csv': 1 } }),
    ],
    ['no counts', (answer) => ({ ...answer, accepted: {} })],
    [
      'negative counts',
      (answer) => ({ ...answer, accepted: { ...answer.accepted, 'offers.csv': -1 } }),
    ],
    [
      'a row that was not sent',
      (answer) => ({
        ...answer,
        accepted: { ...answer.accepted, 'payments.csv': 0 },
        rejected: [{ file: 'payments.csv', rowId: 'x', reason: 'No' }],
      }),
    ],
    [
      'a row of another file',
      (answer, batch) => ({
        ...answer,
        accepted: { ...answer.accepted, 'payments.csv': 0 },
        rejected: [
          { file: 'payments.csv', rowId: firstRow(batch, 'activities.csv').row_id, reason: 'No' },
        ],
      }),
    ],
    [
      'a path for a file',
      (answer) => ({
        ...answer,
        rejected: [{ file: '../../keyring.json', rowId: 'x', reason: 'No' }],
      }),
    ],
    ['another format', (answer) => ({ ...answer, formatVersion: 2 })],
    ['more fields than agreed', (answer) => ({ ...answer, extra: 1 })],
    ['the wrong types', (answer) => ({ ...answer, rejected: { length: 1 } })],
    ['a list', (answer) => [answer]],
    ['nothing', () => null],
  ];

  test.each(cases)('%s is refused and changes nothing', async (_, change) => {
    const { desk, batch } = await sealedDesk();
    const before = await state(desk);
    const uploadId = upload(desk, JSON.stringify(change(answerTo(batch), batch)));
    const error = await desk.refused('exports.acknowledge', { requestId: desk.newId(), uploadId });
    expect(['invalid-input', 'conflict']).toContain(error.code);
    expect(await state(desk)).toEqual(before);
    expect(existsSync(join(desk.env.uploadsDir, uploadId))).toBe(false);
    expect(await acknowledge(desk, answerTo(batch))).toMatchObject({ known: false });
  });

  const files: readonly (readonly [string, string | Uint8Array])[] = [
    ['empty', ''],
    ['cut short', '{"formatVersion": 1, "batchId"'],
    ['no JSON', 'PK\u0003\u0004'],
    ['not UTF-8', Uint8Array.of(0x7b, 0xff, 0xfe, 0x7d)],
    ['nested without end', '['.repeat(5_000_000)],
    ['about prototypes', '{"__proto__":{"polluted":true},"constructor":{"polluted":true}}'],
    ['larger than any answer', new Uint8Array(20_000_001).fill(0x20)],
  ];

  test.each(files)('a file that is %s', async (_, content) => {
    const { desk } = await sealedDesk();
    const before = await state(desk);
    const uploadId = upload(desk, content);
    const error = await desk.refused('exports.acknowledge', { requestId: desk.newId(), uploadId });
    expect(error).toMatchObject({
      code: 'invalid-input',
      message: expect.stringContaining('This is no acknowledgment'),
    });
    expect(await state(desk)).toEqual(before);
    expect(existsSync(join(desk.env.uploadsDir, uploadId))).toBe(false);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  test('a file that is not there, a folder and a link to another file', async () => {
    const { desk, batch } = await sealedDesk();
    const missing = { requestId: desk.newId(), uploadId: desk.newId() };
    expect((await desk.refused('exports.acknowledge', missing)).code).toBe('not-found');
    const linked = desk.newId();
    const target = join(desk.dir, '..', 'elsewhere.json');
    writeFileSync(target, JSON.stringify(answerTo(batch)));
    symlinkSync(target, join(desk.env.uploadsDir, linked));
    const link = { requestId: desk.newId(), uploadId: linked };
    expect((await desk.refused('exports.acknowledge', link)).code).toBe('not-found');
    expect(existsSync(target)).toBe(true);
    const folder = desk.newId();
    mkdirSync(join(desk.env.uploadsDir, folder));
    const input = { requestId: desk.newId(), uploadId: folder };
    expect((await desk.refused('exports.acknowledge', input)).code).toBe('not-found');
  });

  test('ids that are paths do not reach the file system', async () => {
    const { desk, db } = await sealedDesk();
    for (const uploadId of ['../desk/keyring.json', '..', '/etc/passwd', 'a/b', '']) {
      const error = await desk.refused('exports.acknowledge', {
        requestId: desk.newId(),
        uploadId,
      });
      expect(error.code).toBe('invalid-input');
    }
    expect(listRows(db, 'SELECT 1 FROM acknowledgments')).toEqual([]);
  });
});
