/**
 * Settlement offer: a smaller amount that would close the account, and on which terms.
 */
import { z } from 'zod';
import { longDate } from '../layout/dates.ts';
import { money } from '../layout/money-column.ts';
import { tableBlocks } from '../layout/table.ts';
import type { Problem } from '../problems.ts';
import { isoDate } from '../text-fields.ts';
import { accountFacts, sumProblem } from './account-facts.ts';
import { letterBase } from './letter-base.ts';
import { letterText } from './letter-body.ts';
import { framePages, textColumn } from './letter-frame.ts';
import type { DateAsked, LetterTools, LetterType } from './letter-type.ts';
import { orderProblems, payments, scheduleBlocks } from './schedule.ts';
import { template } from './template.ts';

export const settlementOfferSchema = letterBase.extend({
  type: z.literal('settlement-offer'),
  balanceAsOf: isoDate,
  balanceCents: z.int().positive(),
  offerCents: z.int().positive(),
  /** Dated payments, or null for one payment whose only date is the end of the offer. */
  payments: payments.nullable(),
  /** Last day to accept; never inside the validation period. Null: no end is stated. */
  expiresOn: isoDate.nullable(),
});

type Content = z.infer<typeof settlementOfferSchema>;

const opening = template(`
We would like to offer you a way to resolve this account for less than the full balance. If you
accept, {{ offer | strong }} settles the balance of {{ balance | strong }} as of {{ asOf }}, owed to
{{ creditor | stopped }}
`);

const closing = template(`
{% if expiresOn %}To accept, call us or send {{ whatToSend }} so that it reaches us by
{{ expiresOn | strong }}.{% else %}To accept, call us or send {{ whatToSend }} with the
payment slip.{% endif %} We are not obligated to renew this offer.

When we have received {% if isSingle %}this payment{% else %}all of these payments{% endif %}, the
account is settled and we will not collect the rest. If you pay less than that, what you paid is
credited to the balance and the rest is still owed.

If this offer does not suit you, please call. We can talk about other ways to pay. You do not have
to accept it.
`);

export const settlementOffer: LetterType<'settlement-offer', Content> = {
  type: 'settlement-offer',
  title: 'Settlement offer',
  languages: ['en'],
  schema: settlementOfferSchema,
  datesAsked,
  check,
  layout,
};

function datesAsked({ payments: list, expiresOn }: Content): readonly DateAsked[] {
  const due = (list ?? []).map((payment, index) => ({
    field: `payments.${index}.due`,
    date: payment.due,
  }));
  return expiresOn === null ? due : [...due, { field: 'expiresOn', date: expiresOn }];
}

function check(content: Content): readonly Problem[] {
  const problems: Problem[] = [];
  if (content.offerCents >= content.balanceCents) {
    const message = 'A settlement asks for less than the balance.';
    problems.push({ field: 'offerCents', kind: 'rule', message });
  }
  if (content.payments !== null) {
    const amounts = content.payments.map(({ cents }) => cents);
    problems.push(...sumProblem(amounts, content.offerCents, 'payments', 'the offered amount'));
    problems.push(...orderProblems(content.payments));
  }
  return problems;
}

function layout(content: Content, tools: LetterTools) {
  const { expiresOn, payments: list } = content;
  const isSingle = list === null || list.length === 1;
  const values = {
    offer: money(content.offerCents),
    balance: money(content.balanceCents),
    asOf: longDate(content.balanceAsOf),
    creditor: content.creditor.current,
    expiresOn: expiresOn === null ? null : longDate(expiresOn),
    isSingle,
    whatToSend: isSingle ? 'the payment' : 'the first payment',
  };
  const body = {
    content,
    heading: 'An offer to settle your account',
    opening: opening(values),
    table: list === null ? comparison(content, tools) : scheduleBlocks(list, tools),
    closing: closing(values),
  };
  const [first] = list ?? [];
  return framePages(
    {
      content,
      facts: accountFacts(content),
      text: letterText(body, tools),
      coupon: {
        rows: [
          { label: 'Settlement amount', value: values.offer },
          ...(isSingle || first === undefined
            ? []
            : [{ label: 'First payment', value: money(first.cents) }]),
          ...(values.expiresOn === null
            ? []
            : [{ label: 'Offer good through', value: values.expiresOn }]),
        ],
      },
    },
    tools,
  );
}

function comparison(content: Content, tools: LetterTools) {
  const { x, width } = textColumn(tools);
  const saved = content.balanceCents - content.offerCents;
  return tableBlocks(
    [
      { cells: ['Balance', money(content.balanceCents)] },
      { cells: ['Reduction', money(-saved)] },
      { cells: ['Settlement amount', money(content.offerCents)], total: true },
    ],
    {
      x,
      width,
      fonts: tools.fonts,
      columns: [
        { heading: 'Our offer', align: 'left', at: x },
        { heading: 'Amount', align: 'amount', at: x + width },
      ],
    },
  );
}
