/** What the rules say now of a call or a visit. Says only; starting it asks again. */
import type { OutputOf, ParsedInputOf } from '../../../../shared/ipc/contract.ts';
import type { DeskContext } from '../../context.ts';
import { getAccountKey } from '../../store/accounts.store.ts';
import { getPhone } from '../../store/contact-points.store.ts';
import { gatherKnown, judgeCall } from './judge-call.ts';

/** @throws AppError `not-found` */
export function checkCall(
  context: DeskContext,
  { accountId, phoneId, direction }: ParsedInputOf<'calls.check'>,
): OutputOf<'calls.check'> {
  const account = getAccountKey(context.db, accountId);
  const phone =
    phoneId === undefined ? undefined : getPhone(context.db, account.consumerPk, phoneId);
  const at = context.now();
  const decision = judgeCall(gatherKnown(context, account.pk), { direction, at, phone });
  return { now: at.toString(), decision };
}
