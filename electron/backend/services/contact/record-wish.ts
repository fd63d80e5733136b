/** Records what a consumer wants of the ways and times of contact, with who said it, how and when. */
import { isDeepStrictEqual } from 'node:util';
import {
  mayConsent,
  needsWords,
  speakerLabel,
  type WishSpeaker,
  wishPoint,
  wishText,
} from '../../../../shared/domain/contact-wishes.ts';
import { AppError } from '../../../../shared/errors.ts';
import type { OutputOf, ParsedInputOf } from '../../../../shared/ipc/contract.ts';
import type { DeskContext } from '../../context.ts';
import type { AccountKey } from '../../store/accounts.store.ts';
import { findOpenCallWith } from '../../store/calls.store.ts';
import { insertWishEvent, listStandingWishes } from '../../store/contact-wishes.store.ts';
import { changeContact, recordContactChange } from './change-contact.ts';
import { followWish } from './follow-wish.ts';

type Input = ParsedInputOf<'contacts.recordWish'>;

/**
 * @throws AppError `conflict` when it stands already; `rule-broken` for a consent that was not given by the
 * consumer or comes without its words; `not-found`
 */
export function recordWish(context: DeskContext, input: Input): OutputOf<'contacts.recordWish'> {
  return changeContact(context, 'contacts.recordWish', input, (account) => {
    const { wish, saidBy, via, words } = input;
    refuseWish(context, account, input);
    const callId = findOpenCallWith(context.db, account.consumerPk)?.id;
    const source = sourceOf(saidBy);
    const replaced = followWish(context, { account, wish, source, callId });
    const id = context.env.newId();
    insertWishEvent(context.db, {
      id,
      consumerPk: account.consumerPk,
      accountPk: account.pk,
      event: 'recorded',
      wishId: id,
      wish,
      replaced,
      saidBy,
      via,
      words,
      because: '',
      callId: callId ?? null,
      at: context.now().toString(),
    });
    const said = words === '' ? '' : `: “${words}”`;
    recordContactChange(context, {
      account,
      field: wish.kind,
      old: '',
      new: JSON.stringify({ ...wish, saidBy, via, words }),
      source,
      callId,
      contactPoint: wishPoint(wish),
      note: `${speakerLabel(saidBy)} said so${said}. ${wishText(wish)}`,
    });
    return { wishId: id };
  });
}

function refuseWish(
  { db }: DeskContext,
  account: AccountKey,
  { wish, saidBy, words }: Input,
): void {
  if (needsWords(wish)) {
    if (!mayConsent(saidBy)) {
      throw new AppError('rule-broken', 'Only the consumer, or who acts for them, can consent.');
    }
    if (words === '') {
      throw new AppError('rule-broken', 'Write down the words with which the consent was given.');
    }
  }
  if (wish.kind === 'call_consent') return;
  const standing = listStandingWishes(db, [account.consumerPk]);
  if (standing.some((known) => isDeepStrictEqual(known.wish, wish))) {
    throw new AppError('conflict', `This is recorded already: ${wishText(wish)}.`);
  }
}

function sourceOf(saidBy: WishSpeaker): string {
  if (saidBy === 'consumer' || saidBy === 'third_party') return saidBy;
  return 'representative';
}
