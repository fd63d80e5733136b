/** Places a hold on a debt, or on the person and with it on every linked account. */
import { holdInfo } from '../../../../shared/domain/holds.ts';
import { AppError } from '../../../../shared/errors.ts';
import type { OutputOf, ParsedInputOf } from '../../../../shared/ipc/contract.ts';
import type { DeskContext } from '../../context.ts';
import { getAccountKey } from '../../store/accounts.store.ts';
import { findOpenCallRow } from '../../store/calls.store.ts';
import { ownAccounts, refreshConsumer } from '../contact/consumer-accounts.ts';
import { once } from '../once.ts';
import { addHolds } from './add-holds.ts';

type Input = ParsedInputOf<'holds.place'>;
type Placed = OutputOf<'holds.place'>;

/**
 * @throws AppError `not-found`; `conflict` when such a hold is in force already; `rule-broken` for an
 * amount that the kind does not take or that is more than the balance
 */
export function placeHold(context: DeskContext, input: Input): Placed {
  const placed = once(context, 'holds.place', input, () => place(context, input));
  context.changed('accounts', 'queue');
  return placed;
}

function place(context: DeskContext, input: Input): Placed {
  const { db } = context;
  const { kind, reason, amountCents } = input;
  const account = getAccountKey(db, input.accountId);
  const call = findOpenCallRow(db);
  const holdIds = addHolds(context, {
    account,
    kind,
    amountCents,
    otherAccounts: ownAccounts(context, account, input.otherAccountIds),
    reason,
    callId: call?.accountPk === account.pk ? call.id : undefined,
  });
  if (holdIds.length === 0) {
    throw new AppError('conflict', `A hold for this is in force already: ${holdInfo[kind].label}.`);
  }
  refreshConsumer(context, account.consumerPk);
  return { holdIds: [...holdIds] };
}
