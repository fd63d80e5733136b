/** Spends a code on what it approves: one activity that says what that was, in the transaction that does it. */
import { packMark } from '../../../../shared/compliance/pack-mark.ts';
import { rulePackVersion } from '../../../../shared/compliance/rule-pack.ts';
import { lineText } from '../../../../shared/domain/release-code.ts';
import type { DeskContext } from '../../context.ts';
import type { AccountKey } from '../../store/accounts.store.ts';
import { insertReleaseUse } from '../../store/release-sheets.store.ts';
import { appendActivity, type NewActivity } from '../append-activity.ts';
import { getUsableCode, type ProvenCode } from './check-code.ts';

export type Approval = {
  readonly action: 'calls.start' | 'holds.release';
  /** All that it reaches; it stands in the timeline of the first. */
  readonly accounts: readonly [AccountKey, ...AccountKey[]];
  readonly ruleIds: readonly string[];
  readonly channel?: NewActivity['channel'];
  readonly callId?: string;
  readonly contactPoint?: string;
  readonly holdId?: string;
  readonly reason: string;
};

/**
 * Everything but the reason and the contact point stands in columns that the hash chain covers in plain;
 * those two it covers by their salted hash.
 * @returns the mark that what was approved carries as well
 * @throws AppError `conflict` when the code was spent meanwhile, `rule-broken` when its sheet was withdrawn
 */
export function spendCode(context: DeskContext, { line }: ProvenCode, approval: Approval): string {
  const { pk: codePk, sheet } = getUsableCode(context, line);
  const { action, accounts, ruleIds, holdId, reason } = approval;
  const mark = `release:${lineText(line)}`;
  const activityId = appendActivity(context, {
    account: accounts[0],
    kind: 'supervisor-release',
    channel: approval.channel ?? 'none',
    callId: approval.callId ?? '',
    verdict: 'override',
    ruleIds: [
      ...ruleIds,
      packMark(rulePackVersion),
      mark,
      `sheet:${sheet.id}`,
      `action:${action}`,
      ...accounts.map(({ id }) => `account:${id}`),
      ...(holdId === undefined ? [] : [`hold:${holdId}`]),
    ],
    contactPoint: approval.contactPoint ?? '',
    note: reason,
  });
  insertReleaseUse(context.db, { codePk, activityId, at: context.now().toString() });
  return mark;
}
