/** Writes holds and their activities. Part of a larger transaction; the caller requeues the accounts. */
import type { HoldKind } from '../../../../shared/compliance/types.ts';
import { holdInfo } from '../../../../shared/domain/holds.ts';
import { type Cents, cents, formatMoney } from '../../../../shared/domain/money.ts';
import { AppError } from '../../../../shared/errors.ts';
import type { DeskContext } from '../../context.ts';
import type { AccountKey } from '../../store/accounts.store.ts';
import { insertHoldEvent, listHoldsOfConsumer } from '../../store/holds.store.ts';
import { getWorkspaceRow } from '../../store/workspace.store.ts';
import { appendActivity } from '../append-activity.ts';
import { listKeysOfConsumer } from '../contact/consumer-accounts.ts';
import { noticeLookalikes } from '../contact/likely-same.ts';

export type NewHold = {
  /** The account at hand. */
  readonly account: AccountKey;
  readonly kind: HoldKind;
  readonly amountCents?: Cents | undefined;
  /** Other debts that a hold of a debt is about as well. */
  readonly otherAccounts?: readonly AccountKey[] | undefined;
  readonly reason: string;
  readonly callId?: string | undefined;
};

/**
 * A fact about the person becomes one hold that reaches every account; any other one hold for each debt.
 * What is in force already is left as it is. @returns the ids of the holds that were added
 * @throws AppError `rule-broken` for an amount that the kind does not take or that is more than the balance
 */
export function addHolds(context: DeskContext, hold: NewHold): readonly string[] {
  refuseAmount(context, hold);
  const { account, kind, reason } = hold;
  const known = listHoldsOfConsumer(context.db, account.consumerPk).filter(
    (each) => each.kind === kind,
  );
  const isHeld = (accountPk: number | null) => known.some((each) => each.accountPk === accountPk);
  const isOnPerson = holdInfo[kind].scope === 'person';
  const debts = [account, ...(hold.otherAccounts ?? [])].filter(({ pk }) => !isHeld(pk));
  const targets = isOnPerson ? (isHeld(null) ? [] : [null]) : debts;
  const holdIds = targets.map((debt) => insertHold(context, hold, debt));
  if (holdIds.length === 0) return [];
  if (isOnPerson) noticeLookalikes(context.db, account.consumerPk);
  const reached = isOnPerson ? listKeysOfConsumer(context, account.consumerPk) : debts;
  for (const each of reached) {
    appendActivity(context, {
      account: each,
      kind: 'hold-placed',
      callId: hold.callId ?? '',
      note: noteOf(hold, reason),
    });
  }
  return holdIds;
}

function refuseAmount({ db }: DeskContext, hold: NewHold): void {
  const { account, kind, amountCents, otherAccounts = [] } = hold;
  if (amountCents === undefined) return;
  if (!holdInfo[kind].takesAmount || otherAccounts.length > 0) {
    throw new AppError('rule-broken', 'An amount belongs to the dispute of one debt only.');
  }
  const { balanceCents } = getWorkspaceRow(db, account.id);
  if (amountCents > 0 && amountCents <= balanceCents) return;
  throw new AppError(
    'rule-broken',
    `The balance is ${formatMoney(cents(balanceCents))}. Leave the amount out when all of it is in dispute.`,
  );
}

function insertHold(context: DeskContext, hold: NewHold, debt: AccountKey | null): string {
  const { db, env } = context;
  const holdId = env.newId();
  insertHoldEvent(db, {
    id: env.newId(),
    consumerPk: hold.account.consumerPk,
    accountPk: debt?.pk ?? null,
    kind: hold.kind,
    event: 'placed',
    holdId,
    amountCents: hold.amountCents ?? null,
    reason: hold.reason,
    at: context.now().toString(),
  });
  return holdId;
}

function noteOf({ kind, amountCents }: NewHold, reason: string): string {
  const part = amountCents === undefined ? '' : ` of ${formatMoney(amountCents)}`;
  return `${holdInfo[kind].label}${part}: ${reason}`;
}
