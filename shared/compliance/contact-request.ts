/** What the contact gate is asked: one contact on one channel. Plain data. */
import type { Temporal } from 'temporal-polyfill';
import type { LetterType } from './letter-types.ts';

/**
 * `inbound` and `walk_in` are the consumer's own doing. A `voicemail` is the message left in a call, a
 * `location_call` a call to somebody else who may know where the consumer is (12 CFR 1006.10).
 */
export const channels = [
  'call',
  'voicemail',
  'inbound',
  'walk_in',
  'letter',
  'email',
  'text',
  'visit',
  'location_call',
] as const;
export type Channel = (typeof channels)[number];

/** Who is called or written to; `consumer` includes a co-obligor. */
export type Recipient =
  | 'consumer'
  | 'spouse'
  | 'parent'
  | 'guardian'
  | 'estate_representative'
  | 'attorney'
  | 'third_party';

export const phoneTypes = ['mobile', 'home', 'work', 'other'] as const;
export type PhoneType = (typeof phoneTypes)[number];

/** `prohibited`: the employer, or the consumer for the employer's sake, does not allow calls there. */
export const phoneStatuses = ['ok', 'wrong', 'not_in_service', 'opted_out', 'prohibited'] as const;
export type PhoneStatus = (typeof phoneStatuses)[number];

export type PhoneFact = {
  readonly type: PhoneType;
  readonly status: PhoneStatus;
  /** The number; without it an opt-out of any number counts as one of this. */
  readonly contactPoint?: string | undefined;
};

export type EmailFact = {
  readonly contactPoint: string;
  readonly type: 'personal' | 'work';
  /** `bad`: mail to it came back. `wrong`: it belongs to somebody else. */
  readonly status: 'ok' | 'bad' | 'wrong' | 'opted_out';
};

export type PlaceFact = {
  readonly type: 'home' | 'work' | 'other';
  /** `wrong`: somebody else lives or works there. */
  readonly status: 'ok' | 'prohibited' | 'wrong';
  readonly contactPoint?: string | undefined;
};

/** `missing`: no complete address on file. */
export type AddressStatus = 'ok' | 'bad' | 'missing';

/** What may rebut a presumed violation of the call frequency, 12 CFR 1006.14(b)(2)(i) and its comments. */
export const rebuttals = ['legally_required', 'active_litigation', 'consumer_request'] as const;
export type Rebuttal = (typeof rebuttals)[number];

/** `opt_out_confirmation` says that an opt-out will be honored, and nothing else. */
export const messageKinds = ['collection', 'opt_out_confirmation'] as const;
export type MessageKind = (typeof messageKinds)[number];

type Common = {
  /** When the contact starts or the message is sent; a letter's is its making. */
  readonly at: Temporal.Instant;
  readonly personId: string;
  readonly accountId: string;
};

type Addressed = {
  /** Default `consumer`. */
  readonly recipient?: Recipient | undefined;
};

type Answering = {
  /** The person has just made contact in this medium, from this number or address. */
  readonly isReply?: boolean | undefined;
};

type Phoning = Addressed &
  Answering & {
    /** The number to be dialled; absent when only the person is judged. */
    readonly phone?: PhoneFact | undefined;
    /** Stated by the agent: why the limits of the call frequency may be passed. */
    readonly rebuttal?: Rebuttal | undefined;
  };

type Messaging = Addressed & Answering & { readonly message: MessageKind };

export type ContactRequest =
  | (Common & Phoning & { readonly channel: 'call' })
  /** Judged with the history as it was before its call: the two count as one. */
  | (Common & Phoning & { readonly channel: 'voicemail' })
  | (Common & { readonly channel: 'inbound' | 'walk_in' })
  | (Common &
      Addressed & {
        readonly channel: 'letter';
        readonly letterType: LetterType;
        readonly address: AddressStatus;
      })
  | (Common & Messaging & { readonly channel: 'email'; readonly email: EmailFact })
  | (Common & Messaging & { readonly channel: 'text'; readonly phone: PhoneFact })
  | (Common & Addressed & { readonly channel: 'visit'; readonly place: PlaceFact })
  | (Common & {
      readonly channel: 'location_call';
      /** Who is called; `personId` stays the consumer. Their number belongs to the location evidence too. */
      readonly thirdPartyId: string;
      readonly phone: PhoneFact & { readonly owner: 'third_party' | 'consumer' };
      /** Whose whereabouts are asked for; default the consumer's. */
      readonly seeks?: 'consumer' | 'estate_representative' | undefined;
    });
