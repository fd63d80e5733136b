import { createHash } from 'node:crypto';
import { parse } from 'csv-parse/sync';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { readBatch } from '../../electron/backend/exchange/day-export/read-batch.ts';
import { cents, formatMoney, parseMoney } from '../../shared/domain/money.ts';
import { temporaryFolder } from '../helpers/desk.ts';
import { readPdf } from '../helpers/pdf/read-pdf.ts';
import { demo, hashTree, namesIn, readOut } from './support.ts';

const slow = 240_000;

function amounts(rows: readonly Readonly<Record<string, string>>[], column: string): number {
  return rows.reduce((sum, row) => sum + (parseMoney(row[column] ?? '') ?? Number.NaN), 0);
}

test(
  'the same seed, time and placement leave the same files, byte for byte',
  async () => {
    const [first, second] = [await demo(), await demo()];
    expect(hashTree(second.out)).toEqual(hashTree(first.out));
    expect(second.said).toEqual(first.said);
  },
  slow,
);

test(
  'another seed is another day',
  async () => {
    const [first, second] = [await demo({ seed: 2 }), await demo({ seed: 3 })];
    expect(second.summary.calls).not.toEqual(first.summary.calls);
    expect(second.summary.export.sha256).not.toBe(first.summary.export.sha256);
  },
  slow,
);

test(
  'a kept desk makes no difference to what the day leaves',
  async () => {
    const dir = `${temporaryFolder()}/desk`;
    const desk = { dir, passphrase: 'correct horse battery' };
    const [thrownAway, kept] = [await demo(), await demo({ desk })];
    expect(hashTree(kept.out)).toEqual(hashTree(thrownAway.out));
    const next = await demo({ desk });
    expect(next.verified).toBe(true);
    expect(next.summary.import.imported).toBe(0);
    expect(next.summary.export.previousBatchSha256).toBe(kept.summary.export.sha256);
  },
  slow,
);

test(
  'the day adds up: summary, export, receipts, letters and list of rejected rows agree',
  async () => {
    const { summary, out, verified } = await demo();
    expect(verified).toBe(true);
    expect(JSON.parse(readOut(out, 'summary.json').toString())).toEqual(summary);

    const { import: imported, payments, plan, settlement, cash, letters } = summary;
    expect(imported).toMatchObject({ rows: 120, imported: 113, rejected: 7 });
    const rejected = parse(readOut(out, 'rejected.csv'), { columns: true }) as Record<
      string,
      string
    >[];
    expect(rejected).toHaveLength(imported.rejected);
    expect(Object.keys(rejected[0] ?? {}).slice(0, 5)).toEqual([
      'line',
      'column',
      'value',
      'reason',
      'client_code',
    ]);
    expect(rejected.every(({ reason }) => reason !== '')).toBe(true);

    const [zip] = namesIn(out, 'export');
    const bytes = readOut(out, `export/${zip}`);
    const batch = readBatch(bytes);
    expect(summary.export).toEqual({
      batchId: batch.manifest.batchId,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      previousBatchSha256: '0'.repeat(64),
    });
    const rows = batch.rows;
    expect(rows['payments.csv']).toHaveLength(payments.count);
    expect(amounts(rows['payments.csv'], 'amount')).toBe(payments.cents);
    expect(new Set(rows['payments.csv'].map(({ method }) => method))).toEqual(
      new Set(['cash', 'check', 'money_order', 'card', 'ach']),
    );
    const inCash = rows['payments.csv'].filter(({ method }) => method === 'cash');
    expect(cash).toEqual({
      expectedCents: amounts(inCash, 'amount'),
      countedCents: amounts(inCash, 'amount'),
    });
    expect(amounts(rows['cash_close.csv'], 'amount')).toBe(cash.countedCents);

    const promises = rows['promises.csv'].filter(({ plan_id, event }) => {
      const isOfPlan = rows['plans.csv'].some(
        (row) => row.plan_id === plan_id && row.kind === 'plan',
      );
      return event === 'made' && isOfPlan;
    });
    expect(plan?.installments).toEqual(
      promises.map(({ due, amount }) => ({ due, cents: parseMoney(amount) })),
    );
    expect(plan?.installments.reduce((sum, { cents: each }) => sum + each, 0)).toBe(
      plan?.totalCents,
    );
    expect(settlement?.ruleId).toBe('policy.settlement-floor');
    const least = ((settlement?.balanceCents ?? 0) * 80) / 100;
    expect(settlement?.agreedCents).toBeGreaterThanOrEqual(least);

    expect(namesIn(out, 'receipts')).toEqual(
      rows['receipts.csv'].map(({ receipt_number }) => `${receipt_number}.pdf`).sort(),
    );
    const printed = rows['letters.csv'].filter(({ event }) => event === 'printed');
    expect(namesIn(out, 'letters')).toEqual(
      [...printed.map(({ letter_id }) => `${letter_id}.pdf`), 'batch.pdf'].sort(),
    );
    expect(printed).toHaveLength(letters.made);
    expect(letters.refused.every(({ reason, account }) => reason !== '' && account !== '')).toBe(
      true,
    );
    expect(letters.refused.map(({ type }) => type)).toContain('payment_reminder');
  },
  slow,
);

test(
  'papers say what the export says',
  async () => {
    const { out } = await demo();
    const [zip] = namesIn(out, 'export');
    const { rows } = readBatch(readOut(out, `export/${zip}`));
    for (const payment of rows['payments.csv']) {
      const { pages } = await readPdf(readOut(out, `receipts/${payment.receipt_number}.pdf`));
      const text = pages.map((page) => page.text).join(' ');
      expect(text).toContain(payment.receipt_number);
      expect(text).toContain(formatMoney(cents(parseMoney(payment.amount) ?? 0)));
    }
    const printed = rows['letters.csv'].filter(({ event }) => event === 'printed');
    // Backs stay empty, so that every letter begins on a sheet of its own.
    const written = async (path: string): Promise<number> => {
      const { pages } = await readPdf(readOut(out, path));
      return pages.filter(({ texts }) => texts.length > 0).length;
    };
    let pages = 0;
    for (const { letter_id } of printed) pages += await written(`letters/${letter_id}.pdf`);
    expect(await written('letters/batch.pdf')).toBe(pages);
  },
  slow,
);

test(
  'every call starts between 8:01 and 20:59 at every place where the consumer may be',
  async () => {
    for (const [seed, now] of [
      [4, '2026-12-01T13:10:00Z'],
      [5, '2026-07-03T22:00:00Z'],
    ] as const) {
      const { summary } = await demo({ seed, now: Temporal.Instant.from(now) });
      expect(summary.calls.length).toBeGreaterThan(5);
      for (const { localTimes, at } of summary.calls) {
        expect(localTimes.length).toBeGreaterThan(0);
        for (const local of localTimes) {
          expect(Temporal.Instant.from(local).toString()).toBe(at);
          const clock = local.slice(11, 19);
          expect(clock >= '08:01:00' && clock <= '20:59:59', local).toBe(true);
        }
      }
      const called = summary.calls.map(({ account }) => account);
      expect(new Set(called).size).toBe(called.length);
    }
  },
  slow,
);
