/** What the agent learns about a consumer and an account in the course of work, written back. */
import type { Db } from './database.ts';
import { execute, findRow, listRows } from './prepare.ts';

export type ConsumerFacts = {
  readonly pk: number;
  readonly language: 'en' | 'es';
  readonly email: string;
  readonly statedZone: string | null;
  /** JSON array of flag codes. */
  readonly flags: string;
};

export function findConsumerFacts(db: Db, consumerPk: number): ConsumerFacts | undefined {
  return findRow<ConsumerFacts>(
    db,
    'SELECT pk, language, email, stated_zone AS statedZone, flags FROM consumers WHERE pk = :consumerPk',
    { consumerPk },
  );
}

export function updateConsumerFacts(db: Db, facts: ConsumerFacts): void {
  execute(
    db,
    `UPDATE consumers SET language = :language, email = :email, stated_zone = :statedZone,
       flags = :flags WHERE pk = :pk`,
    facts,
  );
}

/** The state of the newest current address, on every account of the consumer. */
export function refreshResidence(db: Db, consumerPk: number): void {
  execute(
    db,
    `UPDATE accounts SET residence = coalesce((SELECT state FROM addresses
       WHERE consumer_pk = :consumerPk AND status = 'current' AND state <> ''
       ORDER BY pk DESC LIMIT 1), '')
     WHERE consumer_pk = :consumerPk`,
    { consumerPk },
  );
}

export type Worked = {
  readonly pk: number;
  readonly lastAction: string;
  /** Business date, or null to leave it as it is. */
  readonly workedOn: string | null;
  readonly contactOn: string | null;
  /** The first communication about this debt, if this was one. */
  readonly communicatedAt: string | null;
};

/** What an encounter leaves on the account. */
export function updateWorked(db: Db, worked: Worked): void {
  execute(
    db,
    `UPDATE accounts SET last_action = :lastAction,
       last_worked_on = coalesce(:workedOn, last_worked_on),
       last_contact_on = coalesce(:contactOn, last_contact_on),
       first_communication_at = coalesce(first_communication_at, :communicatedAt)
     WHERE pk = :pk`,
    worked,
  );
}

/** The full disclosure was read to the consumer of this debt; the first time stands. */
export function updateDisclosed(db: Db, pk: number, at: string): void {
  execute(db, 'UPDATE accounts SET disclosed_at = coalesce(disclosed_at, :at) WHERE pk = :pk', {
    pk,
    at,
  });
}

/** Puts an account under another person's record. */
export function updateConsumerOfAccount(
  db: Db,
  account: { readonly pk: number; readonly consumerPk: number; readonly consumerName: string },
): void {
  execute(
    db,
    `UPDATE accounts SET consumer_pk = :consumerPk, consumer_name = :consumerName WHERE pk = :pk`,
    account,
  );
}

export function findConsumerName(db: Db, accountPk: number): string {
  const row = findRow<{ name: string }>(
    db,
    'SELECT consumer_name AS name FROM accounts WHERE pk = :accountPk',
    { accountPk },
  );
  return row?.name ?? '';
}

export function listAccountIdsOfConsumer(db: Db, consumerPk: number): string[] {
  return listRows<{ id: string }>(
    db,
    'SELECT id FROM accounts WHERE consumer_pk = :consumerPk ORDER BY pk',
    { consumerPk },
  ).map(({ id }) => id);
}
