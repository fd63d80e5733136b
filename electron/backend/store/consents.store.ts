/** Consumers' own wishes to be called at a time, given directly to the agent: rows are only ever added. */
import type { Db } from './database.ts';
import { execute, listRows } from './prepare.ts';

export type NewConsent = {
  readonly id: string;
  readonly accountPk: number;
  /** The call in which it was given. */
  readonly callId: string;
  readonly givenAt: string;
  /** The agreed time, UTC. */
  readonly forAt: string;
  /** Its date at the consumer's location, `YYYY-MM-DD`. */
  readonly localOn: string;
};

export function insertConsent(db: Db, consent: NewConsent): void {
  execute(
    db,
    `INSERT INTO consents (id, account_pk, call_id, given_at, for_at, local_on)
     VALUES (:id, :accountPk, :callId, :givenAt, :forAt, :localOn)`,
    consent,
  );
}

export type ConsentRow = {
  readonly accountPk: number;
  /** The agreed time, UTC. */
  readonly forAt: string;
};

/**
 * Those that still count: the next connected call to the person about the debt uses them up, and a
 * conversation that they began ends them. Later is what was written later, whatever the clock said.
 * @param since the first local date that matters, `YYYY-MM-DD`
 */
export function listConsentsSince(
  db: Db,
  accountPks: readonly number[],
  since: string,
): ConsentRow[] {
  return listRows<ConsentRow>(
    db,
    `SELECT s.account_pk AS accountPk, s.for_at AS forAt
     FROM consents s JOIN calls g ON g.id = s.call_id
     WHERE s.account_pk IN (SELECT value FROM json_each(:accounts)) AND s.local_on >= :since
       AND NOT EXISTS (SELECT 1 FROM calls k WHERE k.account_pk = s.account_pk AND k.pk > g.pk
         AND (k.conversation = 1 OR (k.connected = 1 AND k.direction = 'outbound')))
     ORDER BY s.pk`,
    { accounts: JSON.stringify(accountPks), since },
  );
}
