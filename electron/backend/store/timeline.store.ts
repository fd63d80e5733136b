/** The activities of one account, newest first, page by page. */
import type { Db } from './database.ts';
import { listRows } from './prepare.ts';

export type TimelineRow = {
  readonly pk: number;
  readonly id: string;
  readonly at: string;
  readonly localTime: string;
  readonly kind: string;
  readonly channel: string;
  readonly callId: string;
  readonly outcomeCode: string;
  readonly countsAs: string;
  readonly verdict: string;
  readonly ruleIds: string;
  readonly disclosures: string;
  readonly agentId: string;
  readonly contactPoint: string;
  readonly note: string;
};

export type TimelineQuery = {
  readonly accountPk: number;
  /** GLOB patterns of kinds; none: every kind. */
  readonly kinds: readonly string[];
  /** Part of a note or contact point, any case; empty: all. */
  readonly text: string;
  /** Only rows before this one. */
  readonly beforePk: number;
  readonly limit: number;
};

export function listTimeline(db: Db, query: TimelineQuery): TimelineRow[] {
  const { accountPk, kinds, text, beforePk, limit } = query;
  return listRows<TimelineRow>(
    db,
    `SELECT pk, row_id AS id, occurred_at AS at, local_time AS localTime, kind, channel,
       call_id AS callId, outcome_code AS outcomeCode, counts_as AS countsAs, verdict,
       rule_ids AS ruleIds, disclosures, agent_id AS agentId, contact_point AS contactPoint, note
     FROM activities
     WHERE account_pk = :accountPk AND pk < :beforePk
       AND (:kinds = '[]' OR EXISTS (SELECT 1 FROM json_each(:kinds) WHERE kind GLOB value))
       AND (:text = '' OR instr(lower(note), lower(:text)) > 0 OR instr(contact_point, :text) > 0)
     ORDER BY pk DESC LIMIT :limit`,
    { accountPk, kinds: JSON.stringify(kinds), text, beforePk, limit },
  );
}
