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
confirms {% if isSingle %}one payment{% else %}{{ count | strong }} {{ "payments" | strong }}{% endif %}
that together come to {{ total | strong }}, owed to {{ creditor | stopped }}
`);

const closing = template(`
{% if isSettlement %}When we have received all of these payments, the account is settled. We will
not collect the remaining {{ rest | strong }}.{% else %}When we have received all of these payments,
{% if isWhole %}the account is paid in full.{% else %}a balance of {{ rest | strong }} remains, and
we will talk with you about it.{% endif %}{% endif %}

{% if source %}You authorized us to take each payment from your {{ source }} ending in {{ tail }} on
its due date. To stop a payment, call or write to us at least three business days before its due
date. You may end the authorization at any time in the same way; you can then pay by other
means.{% else %}Please make each payment so that it reaches us by its due date. You can use the
payment slip or call us.{% endif %}

If a payment becomes difficult, please call us before its due date so that we can look for another
date or amount together. Please keep this letter for your records.
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
  const values = {
    agreedOn: longDate(content.agreedOn),
    count: list.length,
    isSingle: list.length === 1,
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
    heading: 'Your payment plan',
    opening: opening(values),
    table: scheduleBlocks(list, tools),
    closing: closing(values),
  };
  const [first] = list;
  const rows =
    first === undefined
      ? []
      : [
          { label: 'First payment due', value: longDate(first.due) },
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
