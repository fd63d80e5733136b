/** People and places: numbers, addresses, language, location, other people on the account. */
import { z } from 'zod';
import { phoneStatuses, phoneTypes } from '../compliance/types.ts';
import { consumerFlags } from '../domain/consumer-flags.ts';
import { contactSources } from '../domain/contact-sources.ts';
import { partyRoles } from '../domain/party-roles.ts';
import { normalizePhone } from '../domain/phone.ts';
import { reasonsToGive } from '../domain/phone-status.ts';
import { requestId, write } from './define.ts';
import {
  done,
  id,
  phoneDigits,
  refuseSensitive,
  requiredText,
  stateCode,
  textField,
  zipField,
  zoneField,
} from './fields.ts';
import { speakerField, wayField, wishEnds, wishSchema } from './wishes.ts';

const base = { requestId, accountId: id };
const source = z.enum(contactSources);
const callable = phoneDigits.refine(
  (digits) => normalizePhone(digits) !== undefined,
  'This is not a US telephone number.',
);
const email = z.union([
  z.literal(''),
  z.email('Use an address such as name@example.com.').max(254).superRefine(refuseSensitive),
]);
const made = z.strictObject({ id });

export const contactsContract = {
  'contacts.addPhone': write({
    input: z.strictObject({ ...base, digits: callable, type: z.enum(phoneTypes), source }),
    output: made,
  }),
  /** A number that must not be dialed is opened again only with a reason. */
  'contacts.markPhone': write({
    input: z
      .strictObject({
        ...base,
        phoneId: id,
        status: z.enum(phoneStatuses),
        source,
        reason: textField(200),
      })
      .superRefine(({ status, reason }, check) => {
        const message = reasonsToGive[status];
        if (message === undefined || reason.length > 0) return;
        check.addIssue({ code: 'custom', path: ['reason'], message });
      }),
    output: done,
  }),
  'contacts.addAddress': write({
    input: z.strictObject({
      ...base,
      line1: requiredText(80),
      line2: textField(80),
      city: requiredText(60),
      state: stateCode,
      zip: zipField,
      source,
      /** False: the addresses known so far become former ones. */
      isAdditional: z.boolean(),
    }),
    output: made,
  }),
  'contacts.markAddress': write({
    input: z.strictObject({
      ...base,
      addressId: id,
      status: z.enum(['current', 'former', 'bad']),
      source,
    }),
    output: done,
  }),
  /** Empty: none. */
  'contacts.setEmail': write({ input: z.strictObject({ ...base, email, source }), output: done }),
  'contacts.setLanguage': write({
    input: z.strictObject({ ...base, language: z.enum(['en', 'es']), source }),
    output: done,
  }),
  /** The consumer's own word on where they are; it replaces other evidence. Null takes it back. */
  'contacts.setZone': write({
    input: z.strictObject({ ...base, zone: zoneField.nullable(), reason: requiredText(200) }),
    output: done,
  }),
  'contacts.setFlag': write({
    input: z.strictObject({ ...base, flag: z.enum(consumerFlags), isOn: z.boolean(), source }),
    output: done,
  }),
  'contacts.addParty': write({
    input: z.strictObject({
      ...base,
      role: z.enum(partyRoles),
      name: requiredText(80),
      address: textField(200),
      phone: z.union([z.literal(''), callable]),
      source,
    }),
    output: made,
  }),
  /**
   * The accounts belong to one person: from now on facts about the person reach both. The other
   * account's numbers, addresses, calls and holds come along.
   */
  'contacts.link': write({
    input: z.strictObject({ ...base, otherAccountId: id, reason: requiredText(200) }),
    output: done,
  }),
  /** The accounts look like one person's and are not. It is kept, and not proposed again. */
  'contacts.declineLink': write({
    input: z.strictObject({ ...base, otherAccountId: id, reason: requiredText(200) }),
    output: done,
  }),
  /** What the person wants of the ways and times of contact; a consent comes with its words. */
  'contacts.recordWish': write({
    input: z.strictObject({
      ...base,
      wish: wishSchema,
      saidBy: speakerField,
      via: wayField,
      words: textField(500),
    }),
    output: z.strictObject({ wishId: id }),
  }),
  /** It stands no more. What was recorded stays on record. */
  'contacts.withdrawWish': write({
    input: z.strictObject({ ...base, wishId: id, because: z.enum(wishEnds) }),
    output: done,
  }),
};
