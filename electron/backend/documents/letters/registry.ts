/**
 * The list of letter types. A new letter is one file and one entry in each of the two lists below.
 */
import { z } from 'zod';
import { AppError } from '../../../../shared/errors.ts';
import type { Page } from '../layout/items.ts';
import type { Problem } from '../problems.ts';
import type { DateAsked, LetterTools, LetterType } from './letter-type.ts';
import { paidInFull, paidInFullSchema } from './paid-in-full.letter.ts';
import { paymentReminder, paymentReminderSchema } from './payment-reminder.letter.ts';
import { planAgreement, planAgreementSchema } from './plan-agreement.letter.ts';
import { settlementOffer, settlementOfferSchema } from './settlement-offer.letter.ts';
import { validationNoticeSchema } from './validation-notice/notice-content.ts';
import { validationNotice } from './validation-notice/validation-notice.letter.ts';

/** Any letter's frozen content, told apart by `type`. */
export const letterContentSchema = z.discriminatedUnion('type', [
  validationNoticeSchema,
  paymentReminderSchema,
  planAgreementSchema,
  settlementOfferSchema,
  paidInFullSchema,
]);

export type LetterContent = z.infer<typeof letterContentSchema>;
export type LetterTypeName = LetterContent['type'];

type Registry = {
  readonly [Name in LetterTypeName]: LetterType<Name, Extract<LetterContent, { type: Name }>>;
};

export const letterTypes: Registry = {
  'validation-notice': validationNotice,
  'payment-reminder': paymentReminder,
  'plan-agreement': planAgreement,
  'settlement-offer': settlementOffer,
  'paid-in-full': paidInFull,
};

/** A letter's own rules, layout and facts, with its content already bound. */
export type BoundLetter = {
  readonly title: string;
  readonly languages: readonly string[];
  datesAsked(): readonly DateAsked[];
  check(): readonly Problem[];
  layout(tools: LetterTools): readonly Page[];
};

export function bindLetter(content: LetterContent): BoundLetter {
  return bind(letterTypes, content.type, content);
}

function bind<Name extends LetterTypeName>(
  types: Registry,
  name: Name,
  content: Extract<LetterContent, { type: Name }>,
): BoundLetter {
  const type: Registry[Name] | undefined = types[name];
  if (type === undefined) throw new AppError('not-found', 'There is no letter of this type.');
  return {
    title: type.title,
    languages: type.languages,
    datesAsked: () => type.datesAsked(content),
    check: () => type.check(content),
    layout: (tools) => type.layout(content, tools),
  };
}
