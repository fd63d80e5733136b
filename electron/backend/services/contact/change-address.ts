/** Adds addresses and marks what is known of them; the state of residence follows. */
import { AppError } from '../../../../shared/errors.ts';
import type { OutputOf, ParsedInputOf } from '../../../../shared/ipc/contract.ts';
import type { DeskContext } from '../../context.ts';
import {
  type AddressRow,
  getAddress,
  insertAddress,
  listAddresses,
  updateAddressStatus,
} from '../../store/contact-points.store.ts';
import { changeContact, recordContactChange } from './change-contact.ts';
import { followAddress } from './follow-address.ts';

type Lines = Pick<AddressRow, 'line1' | 'line2' | 'city' | 'state' | 'zip'>;

function oneLine({ line1, line2, city, state, zip }: Lines): string {
  const street = [line1, line2].filter((line) => line !== '').join(', ');
  return [street, city, `${state} ${zip}`.trim()].filter((part) => part !== '').join(', ');
}

function sameText(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/**
 * The new address comes first; unless it is additional, those thought current become former ones.
 * @throws AppError `conflict` when it is on file as current, `not-found`
 */
export function addAddress(
  context: DeskContext,
  input: ParsedInputOf<'contacts.addAddress'>,
): OutputOf<'contacts.addAddress'> {
  return changeContact(context, 'contacts.addAddress', input, (account) => {
    const { db, env } = context;
    const { line1, line2, city, state, zip, source } = input;
    const { consumerPk } = account;
    const lines = { line1, line2, city, state, zip };
    const current = listAddresses(db, consumerPk).filter(({ status }) => status === 'current');
    if (current.some((address) => sameText(oneLine(address), oneLine(lines)))) {
      throw new AppError('conflict', 'This address is on file already.');
    }
    const id = env.newId();
    const since = context.today().toString();
    if (!input.isAdditional) {
      for (const { pk } of current) {
        updateAddressStatus(db, { pk, status: 'former', source, since });
      }
    }
    insertAddress(db, { id, consumerPk, ...lines, status: 'current', source, since });
    followAddress(context, consumerPk);
    recordContactChange(context, {
      account,
      field: 'address',
      old: input.isAdditional ? '' : current.map(oneLine).join('; '),
      new: oneLine(lines),
      source,
      contactPoint: oneLine(lines),
      note: input.isAdditional ? 'Another address added' : 'New address',
    });
    return { id };
  });
}

const statusNotes: Readonly<Record<AddressRow['status'], string>> = {
  current: 'Address is current',
  former: 'Address is a former one',
  bad: 'Bad address',
};

/** @throws AppError `not-found` */
export function markAddress(
  context: DeskContext,
  input: ParsedInputOf<'contacts.markAddress'>,
): Record<string, never> {
  return changeContact(context, 'contacts.markAddress', input, (account) => {
    const { db } = context;
    const { status, source } = input;
    const address = getAddress(db, account.consumerPk, input.addressId);
    if (address.status === status) return {};
    updateAddressStatus(db, {
      pk: address.pk,
      status,
      source,
      since: context.today().toString(),
    });
    followAddress(context, account.consumerPk);
    recordContactChange(context, {
      account,
      field: 'address_status',
      old: address.status,
      new: status,
      source,
      contactPoint: oneLine(address),
      note: statusNotes[status],
    });
    return {};
  });
}
