/** What consumers want of contacts, as the contact gate needs it: one query for all of them. */
import type { InconvenientTime } from '../../../../shared/compliance/inconvenient-times.ts';
import type { ContactFacts } from '../../../../shared/compliance/types.ts';
import { listStandingWishes, type WishRow } from '../../store/contact-wishes.store.ts';
import type { Db } from '../../store/database.ts';

type OptOut = NonNullable<ContactFacts['optOuts']>[number];

/** A consent to more calls about one account, for so many days from when it was given (UTC). */
export type CallConsent = {
  readonly accountPk: number;
  readonly givenAt: string;
  readonly days: number;
};

export type WishFacts = {
  readonly inconvenientTimes: readonly InconvenientTime[];
  readonly optOuts: readonly OptOut[];
  readonly callConsents: readonly CallConsent[];
};

export const noWishes: WishFacts = { inconvenientTimes: [], optOuts: [], callConsents: [] };

/** By consumer; who wants nothing special is left out. */
export function gatherWishes(
  db: Db,
  consumerPks: readonly number[],
): ReadonlyMap<number, WishFacts> {
  const rows = Map.groupBy(listStandingWishes(db, consumerPks), ({ consumerPk }) => consumerPk);
  return new Map([...rows].map(([consumerPk, wishes]) => [consumerPk, toFacts(wishes)]));
}

function toFacts(rows: readonly WishRow[]): WishFacts {
  return {
    inconvenientTimes: rows.flatMap(({ wish }) =>
      wish.kind === 'inconvenient_time'
        ? { days: wish.days, from: wish.from, to: wish.to, phoneType: wish.phoneType }
        : [],
    ),
    optOuts: rows.flatMap(({ wish }) => {
      if (wish.kind !== 'opt_out') return [];
      const { medium, contactPoint } = wish;
      return contactPoint === undefined ? { medium } : { medium, contactPoint };
    }),
    callConsents: rows.flatMap(({ wish, accountPk, at }) =>
      wish.kind === 'call_consent' ? { accountPk, givenAt: at, days: wish.days } : [],
    ),
  };
}
