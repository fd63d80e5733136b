/** How the consumer is reached and what the rules say of each way at this moment. */
import type { Temporal } from 'temporal-polyfill';
import type { OutputOf } from '../../../../shared/ipc/contract.ts';
import type { DeskContext } from '../../context.ts';
import {
  type AddressRow,
  listAddresses,
  listPhones,
  type PhoneRow,
} from '../../store/contact-points.store.ts';
import { listParties } from '../../store/parties.store.ts';
import { attemptsTotal, judgeCall, type Known } from '../call/judge-call.ts';
import { mailState } from '../contact/follow-address.ts';

type Workspace = OutputOf<'accounts.get'>;
type ContactPart = Pick<Workspace, 'contact' | 'phones' | 'addresses' | 'mail' | 'parties'>;
type Moment = { readonly known: Known; readonly at: Temporal.Instant };

export function describeContact(
  { db }: DeskContext,
  account: { readonly pk: number; readonly consumerPk: number },
  { known, at }: Moment,
): ContactPart {
  const addresses = listAddresses(db, account.consumerPk);
  const decision = judgeCall(known, { direction: 'outbound', at });
  return {
    contact: {
      decision,
      localTimes: decision.localTimes,
      attemptsTotal: attemptsTotal(known, at),
    },
    phones: listPhones(db, account.consumerPk).map((phone) => phoneValue(phone, { known, at })),
    addresses: addresses.map(addressValue),
    mail: mailState(addresses),
    parties: listParties(db, account.pk),
  };
}

function phoneValue(phone: PhoneRow, { known, at }: Moment): ContactPart['phones'][number] {
  const { id, digits, type, status, source, since } = phone;
  const decision = judgeCall(known, { direction: 'outbound', at, phone });
  return { id, digits, type, status, source, since, decision };
}

function addressValue(address: AddressRow): ContactPart['addresses'][number] {
  const { pk: _pk, consumerPk: _consumerPk, ...value } = address;
  return value;
}
