/** Schemas of what a consumer wants of the ways and times of contact. */
import { z } from 'zod';
import { phoneTypes } from '../compliance/types.ts';
import {
  longestConsentDays,
  type Wish,
  type WishMedium,
  type WishSpeaker,
  wishMedia,
  wishWays,
} from '../domain/contact-wishes.ts';
import { partyRoles } from '../domain/party-roles.ts';
import { normalizePhone } from '../domain/phone.ts';
import { id, instantField, requiredText } from './fields.ts';

const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Use a time such as 17:30.');
const closing = z.union([clock, z.literal('24:00')]);
const days = z
  .array(z.int().min(1).max(7))
  .min(1)
  .max(7)
  .refine((list) => new Set(list).size === list.length, 'Name each day once.')
  .readonly()
  .optional();
const range = { days, from: clock, to: closing };

type Range = { readonly from: string; readonly to: string };
const hasLength = ({ from, to }: Range) => from !== to;
const isWholeDay = ({ from, to }: Range) => from === '00:00' && to === '24:00';
const noLength = { path: ['to'], message: 'Choose another end: it ends when it begins.' };

const point = requiredText(254);
const isEmail = (text: string) => z.email().safeParse(text).success;
const isPhone = (text: string) => /^\d{10}$/.test(text) && normalizePhone(text) !== undefined;

function fits(medium: WishMedium, contactPoint: string): boolean {
  if (medium === 'call' || medium === 'text') return isPhone(contactPoint);
  return medium !== 'email' || isEmail(contactPoint);
}

const misfit = { path: ['contactPoint'], message: 'This is no number or address of that kind.' };

export const wishSchema = z.discriminatedUnion('kind', [
  z
    .strictObject({
      kind: z.literal('inconvenient_time'),
      ...range,
      phoneType: z.enum(phoneTypes).optional(),
    })
    .refine(hasLength, noLength)
    .refine(
      (wish) =>
        !isWholeDay(wish) || wish.phoneType !== undefined || (wish.days && wish.days.length < 7),
      { path: ['to'], message: 'That is never. Record that they want no more calls.' },
    ),
  z.strictObject({ kind: z.literal('preferred_time'), ...range }).refine(hasLength, noLength),
  z
    .strictObject({
      kind: z.literal('opt_out'),
      medium: z.enum(wishMedia),
      contactPoint: point.optional(),
    })
    .refine(
      ({ medium, contactPoint }) => contactPoint === undefined || fits(medium, contactPoint),
      misfit,
    ),
  z.strictObject({
    kind: z.literal('call_consent'),
    days: z.int().min(1).max(longestConsentDays),
  }),
  z
    .strictObject({
      kind: z.literal('message_consent'),
      medium: z.enum(['email', 'text']),
      contactPoint: point,
    })
    .refine(({ medium, contactPoint }) => fits(medium, contactPoint), misfit),
  z.strictObject({ kind: z.literal('language'), language: z.enum(['en', 'es']) }),
]) satisfies z.ZodType<Wish>;

const speakers: readonly ['consumer', ...WishSpeaker[]] = ['consumer', ...partyRoles];
export const speakerField = z.enum(speakers);
export const wayField = z.enum(wishWays);

/** `mistake`: it was recorded in error. */
export const wishEnds = ['taken_back', 'mistake'] as const;
export type WishEnd = (typeof wishEnds)[number];

/** One that stands, with who said it, how and when. */
export const standingWishSchema = z.strictObject({
  id,
  wish: wishSchema,
  saidBy: speakerField,
  via: wayField,
  words: z.string(),
  at: instantField,
});

export type StandingWish = z.output<typeof standingWishSchema>;
