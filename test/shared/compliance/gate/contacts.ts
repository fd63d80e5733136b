/** Requests and facts of an ordinary contact with Ann in Albany, Monday noon, for tests of the gate. */
import { Temporal } from 'temporal-polyfill';
import type { CallFact, MessageFact } from '../../../../shared/compliance/contact-history.ts';
import type { LetterType } from '../../../../shared/compliance/letter-types.ts';
import { relaxationIds } from '../../../../shared/compliance/relaxations.ts';
import { type RulePack, rulePack } from '../../../../shared/compliance/rule-pack.ts';
import type {
  ContactFacts,
  ContactRequest,
  Decision,
  ElectronicBasis,
} from '../../../../shared/compliance/types.ts';

export const noon = Temporal.Instant.from('2026-11-23T17:00:00Z');
export const night = Temporal.Instant.from('2026-11-24T03:00:00Z');

type Of<C extends ContactRequest['channel']> = Extract<ContactRequest, { channel: C }>;

const common = { at: noon, personId: 'ann', accountId: 'A' };
export const mobile = { type: 'mobile', status: 'ok', contactPoint: '5185550101' } as const;
export const address = { type: 'personal', status: 'ok', contactPoint: 'ann@example.com' } as const;

export function aCall(extra: Partial<Of<'call'>> = {}): ContactRequest {
  return { ...common, channel: 'call', phone: mobile, ...extra };
}
export function aVoicemail(extra: Partial<Of<'voicemail'>> = {}): ContactRequest {
  return { ...common, channel: 'voicemail', phone: mobile, ...extra };
}
export function anEmail(extra: Partial<Of<'email'>> = {}): ContactRequest {
  return { ...common, channel: 'email', email: address, message: 'collection', ...extra };
}
export function aText(extra: Partial<Of<'text'>> = {}): ContactRequest {
  return { ...common, channel: 'text', phone: mobile, message: 'collection', ...extra };
}
export function aVisit(extra: Partial<Of<'visit'>> = {}): ContactRequest {
  return { ...common, channel: 'visit', place: { type: 'home', status: 'ok' }, ...extra };
}
export function aLocationCall(extra: Partial<Of<'location_call'>> = {}): ContactRequest {
  const phone = { type: 'home', status: 'ok', contactPoint: '5185550199', owner: 'third_party' };
  return {
    ...common,
    channel: 'location_call',
    thirdPartyId: 'sue',
    phone,
    ...extra,
  } as Of<'location_call'>;
}
export function aLetter(letterType: LetterType, extra: object = {}): ContactRequest {
  return { ...common, channel: 'letter', letterType, address: 'ok', ...extra };
}
export function anInbound(): ContactRequest {
  return { ...common, channel: 'inbound' };
}

export const emailConsent: ElectronicBasis = {
  medium: 'email',
  contactPoint: 'Ann@Example.com ',
  kind: 'consent',
  at: '2026-01-01',
};
export const textConsent: ElectronicBasis = {
  medium: 'text',
  contactPoint: '+1 518-555-0101',
  kind: 'consent',
  at: '2026-11-01',
};

export function someFacts(extra: Partial<ContactFacts> = {}): ContactFacts {
  return {
    holds: [],
    location: { zips: ['12207'], areaCodes: ['518'] },
    states: ['NY'],
    history: { calls: [] },
    electronicBases: [emailConsent, textConsent],
    ...extra,
  };
}

export function aFact(at: string, extra: Partial<CallFact> = {}): CallFact {
  return {
    at,
    direction: 'outbound',
    connected: true,
    conversation: false,
    personId: 'ann',
    accountIds: ['A'],
    ...extra,
  };
}

export function aMessage(
  medium: MessageFact['medium'],
  extra: Partial<MessageFact> = {},
): MessageFact {
  return { at: '2026-11-20', medium, personId: 'ann', accountIds: ['A'], ...extra };
}

/** Every exception switched on. */
export const allRelaxations = relaxationIds;

export function ruleIdsOf({ reasons }: Decision): readonly string[] {
  return reasons.map(({ ruleId }) => ruleId);
}

export const outbound: readonly (readonly [string, ContactRequest])[] = [
  ['call', aCall()],
  ['voicemail', aVoicemail()],
  ['email', anEmail()],
  ['text', aText()],
  ['visit', aVisit()],
  ['location_call', aLocationCall()],
  ['letter', aLetter('payment_reminder')],
];

/** The pack of an agency whose supervisors release nothing. */
export const strictPack: RulePack = { ...rulePack, supervisorRelease: false };
