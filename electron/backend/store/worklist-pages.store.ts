/** Pages and counts of the worklist, by keyset along one index per kind of filter. */
import type { Db } from './database.ts';
import { findRow, listRows } from './prepare.ts';

export type WorklistFilter = {
  readonly clientPk?: number | undefined;
  readonly residence?: string | undefined;
  /** Both inclusive. */
  readonly minKey: number;
  readonly maxKey: number;
};

export type WorklistPosition = { readonly key: number; readonly accountPk: number };

export type WorklistRow = {
  readonly queueKey: number;
  readonly accountPk: number;
  readonly consumerPk: number;
  readonly accountId: string;
  readonly consumerName: string;
  readonly language: 'en' | 'es';
  readonly clientCode: string;
  readonly clientName: string;
  readonly number: string;
  readonly product: string;
  readonly residence: string;
  readonly balanceCents: number;
  readonly balanceAsOf: string;
  /** Null for an account that came without a file. */
  readonly fileLabel: string | null;
  readonly placedOn: string;
  readonly lastWorkedOn: string | null;
  readonly lastContactOn: string | null;
  readonly lastAction: string;
  readonly nextAction: string;
  readonly nextActionAt: string | null;
  readonly snoozedUntil: string | null;
  readonly snoozeReason: string | null;
  readonly validationEndsOn: string | null;
  readonly holds: string;
  readonly flags: string;
  readonly reach: string;
};

/** The table as the filter walks it; named, because without statistics the planner prefers a worse index. */
export function walkOf({ clientPk, residence }: WorklistFilter): string {
  if (clientPk === undefined && residence === undefined) return 'worklist w';
  if (residence === undefined) return 'worklist w INDEXED BY worklist_by_client';
  if (clientPk === undefined) return 'worklist w INDEXED BY worklist_by_residence';
  return 'worklist w INDEXED BY worklist_by_client_residence';
}

export function filterConditions({ clientPk, residence }: WorklistFilter): string {
  return [
    clientPk === undefined ? '' : 'AND w.client_pk = :clientPk',
    residence === undefined ? '' : 'AND w.residence = :residence',
  ].join(' ');
}

export function filterParams({ clientPk, residence, maxKey }: WorklistFilter) {
  return {
    maxKey,
    ...(clientPk === undefined ? {} : { clientPk }),
    ...(residence === undefined ? {} : { residence }),
  };
}

/** What a list shows of the rows of `from`, which names the worklist `w`; conditions follow. */
export function selectWorklist(from: string): string {
  return `SELECT w.queue_key AS queueKey, w.account_pk AS accountPk, w.consumer_pk AS consumerPk,
      w.account_id AS accountId, w.consumer_name AS consumerName, w.language, c.code AS clientCode,
      c.name AS clientName, w.number, w.product, w.residence, w.balance_cents AS balanceCents,
      w.balance_as_of AS balanceAsOf, i.label AS fileLabel, w.placed_on AS placedOn,
      w.last_worked_on AS lastWorkedOn, w.last_contact_on AS lastContactOn,
      w.last_action AS lastAction, w.next_action AS nextAction, w.next_action_at AS nextActionAt,
      w.snoozed_until AS snoozedUntil, w.snooze_reason AS snoozeReason,
      w.validation_ends_on AS validationEndsOn, w.holds, w.flags, w.reach
    FROM ${from} CROSS JOIN clients c ON c.pk = w.client_pk
    LEFT JOIN imports i ON i.pk = w.import_pk`;
}

/** The SQL of a page; exported so that a test can read its plan. */
export function worklistPageSql(filter: WorklistFilter): string {
  return `${selectWorklist(walkOf(filter))}
    WHERE (w.queue_key, w.account_pk) > (:key, :accountPk) AND w.queue_key <= :maxKey
      ${filterConditions(filter)}
    ORDER BY w.queue_key, w.account_pk LIMIT :limit`;
}

/** Rows behind a position. */
export function listWorklistPage(
  db: Db,
  filter: WorklistFilter,
  page: { readonly after: WorklistPosition; readonly limit: number },
): WorklistRow[] {
  const { key, accountPk } = page.after;
  return listRows<WorklistRow>(db, worklistPageSql(filter), {
    ...filterParams(filter),
    key,
    accountPk,
    limit: page.limit,
  });
}

/** The SQL of a capped count; exported so that a test can read its plan. */
export function worklistCountSql(filter: WorklistFilter): string {
  return `SELECT count(*) AS count FROM (SELECT 1 FROM ${walkOf(filter)}
    WHERE w.queue_key >= :minKey AND w.queue_key <= :maxKey ${filterConditions(filter)} LIMIT :cap)`;
}

/** How many rows the filter has, counted up to `cap`. */
export function countWorklist(db: Db, filter: WorklistFilter, cap: number): number {
  const row = findRow<{ count: number }>(db, worklistCountSql(filter), {
    ...filterParams(filter),
    minKey: filter.minKey,
    cap,
  });
  return row?.count ?? 0;
}
