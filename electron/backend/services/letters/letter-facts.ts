/** What a letter says, as label and value for a screen. Pure. */
import { Temporal } from 'temporal-polyfill';
import { longDate } from '../../../../shared/domain/date-text.ts';
import { cents, formatMoney } from '../../../../shared/domain/money.ts';
import type { LetterContent } from '../../documents/letters/registry.ts';

type Fact = { readonly label: string; readonly value: string };

const date = (iso: string): string => longDate(Temporal.PlainDate.from(iso));
const money = (amount: number): string => formatMoney(cents(amount));

/** In the order of the letter. */
export function letterFacts(content: LetterContent): readonly Fact[] {
  const { creditor, account, validationEnd, firstWritten } = content;
  return [
    { label: 'Creditor', value: creditor.current },
    { label: 'Account', value: `${account.description}, ${account.number}` },
    ...ownFacts(content),
    ...(validationEnd === null ? [] : [{ label: 'Validation until', value: date(validationEnd) }]),
    { label: 'Disclosure', value: firstWritten ? 'Full (first letter)' : 'Short' },
  ];
}

type Reminder = Extract<LetterContent, { readonly type: 'payment-reminder' }>;

function reminderFacts({ balanceCents, expected, payBy }: Reminder): readonly Fact[] {
  const balance = { label: 'Balance', value: money(balanceCents) };
  if (typeof payBy === 'string') return [balance, { label: 'Pay by', value: date(payBy) }];
  const payment = expected ?? payBy;
  if (payment === null) return [balance, { label: 'Pay by', value: 'No date' }];
  const { due, cents: promised, receivedCents } = payment;
  return [
    balance,
    {
      label: expected === null ? 'Planned' : 'Missed',
      value: `${money(promised)}${due === null ? ', no date named' : ` by ${date(due)}`}`,
    },
    ...(receivedCents === 0 ? [] : [{ label: 'Received of it', value: money(receivedCents) }]),
  ];
}

function ownFacts(content: LetterContent): readonly Fact[] {
  switch (content.type) {
    case 'validation-notice':
      return [
        { label: 'Itemized from', value: date(content.itemization.date) },
        { label: 'Owed then', value: money(content.itemization.balanceCents) },
        { label: 'Interest since', value: money(content.itemization.interestCents) },
        { label: 'Fees since', value: money(content.itemization.feesCents) },
        { label: 'Paid since', value: money(content.itemization.paidAndCreditedCents) },
        { label: 'Owed now', value: money(content.itemization.totalCents) },
        ...(content.spanishLines ? [{ label: 'Spanish', value: 'Optional lines' }] : []),
      ];
    case 'payment-reminder':
      return reminderFacts(content);
    case 'plan-agreement':
      return [
        { label: 'Agreed', value: `${money(content.totalCents)} on ${date(content.agreedOn)}` },
        ...content.payments.slice(0, 4).map(({ due, cents: amount }, index) => ({
          label: `Payment ${index + 1}`,
          value: `${money(amount)} by ${date(due)}`,
        })),
        { label: 'Payments', value: String(content.payments.length) },
      ];
    case 'settlement-offer':
      return [
        { label: 'Balance', value: money(content.balanceCents) },
        { label: 'Offer', value: money(content.offerCents) },
        {
          label: 'Open until',
          value: content.expiresOn === null ? 'No date' : date(content.expiresOn),
        },
      ];
    default:
      return [
        { label: 'Outcome', value: content.outcome === 'paid' ? 'Paid in full' : 'Settled' },
        {
          label: 'Last payment',
          value: `${money(content.lastPaymentCents)} on ${date(content.lastPaymentOn)}`,
        },
      ];
  }
}
