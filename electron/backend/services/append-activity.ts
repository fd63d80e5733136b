/**
 * Adds one activity to the desk's hash chain. Every service that does something a regulator may ask about
 * calls this inside its own transaction.
 */
import { AppError } from '../../../shared/errors.ts';
import type { DeskContext } from '../context.ts';
import { chainHash, privateSha256 } from '../exchange/day-export/chain.ts';
import { findChainHead, insertActivity } from '../store/activities.store.ts';
import { noChain } from '../store/marks.store.ts';

export type NewActivity = {
  /** The account it belongs to, or null for the desk itself. */
  readonly account: {
    readonly pk: number;
    readonly clientCode: string;
    readonly number: string;
  } | null;
  /** What happened, e.g. `call-started`, `call-wrapped`, `payment-posted`, `note`. */
  readonly kind: string;
  readonly channel?: 'call' | 'letter' | 'in_person' | 'email' | 'text' | 'none';
  readonly callId?: string;
  readonly outcomeCode?: string;
  readonly countsAs?: 'attempt' | 'contact' | 'conversation' | 'none';
  readonly verdict?: 'allowed' | 'warn' | 'override' | 'blocked' | '';
  readonly ruleIds?: readonly string[];
  /** Disclosure ids with the instant each was read, e.g. `mini-miranda@2026-03-02T16:43:07Z`. */
  readonly disclosures?: readonly string[];
  /** Phone number, address or other point of contact; kept outside the chain by salted hash. */
  readonly contactPoint?: string;
  readonly note?: string;
};

/** @returns the new row's id. Must run inside a transaction. */
export function appendActivity(context: DeskContext, activity: NewActivity): string {
  const { db, env, settings } = context;
  if (!db.inTransaction) throw new AppError('internal', 'An activity needs a transaction.');
  const now = context.now();
  const rowId = env.newId();
  const previousHash = findChainHead(db) ?? noChain;
  const privateSalt = Buffer.from(env.randomBytes(16)).toString('hex');
  const contactPoint = activity.contactPoint ?? '';
  const note = activity.note ?? '';
  const chained = {
    row_id: rowId,
    occurred_at: now.toString(),
    local_time: now
      .toZonedDateTimeISO(settings.zone)
      .toString({ timeZoneName: 'never', smallestUnit: 'second' }),
    zone: settings.zone,
    client_code: activity.account?.clientCode ?? '',
    client_account_number: activity.account?.number ?? '',
    kind: activity.kind,
    channel: activity.channel ?? 'none',
    call_id: activity.callId ?? '',
    outcome_code: activity.outcomeCode ?? '',
    counts_as: activity.countsAs ?? ('none' as const),
    verdict: activity.verdict ?? '',
    rule_ids: (activity.ruleIds ?? []).join(' '),
    disclosures: (activity.disclosures ?? []).join(' '),
    agent_id: settings.agent.code,
    private_sha256: privateSha256(privateSalt, { contact_point: contactPoint, note }),
  };
  insertActivity(db, {
    rowId,
    chainHash: chainHash(previousHash, chained),
    previousHash,
    occurredAt: chained.occurred_at,
    localTime: chained.local_time,
    zone: chained.zone,
    accountPk: activity.account?.pk ?? null,
    clientCode: chained.client_code,
    clientAccountNumber: chained.client_account_number,
    kind: chained.kind,
    channel: chained.channel,
    callId: chained.call_id,
    outcomeCode: chained.outcome_code,
    countsAs: chained.counts_as,
    verdict: chained.verdict,
    ruleIds: chained.rule_ids,
    disclosures: chained.disclosures,
    agentId: chained.agent_id,
    privateSha256: chained.private_sha256,
    privateSalt,
    contactPoint,
    note,
  });
  return rowId;
}
