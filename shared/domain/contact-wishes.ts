/** What a consumer wants of the ways and times of contact, and what they consent to. Plain data and its words. */
import type { PhoneType } from '../compliance/types.ts';
import { type PartyRole, partyRoleLabels } from './party-roles.ts';
import { formatPhone } from './phone.ts';

export const wishMedia = ['call', 'text', 'email', 'letter', 'visit'] as const;
export type WishMedium = (typeof wishMedia)[number];

/** Local to the consumer. `HH:MM`, `from` included, `to` excluded; not after `from`: it ends on the next day. */
export type TimeRange = {
  /** ISO weekdays on which it begins, 1 is Monday; absent: every day. */
  readonly days?: readonly number[] | undefined;
  readonly from: string;
  /** `24:00` is the end of the day. */
  readonly to: string;
};

export type Wish =
  /** No calls then (12 CFR 1006.6(b)(1)); with a type, only at such numbers: the whole day at work is a place. */
  | (TimeRange & {
      readonly kind: 'inconvenient_time';
      readonly phoneType?: PhoneType | undefined;
    })
  /** When they like to be called. It stops nothing. */
  | (TimeRange & { readonly kind: 'preferred_time' })
  /** No more by this medium (12 CFR 1006.14(h)); with a contact point, only there. */
  | {
      readonly kind: 'opt_out';
      readonly medium: WishMedium;
      readonly contactPoint?: string | undefined;
    }
  /** More calls about this debt for so many days, today the first (12 CFR 1006.14(b)(3)(i)). */
  | { readonly kind: 'call_consent'; readonly days: number }
  /** Emails or texts at this address or number (12 CFR 1006.6(d)(4), (5)). */
  | {
      readonly kind: 'message_consent';
      readonly medium: 'email' | 'text';
      readonly contactPoint: string;
    }
  | { readonly kind: 'language'; readonly language: 'en' | 'es' };

export type WishKind = Wish['kind'];

/** Prior consent lasts seven days at most, the day it was given being the first (12 CFR 1006.14(b)(3)(i)). */
export const longestConsentDays = 7;

/** How it was said. */
export const wishWays = ['call', 'in_person', 'letter', 'email', 'text'] as const;
export type WishWay = (typeof wishWays)[number];

export const wishWayLabels: Readonly<Record<WishWay, string>> = {
  call: 'on the telephone',
  in_person: 'in person',
  letter: 'by letter',
  email: 'by email',
  text: 'by text',
};

/** Who said it: the consumer, or somebody in another role. */
export type WishSpeaker = 'consumer' | PartyRole;

/** Who may consent for the consumer: those whom 12 CFR 1006.6(a) counts as the consumer. */
export function mayConsent(speaker: WishSpeaker): boolean {
  return speaker !== 'third_party' && speaker !== 'attorney' && speaker !== 'co_obligor';
}

export function speakerLabel(speaker: WishSpeaker): string {
  return speaker === 'consumer' ? 'The consumer' : partyRoleLabels[speaker];
}

/** True for a consent, whose exact words are kept with it. */
export function needsWords({ kind }: Wish): boolean {
  return kind === 'call_consent' || kind === 'message_consent';
}

/** The number or address that it names; empty when it names none. */
export function wishPoint(wish: Wish): string {
  return 'contactPoint' in wish ? (wish.contactPoint ?? '') : '';
}

/** `9:05 PM` from `21:05`; the end of the day is midnight. */
export function clockText(local: string): string {
  if (local === '24:00') return 'midnight';
  const hour = Number(local.slice(0, 2));
  return `${hour % 12 === 0 ? 12 : hour % 12}${local.slice(2)} ${hour < 12 ? 'AM' : 'PM'}`;
}

const dayNames = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

function daysText(days: readonly number[] | undefined): string {
  return days ? ` on ${days.map((day) => dayNames[day - 1] ?? '').join(', ')}` : '';
}

const isStart = (local: string): boolean => local === '00:00';
const isEnd = (local: string): boolean => local === '24:00' || local === '00:00';

function notThen(range: TimeRange): string {
  const { from, to } = range;
  if (isStart(from) && isEnd(to)) return 'Not';
  if (isStart(from)) return `Not before ${clockText(to)}`;
  if (isEnd(to)) return `Not from ${clockText(from)} on`;
  return `Not from ${clockText(from)} to ${clockText(to)}`;
}

const media: Readonly<Record<WishMedium, string>> = {
  call: 'calls',
  text: 'texts',
  email: 'emails',
  letter: 'letters',
  visit: 'visits',
};

const phonePlaces: Readonly<Record<PhoneType, string>> = {
  work: ' at work',
  home: ' at home',
  mobile: ' on a mobile',
  other: ' at other numbers',
};

/** `Not before 10:00 AM`, `No calls to (219) 555-0142`, `May be called again today`. */
export function wishText(wish: Wish): string {
  switch (wish.kind) {
    case 'inconvenient_time':
      return `${notThen(wish)}${wish.phoneType ? phonePlaces[wish.phoneType] : ''}${daysText(wish.days)}`;
    case 'preferred_time':
      return `Prefers ${clockText(wish.from)} to ${clockText(wish.to)}${daysText(wish.days)}`;
    case 'opt_out':
      return `No ${media[wish.medium]}${
        wish.contactPoint === undefined ? '' : ` to ${formatPhone(wish.contactPoint)}`
      }`;
    case 'call_consent':
      return wish.days === 1
        ? 'May be called again today'
        : `May be called more for ${wish.days} days`;
    case 'message_consent':
      return `May be sent ${media[wish.medium]} at ${formatPhone(wish.contactPoint)}`;
    case 'language':
      return `Prefers ${wish.language === 'es' ? 'Spanish' : 'English'}`;
  }
}
