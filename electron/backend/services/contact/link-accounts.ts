/**
 * Two records turn out to be one person: the other record's accounts come under this one, with their
 * numbers, addresses, calls, flags and holds, so that what binds for one debt binds for all.
 */
import { AppError } from '../../../../shared/errors.ts';
import type { ParsedInputOf } from '../../../../shared/ipc/contract.ts';
import type { DeskContext } from '../../context.ts';
import { type AccountKey, getAccountKey } from '../../store/accounts.store.ts';
import { moveCalls } from '../../store/calls.store.ts';
import {
  findConsumerFacts,
  findConsumerName,
  updateConsumerFacts,
  updateConsumerOfAccount,
} from '../../store/consumer-facts.store.ts';
import {
  insertAddress,
  insertPhone,
  listAddresses,
  listPhones,
} from '../../store/contact-points.store.ts';
import { insertWishEvent, listStandingWishes } from '../../store/contact-wishes.store.ts';
import { insertDeclinedLink, listDeclinedLinks } from '../../store/declined-links.store.ts';
import { insertHoldEvent, listHoldsOfConsumer } from '../../store/holds.store.ts';
import { getWorkspaceRow } from '../../store/workspace.store.ts';
import { appendActivity } from '../append-activity.ts';
import { changeContact } from './change-contact.ts';
import { setPhoneStatus } from './change-phone.ts';
import { listKeysOfConsumer } from './consumer-accounts.ts';
import { followAddress } from './follow-address.ts';

type Merge = { readonly keep: AccountKey; readonly other: AccountKey };

/** @throws AppError `conflict` when they are one person already or of different kinds; `not-found` */
export function linkAccounts(
  context: DeskContext,
  input: ParsedInputOf<'contacts.link'>,
): Record<string, never> {
  return changeContact(context, 'contacts.link', input, (keep) => {
    const other = getAccountKey(context.db, input.otherAccountId);
    refuseLink(context, { keep, other });
    const moved = listKeysOfConsumer(context, other.consumerPk);
    bringPhones(context, { keep, other });
    bringAddresses(context, { keep, other });
    bringFacts(context, { keep, other });
    bringHolds(context, { keep, other });
    bringDeclined(context, { keep, other });
    bringWishes(context, { keep, other });
    moveCalls(context.db, other.consumerPk, keep.consumerPk);
    const consumerName = findConsumerName(context.db, keep.pk);
    for (const { pk } of moved) {
      updateConsumerOfAccount(context.db, { pk, consumerPk: keep.consumerPk, consumerName });
    }
    followAddress(context, keep.consumerPk);
    for (const account of listKeysOfConsumer(context, keep.consumerPk)) {
      appendActivity(context, { account, kind: 'accounts-linked', note: input.reason });
    }
    return {};
  });
}

function refuseLink({ db }: DeskContext, { keep, other }: Merge): void {
  if (keep.consumerPk === other.consumerPk) {
    throw new AppError('conflict', 'These accounts belong to the same person already.');
  }
  if (getWorkspaceRow(db, keep.id).consumerType !== getWorkspaceRow(db, other.id).consumerType) {
    throw new AppError('conflict', 'A person and a business cannot be one.');
  }
}

function bringPhones(context: DeskContext, { keep, other }: Merge): void {
  const { db, env } = context;
  const known = listPhones(db, keep.consumerPk);
  for (const phone of listPhones(db, other.consumerPk)) {
    const same = known.find(({ digits }) => digits === phone.digits);
    if (!same) {
      const { pk: _theirs, ...rest } = phone;
      insertPhone(db, { ...rest, id: env.newId(), consumerPk: keep.consumerPk });
    } else if (same.status === 'ok') {
      const { status, source } = phone;
      setPhoneStatus(context, { account: keep, phone: same, status, source, reason: '' });
    }
  }
}

function bringAddresses({ db, env }: DeskContext, { keep, other }: Merge): void {
  const known = listAddresses(db, keep.consumerPk);
  for (const address of listAddresses(db, other.consumerPk).toReversed()) {
    const isKnown = known.some(
      ({ line1, zip }) =>
        line1.toLowerCase() === address.line1.toLowerCase() && zip === address.zip,
    );
    if (isKnown) continue;
    const { pk: _theirs, ...rest } = address;
    insertAddress(db, { ...rest, id: env.newId(), consumerPk: keep.consumerPk });
  }
}

function bringFacts({ db }: DeskContext, { keep, other }: Merge): void {
  const own = findConsumerFacts(db, keep.consumerPk);
  const theirs = findConsumerFacts(db, other.consumerPk);
  if (!own || !theirs) return;
  const flags = [
    ...new Set([...(JSON.parse(own.flags) as string[]), ...(JSON.parse(theirs.flags) as string[])]),
  ];
  updateConsumerFacts(db, {
    ...own,
    // Records say English when nobody said anything.
    language: own.language === 'en' ? theirs.language : own.language,
    email: own.email === '' ? theirs.email : own.email,
    statedZone: own.statedZone ?? theirs.statedZone,
    flags: JSON.stringify(flags),
  });
}

/** Hold events stay with the record they were written for, so those in force are placed anew. */
function bringHolds({ db, env }: DeskContext, { keep, other }: Merge): void {
  for (const hold of listHoldsOfConsumer(db, other.consumerPk)) {
    const { kind, accountPk, amountCents, reason, at } = hold;
    insertHoldEvent(db, {
      id: env.newId(),
      consumerPk: keep.consumerPk,
      accountPk,
      kind,
      event: 'placed',
      holdId: env.newId(),
      amountCents,
      reason,
      at,
    });
  }
}

/** Who the other record is known not to be, this one is not either. */
function bringDeclined({ db, env }: DeskContext, { keep, other }: Merge): void {
  for (const { otherPk, reason, at } of listDeclinedLinks(db, other.consumerPk)) {
    if (otherPk === keep.consumerPk) continue;
    insertDeclinedLink(db, { id: env.newId(), consumerPk: keep.consumerPk, otherPk, reason, at });
  }
}

/** As with holds: what stands is recorded anew, with who said it and when. */
function bringWishes({ db, env }: DeskContext, { keep, other }: Merge): void {
  for (const wish of listStandingWishes(db, [other.consumerPk])) {
    const id = env.newId();
    insertWishEvent(db, {
      ...wish,
      id,
      consumerPk: keep.consumerPk,
      event: 'recorded',
      wishId: id,
      because: '',
    });
  }
}
