/** Ends a wish by a new row, with its evidence. Nothing is deleted. */
import { wishPoint, wishText } from '../../../../shared/domain/contact-wishes.ts';
import type { WishEnd } from '../../../../shared/ipc/wishes.ts';
import type { DeskContext } from '../../context.ts';
import type { AccountKey } from '../../store/accounts.store.ts';
import {
  insertWishEvent,
  listStandingWishes,
  type WishRow,
} from '../../store/contact-wishes.store.ts';
import { recordContactChange } from './change-contact.ts';

/** Whose word a withdrawal is. */
export const endSources: Readonly<Record<WishEnd, string>> = {
  taken_back: 'consumer',
  mistake: 'correction',
};

const endWords: Readonly<Record<WishEnd, string>> = {
  taken_back: 'Taken back',
  mistake: 'Recorded by mistake',
};

export type WishEnding = {
  readonly account: AccountKey;
  readonly row: WishRow;
  readonly because: WishEnd;
  readonly callId?: string | undefined;
};

/** Part of a larger transaction. */
export function endWish(context: DeskContext, { account, row, because, callId }: WishEnding): void {
  const { wish, saidBy, via, words } = row;
  insertWishEvent(context.db, {
    id: context.env.newId(),
    consumerPk: row.consumerPk,
    accountPk: row.accountPk,
    event: 'withdrawn',
    wishId: row.id,
    wish,
    replaced: '',
    saidBy,
    via,
    words: '',
    because,
    callId: callId ?? null,
    at: context.now().toString(),
  });
  recordContactChange(context, {
    account,
    field: wish.kind,
    old: JSON.stringify({ ...wish, saidBy, via, words }),
    new: '',
    source: endSources[because],
    callId,
    contactPoint: wishPoint(wish),
    note: `${endWords[because]}: ${wishText(wish)}`,
  });
}

/** Part of a larger transaction: a number that may be called again is opted out of no more. */
export function endNumberOptOuts(context: DeskContext, account: AccountKey, digits: string): void {
  for (const row of listStandingWishes(context.db, [account.consumerPk])) {
    const { wish } = row;
    const isIt = wish.kind === 'opt_out' && wish.medium === 'call' && wish.contactPoint === digits;
    if (isIt) endWish(context, { account, row, because: 'taken_back' });
  }
}
