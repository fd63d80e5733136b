/** What the day came to so far. */
import type { DemoCall, DemoSummary } from './summary.ts';

export type DayBook = {
  readonly calls: DemoCall[];
  plan: DemoSummary['plan'];
  settlement: DemoSummary['settlement'];
  payments: { count: number; cents: number };
  /** Accounts that were spoken to or about, once each, in order. */
  readonly worked: Map<string, WorkedAccount>;
};

export type WorkedAccount = {
  readonly accountId: string;
  readonly name: string;
  readonly outcomes: string[];
};

export function openDayBook(): DayBook {
  return {
    calls: [],
    plan: null,
    settlement: null,
    payments: { count: 0, cents: 0 },
    worked: new Map(),
  };
}

export function noteWorked(
  book: DayBook,
  account: { readonly accountId: string; readonly name: string },
  outcome: string,
): void {
  const known = book.worked.get(account.accountId);
  if (known) known.outcomes.push(outcome);
  else book.worked.set(account.accountId, { ...account, outcomes: [outcome] });
}
