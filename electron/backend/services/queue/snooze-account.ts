/** Takes an account out of the queue until a date, with the reason, and brings it back. */
import { Temporal } from 'temporal-polyfill';
import { AppError } from '../../../../shared/errors.ts';
import type { DeskContext } from '../../context.ts';
import {
  type AccountKey,
  clearSnooze,
  getAccountKey,
  updateSnooze,
} from '../../store/accounts.store.ts';
import { reindexAccount } from '../../store/search.store.ts';
import { appendActivity } from '../append-activity.ts';
import { once } from '../once.ts';
import { requeueAccount } from '../requeue-account.ts';

const longestDays = 90;

type Snooze = {
  readonly requestId: string;
  readonly accountId: string;
  /** First business date on which the account shows again. */
  readonly until: string;
  readonly reason: string;
};

/**
 * A snooze hides every plan of the account, a call-back included.
 * @throws AppError `rule-broken` for a closed account or a date that is not in the next 90 days, `not-found`
 */
export function snoozeAccount(context: DeskContext, input: Snooze): Record<string, never> {
  once(context, 'queue.snooze', input, () => {
    const account = liveAccount(context, input.accountId);
    refuseDate(context, input.until);
    updateSnooze(context.db, account.pk, input);
    requeueAccount(context, account.pk);
    appendActivity(context, {
      account,
      kind: 'snoozed',
      note: `Until ${input.until}: ${input.reason}`,
    });
    reindexAccount(context.db, account.pk);
    return {};
  });
  context.changed('queue', 'accounts');
  return {};
}

/** Nothing happens to an account that is not snoozed. @throws AppError `not-found` */
export function wakeAccount(
  context: DeskContext,
  input: { readonly requestId: string; readonly accountId: string },
): Record<string, never> {
  once(context, 'queue.wake', input, () => {
    const account = liveAccount(context, input.accountId);
    if (clearSnooze(context.db, account.pk)) {
      requeueAccount(context, account.pk);
      appendActivity(context, { account, kind: 'woken' });
    }
    return {};
  });
  context.changed('queue', 'accounts');
  return {};
}

function liveAccount({ db }: DeskContext, accountId: string): AccountKey {
  const account = getAccountKey(db, accountId);
  if (account.state !== 'live') {
    throw new AppError('rule-broken', 'This account is closed; it is not in the queue.');
  }
  return account;
}

function refuseDate(context: DeskContext, until: string): void {
  const today = context.today();
  const days = today.until(Temporal.PlainDate.from(until)).total({ unit: 'days' });
  if (days < 1 || days > longestDays) {
    throw new AppError(
      'rule-broken',
      `Choose a date from tomorrow, ${today.add({ days: 1 })}, to ${today.add({ days: longestDays })}.`,
    );
  }
}
