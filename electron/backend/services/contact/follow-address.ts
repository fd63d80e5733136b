/**
 * What follows when a consumer's addresses change: the state of residence, the flag "address needed", and
 * who lives where somebody on hold does.
 */
import { addressNeededFlag } from '../../../../shared/domain/consumer-flags.ts';
import type { DeskContext } from '../../context.ts';
import {
  findConsumerFacts,
  refreshResidence,
  updateConsumerFacts,
} from '../../store/consumer-facts.store.ts';
import { type AddressRow, listAddresses } from '../../store/contact-points.store.ts';
import { noticeLookalikes } from './likely-same.ts';

/** `ok` when a letter can be addressed, `bad` when mail is known not to arrive. */
export function mailState(addresses: readonly AddressRow[]): 'ok' | 'bad' | 'missing' {
  if (addresses.some((address) => address.status === 'current' && isComplete(address))) return 'ok';
  return addresses.some(({ status }) => status === 'bad') ? 'bad' : 'missing';
}

function isComplete({ line1, city, state, zip }: AddressRow): boolean {
  return line1 !== '' && city !== '' && state !== '' && zip !== '';
}

/** Must run inside the transaction that changed the addresses. */
export function followAddress({ db }: DeskContext, consumerPk: number): void {
  refreshResidence(db, consumerPk);
  noticeLookalikes(db, consumerPk);
  const facts = findConsumerFacts(db, consumerPk);
  if (!facts) return;
  const flags = JSON.parse(facts.flags) as string[];
  const isNeeded = mailState(listAddresses(db, consumerPk)) !== 'ok';
  if (flags.includes(addressNeededFlag) === isNeeded) return;
  const after = isNeeded
    ? [...flags, addressNeededFlag]
    : flags.filter((flag) => flag !== addressNeededFlag);
  updateConsumerFacts(db, { ...facts, flags: JSON.stringify(after) });
}
