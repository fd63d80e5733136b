import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  findChainBreak,
  firstPreviousHash,
} from '../../../../../electron/backend/exchange/day-export/chain.ts';
import type { ExportFileName } from '../../../../../electron/backend/exchange/day-export/columns.ts';
import {
  type ReadBatch,
  readBatch,
} from '../../../../../electron/backend/exchange/day-export/read-batch.ts';
import type { Db } from '../../../../../electron/backend/store/database.ts';
import { findRow, listRows } from '../../../../../electron/backend/store/prepare.ts';
import { parseMoney } from '../../../../../shared/domain/money.ts';
import { aHold, anAccount, type TestAccount } from '../../../../helpers/accounts.ts';
import {
  aContactChange,
  acknowledge,
  answerTo,
  aPrintedLetter,
  closeDay,
  type Rejection,
} from '../../../../helpers/day.ts';
import { type TestDesk, testPassphrase } from '../../../../helpers/desk.ts';
import { openMoneyDesk, pay } from '../../../../helpers/money.ts';

type Step =
  | { readonly do: 'pay' | 'wait'; readonly size: number }
  | { readonly do: 'reverse' | 'reissue' | 'change' | 'letter' | 'hold'; readonly pick: number }
  | { readonly do: 'promise' | 'close' | 'clock-back' | 'lock' }
  | { readonly do: 'answer'; readonly pick: number; readonly share: number };

const anyStep = fc.oneof(
  { weight: 6, arbitrary: fc.record({ do: fc.constantFrom('pay', 'wait'), size: fc.nat(3_000) }) },
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constantFrom('reverse', 'reissue', 'change', 'letter', 'hold'),
      pick: fc.nat(50),
    }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constantFrom('promise', 'close', 'close', 'clock-back', 'lock'),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constant('answer'), pick: fc.nat(50), share: fc.nat(100) }),
  },
) as fc.Arbitrary<Step>;

const eventTables: Readonly<Partial<Record<ExportFileName, string>>> = {
  'activities.csv': 'activities',
  'payments.csv': 'payments',
  'receipts.csv': 'receipt_events',
  'offers.csv': 'offers',
  'promises.csv': 'promise_events',
  'plans.csv': 'plan_events',
  'letters.csv': 'letter_events',
  'contact_changes.csv': 'contact_changes',
  'cash_close.csv': 'cash_lines',
};

type Sent = Rejection & { readonly batch: number };

/** Plays steps through the desk; what its rules refuse is part of the play. */
async function play(desk: TestDesk, db: Db, steps: readonly Step[]): Promise<Sent[]> {
  const accounts = [0, 1, 2].map(() => anAccount(db, { principalCents: 400_000 }));
  const account = (pick: number): TestAccount => accounts[pick % 3] ?? (accounts[0] as TestAccount);
  const payments: { readonly id: string; readonly receipt: string }[] = [];
  const rejected: Sent[] = [];
  const send = (channel: string, input: object) =>
    desk.backend.call(channel, { requestId: desk.newId(), ...input });
  for (const step of steps) {
    const at = desk.clock.now().toString();
    if (step.do === 'pay') {
      const { payment, receiptNumber } = await pay(desk, account(step.size), 1 + step.size);
      payments.push({ id: payment.id, receipt: receiptNumber });
    }
    if (step.do === 'wait') desk.clock.advance({ minutes: step.size });
    if (step.do === 'clock-back') desk.clock.advance({ hours: -30 });
    if (step.do === 'reverse') {
      const paymentId = payments[step.pick % Math.max(1, payments.length)]?.id;
      if (paymentId) await send('payments.reverse', { paymentId, reason: 'Returned' });
    }
    if (step.do === 'reissue') {
      const receiptNumber = payments[step.pick % Math.max(1, payments.length)]?.receipt;
      if (receiptNumber) await send('receipts.reissue', { receiptNumber, reason: 'Lost' });
    }
    if (step.do === 'promise') {
      const [{ id: accountId } = { id: '' }] = accounts;
      await send('promises.make', { accountId, amountCents: 500, due: '2026-03-09' });
    }
    if (step.do === 'change') aContactChange(db, account(step.pick), at);
    if (step.do === 'letter') aPrintedLetter(db, account(step.pick), at);
    if (step.do === 'hold') aHold(db, account(step.pick), 'cease', { onPerson: true });
    if (step.do === 'lock') {
      await send('desk.lock', {});
      await desk.ask('desk.unlock', { requestId: desk.newId(), passphrase: testPassphrase });
    }
    if (step.do === 'close') await closeIfNeeded(desk);
    if (step.do === 'answer') rejected.push(...(await answerOne(desk, db, step)));
  }
  return rejected;
}

async function closeIfNeeded(desk: TestDesk): Promise<void> {
  const { toClose } = await desk.ask('day.summary', {});
  if (toClose.rows > 0) await closeDay(desk);
}

/** Answers a batch that waits for it, sending back a share of its rows. */
async function answerOne(
  desk: TestDesk,
  db: Db,
  step: { readonly pick: number; readonly share: number },
): Promise<Sent[]> {
  const waiting = listRows<{ sequence: number; bytes: Uint8Array }>(
    db,
    `SELECT sequence, bytes FROM batches WHERE pk NOT IN (SELECT batch_pk FROM acknowledgments)`,
  );
  const chosen = waiting[step.pick % Math.max(1, waiting.length)];
  if (!chosen) return [];
  const batch = readBatch(chosen.bytes);
  const rejected = rowsOf(batch)
    .filter((_, index) => (index * 37 + step.pick) % 100 < step.share)
    .map(({ file, row }) => ({ file, rowId: row.row_id, reason: 'Not found' }));
  await acknowledge(desk, answerTo(batch, rejected));
  return rejected.map((row) => ({ ...row, batch: chosen.sequence }));
}

type FileRow = {
  readonly file: ExportFileName;
  readonly row: Readonly<Record<string, string>> & { row_id: string; resend_of: string };
};

function rowsOf({ rows }: ReadBatch): FileRow[] {
  return (Object.keys(rows) as ExportFileName[]).flatMap((file) =>
    rows[file].map((row) => ({ file, row })),
  );
}

const nameOf = ({ file, row }: FileRow): string => `${file} ${row.row_id}`;

/** Invariant 7, from the outside: what the ZIPs hold against what the tables hold. */
function expectEveryRowOnce(db: Db, batches: readonly ReadBatch[]): void {
  const first = batches.flatMap(rowsOf).filter(({ row }) => row.resend_of === '');
  expect(new Set(first.map(nameOf)).size).toBe(first.length);
  for (const [file, table] of Object.entries(eventTables)) {
    const stored = listRows<{ id: string }>(db, `SELECT row_id AS id FROM ${table} ORDER BY pk`);
    const sent = first.filter((sentRow) => sentRow.file === file).map(({ row }) => row.row_id);
    expect([file, sent]).toEqual([file, stored.map(({ id }) => id)]);
  }
}

/** A row goes out again exactly once for each time it was sent back, unchanged. */
function expectResends(batches: readonly ReadBatch[], rejected: readonly Sent[]): void {
  const again = batches.flatMap((batch) => rowsOf(batch).filter(({ row }) => row.resend_of !== ''));
  const idOf = (sequence: number) => batches[sequence - 1]?.manifest.batchId;
  const asked = rejected.map(({ file, rowId, batch }) => `${file} ${rowId} ${idOf(batch)}`);
  expect(again.map((sent) => `${nameOf(sent)} ${sent.row.resend_of}`).toSorted()).toEqual(
    asked.toSorted(),
  );
  const originals = new Map(
    batches
      .flatMap(rowsOf)
      .filter(({ row }) => row.resend_of === '')
      .map((sent) => [nameOf(sent), sent.row]),
  );
  for (const sent of again) {
    expect({ ...sent.row, resend_of: '' }).toEqual(originals.get(nameOf(sent)));
  }
}

function expectChains(batches: readonly ReadBatch[]): void {
  let previous = firstPreviousHash;
  batches.forEach(({ manifest, sha256 }, index) => {
    expect(manifest).toMatchObject({ sequence: index + 1, previousBatchSha256: previous });
    previous = sha256;
  });
  const activities = batches.flatMap(({ rows }) => rows['activities.csv']);
  expect(findChainBreak(activities, firstPreviousHash)).toBeUndefined();
}

function expectMoney(db: Db, batches: readonly ReadBatch[]): void {
  const payments = batches
    .flatMap(({ rows }) => rows['payments.csv'])
    .filter(({ resend_of }) => resend_of === '');
  const exported = payments.reduce(
    (sum, { amount }) => sum + (parseMoney(amount) ?? Number.NaN),
    0,
  );
  const stored = findRow<{ all: number; cash: number; closed: number }>(
    db,
    `SELECT coalesce(sum(amount_cents), 0) AS "all",
       coalesce(sum(amount_cents) FILTER (WHERE method = 'cash'), 0) AS cash,
       (SELECT coalesce(sum(expected_cents), 0) FROM cash_closes) AS closed FROM payments`,
  );
  expect(stored).toEqual({ all: exported, cash: exported, closed: exported });
}

test('whatever happens in a day, every row leaves the desk once, and again only when it was sent back', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyStep, { minLength: 4, maxLength: 40 }), async (steps) => {
      const { desk, db } = await openMoneyDesk();
      const rejected = await play(desk, db, steps);
      await closeIfNeeded(desk);
      const batches = listRows<{ bytes: Uint8Array }>(
        db,
        'SELECT bytes FROM batches ORDER BY sequence',
      ).map(({ bytes }) => readBatch(bytes));
      expectEveryRowOnce(db, batches);
      expectResends(batches, rejected);
      expectChains(batches);
      expectMoney(db, batches);
      expect((await desk.ask('desk.status', {})).open?.rowsToExport).toBe(0);
      await desk.backend.close();
      db.close();
    }),
    { numRuns: 12 },
  );
}, 120_000);
