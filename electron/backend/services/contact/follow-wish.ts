/** What follows from a wish elsewhere on the desk: the state of a number, the language spoken. */
import type { Wish } from '../../../../shared/domain/contact-wishes.ts';
import type { DeskContext } from '../../context.ts';
import type { AccountKey } from '../../store/accounts.store.ts';
import { listPhones, type PhoneRow } from '../../store/contact-points.store.ts';
import type { WishRow } from '../../store/contact-wishes.store.ts';
import { changeLanguage, languageOf } from './change-person.ts';
import { setPhoneStatus } from './change-phone.ts';

export type Followed = {
  readonly account: AccountKey;
  readonly wish: Wish;
  readonly source: string;
  readonly callId?: string | undefined;
};

function numberOf(context: DeskContext, account: AccountKey, wish: Wish): PhoneRow | undefined {
  if (wish.kind !== 'opt_out' || wish.medium !== 'call') return undefined;
  const phones = listPhones(context.db, account.consumerPk);
  return phones.find(({ digits }) => digits === wish.contactPoint);
}

/** Part of the transaction that records the wish. @returns what it replaced; empty when nothing */
export function followWish(context: DeskContext, followed: Followed): string {
  const { account, wish, source, callId } = followed;
  if (wish.kind === 'language') {
    const before = languageOf(context, account);
    changeLanguage(context, { account, language: wish.language, source, callId });
    return before === wish.language ? '' : before;
  }
  const phone = numberOf(context, account, wish);
  if (phone?.status !== 'ok') return '';
  setPhoneStatus(context, { account, phone, status: 'opted_out', source, reason: '', callId });
  return 'ok';
}

/** Part of the transaction that withdraws the wish: what it changed is as before, unless it changed again. */
export function unfollowWish(
  context: DeskContext,
  { replaced, wish }: WishRow,
  { account, source, callId }: Omit<Followed, 'wish'>,
): void {
  if (replaced === '') return;
  if (wish.kind === 'language') {
    if (languageOf(context, account) !== wish.language) return;
    const language = replaced === 'es' ? 'es' : 'en';
    changeLanguage(context, { account, language, source, callId });
    return;
  }
  const phone = numberOf(context, account, wish);
  if (phone?.status !== 'opted_out') return;
  const reason = 'The wish was withdrawn';
  setPhoneStatus(context, { account, phone, status: 'ok', source, reason, callId });
}
