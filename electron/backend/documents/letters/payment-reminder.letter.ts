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
import { letterText } from './letter-body.ts';
import { framePages, textColumn } from './letter-frame.ts';
import type { LetterTools, LetterType } from './letter-type.ts';
import { template } from './template.ts';

const cents = z.int().positive();

/** What the consumer planned to pay, and how much of it has come; older letters name the open part alone. */
const planned = { cents, receivedCents: amount.default(0) };

/** Its date is null while it may not be named: inside the validation period, or not after the mailing. */
const coming = z.strictObject({ due: isoDate.nullable(), ...planned });

export const paymentReminderSchema = letterBase.extend({
  type: z.literal('payment-reminder'),
  balanceAsOf: isoDate,
  balanceCents: amount,
  /** The balance by what it consists of; sums to the balance. */
  parts: z.strictObject({ principal: amount, interest: amount, fees: amount, costs: amount }),
  /** A planned payment that has not arrived in full. */
  expected: z.strictObject({ due: isoDate, ...planned }).nullable(),
  /** A planned payment that is still to come; in older letters its date alone. */
  payBy: z.union([coming, isoDate]).nullable(),
});

type Content = z.infer<typeof paymentReminderSchema>;

const opening = template(`
Our records show a balance of {{ balance | strong }} as of {{ asOf }}, owed to {{ creditor | stopped }}

{% if planned %}You planned to pay {{ planned | strong }}{% if due %} by {{ due | strong }}{% endif %}.
{% if received %}We have received {{ received }} of it, thank you. {{ left | strong }} of it is still
open.{% elsif isMissed %}We have not received that payment.{% endif %} If you have already sent it,
thank you; please disregard this reminder.{% endif %}
`);

const closing = template(`
{% if payBy %}Please pay by {{ payBy | strong }}, with the payment slip or by calling us.
{% else %}You can pay with the payment slip or by calling us.{% endif %}

{% if planned %}If you cannot make this payment as planned, please call. We will look with you for
another date or amount that fits your budget.{% else %}If you cannot pay the whole amount now, please
call. We will look with you for payments that fit your budget.{% endif %} If you think that the amount
is wrong, tell us what you think is wrong and we will look into it.
`);

export const paymentReminder: LetterType<'payment-reminder', Content> = {
  type: 'payment-reminder',
  title: 'Payment reminder',
  languages: ['en'],
  schema: paymentReminderSchema,
  datesAsked({ payBy }) {
    const date = typeof payBy === 'string' ? payBy : payBy?.due;
    return date ? [{ field: 'payBy', date }] : [];
  },
  check,
  layout,
};

function check({ parts, balanceCents }: Content): readonly Problem[] {
  const { principal, interest, fees, costs } = parts;
  return sumProblem([principal, interest, fees, costs], balanceCents, 'parts', 'the balance');
}

/** The payment that the letter is about, in words; all null when it is about the balance alone. */
function plannedWords({ expected, payBy }: Content) {
  const payment = expected ?? (typeof payBy === 'string' ? null : payBy);
  if (payment === null) return { planned: null, due: null, received: null, left: null };
  const { due, cents: promised, receivedCents } = payment;
  return {
    planned: money(promised),
    due: due === null ? null : longDate(due),
    received: receivedCents === 0 ? null : money(receivedCents),
    left: money(promised - receivedCents),
  };
}

function layout(content: Content, tools: LetterTools) {
  const { expected, payBy } = content;
  const values = {
    balance: money(content.balanceCents),
    asOf: longDate(content.balanceAsOf),
    creditor: content.creditor.current,
    ...plannedWords(content),
    isMissed: expected !== null,
    payBy: typeof payBy === 'string' ? longDate(payBy) : null,
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
      text: letterText(body, tools),
      coupon: { rows: slipRows(values) },
    },
    tools,
  );
}

type SlipValues = ReturnType<typeof plannedWords> & {
  readonly balance: string;
  readonly asOf: string;
  readonly isMissed: boolean;
  readonly payBy: string | null;
};

/** The planned payment first, so that nobody takes the whole balance for what is due. */
function slipRows({ balance, asOf, isMissed, left, due, payBy }: SlipValues) {
  const whole = { label: `Balance as of ${asOf}`, value: balance };
  if (left !== null) {
    return [
      { label: 'Your planned payment', value: left },
      ...(due === null || isMissed ? [] : [{ label: 'Planned for', value: due }]),
      whole,
    ];
  }
  return payBy === null ? [whole] : [whole, { label: 'Please pay by', value: payBy }];
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
