/** What the consumer wants of contacts, as it stands at this moment. */
import { Temporal } from 'temporal-polyfill';
import { localSpan } from '../../../../shared/compliance/clock-window.ts';
import type { OutputOf } from '../../../../shared/ipc/contract.ts';
import type { DeskContext } from '../../context.ts';
import { listStandingWishes, type WishRow } from '../../store/contact-wishes.store.ts';

type Wishes = OutputOf<'accounts.get'>['wishes'];
type Account = { readonly pk: number; readonly consumerPk: number };
type Place = { readonly zones: readonly string[]; readonly at: Temporal.Instant };

/** Consents to calls show on the account that they are about, until their last day is over. */
export function describeWishes({ db }: DeskContext, account: Account, place: Place): Wishes {
  return listStandingWishes(db, [account.consumerPk])
    .filter((row) => row.wish.kind !== 'call_consent' || isInForce(row, account, place))
    .map(({ id, wish, saidBy, via, words, at }) => ({ id, wish, saidBy, via, words, at }));
}

function isInForce({ wish, accountPk, at: given }: WishRow, account: Account, place: Place) {
  if (wish.kind !== 'call_consent' || accountPk !== account.pk) return false;
  const { zones, at } = place;
  const first = localSpan(Temporal.Instant.from(given), zones).earliest.slice(0, 10);
  const today = localSpan(at, zones).latest.slice(0, 10);
  return today < Temporal.PlainDate.from(first).add({ days: wish.days }).toString();
}
