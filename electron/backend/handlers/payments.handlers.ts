import { describePayForm, listAccountPayments } from '../services/money/describe-payments.ts';
import { postPayment } from '../services/money/post-payment.ts';
import { previewPayment } from '../services/money/preview-payment.ts';
import { reversePayment } from '../services/money/reverse-payment.ts';
import type { Handlers } from './handler.ts';

export const paymentsHandlers: Handlers<'payments'> = {
  'payments.form': (context, { accountId }) => describePayForm(context, accountId),
  'payments.preview': previewPayment,
  'payments.list': (context, { accountId }) => listAccountPayments(context, accountId),
  'payments.post': postPayment,
  'payments.reverse': reversePayment,
};
