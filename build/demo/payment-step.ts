/** Takes a payment and prints its receipt. */
import { cents, formatMoney } from '../../shared/domain/money.ts';
import type { PaymentMethod } from '../../shared/domain/payment-method.ts';
import { requiredText } from '../../shared/ipc/fields.ts';
import type { DayBook } from './day-book.ts';
import { type DemoDay, readDocument } from './demo-day.ts';

/** What identifies a payment of each method; cash needs nothing. */
const references: Readonly<Record<PaymentMethod, (serial: number) => string>> = {
  cash: () => '',
  check: (serial) => `check ${1_000 + serial}`,
  money_order: (serial) => `money order ${70_400 + serial}`,
  card: (serial) => `approval ${40_100 + serial}`,
  ach: (serial) => `trace ${80_200 + serial}`,
};

const longestName = 80;
const payor = requiredText(longestName);

/** The consumer pays; a name that no receipt takes is left out. */
function payorOf(consumerName: string): string {
  const name = payor.safeParse(consumerName.slice(0, longestName));
  return name.success ? name.data : 'The consumer';
}

export async function takePayment(
  day: DemoDay,
  book: DayBook,
  payment: {
    readonly accountId: string;
    readonly account: string;
    readonly method: PaymentMethod;
    readonly amountCents: number;
  },
): Promise<void> {
  const { desk, journal, out } = day;
  const { accountId, method, amountCents } = payment;
  const { payorName } = await desk.read('payments.form', { accountId });
  const posted = await desk.write('payments.post', {
    accountId,
    method,
    amountCents,
    payorName: payorOf(payorName),
    reference: references[method](book.payments.count + 1),
  });
  book.payments.count += 1;
  book.payments.cents += posted.payment.amountCents;
  const { receiptNumber } = posted;
  journal.note(
    `payment ${payment.account}: ${formatMoney(cents(amountCents))} by ${method.replace('_', ' ')}, receipt ${receiptNumber}, balance ${formatMoney(cents(posted.balanceCents))}`,
  );
  const { documentId } = await desk.write('receipts.document', { receiptNumber, paper: 'letter' });
  out.write(`receipts/${receiptNumber}.pdf`, (await readDocument(day, documentId)).bytes);
}
