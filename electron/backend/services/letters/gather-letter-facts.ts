/** Reads what letters to many accounts depend on, in a constant number of queries. Decides nothing. */
import { Temporal } from 'temporal-polyfill';
import type { AddressStatus, ContactFacts, HoldKind } from '../../../../shared/compliance/types.ts';
import { limitationOf } from '../../../../shared/domain/limitation.ts';
import type { Limitation } from '../../../../shared/domain/negotiation/terms.ts';
import type { DeskContext } from '../../context.ts';
import { listContactSubjects } from '../../store/contact-subjects.store.ts';
import {
  type LastPayment,
  type LetterAccount,
  listLastPayments,
  listLetterAccounts,
} from '../../store/letter-accounts.store.ts';
import { gateNames, gatherContactFacts } from '../contact/gather-contact-facts.ts';
import { debtDates } from '../money/debt-dates.ts';

export type LetterFacts = {
  readonly account: LetterAccount;
  readonly holds: readonly HoldKind[];
  readonly contact: ContactFacts;
  readonly names: { readonly personId: string; readonly accountId: string };
  readonly address: AddressStatus;
  readonly limitation: Limitation;
  readonly lastPayment: LastPayment | undefined;
};

/** By the account's primary key; accounts that do not exist are left out. */
export function gatherLetterFacts(
  context: DeskContext,
  accountPks: readonly number[],
): ReadonlyMap<number, LetterFacts> {
  const { db } = context;
  const today = context.today();
  const subjects = listContactSubjects(db, accountPks);
  const contacts = gatherContactFacts(context, subjects);
  const accounts = new Map(listLetterAccounts(db, accountPks).map((row) => [row.pk, row]));
  const closed = [...accounts.values()].filter(({ state }) => state !== 'live');
  const payments = listLastPayments(
    db,
    closed.map(({ pk }) => pk),
  );
  const facts = new Map<number, LetterFacts>();
  for (const subject of subjects) {
    const account = accounts.get(subject.accountPk);
    const contact = contacts.get(subject.accountPk);
    if (!account || !contact) continue;
    facts.set(account.pk, {
      account,
      holds: subject.holds,
      contact,
      names: gateNames(subject),
      address: addressStatus(account),
      limitation: limitationOf(debtDates(account), today),
      lastPayment: payments.get(account.pk),
    });
  }
  return facts;
}

export function toDate(text: string | null): Temporal.PlainDate | undefined {
  return text === null ? undefined : Temporal.PlainDate.from(text);
}

function addressStatus(account: LetterAccount): AddressStatus {
  const { line1, city, addressState, zip, hasBadAddress } = account;
  if (line1 && city && addressState && zip) return 'ok';
  return hasBadAddress === 1 ? 'bad' : 'missing';
}
