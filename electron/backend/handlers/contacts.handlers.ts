import { addParty } from '../services/contact/add-party.ts';
import { addAddress, markAddress } from '../services/contact/change-address.ts';
import { setEmail, setFlag, setLanguage, setZone } from '../services/contact/change-person.ts';
import { addPhone, markPhone } from '../services/contact/change-phone.ts';
import { declineLink } from '../services/contact/decline-link.ts';
import { linkAccounts } from '../services/contact/link-accounts.ts';
import { recordWish } from '../services/contact/record-wish.ts';
import { withdrawWish } from '../services/contact/withdraw-wish.ts';
import type { Handlers } from './handler.ts';

export const contactsHandlers: Handlers<'contacts'> = {
  'contacts.addPhone': (context, input) => addPhone(context, input),
  'contacts.markPhone': (context, input) => markPhone(context, input),
  'contacts.addAddress': (context, input) => addAddress(context, input),
  'contacts.markAddress': (context, input) => markAddress(context, input),
  'contacts.setEmail': (context, input) => setEmail(context, input),
  'contacts.setLanguage': (context, input) => setLanguage(context, input),
  'contacts.setZone': (context, input) => setZone(context, input),
  'contacts.setFlag': (context, input) => setFlag(context, input),
  'contacts.addParty': (context, input) => addParty(context, input),
  'contacts.link': (context, input) => linkAccounts(context, input),
  'contacts.declineLink': (context, input) => declineLink(context, input),
  'contacts.recordWish': (context, input) => recordWish(context, input),
  'contacts.withdrawWish': (context, input) => withdrawWish(context, input),
};
