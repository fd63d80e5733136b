/**
 * The hash chain over activities, as the office recomputes it from activities.csv: each row's hash covers
 * the hash before it and every exported column but the private ones, which it covers by a salted hash.
 */
import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import { AppError } from '../../../../shared/errors.ts';
import type { ExportRow } from './rows.ts';

type Activity = ExportRow<'activities.csv'>;

/** What a purge may blank later. */
export type PrivatePart = Pick<Activity, 'contact_point' | 'note'>;

/** What the chain covers: `row_id` and every column from `occurred_at` to `private_sha256`. */
export type ChainedPart = Omit<
  Activity,
  'resend_of' | 'chain_hash' | 'previous_hash' | 'private_salt' | 'contact_point' | 'note'
>;

/** Before the first activity of a desk. */
export const firstPreviousHash = '0'.repeat(64);

/** RFC 8785 JSON. @throws AppError `invalid-input` for text with half a character (lone surrogate) */
export function canonicalJson(value: unknown): string {
  let text: string | undefined;
  try {
    text = canonicalize(value);
  } catch {
    throw new AppError('invalid-input', 'A text holds a broken character. Type it again.');
  }
  if (text === undefined) throw new AppError('internal', 'There is no JSON for this value.');
  return text;
}

/** SHA-256 over UTF-8, lower-case hex. */
export function sha256Hex(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}

/** SHA-256(salt + RFC 8785 JSON of contact point and note): lets a purge blank both and the chain hold. */
export function privateSha256(salt: string, { contact_point, note }: PrivatePart): string {
  return sha256Hex(salt + canonicalJson({ contact_point, note }));
}

/** SHA-256(previous hash + RFC 8785 JSON of the covered columns). Columns beyond those are left out. */
export function chainHash(previousHash: string, columns: ChainedPart): string {
  const covered: ChainedPart = {
    row_id: columns.row_id,
    occurred_at: columns.occurred_at,
    local_time: columns.local_time,
    zone: columns.zone,
    client_code: columns.client_code,
    client_account_number: columns.client_account_number,
    kind: columns.kind,
    channel: columns.channel,
    call_id: columns.call_id,
    outcome_code: columns.outcome_code,
    counts_as: columns.counts_as,
    verdict: columns.verdict,
    rule_ids: columns.rule_ids,
    disclosures: columns.disclosures,
    agent_id: columns.agent_id,
    private_sha256: columns.private_sha256,
  };
  return sha256Hex(previousHash + canonicalJson(covered));
}

export type ChainBreak = {
  readonly rowId: string;
  readonly reason: 'changed' | 'private-part-changed' | 'out-of-sequence';
};

function isPurged({ contact_point, note }: PrivatePart): boolean {
  return contact_point === '' && note === '';
}

/**
 * Recomputes the chain over consecutive activities. Rows sent again (`resend_of` filled) keep the hashes
 * of their first time and stand outside the sequence. A blanked private part is a purge, not a break.
 * @param previousHash the hash before the first row, when it is known
 * @returns the first break, or undefined when everything holds
 */
export function findChainBreak(
  rows: Iterable<Activity>,
  previousHash?: string,
): ChainBreak | undefined {
  let expected = previousHash;
  for (const row of rows) {
    const rowId = row.row_id;
    if (chainHash(row.previous_hash, row) !== row.chain_hash) return { rowId, reason: 'changed' };
    if (!isPurged(row) && privateSha256(row.private_salt, row) !== row.private_sha256) {
      return { rowId, reason: 'private-part-changed' };
    }
    if (row.resend_of !== '') continue;
    if (expected !== undefined && row.previous_hash !== expected) {
      return { rowId, reason: 'out-of-sequence' };
    }
    expected = row.chain_hash;
  }
  return undefined;
}
