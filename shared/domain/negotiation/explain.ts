/**
 * The words for an offer: a short line of terms, and what the agent can say. Plain and neutral:
 * nothing urges, threatens or sets a deadline, and a debt that may be too old says so.
 */
import { longDate } from '../date-text.ts';
import { frequencyWords, type PlanFrequency } from '../frequency.ts';
import { type Cents, cents, formatMoney } from '../money.ts';
import type { Installment } from '../schedule.ts';
import { isSettlement } from './offer-rule.ts';
import { isValidationRunning, type NegotiationContext, type OfferProposal } from './terms.ts';

/** Said before any payment on a debt whose time to sue has, or may have, passed. */
export const noRevivalCaution =
  'Before you decide: the law limits how long a person can be sued on a debt, and this debt may be past that limit. In some states a payment, or a promise to pay, can start that time again. You do not have to pay or promise anything today.';

/** Said with every offer while the validation period runs. */
export const disputeRightsReminder =
  'Your answer to this offer does not change your right to dispute the debt or to ask for information about it.';

const counts = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** Every payment but the first and the last is the same. */
function isEven(schedule: readonly Installment[]): boolean {
  const inner = schedule.slice(1, -1);
  return inner.every(({ amount }) => amount === inner[0]?.amount);
}

/** `4 payments: $25.00 on March 2, 2026, ... and $450.00 on June 2, 2026`. */
function eachPayment(schedule: readonly Installment[]): string {
  const parts = schedule.map(({ due, amount }) => `${formatMoney(amount)} on ${longDate(due)}`);
  const count = counts[schedule.length] ?? schedule.length;
  return `${count} payments: ${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}

/**
 * `12 payments of $83.34 every month, the last one $83.26, starting March 2, 2026`; payments that follow
 * no such pattern are told one by one.
 */
function paymentsText(
  schedule: readonly Installment[],
  frequency: PlanFrequency | undefined,
): string {
  const [first, last] = [schedule[0], schedule.at(-1)];
  if (!first || !last || schedule.length < 2) return 'one payment';
  if (frequency === undefined || !isEven(schedule)) return eachPayment(schedule);
  const regular = schedule[1]?.amount ?? first.amount;
  const down = schedule.length > 2 && first.amount !== regular;
  const count = schedule.length - (down ? 1 : 0);
  const opening = down ? `a first payment of ${formatMoney(first.amount)}, then ` : '';
  const main = down || schedule.length > 2 ? regular : first.amount;
  const ending = last.amount === main ? '' : `, the last one ${formatMoney(last.amount)}`;
  return `${opening}${counts[count] ?? count} payments of ${formatMoney(main)} ${frequencyWords[frequency]}${ending}, starting ${longDate(first.due)}`;
}

/** One short line for lists, letters and exports. */
export function termsText(offer: OfferProposal): string {
  const total = formatMoney(offer.total);
  const first = offer.schedule[0];
  if (!first) return `${total} in one payment`;
  if (offer.schedule.length === 1) return `${total} in one payment, due ${longDate(first.due)}`;
  return `${total} in ${paymentsText(offer.schedule, offer.frequency)}`;
}

function offerSentences(offer: OfferProposal, balance: Cents): string {
  const total = formatMoney(offer.total);
  const first = offer.schedule[0];
  const rest = formatMoney(cents(balance - offer.total));
  const payments = paymentsText(offer.schedule, offer.frequency);
  switch (offer.kind) {
    case 'pay_in_full':
      return `You can pay the full balance of ${total}. After that nothing is left on this account.`;
    case 'lump_sum':
      return `The creditor is willing to accept one payment of ${total}${first ? `, due ${longDate(first.due)},` : ''} to settle the balance of ${formatMoney(balance)}. Once it is paid, the remaining ${rest} is no longer owed.`;
    case 'settlement_in_parts':
      return `The creditor is willing to accept ${total} to settle the balance of ${formatMoney(balance)}: ${payments}. Once all of them are paid, the remaining ${rest} is no longer owed.`;
    case 'plan':
      return `You can pay the balance of ${total} over time: ${payments}. That comes to exactly ${total}.`;
  }
}

/** What the agent can say, ready to be read aloud. */
export function explainOffer(offer: OfferProposal, context: NegotiationContext): string {
  const sentences = [offerSentences(offer, context.balance)];
  if (isSettlement(offer) && offer.expiresOn) {
    sentences.push(`This offer is open through ${longDate(offer.expiresOn)}.`);
  }
  if (isValidationRunning(context)) sentences.push(disputeRightsReminder);
  if (context.limitation !== 'open') sentences.unshift(noRevivalCaution);
  return sentences.join(' ');
}
