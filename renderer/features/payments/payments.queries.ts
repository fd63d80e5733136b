/** What the payment panel, dialog and receipt ask of the desk. */
import type { UseQueryResult } from '@tanstack/react-query';
import type { Cents } from '../../../shared/domain/money.ts';
import type { PaymentMethod } from '../../../shared/domain/payment-method.ts';
import type { AppError } from '../../../shared/errors.ts';
import type { OutputOf } from '../../../shared/ipc/contract.ts';
import { useAsk } from '../../client/use-ask.ts';

export type PayForm = OutputOf<'payments.form'>;
export type Preview = OutputOf<'payments.preview'>;
export type Posted = OutputOf<'payments.post'>;
export type Payment = OutputOf<'payments.list'>['payments'][number];
export type Receipt = OutputOf<'receipts.get'>;

export function usePayForm(accountId: string): UseQueryResult<PayForm, AppError> {
  return useAsk('payments.form', { accountId });
}

export function usePayments(
  accountId: string,
): UseQueryResult<OutputOf<'payments.list'>, AppError> {
  return useAsk('payments.list', { accountId });
}

/** Asked again for every amount; the last answer stays until the next one is there. */
export function usePreview(
  accountId: string,
  amount: Cents | undefined,
  how: {
    readonly method: PaymentMethod;
    readonly reference: string;
    readonly payorName: string;
  },
): UseQueryResult<Preview, AppError> {
  return useAsk(
    'payments.preview',
    { accountId, amountCents: amount ?? 0, ...how },
    { enabled: amount !== undefined && amount > 0, keepPrevious: true },
  );
}

export function useReceipt(receiptNumber: string): UseQueryResult<Receipt, AppError> {
  return useAsk('receipts.get', { receiptNumber });
}
