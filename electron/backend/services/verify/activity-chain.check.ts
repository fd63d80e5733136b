import { findChainBreak, firstPreviousHash } from '../../exchange/day-export/chain.ts';
import { iterateRows } from '../../store/prepare.ts';
import type { Check } from './check.ts';

type ChainRow = Parameters<typeof findChainBreak>[0] extends Iterable<infer Row> ? Row : never;

/** Domain invariant 4: activities are hash-chained; what a lawful purge blanked still passes. */
export const activityChain: Check = {
  check: 'activity-chain',
  states: 'The chain of activities holds from the first to the last.',
  *findProblems({ db }) {
    const rows = iterateRows<ChainRow>(
      db,
      `SELECT row_id, '' AS resend_of, chain_hash, previous_hash, occurred_at, local_time, zone,
         client_code, client_account_number, kind, channel, call_id, outcome_code, counts_as, verdict,
         rule_ids, disclosures, agent_id, private_sha256, private_salt, contact_point, note
       FROM activities ORDER BY pk`,
    );
    const broken = findChainBreak(rows, firstPreviousHash);
    if (broken) yield broken.rowId;
  },
};
