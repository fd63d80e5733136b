/** One line per event for the account's timeline: what, how much, which receipt. */
import { formatMoney } from '../../../../shared/domain/money.ts';
import { paymentMethodLabels } from '../../../../shared/domain/payment-method.ts';
import type { PaymentRow } from '../../store/payments.store.ts';

type Paid = Pick<PaymentRow, 'method' | 'amount'>;

export function postedNote({ method, amount }: Paid, receiptNumber: string): string {
  return `${paymentMethodLabels[method]} ${formatMoney(amount)}, receipt ${receiptNumber}`;
}

export function reversedNote({ method, amount }: Paid, reason: string): string {
  return `${paymentMethodLabels[method]} ${formatMoney(amount)} taken back: ${reason}`;
}
