/** Calls and letters of the last weeks, for many consumers at once: a constant number of queries. */
import type { Db } from './database.ts';
import { listRows } from './prepare.ts';

export type CallRow = {
  readonly consumerPk: number;
  readonly accountPk: number;
  readonly direction: 'outbound' | 'inbound' | 'walk_in';
  /** At the consumer's location. */
  readonly localDate: string;
  readonly connected: 0 | 1;
  readonly conversation: 0 | 1;
  /** Ten digits; empty where no number was called. */
  readonly phone: string;
};

/** @param since the first local date that matters, `YYYY-MM-DD` */
export function listCallsSince(db: Db, consumerPks: readonly number[], since: string): CallRow[] {
  return listRows<CallRow>(
    db,
    `SELECT consumer_pk AS consumerPk, account_pk AS accountPk, direction, local_date AS localDate,
       connected, conversation, phone
     FROM calls
     WHERE consumer_pk IN (SELECT value FROM json_each(:consumers)) AND local_date >= :since
     ORDER BY pk`,
    { consumers: JSON.stringify(consumerPks), since },
  );
}

export type LetterSentRow = {
  readonly consumerPk: number;
  readonly accountPk: number;
  readonly mailingDate: string;
};

/** Letters printed for mailing, whether or not they came back. */
export function listLettersSince(
  db: Db,
  consumerPks: readonly number[],
  since: string,
): LetterSentRow[] {
  return listRows<LetterSentRow>(
    db,
    `SELECT a.consumer_pk AS consumerPk, a.pk AS accountPk, l.mailing_date AS mailingDate
     FROM accounts a JOIN letters l ON l.account_pk = a.pk
     WHERE a.consumer_pk IN (SELECT value FROM json_each(:consumers))
       AND l.state IN ('printed', 'mailed', 'returned') AND l.mailing_date >= :since
     ORDER BY l.pk`,
    { consumers: JSON.stringify(consumerPks), since },
  );
}
