/** Takes a wish back: the consumer thought better of it, or it was recorded by mistake. */
import { AppError } from '../../../../shared/errors.ts';
import type { ParsedInputOf } from '../../../../shared/ipc/contract.ts';
import type { DeskContext } from '../../context.ts';
import { findOpenCallWith } from '../../store/calls.store.ts';
import { listStandingWishes } from '../../store/contact-wishes.store.ts';
import { changeContact } from './change-contact.ts';
import { endSources, endWish } from './end-wish.ts';
import { unfollowWish } from './follow-wish.ts';

/** @throws AppError `not-found` for a wish that is not this person's, or stands no more */
export function withdrawWish(
  context: DeskContext,
  input: ParsedInputOf<'contacts.withdrawWish'>,
): Record<string, never> {
  return changeContact(context, 'contacts.withdrawWish', input, (account) => {
    const standing = listStandingWishes(context.db, [account.consumerPk]);
    const row = standing.find(({ id }) => id === input.wishId);
    if (!row) throw new AppError('not-found', 'This wish does not stand on this account any more.');
    const { because } = input;
    const callId = findOpenCallWith(context.db, account.consumerPk)?.id;
    endWish(context, { account, row, because, callId });
    unfollowWish(context, row, { account, source: endSources[because], callId });
    return {};
  });
}
