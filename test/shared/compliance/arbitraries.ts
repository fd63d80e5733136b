/** Random requests on every channel, and facts about the people and debts that they are about. */
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import type { CallFact, MessageFact } from '../../../shared/compliance/contact-history.ts';
import { letterTypes } from '../../../shared/compliance/letter-types.ts';
import {
  type ContactFacts,
  type ContactRequest,
  type ElectronicBasis,
  type Hold,
  holdKinds,
  type LocationCallFact,
  messageKinds,
  type OptOut,
  phoneStatuses,
  phoneTypes,
  rebuttals,
} from '../../../shared/compliance/types.ts';

const start = Temporal.Instant.from('2026-10-28T00:00:00Z');
const minutes = fc.integer({ min: 0, max: 8 * 24 * 60 });
const instant = minutes.map((later) => start.add({ minutes: later }));
const date = fc
  .integer({ min: -30, max: 8 })
  .map((days) => Temporal.PlainDate.from('2026-10-28').add({ days }).toString());
const person = fc.constantFrom('ann', 'ann', 'ann', 'bob', 'sue');
const debts = fc.constantFrom(['A'], ['A', 'B'], ['B']);
const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

const number = fc.constantFrom('5185550101', '5185550102');
const mailbox = fc.constantFrom('ann@example.com', 'a@example.com');

export const call: fc.Arbitrary<CallFact> = fc.record({
  at: date,
  direction: fc.constantFrom('outbound', 'outbound', 'outbound', 'inbound', 'walk_in'),
  connected: fc.boolean(),
  conversation: fc.integer({ min: 0, max: 9 }).map((roll) => roll === 0),
  personId: person,
  accountIds: debts,
  phoneType: optional(fc.constantFrom(...phoneTypes)),
  contactPoint: optional(number),
  instant: optional(instant.map(String)),
});
export const message: fc.Arbitrary<MessageFact> = fc.record({
  at: date,
  medium: fc.constantFrom('letter', 'email', 'text', 'visit'),
  personId: person,
  accountIds: debts,
  isOptOutConfirmation: optional(fc.boolean()),
});
export const hold: fc.Arbitrary<Hold> = fc.record({
  kind: fc.constantFrom(...holdKinds),
  personId: optional(person),
  accountId: optional(fc.constantFrom('A', 'B')),
});
export const optOut: fc.Arbitrary<OptOut> = fc.record({
  medium: fc.constantFrom('call', 'text', 'email', 'letter', 'visit'),
  contactPoint: optional(fc.oneof(number, mailbox)),
});
export const locationCall: fc.Arbitrary<LocationCallFact> = fc.record({
  thirdPartyId: person,
  again: optional(fc.constantFrom('asked', 'answer_doubted')),
});
const basis: fc.Arbitrary<ElectronicBasis> = fc
  .tuple(fc.boolean(), number, mailbox, date, optional(date))
  .chain(([isText, phone, email, at, withdrawnAt]) =>
    fc.record({
      medium: fc.constant(isText ? 'text' : 'email'),
      contactPoint: fc.constant(isText ? phone : email),
      kind: fc.constantFrom('consent', 'consent', 'used', 'creditor'),
      at: fc.constant(at),
      withdrawnAt: fc.constant(withdrawnAt),
    }),
  );

export const zip = fc.constantFrom(
  '12207',
  '10001',
  '60601',
  '86045',
  '96801',
  '96910',
  '37402',
  '09001',
);
export const areaCode = fc.constantFrom(
  '212',
  '312',
  '617',
  '206',
  '928',
  '808',
  '671',
  '416',
  '800',
);

export const facts: fc.Arbitrary<ContactFacts> = fc.record({
  holds: fc.array(hold, { maxLength: 1 }),
  location: fc.record({
    zips: fc.array(zip, { minLength: 1, maxLength: 2 }),
    areaCodes: fc.array(areaCode, { maxLength: 2 }),
  }),
  states: fc.array(fc.constantFrom('NY', 'MA', 'WA', 'DC', 'AL', 'WI', 'PR'), { maxLength: 2 }),
  history: fc.record({
    calls: fc.array(call, { maxLength: 10 }),
    messages: fc.array(message, { maxLength: 4 }),
  }),
  inconvenientTimes: fc.array(fc.constant({ from: '12:00', to: '14:00' }), { maxLength: 1 }),
  optOuts: fc.array(optOut, { maxLength: 1 }),
  electronicBases: fc.array(basis, { maxLength: 4 }),
  locationCalls: fc.array(locationCall, { maxLength: 2 }),
  limitation: fc.constantFrom(undefined, undefined, 'open', 'barred', 'unknown'),
  relaxations: fc.constantFrom([], ['opt-out-confirmation', 'opt-out-reply', 'creditor-email']),
});

const common = { at: instant, personId: fc.constant('ann'), accountId: fc.constant('A') };
const often = <const T>(usual: T, ...rest: readonly T[]) =>
  fc.constantFrom(usual, usual, usual, ...rest);
const phone = fc.record({
  type: fc.constantFrom(...phoneTypes),
  status: often('ok', ...phoneStatuses),
  contactPoint: optional(number),
});
const recipient = optional(often('consumer', 'attorney', 'spouse', 'third_party'));
const isReply = optional(fc.boolean());
const kindOfMessage = often(...messageKinds);

export const callRequest: fc.Arbitrary<ContactRequest> = fc.record({
  ...common,
  channel: fc.constantFrom('call' as const, 'voicemail' as const),
  phone,
  recipient,
  isReply,
  rebuttal: optional(fc.constantFrom(...rebuttals)),
});
const letterRequest: fc.Arbitrary<ContactRequest> = fc.record({
  ...common,
  channel: fc.constant('letter' as const),
  letterType: fc.constantFrom(...letterTypes),
  address: often('ok', 'bad'),
});
const emailRequest: fc.Arbitrary<ContactRequest> = fc.record({
  ...common,
  channel: fc.constant('email' as const),
  message: kindOfMessage,
  recipient,
  isReply,
  email: fc.record({
    contactPoint: mailbox,
    type: often('personal', 'work'),
    status: often('ok', 'bad', 'wrong', 'opted_out'),
  }),
});
const textRequest: fc.Arbitrary<ContactRequest> = fc.record({
  ...common,
  channel: fc.constant('text' as const),
  message: kindOfMessage,
  recipient,
  isReply,
  phone,
});
const visitRequest: fc.Arbitrary<ContactRequest> = fc.record({
  ...common,
  channel: fc.constant('visit' as const),
  recipient,
  place: fc.record({
    type: fc.constantFrom('home', 'work', 'other'),
    status: often('ok', 'prohibited', 'wrong'),
  }),
});
const locationRequest: fc.Arbitrary<ContactRequest> = fc.record({
  ...common,
  channel: fc.constant('location_call' as const),
  thirdPartyId: fc.constant('sue'),
  phone: fc.record({
    type: fc.constantFrom(...phoneTypes),
    status: often('ok', ...phoneStatuses),
    owner: often('third_party', 'consumer'),
  }),
  seeks: optional(fc.constantFrom('consumer', 'estate_representative')),
});
const ownRequest: fc.Arbitrary<ContactRequest> = fc.record({
  ...common,
  channel: fc.constantFrom('inbound' as const, 'walk_in' as const),
});

/** What keeps to hours. */
export const timedRequest = fc.oneof(
  callRequest,
  emailRequest,
  textRequest,
  visitRequest,
  locationRequest,
);
export const request = fc.oneof(timedRequest, timedRequest, letterRequest, ownRequest);
