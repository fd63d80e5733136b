/**
 * Rows whose call hours end while they are on screen: each stays where it is for one more look, said to be
 * closed, and the one the agent stands on until they leave it. Nothing vanishes under the cursor. Pure.
 */
import type { QueueRow } from '../../../shared/ipc/queue.contract.ts';

const closed: QueueRow['verdict'] = {
  kind: 'wait',
  text: 'Window closed',
  ruleIds: ['G7'],
  reasons: ['The hours in which this consumer may be called have just ended.'],
};

function isClosed(row: QueueRow): boolean {
  return row.verdict.text === closed.text;
}

function hasEnded({ verdict }: QueueRow, now: string): boolean {
  return verdict.closesAt !== undefined && Date.parse(verdict.closesAt) <= Date.parse(now);
}

export type Look = {
  /** Of the desk, when it answered. */
  readonly now: string;
  /** The row the agent stands on. */
  readonly accountId: string | undefined;
};

/**
 * The rows to show.
 * @param shown what was shown before
 * @param found what can be called now
 */
export function withClosed(
  shown: readonly QueueRow[],
  found: readonly QueueRow[],
  { now, accountId }: Look,
): readonly QueueRow[] {
  const present = new Set(found.map((row) => row.accountId));
  const kept = new Map<string, QueueRow[]>();
  const first: QueueRow[] = [];
  let behind = first;
  for (const row of shown) {
    if (present.has(row.accountId)) {
      behind = [];
      kept.set(row.accountId, behind);
    } else if (isClosed(row) ? row.accountId === accountId : hasEnded(row, now)) {
      behind.push({ ...row, verdict: closed });
    }
  }
  return [...first, ...found.flatMap((row) => [row, ...(kept.get(row.accountId) ?? [])])];
}
