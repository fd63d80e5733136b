/**
 * Payment reminder: what is open, how to pay, and whom to call when that is not possible.
 */
import { z } from 'zod';
import { longDate } from '../layout/dates.ts';
import { money } from '../layout/money-column.ts';
import { type Row, tableBlocks } from '../layout/table.ts';
import type { Problem } from '../problems.ts';
import { amount, isoDate } from '../text-fields.ts';
import { accountFacts, sumProblem } from './account-facts.ts';
import { letterBase } from './letter-base.ts';
import { letterBlocks } from './letter-body.ts';
import { framePages, textColumn } from './letter-frame.ts';
import type { LetterTools, LetterType } from './letter-type.ts';
import { template } from './template.ts';

export const paymentReminderSchema = letterBase.extend({
  type: z.literal('payment-reminder'),
  balanceAsOf: isoDate,
  balanceCents: amount,
  /** The balance by what it consists of; sums to the balance. */
  parts: z.strictObject({ principal: amount, interest: amount, fees: amount, costs: amount }),
  /** A payment that was agreed and has not arrived. */
  expected: z.strictObject({ due: isoDate, cents: z.int().positive() }).nullable(),
  /** Never inside the validation period. */
  payBy: isoDate.nullable(),
});

type Content = z.infer<typeof paymentReminderSchema>;

const opening = template(`
Our records show a balance of {{ balance | strong }} as of {{ asOf }}, owed to {{ creditor | stopped }}

{% if expectedCents %}You planned to pay {{ expectedCents | strong }} by {{ expectedDue }}. We have
not received that payment. If you have already sent it, thank you; please disregard this
reminder.{% endif %}
`);

const closing = template(`
{% if payBy %}Please pay by {{ payBy | strong }}, with the payment slip or by calling us.
{% else %}You can pay with the payment slip or by calling us.{% endif %}

If you cannot pay the whole amount now, please call. We will look with you for payments that fit
your budget. If you think that the amount is wrong, tell us what you think is wrong and we will
look into it.
`);

export const paymentReminder: LetterType<'payment-reminder', Content> = {
  type: 'payment-reminder',
  title: 'Payment reminder',
  languages: ['en'],
  schema: paymentReminderSchema,
  datesAsked: ({ payBy }) => (payBy === null ? [] : [{ field: 'payBy', date: payBy }]),
  check,
  layout,
};

function check({ parts, balanceCents }: Content): readonly Problem[] {
  const { principal, interest, fees, costs } = parts;
  return sumProblem([principal, interest, fees, costs], balanceCents, 'parts', 'the balance');
}

function layout(content: Content, tools: LetterTools) {
  const { expected, payBy } = content;
  const values = {
    balance: money(content.balanceCents),
    asOf: longDate(content.balanceAsOf),
    creditor: content.creditor.current,
    expectedCents: expected === null ? null : money(expected.cents),
    expectedDue: expected === null ? null : longDate(expected.due),
    payBy: payBy === null ? null : longDate(payBy),
  };
  const body = {
    content,
    heading: 'A reminder about your account',
    opening: opening(values),
    table: table(content, tools),
    closing: closing(values),
  };
  return framePages(
    {
      content,
      facts: accountFacts(content),
      blocks: letterBlocks(body, tools),
      coupon: {
        rows: [
          { label: `Balance as of ${values.asOf}`, value: values.balance },
          ...(values.payBy === null ? [] : [{ label: 'Please pay by', value: values.payBy }]),
        ],
      },
    },
    tools,
  );
}

function table(content: Content, tools: LetterTools) {
  const { principal, interest, fees, costs } = content.parts;
  const rows: readonly Row[] = [
    { cells: ['Principal', money(principal)] },
    { cells: ['Interest', money(interest)] },
    { cells: ['Fees', money(fees)] },
    { cells: ['Costs', money(costs)] },
    { cells: ['Balance', money(content.balanceCents)], total: true },
  ];
  const { x, width } = textColumn(tools);
  return tableBlocks(rows, {
    x,
    width,
    fonts: tools.fonts,
    columns: [
      { heading: 'What you owe', align: 'left', at: x },
      { heading: 'Amount', align: 'amount', at: x + width },
    ],
  });
}
