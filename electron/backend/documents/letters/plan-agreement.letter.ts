/**
 * Plan agreement: confirms the payments that were agreed, every date and amount, how automatic
 * payments can be stopped, and what happens at the end.
 */
import { z } from 'zod';
import { longDate } from '../layout/dates.ts';
import { money } from '../layout/money-column.ts';
import type { Problem } from '../problems.ts';
import { amount, isoDate, line } from '../text-fields.ts';
import { accountFacts, sumProblem } from './account-facts.ts';
import { letterBase } from './letter-base.ts';
import { letterText } from './letter-body.ts';
import { framePages } from './letter-frame.ts';
import type { LetterTools, LetterType } from './letter-type.ts';
import { orderProblems, payments, scheduleBlocks } from './schedule.ts';
import { template } from './template.ts';

export const planAgreementSchema = letterBase.extend({
  type: z.literal('plan-agreement'),
  agreedOn: isoDate,
  /** `settlement`: the rest of the balance is not collected after the last payment. */
  kind: z.enum(['installments', 'settlement']),
  balanceCents: amount,
  totalCents: z.int().positive(),
  payments,
  /** Payments that we take by authorization (12 CFR 1005.10(b)). */
  automatic: z.strictObject({ source: z.enum(['bank account', 'card']), tail: line }).nullable(),
});

type Content = z.infer<typeof planAgreementSchema>;

const opening = template(`
Thank you for agreeing with us on {{ agreedOn }} how this account will be paid. This letter
confirms {% if isSingle %}one payment of {{ total | strong }}{% else %}{{ count | strong }}
{{ "payments" | strong }} that together come to {{ total | strong }}{% endif %}, owed to
{{ creditor | stopped }}
`);

const closing = template(`
When we have received {% if isSingle %}this payment{% else %}all of these payments{% endif %},
{% if isSettlement %}the account is settled. We will not collect the remaining {{ rest | strong }}.
{% elsif isWhole %}the account is paid in full.
{% else %}a balance of {{ rest | strong }} remains, and we will talk with you about it.{% endif %}

{% if source %}You authorized us to take {{ each }} from your {{ source }} ending in {{ tail }} on
its due date. To stop a payment, call or write to us at least three business days before its due
date. You may end the authorization at any time in the same way; you can then pay by other
means.{% else %}Please make {{ each }} so that it reaches us by its due date. You can use the
payment slip or call us.{% endif %}

If {% if isSingle %}the payment{% else %}a payment{% endif %} becomes difficult, please call us
before its due date so that we can look for another date or amount together. Please keep this letter
for your records.
`);

export const planAgreement: LetterType<'plan-agreement', Content> = {
  type: 'plan-agreement',
  title: 'Payment plan agreement',
  languages: ['en'],
  schema: planAgreementSchema,
  datesAsked: (content) =>
    content.payments.map(({ due }, index) => ({ field: `payments.${index}.due`, date: due })),
  check,
  layout,
};

function check(content: Content): readonly Problem[] {
  const amounts = content.payments.map(({ cents }) => cents);
  const problems: Problem[] = [
    ...sumProblem(amounts, content.totalCents, 'payments', 'the agreed total'),
    ...orderProblems(content.payments),
  ];
  if (content.totalCents > content.balanceCents) {
    const message = 'The plan asks for more than the balance.';
    problems.push({ field: 'totalCents', kind: 'rule', message, citation: '15 USC 1692f(1)' });
  }
  return problems;
}

function layout(content: Content, tools: LetterTools) {
  const { automatic, payments: list } = content;
  const isSingle = list.length === 1;
  const values = {
    agreedOn: longDate(content.agreedOn),
    count: list.length,
    isSingle,
    each: isSingle ? 'the payment' : 'each payment',
    total: money(content.totalCents),
    creditor: content.creditor.current,
    isSettlement: content.kind === 'settlement',
    isWhole: content.totalCents === content.balanceCents,
    rest: money(content.balanceCents - content.totalCents),
    source: automatic?.source ?? null,
    tail: automatic?.tail ?? null,
  };
  const body = {
    content,
    heading: isSingle ? 'The payment we agreed on' : 'Your payment plan',
    opening: opening(values),
    table: scheduleBlocks(list, tools),
    closing: closing(values),
  };
  const [first] = list;
  const rows =
    first === undefined
      ? []
      : [
          { label: isSingle ? 'Payment due' : 'First payment due', value: longDate(first.due) },
          { label: 'Amount', value: money(first.cents) },
        ];
  return framePages(
    {
      content,
      facts: accountFacts(content),
      text: letterText(body, tools),
      ...(automatic === null && { coupon: { rows } }),
    },
    tools,
  );
}
