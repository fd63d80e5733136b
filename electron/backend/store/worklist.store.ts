/** The worklist: one row per live account in working order, a copy of what lists show. */
import { SPAN_UNKNOWN } from '../../../shared/compliance/call-span.ts';
import { spanOfReach } from '../../../shared/domain/reach-span.ts';
import type { Db } from './database.ts';
import { execute, findRow } from './prepare.ts';
import { reachSql } from './reach.sql.ts';

const columns = `account_pk, client_pk, residence, consumer_pk, import_pk, account_id, consumer_name,
  language, number, product, balance_cents, balance_as_of, placed_on, last_worked_on, last_contact_on,
  last_action, next_action, next_action_at, snoozed_until, snooze_reason, validation_ends_on, holds,
  flags, reach`;

/** The rows of accounts as lists show them. */
const listed = `a.queue_key, a.pk, a.client_pk, a.residence, a.consumer_pk, a.import_pk, a.id,
    a.consumer_name, c.language, a.number, a.product, a.balance_cents, a.balance_as_of, a.placed_on,
    a.last_worked_on, a.last_contact_on, a.last_action, a.next_action, a.next_action_at,
    a.snoozed_until, a.snooze_reason, a.validation_ends_on, a.holds, c.flags,
    ${reachSql('a.consumer_pk')}`;
const accounts = 'FROM accounts a JOIN consumers c ON c.pk = a.consumer_pk';

export type CallColumns = {
  /** A number of shared/compliance/call-span.ts; null while no hour of the day makes the row callable. */
  readonly callZones: number | null;
  /** Business date on which that may change by itself, `YYYY-MM-DD`. */
  readonly callOpensOn: string | null;
};

const notWorkedOut: CallColumns = { callZones: SPAN_UNKNOWN, callOpensOn: null };

/** Copies an account into the worklist under its `queue_key`, which must be set. */
export function insertWorklistRow(
  db: Db,
  accountPk: number,
  calls: CallColumns = notWorkedOut,
): void {
  execute(
    db,
    `INSERT INTO worklist (queue_key, ${columns}, call_zones, call_opens_on)
     SELECT ${listed}, :callZones, :callOpensOn ${accounts} WHERE a.pk = :accountPk`,
    { accountPk, ...calls },
  );
}

/**
 * Sets up, in this connection's memory, a place where rows of many new accounts wait: gathered while their
 * accounts are still at hand, and written in the list's own order, many neighbors at a time.
 */
export function openWorklistStage(db: Db): void {
  db.exec(
    `CREATE TEMP TABLE staged_worklist (queue_key INTEGER, ${columns},
       PRIMARY KEY (queue_key, account_pk)) WITHOUT ROWID`,
  );
  db.function('span_of_reach', { deterministic: true }, (reach) => spanOfReach(String(reach)));
}

/** @param range accounts written one after another since the last call */
export function stageWorklistRows(
  db: Db,
  range: { readonly after: number; readonly last: number },
): void {
  execute(
    db,
    `INSERT INTO staged_worklist (queue_key, ${columns}) SELECT ${listed} ${accounts}
     WHERE a.pk > :after AND a.pk <= :last`,
    range,
  );
}

/** Nobody has been called about a new account yet: what is known of the person tells when they may be. */
export function writeStagedRows(db: Db): void {
  execute(
    db,
    `INSERT INTO worklist (queue_key, ${columns}, call_zones)
     SELECT queue_key, ${columns}, iif(holds = '[]', span_of_reach(reach), NULL)
     FROM staged_worklist ORDER BY queue_key, account_pk`,
  );
  execute(db, 'DELETE FROM staged_worklist');
}

export function deleteWorklistRow(db: Db, queueKey: number, accountPk: number): void {
  execute(db, 'DELETE FROM worklist WHERE queue_key = :queueKey AND account_pk = :accountPk', {
    queueKey,
    accountPk,
  });
}

/** Moves a row whose content stays to another key, here and on the account. */
export function moveWorklistRow(
  db: Db,
  {
    accountPk,
    from,
    to,
  }: { readonly accountPk: number; readonly from: number; readonly to: number },
): void {
  execute(
    db,
    'UPDATE worklist SET queue_key = :to WHERE queue_key = :from AND account_pk = :accountPk',
    { accountPk, from, to },
  );
  execute(db, 'UPDATE accounts SET queue_key = :to WHERE pk = :accountPk', { accountPk, to });
}

export type NextInQueue = {
  readonly accountId: string;
  readonly consumerName: string;
  readonly balanceCents: number;
};

/** The first account other than the given one, up to a key. */
export function findNextInQueue(
  db: Db,
  { exceptPk, lastKey }: { readonly exceptPk: number; readonly lastKey: number },
): NextInQueue | undefined {
  return findRow<NextInQueue>(
    db,
    `SELECT account_id AS accountId, consumer_name AS consumerName, balance_cents AS balanceCents
     FROM worklist WHERE queue_key <= :lastKey AND account_pk <> :exceptPk
     ORDER BY queue_key, account_pk LIMIT 1`,
    { exceptPk, lastKey },
  );
}
