/**
 * Paid in full: tells the consumer in writing that nothing more is owed on the account.
 */
import { z } from 'zod';
import { longDate } from '../layout/dates.ts';
import { money } from '../layout/money-column.ts';
import { tableBlocks } from '../layout/table.ts';
import type { Problem } from '../problems.ts';
import { isoDate, line } from '../text-fields.ts';
import { accountFacts } from './account-facts.ts';
import { letterBase } from './letter-base.ts';
import { letterText } from './letter-body.ts';
import { framePages, textColumn } from './letter-frame.ts';
import type { LetterTools, LetterType } from './letter-type.ts';
import { template } from './template.ts';

export const paidInFullSchema = letterBase.extend({
  type: z.literal('paid-in-full'),
  /** `settled`: closed for less than the balance. */
  outcome: z.enum(['paid', 'settled']),
  lastPaymentOn: isoDate,
  lastPaymentCents: z.int().positive(),
  receiptNumber: line.nullable(),
});

type Content = z.infer<typeof paidInFullSchema>;

const opening = template(`
{% if isSettled %}Thank you. We have received the payments that we agreed on, and this account with
{{ creditor }} is {{ "settled" | strong }}. We will not collect any further amount on it.
{% else %}Thank you. We have received your final payment, and this account with {{ creditor }} is
{{ "paid in full" | strong }}.{% endif %} The balance is {{ "$0.00" | strong }}.
`);

const closing = template(`
You do not need to do anything more. Please keep this letter for your records.
`);

export const paidInFull: LetterType<'paid-in-full', Content> = {
  type: 'paid-in-full',
  title: 'Paid in full letter',
  languages: ['en'],
  schema: paidInFullSchema,
  datesAsked: () => [],
  check,
  layout,
};

function check({ lastPaymentOn, mailingDate }: Content): readonly Problem[] {
  if (lastPaymentOn <= mailingDate) return [];
  const message = 'The last payment is dated after the letter.';
  return [{ field: 'lastPaymentOn', kind: 'rule', message }];
}

function layout(content: Content, tools: LetterTools) {
  const { x, width } = textColumn(tools);
  const isSettled = content.outcome === 'settled';
  const receipt = content.receiptNumber === null ? '' : `, receipt ${content.receiptNumber}`;
  const table = tableBlocks(
    [
      {
        cells: [
          `Last payment, ${longDate(content.lastPaymentOn)}${receipt}`,
          money(content.lastPaymentCents),
        ],
      },
      { cells: ['Balance now', money(0)], total: true },
    ],
    {
      x,
      width,
      fonts: tools.fonts,
      columns: [
        { heading: 'Your account', align: 'left', at: x },
        { heading: 'Amount', align: 'amount', at: x + width },
      ],
    },
  );
  const body = {
    content,
    heading: isSettled ? 'Your account is settled' : 'Your account is paid in full',
    opening: opening({ isSettled, creditor: content.creditor.current }),
    table,
    closing: closing({}),
  };
  const text = letterText(body, tools);
  return framePages({ content, facts: accountFacts(content), text }, tools);
}
