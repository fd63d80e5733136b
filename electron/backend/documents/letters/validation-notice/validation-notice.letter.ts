/**
 * Validation notice (12 CFR 1006.34): a cover page with the addresses for the envelope, the model
 * form on a sheet of its own, and its reverse. The cover's back stays empty so that printing on
 * both sides puts the reverse behind the form.
 */
import type { Page } from '../../layout/items.ts';
import { LETTER } from '../../layout/units.ts';
import type { Problem } from '../../problems.ts';
import { factPanel, windowItems } from '../letter-frame.ts';
import type { LetterTools, LetterType } from '../letter-type.ts';
import { type NoticeContent, validationNoticeSchema } from './notice-content.ts';
import { noticeForm } from './notice-form.ts';
import { hasReverse, reversePages } from './notice-reverse.ts';

export const validationNotice: LetterType<'validation-notice', NoticeContent> = {
  type: 'validation-notice',
  title: 'Validation notice',
  languages: ['en', 'es'],
  schema: validationNoticeSchema,
  datesAsked: () => [],
  check,
  layout,
};

function check({ itemization, validationEnd, mailingDate }: NoticeContent): readonly Problem[] {
  const problems: Problem[] = [];
  if (validationEnd === null || validationEnd <= mailingDate) {
    problems.push({
      field: 'validationEnd',
      kind: 'missing',
      message: 'The notice needs the date on which the validation period ends.',
      citation: '12 CFR 1006.34(c)(3)',
    });
  }
  const { balanceCents, interestCents, feesCents, paidAndCreditedCents, totalCents } = itemization;
  if (balanceCents + interestCents + feesCents - paidAndCreditedCents !== totalCents) {
    problems.push({
      field: 'itemization',
      kind: 'rule',
      message: 'The itemization does not add up to the total of the debt now.',
      citation: '12 CFR 1006.34(c)(2)',
    });
  }
  if (itemization.date > mailingDate) {
    const message = 'The itemization date lies after the mailing date.';
    problems.push({ field: 'itemization.date', kind: 'rule', message });
  }
  return problems;
}

function layout(content: NoticeContent, tools: LetterTools): readonly Page[] {
  // The form counts to "today": the cover says which day that is, and notices can be sorted by it.
  const items = [...windowItems(content, tools), ...factPanel(content, [], tools)];
  const cover: Page = { ...LETTER, items };
  const back: Page = { ...LETTER, items: [] };
  const form = noticeForm(content, hasReverse(content), tools);
  return [cover, back, form, ...reversePages(content, tools)];
}
