/** The hash-chained activities: rows are only ever added. */
import { Temporal } from 'temporal-polyfill';
import type { Db } from './database.ts';
import { execute, findRow } from './prepare.ts';

export type ActivityRow = {
  readonly rowId: string;
  readonly chainHash: string;
  readonly previousHash: string;
  readonly occurredAt: string;
  readonly localTime: string;
  readonly zone: string;
  readonly accountPk: number | null;
  readonly clientCode: string;
  readonly clientAccountNumber: string;
  readonly kind: string;
  readonly channel: string;
  readonly callId: string;
  readonly outcomeCode: string;
  readonly countsAs: string;
  readonly verdict: string;
  readonly ruleIds: string;
  readonly disclosures: string;
  readonly agentId: string;
  readonly privateSha256: string;
  readonly privateSalt: string;
  readonly contactPoint: string;
  readonly note: string;
};

export function insertActivity(db: Db, row: ActivityRow): void {
  execute(
    db,
    `INSERT INTO activities (row_id, chain_hash, previous_hash, occurred_at, local_time, zone, account_pk,
       client_code, client_account_number, kind, channel, call_id, outcome_code, counts_as, verdict,
       rule_ids, disclosures, agent_id, private_sha256, private_salt, contact_point, note)
     VALUES (:rowId, :chainHash, :previousHash, :occurredAt, :localTime, :zone, :accountPk,
       :clientCode, :clientAccountNumber, :kind, :channel, :callId, :outcomeCode, :countsAs, :verdict,
       :ruleIds, :disclosures, :agentId, :privateSha256, :privateSalt, :contactPoint, :note)`,
    row,
  );
}

let latest: { readonly at: string; readonly instant: Temporal.Instant } | undefined;

export function findLastActivityAt(db: Db): Temporal.Instant | undefined {
  const row = findRow<{ at: string }>(
    db,
    'SELECT occurred_at AS at FROM activities ORDER BY pk DESC LIMIT 1',
  );
  if (!row) return undefined;
  // Asked for whenever the time is: the same text is read once.
  if (latest?.at !== row.at) latest = { at: row.at, instant: Temporal.Instant.from(row.at) };
  return latest.instant;
}

/** The chain hash of the newest activity; undefined before the first. */
export function findChainHead(db: Db): string | undefined {
  return findRow<{ hash: string }>(
    db,
    'SELECT chain_hash AS hash FROM activities ORDER BY pk DESC LIMIT 1',
  )?.hash;
}

/** The chain hash of the activity at this place in the chain. */
export function findChainHash(db: Db, pk: number): string | undefined {
  return findRow<{ hash: string }>(db, 'SELECT chain_hash AS hash FROM activities WHERE pk = :pk', {
    pk,
  })?.hash;
}
