/** Withdraws a promise on its own. The payments of an agreement end with the agreement. */
import { formatMoney } from '../../../../shared/domain/money.ts';
import { cancelPromise as cancelled } from '../../../../shared/domain/promise.ts';
import { AppError } from '../../../../shared/errors.ts';
import type { OutputOf, ParsedInputOf } from '../../../../shared/ipc/contract.ts';
import type { DeskContext } from '../../context.ts';
import { getMoneyAccount, getMoneyAccountByPk } from '../../store/money-accounts.store.ts';
import { getPromise, listPromises } from '../../store/promises.store.ts';
import { appendActivity } from '../append-activity.ts';
import { once } from '../once.ts';
import { requeueAccount } from '../requeue-account.ts';
import { accountOf } from './account-of.ts';
import { recordPromiseEvents } from './record-promises.ts';
import { promiseValue } from './values.ts';

type Input = ParsedInputOf<'promises.cancel'>;
type Cancelled = OutputOf<'promises.cancel'>;

/** @throws AppError `not-found`; `conflict` when it is over already or part of an agreement */
export function cancelPromise(context: DeskContext, input: Input): Cancelled {
  const result = once(context, 'promises.cancel', input, () => cancel(context, input));
  context.changed('accounts', 'queue');
  return result;
}

function cancel(context: DeskContext, input: Input): Cancelled {
  const { db } = context;
  const row = getPromise(db, input.promiseId);
  if (row.planPk !== null) {
    throw new AppError('conflict', 'This payment is part of an agreement. Cancel the agreement.');
  }
  const { promise, event } = cancelled(row);
  const at = context.now().toString();
  recordPromiseEvents(context, { events: [event], promises: [promise], paymentId: null, at });
  appendActivity(context, {
    account: accountOf(getMoneyAccountByPk(db, row.accountPk)),
    kind: 'promise-cancelled',
    note: `${formatMoney(row.amount)} by ${row.due}${input.reason === '' ? '' : `: ${input.reason}`}`,
  });
  requeueAccount(context, row.accountPk, { nextAction: 'fresh' });
  return { promise: promiseValue(getPromise(db, row.id)) };
}

/** Earliest due first. @throws AppError `not-found` for an unknown account */
export function listAccountPromises(
  context: DeskContext,
  accountId: string,
): OutputOf<'promises.list'> {
  const account = getMoneyAccount(context.db, accountId);
  return { promises: listPromises(context.db, account.pk).map(promiseValue) };
}
