/** Ledger entries: signed amounts in buckets, only ever added. A balance is their sum. */
import type { Balances, Bucket, LedgerEntry } from '../../../shared/domain/ledger.ts';
import { cents } from '../../../shared/domain/money.ts';
import type { Db } from './database.ts';
import { execute, listRows } from './prepare.ts';

export type LedgerSource = {
  readonly accountPk: number;
  readonly at: string;
  readonly businessDate: string;
  readonly paymentPk: number | null;
  /** The settlement whose completion is written off or restored. */
  readonly planPk: number | null;
};

export function insertLedgerEntries(
  db: Db,
  source: LedgerSource,
  entries: readonly LedgerEntry[],
): void {
  for (const { kind, bucket, amount } of entries) {
    execute(
      db,
      `INSERT INTO ledger_entries (account_pk, at, business_date, kind, bucket, amount_cents, payment_pk, plan_pk)
       VALUES (:accountPk, :at, :businessDate, :kind, :bucket, :amount, :paymentPk, :planPk)`,
      { ...source, kind, bucket, amount },
    );
  }
}

type SumRow = { readonly bucket: Bucket; readonly total: number };

function toBalances(rows: readonly SumRow[]): Balances {
  const of = (bucket: Bucket) => cents(rows.find((row) => row.bucket === bucket)?.total ?? 0);
  return {
    principal: of('principal'),
    interest: of('interest'),
    fees: of('fees'),
    costs: of('costs'),
  };
}

/** What is owed on an account, per bucket. */
export function sumLedger(db: Db, accountPk: number): Balances {
  return toBalances(
    listRows<SumRow>(
      db,
      `SELECT bucket, sum(amount_cents) AS total FROM ledger_entries
       WHERE account_pk = :accountPk GROUP BY bucket`,
      { accountPk },
    ),
  );
}

/** What a plan's completion forgave and has not been restored, per bucket, as positive amounts. */
export function sumWrittenOff(db: Db, planPk: number): Balances {
  return toBalances(
    listRows<SumRow>(
      db,
      `SELECT bucket, -sum(amount_cents) AS total FROM ledger_entries
       WHERE plan_pk = :planPk GROUP BY bucket`,
      { planPk },
    ),
  );
}
