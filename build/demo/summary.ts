/** summary.json: what happened on the day, for programs. Its shape is relied on from outside. */

export type DemoCall = {
  /** `client_code/client_account_number`, as everywhere here. */
  readonly account: string;
  readonly phone: string;
  /** ISO 8601 UTC. */
  readonly at: string;
  /** The wall clock at every place where the consumer may be, with its offset. */
  readonly localTimes: readonly string[];
  readonly outcome: string;
};

export type RefusedLetter = {
  readonly account: string;
  readonly type: string;
  readonly reason: string;
};

export type DemoSummary = {
  readonly import: {
    readonly rows: number;
    readonly imported: number;
    readonly rejected: number;
    readonly balanceCents: number;
  };
  readonly queue: { readonly live: number; readonly callable: number };
  readonly calls: readonly DemoCall[];
  /** Null when nobody agreed to one. */
  readonly plan: {
    readonly account: string;
    readonly totalCents: number;
    readonly installments: readonly { readonly due: string; readonly cents: number }[];
  } | null;
  readonly settlement: {
    readonly account: string;
    readonly balanceCents: number;
    readonly agreedCents: number;
    readonly ruleId: string;
  } | null;
  readonly payments: { readonly count: number; readonly cents: number };
  readonly letters: { readonly made: number; readonly refused: readonly RefusedLetter[] };
  readonly cash: { readonly expectedCents: number; readonly countedCents: number };
  /** Nulls on a day on which nothing happened. */
  readonly export: {
    readonly batchId: string | null;
    readonly sha256: string | null;
    readonly previousBatchSha256: string | null;
  };
};

export function summaryText(summary: DemoSummary): string {
  return `${JSON.stringify(summary, null, 2)}\n`;
}
