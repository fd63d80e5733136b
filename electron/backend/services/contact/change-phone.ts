/** Adds telephone numbers and marks what is known of them. */

import type { PhoneStatus } from '../../../../shared/compliance/types.ts';
import { formatPhone } from '../../../../shared/domain/phone.ts';
import { phoneStatusLabels } from '../../../../shared/domain/phone-status.ts';
import { AppError } from '../../../../shared/errors.ts';
import type { OutputOf, ParsedInputOf } from '../../../../shared/ipc/contract.ts';
import type { DeskContext } from '../../context.ts';
import type { AccountKey } from '../../store/accounts.store.ts';
import {
  getPhone,
  insertPhone,
  listPhones,
  type PhoneRow,
  updatePhoneStatus,
} from '../../store/contact-points.store.ts';
import { changeContact, recordContactChange } from './change-contact.ts';
import { endNumberOptOuts } from './end-wish.ts';

/** @throws AppError `conflict` when the number is on file already, `not-found` */
export function addPhone(
  context: DeskContext,
  input: ParsedInputOf<'contacts.addPhone'>,
): OutputOf<'contacts.addPhone'> {
  return changeContact(context, 'contacts.addPhone', input, (account) => {
    const { db, env } = context;
    const { digits, type, source } = input;
    const known = listPhones(db, account.consumerPk).find((phone) => phone.digits === digits);
    if (known) {
      const state = phoneStatusLabels[known.status].toLowerCase();
      throw new AppError('conflict', `This number is on file already: ${state}.`);
    }
    const id = env.newId();
    const { consumerPk } = account;
    const since = context.today().toString();
    insertPhone(db, { id, consumerPk, digits, type, status: 'ok', source, since });
    recordContactChange(context, {
      account,
      field: 'phone',
      old: '',
      new: `${digits} ${type}`,
      source,
      contactPoint: digits,
      note: `Number added: ${formatPhone(digits)}, ${type}`,
    });
    return { id };
  });
}

export type PhoneMarking = {
  readonly account: AccountKey;
  readonly phone: PhoneRow;
  readonly status: PhoneStatus;
  readonly source: string;
  readonly reason: string;
  readonly callId?: string | undefined;
};

/** Part of a larger transaction; a mark that stands already leaves no trace. */
export function setPhoneStatus(context: DeskContext, marking: PhoneMarking): void {
  const { account, phone, status, source, reason } = marking;
  if (phone.status === status) return;
  updatePhoneStatus(context.db, {
    pk: phone.pk,
    status,
    source,
    since: context.today().toString(),
  });
  const why = reason === '' ? '' : `. ${reason}`;
  recordContactChange(context, {
    account,
    field: 'phone_status',
    old: `${phone.digits} ${phone.status}`,
    new: `${phone.digits} ${status}`,
    source,
    callId: marking.callId,
    contactPoint: phone.digits,
    note: `${formatPhone(phone.digits)}: ${phoneStatusLabels[status]}${why}`,
  });
}

/** @throws AppError `not-found` */
export function markPhone(
  context: DeskContext,
  input: ParsedInputOf<'contacts.markPhone'>,
): Record<string, never> {
  return changeContact(context, 'contacts.markPhone', input, (account) => {
    const phone = getPhone(context.db, account.consumerPk, input.phoneId);
    const { status, source, reason } = input;
    setPhoneStatus(context, { account, phone, status, source, reason });
    if (status === 'ok') endNumberOptOuts(context, account, phone.digits);
    return {};
  });
}
